/** A client made from another schema: nothing in it knows this server's types. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { buildSchema, GraphQLNonNull, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plugin as printRecorders } from "../../../client/codegen/recorders.js";
import { plugin as printTable } from "../../../client/codegen/table.js";
import type * as Compile from "../../../client/runtime/compile.js";
import { errorsOf } from "../compile.js";
import { writeSelectors } from "./everyField.js";
import { expected, write } from "./plans.js";
import { randomPlan } from "./randomPlan.js";
import { answer, rootThing } from "./world.js";

/** Everything that makes a client's life hard. */
const other = buildSchema(`
  scalar DateTime
  scalar Json
  enum Kind { LOUD QUIET }
  input Range { from: DateTime, to: DateTime = "2031", kinds: [[Kind!]], inner: Range, kind: Kind! = LOUD }
  interface Named { name(short: Boolean = false): String, at: DateTime }
  interface Placed implements Named { name(short: Boolean = false): String, at: DateTime, grid: [[Stop]] }
  type Boat implements Named { name(short: Boolean = false): String!, at: DateTime!, kind: Kind, text: String, first: Int!, crew(first: Int = 7, after: String): CrewConnection }
  type Stop implements Named & Placed { name(short: Boolean = false): String, at: DateTime, kind: [Kind!]!, text: String!, grid: [[Stop]], times: [[DateTime]!], any: Json, nodes(kind: Range!): [Thing] }
  type Storm { at: String!, kind: Int!, seen(at: [DateTime!]!): DateTime, day(at: String): String, first(first: Int!): Boat! }
  union Thing = Boat | Stop | Storm
  type CrewConnection { edges: [CrewEdge], pageInfo: PageInfo!, thing: Thing! }
  type CrewEdge { node: Thing, since: DateTime! }
  type WordConnection { edges: [WordEdge!]!, pageInfo: PageInfo }
  type WordEdge { node: DateTime }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Query { things(ranges: [Range!], kind: Kind!): [Thing!]!, grid: [[Thing!]!]!, named(id: ID): Named, placed(id: ID!): Placed!, words(first: Int = 3, after: String): WordConnection, boat: Boat, storm(kind: [Kind]): Storm! }
`);

let folder: string;
let compile: typeof Compile.compile;
beforeAll(async () => {
  folder = await mkdtemp(join(import.meta.dirname, ".other-"));
  await cp(join(import.meta.dirname, "../../../client/runtime"), join(folder, "runtime"), { recursive: true });
  await mkdir(join(folder, "generated"));
  await writeFile(join(folder, "generated/table.ts"), await printTable(other));
  const scalars = { DateTime: { input: "Date | string", output: "Date" }, Json: "unknown" };
  await writeFile(join(folder, "generated/recorders.ts"), await printRecorders(other, [], { scalars }));
  ({ compile } = (await import(join(folder, "runtime/compile.ts"))) as typeof Compile);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe("a client made from another schema", () => {
  it("prints valid documents and reads their answers, for any selector", () => {
    const root = other.getQueryType();
    if (!root) throw new Error("The schema has no queries.");
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const plan = randomPlan(other, draw, root, 5);
        const { document, variables, decode } = compile("query", (recorder) => write(plan, recorder) as never);
        expect(validate(other, parse(document)).map(({ message }) => message)).toEqual([]);
        const from = { type: new GraphQLNonNull(root), value: rootThing(root) };
        expect(decode(answer(other, root, document, variables))).toEqual(expected(other, plan, from));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it("reaches every field in the types", { timeout: 60_000 }, () => {
    const from = `./selectors/${folder.slice(folder.lastIndexOf(".other-"))}`;
    const selectors = writeSelectors(other).map(({ kind, text }) => `query("${kind}", ${text});`);
    const program = `
      import type { Roots$ } from "${from}/generated/recorders.js";
      import type { Shape } from "${from}/runtime/selection.js";
      declare function query<R extends Shape>(kind: "query", select: (root: Roots$["query"]) => R): void;
      ${selectors.join("\n")}`;
    expect(errorsOf({ program })).toEqual({ program: [] });
    expect(selectors.length).toBeGreaterThan(40);
  });

  it("is not made from a schema that leaves a list without a number of rows, or a scalar without a type", async () => {
    const endless = buildSchema(`
      type Query { words: WordConnection }
      type WordConnection { edges: [WordEdge!]! }
      type WordEdge { node: String }`);
    expect(() => printTable(endless)).toThrow(/words leads to a connection; expected an argument "first: Int"/);
    await expect(async () => printRecorders(other, [], {})).rejects.toThrow(/The scalar \w+ has no TypeScript type/);
  });
});
