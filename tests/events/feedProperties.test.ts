import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ArticleGraph } from "../../server/storage/store.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { subscribeBy, TRANSPORTS, type Subscriber } from "../support/live.js";
import { invent, organization, person } from "../storage/invented.js";

interface Told {
  readonly cursor: string;
  readonly op: string;
  readonly id: string;
}
interface Changed {
  readonly graphChanged: Told;
}

const CHANGED = "subscription ($after: String) { graphChanged(after: $after) { cursor op id } }";
const cursorOf = (position: number): string => Buffer.from(`[1,"changes",${position}]`).toString("base64url");

const SPEAKERS = [
  person("Ada Morvan"),
  person("Basile Quenneville"),
  organization("ministère des Marées"),
  "source",
  null,
] as const;
const WORDS = ["Rien n’est fini.", "Nous verrons.", "On ne sait pas.", "C’est écrit."];

const quote = fc.record({ by: fc.constantFrom(...SPEAKERS), words: fc.constantFrom(...WORDS) });
/** What an article holds in its next version; the same words twice in one would be one quote twice. */
const version = fc.record({
  kind: fc.constant("version" as const),
  article: fc.nat({ max: 2 }),
  withheld: fc.boolean(),
  quotes: fc.uniqueArray(quote, { selector: ({ words }) => words, maxLength: 4 }),
});
/** A subscriber loses its connection once it was told so much more, and makes another. */
const disconnect = fc.record({ kind: fc.constant("disconnect" as const), after: fc.nat({ max: 5 }) });
const steps = fc.array(fc.oneof({ weight: 2, arbitrary: version }, { weight: 1, arbitrary: disconnect }), {
  maxLength: 12,
});

const idsIn = ({ article, quotes, attributions, mentions, unnamedSources, entities }: ArticleGraph): string[] => [
  ...(article.status === "WITHHELD"
    ? []
    : [article, ...quotes, ...attributions, ...mentions, ...unnamedSources].map(({ id }) => id)),
  ...entities.map(({ agentId }) => agentId),
];

describeEachDatabase("Whatever comes in, and however often a connection is lost", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
  });
  afterAll(() => server.server.close());

  let runs = 0;

  it.each(TRANSPORTS)(
    "a subscriber over %s is told exactly what the log holds, and the log says what there is",
    async (transport) => {
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          const world = `https://courrier.example/${++runs}`;
          const start = await server.store.changes.newest();
          const told: Told[] = [];
          const variables = { after: cursorOf(start) };
          const connect = (): Subscriber<Changed> =>
            subscribeBy<Changed>(transport, server.graphql, {
              query: CHANGED,
              variables,
              // A connection the machine itself drops is one more that is lost.
              retryAttempts: 3,
              onData: ({ graphChanged }) => {
                told.push(graphChanged);
                variables.after = graphChanged.cursor;
              },
            });
          let subscriber = connect();
          const latest = new Map<number, ArticleGraph>();
          for (const step of taken) {
            if (step.kind === "version") {
              const graph = invent({
                url: `${world}/${step.article}`,
                version: (latest.get(step.article)?.article.version ?? 0) + 1,
                status: step.withheld ? "WITHHELD" : "USABLE",
                quotes: step.quotes,
              });
              latest.set(step.article, graph);
              await server.store.write(async (writer) => {
                await writer.removeOrphans(await writer.saveArticle(graph));
              });
            } else {
              const pending = (await server.store.changes.newest()) - start - told.length;
              await subscriber.reaches(subscriber.results.length + Math.min(step.after, pending));
              subscriber.stop();
              subscriber = connect();
            }
          }
          const log = await server.store.changes.after(start, 10_000);
          await subscriber.reaches(subscriber.results.length + log.length - told.length);
          subscriber.stop();
          expect(told).toEqual(log.map(({ position, op, id }) => ({ cursor: cursorOf(position), op, id })));

          // Following from the very beginning leaves a consumer with the ids of all there is.
          const there = new Set<string>();
          for (const { op, id } of await server.store.changes.after(0, 100_000)) {
            if (op === "CREATED" || op === "RESTORED") there.add(id);
            else if (op !== "UPDATED") there.delete(id);
          }
          for (const [article, graph] of latest) everything.set(`${world}/${article}`, graph);
          expect([...there].sort()).toEqual([...new Set([...everything.values()].flatMap(idsIn))].sort());
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );

  /** The latest version of every article of all runs. */
  const everything = new Map<string, ArticleGraph>();
});
