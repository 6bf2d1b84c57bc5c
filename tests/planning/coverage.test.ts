/** Which fields the planner leaves to the resolvers is written down, each with its reason, and how many operations it answers. */
import { readFile } from "node:fs/promises";
import { getNamedType, getOperationAST, isAbstractType, isObjectType, parse, type GraphQLObjectType } from "graphql";
import { expect, it } from "vitest";
import { buildGraphSchema } from "../../server/graph/schema.js";
import { EXAMPLES } from "../../server/http/examples.js";
import { Planner } from "../../server/planning/planner.js";
import { isPlanned } from "./inMap.js";

const schema = buildGraphSchema();
const NOTE = "docs/decisions/query-planner.md";

/** "Type.field" of all that queries reach through planned fields and that has no place in the map. */
function unplanned(): string[] {
  const root = schema.getQueryType();
  const open: GraphQLObjectType[] = root ? [root] : [];
  const met = new Set(open);
  const found: string[] = [];
  for (const type of open) {
    for (const field of Object.values(type.getFields())) {
      if (!isPlanned(type.name, field.name)) {
        found.push(`${type.name}.${field.name}`);
        continue;
      }
      const named = getNamedType(field.type);
      const next = isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : [];
      for (const one of next) {
        if (!met.has(one)) open.push(one);
        met.add(one);
      }
    }
  }
  return found.sort();
}

it("leaves to the resolvers what the note on the planner lists, and nothing else", async () => {
  const note = await readFile(NOTE, "utf8");
  const [, table = ""] = note.split("## What is left to the resolvers");
  const listed = [...table.matchAll(/`(\w+\.\w+)`/g)].map(([, field]) => field ?? "");
  expect([...listed].sort()).toEqual(unplanned());
});

const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  "01-factchecker": { who: "Q42", from: "2031-03" },
  "03-own-words": { id: "per_0123456789abcdefghjkmnpq" },
  "09-unnamed": { url: "https://courrier.example/quai" },
  "10-verify": { t: "rien" },
  "11-network": {
    id: "org_0123456789abcdefghjkmnpq",
    a: "per_0123456789abcdefghjkmnpq",
    b: "per_0123456789abcdefghjkmnpq",
  },
};

function isOneStatement(query: string, variables: Record<string, unknown>): boolean {
  const document = parse(query);
  const definition = getOperationAST(document);
  return definition != null && new Planner(schema).statementFor(document, definition, variables) !== null;
}

it("answers these stories and these of the playground's examples with one statement", async () => {
  const stories = [
    "01-factchecker",
    "02-researcher",
    "03-own-words",
    "09-unnamed",
    "10-verify",
    "11-network",
    "12-sync",
  ];
  const planned: string[] = [];
  for (const name of stories) {
    const query = await readFile(`tests/stories/${name}.graphql`, "utf8");
    if (isOneStatement(query, VARIABLES[name] ?? {})) planned.push(name);
  }
  const examples = EXAMPLES.filter(({ query, variables }) =>
    isOneStatement(query, JSON.parse(variables ?? "{}") as Record<string, unknown>),
  ).map(({ name }) => name);
  console.log(`${planned.length} of 12 stories (7 read), ${examples.length} of ${EXAMPLES.length} examples.`);
  expect(planned).toEqual(["03-own-words"]);
  expect(examples).toEqual(["WhoSaidWhat", "Unnamed", "Proof", "Aside", "Walk"]);
});
