import { readFile } from "node:fs/promises";
import { buildSchema, isInterfaceType, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { printGraphSchema } from "../../server/graph/schema.js";
import { EXAMPLES } from "../../server/http/examples.js";

const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
const schema = buildSchema(committed);

describe("schema.graphql", () => {
  it("is what the code makes", () => {
    expect(printGraphSchema()).toBe(committed);
  });

  it.each(["Article", "Attribution", "Decision", "Mention", "Organization", "Person", "Quote", "UnnamedSource"])(
    "makes %s a node that other subgraphs can refer to by id",
    (name) => {
      const type = schema.getType(name);
      expect(type?.astNode?.directives?.map((directive) => directive.name.value)).toContain("key");
      const node = schema.getType("Node");
      expect(isInterfaceType(node) && schema.getImplementations(node).objects.map((object) => object.name)).toContain(
        name,
      );
    },
  );

  it.each(EXAMPLES)("answers the playground's example $name", ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
