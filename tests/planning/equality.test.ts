import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { buildGraphSchema } from "../../server/graph/schema.js";
import type { Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { BothWays } from "./bothWays.js";
import { isPlanned } from "./inMap.js";
import { Pool } from "./pool.js";
import { fillAndDecide } from "./decidedArchive.js";
import { OperationWriter } from "./randomOperation.js";
import { fillStrangely } from "./strangeArchive.js";

const schema = buildGraphSchema();
/** Set `OPERATIONS` for a longer search. */
const OPERATIONS = Number(process.env["OPERATIONS"] ?? 100);
const DRAWS = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 400, size: "max" });

const ARCHIVES: Record<string, (store: Store) => Promise<unknown>> = {
  "the sample archive": (store) => ingestSamples(store, new Date("2031-06-01T00:00:00.000Z")),
  "an archive of strange texts, withheld articles and merged people": fillStrangely,
  "the sample archive after decisions about who is who": fillAndDecide,
};

/** What an operation must keep to for being planned. Of interfaces any field may be asked. */
const inMap = (type: string, field: string): boolean =>
  isPlanned(type, field) || type === "Node" || type === "Agent" || type === "Curated";

describeEachDatabase("Planned or not, an operation", (open) => {
  for (const [archive, fill] of Object.entries(ARCHIVES)) {
    describe(`over ${archive}`, () => {
      const statements: string[] = [];
      const pool = new Pool();
      let ways: BothWays;

      beforeAll(async () => {
        const store = await open({ onStatement: (name) => void statements.push(name) });
        await fill(store);
        ways = new BothWays(schema, store, statements);
        await ways.start();
        pool.learn((await ways.byResolvers(HARVEST, {})).body);
      });
      afterAll(() => ways.stop());

      it("is answered alike, byte for byte, errors included", async () => {
        const met = { planned: 0, answered: 0, asked: 0 };
        await fc.assert(
          fc.asyncProperty(DRAWS, fc.nat(4), async (draws, fifth) => {
            const takes = fifth === 4 ? () => true : inMap;
            const { query, variables } = new OperationWriter(draws, { schema, pool, takes }).operation();
            const planned = await ways.planned(query, variables);
            const resolved = await ways.byResolvers(query, variables);
            expect(planned.body, `${query}\n${JSON.stringify(variables)}`).toBe(
              withErrorsOf(planned.body, resolved.body),
            );
            expect(ways.faults(), query).toEqual([]);
            expect(planned.status).toBe(resolved.status);
            pool.learn(resolved.body);
            met.asked++;
            if (!resolved.body.startsWith('{"errors"')) met.answered++;
            if (planned.planned) met.planned++;
          }),
          // A failure is made smaller for as long as that takes, and no longer.
          { numRuns: OPERATIONS, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
        );
        console.log(`${archive}: ${met.asked} operations, ${met.answered} without errors, ${met.planned} planned.`);
        expect(met.planned / met.answered).toBeGreaterThan(0.4);
        expect(met.answered / met.asked).toBeGreaterThan(0.35);
      }, 120_000);
    });
  }
});

/**
 * Errors of fields side by side come in the order in which the database answered them, which is another every time: the
 * same errors in another order are the same answer.
 */
function withErrorsOf(one: string, other: string): string {
  if (!one.startsWith('{"errors"') || !other.startsWith('{"errors"')) return other;
  const [these, those] = [one, other].map((body) => JSON.parse(body) as { errors: readonly object[]; data: unknown });
  const sorted = (errors: readonly object[] | undefined): string[] =>
    (errors ?? []).map((error) => JSON.stringify(error)).sort();
  const same = JSON.stringify(sorted(these?.errors)) === JSON.stringify(sorted(those?.errors));
  return same && JSON.stringify(these?.data) === JSON.stringify(those?.data) ? one : other;
}

const HARVEST = `{
  articles(first: 30) { edges { cursor node { id url publisher { id }
    quotes(first: 5) { edges { cursor node { id attribution { id speaker { ... on Node { id } } }
      about(first: 3) { edges { cursor node { id } } } } } }
    mentions(first: 3) { edges { cursor node { id refersTo { ... on Node { id } } } } } } } }
  quotes(filter: {}, first: 5) { edges { cursor } }
}`;
