import { composeServices as composeWithApollo } from "@apollo/composition";
import { composeServices as composeWithGuild } from "@theguild/federation-composition";
import { readFile } from "node:fs/promises";
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { declaredOf, isList } from "../../server/graph/cost.js";
import { buildGraphSchema } from "../../server/graph/schema.js";
import { checkLimits } from "../../server/http/limits.js";

const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
const schema = buildSchema(committed);

type Field = GraphQLField<unknown, unknown>;

const fields = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith("__") && (isObjectType(type) || isInterfaceType(type)))
  .flatMap((type): { parent: string; field: Field; name: string }[] =>
    Object.values((type as { getFields(): Record<string, Field> }).getFields()).map((field) => ({
      parent: type.name,
      field,
      name: `${type.name}.${field.name}`,
    })),
  );
const isEdges = ({ parent, field }: (typeof fields)[number]): boolean =>
  parent.endsWith("Connection") && field.name === "edges";

function operationOf(query: string): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("An operation was expected.");
  return { document, operation };
}

describe("costs in the schema", () => {
  it.each(fields.filter((one) => isList(one.field.type) && !isEdges(one)))(
    "$name, a list, says how long it may become",
    ({ field }) => {
      const { size } = declaredOf(schema, field);
      expect(size.assumedSize !== undefined || size.slicingArguments?.length === 1, JSON.stringify(size)).toBe(true);
    },
  );

  it.each(fields.filter(({ field }) => getNamedType(field.type).name.endsWith("Connection")))(
    "$name, a connection, has its edges sized by the page that is asked for",
    ({ field }) => {
      expect(declaredOf(schema, field).size).toEqual({
        slicingArguments: ["first"],
        sizedFields: ["edges"],
        requireOneSlicingArgument: false,
      });
      expect(field.args.find(({ name }) => name === "first")?.defaultValue).toBeGreaterThan(0);
    },
  );

  it("are kept by both composers, so that a gateway can weigh an operation before it sends any part of it", () => {
    const service = { name: "dixit", url: "http://dixit.example/", typeDefs: parse(committed) };
    const apollo = composeWithApollo([service]);
    expect(apollo.errors).toBeUndefined();
    const guild = composeWithGuild([service]);
    expect(guild.errors).toBeUndefined();
    for (const supergraph of [apollo.supergraphSdl, guild.supergraphSdl]) {
      const composed = buildSchema(supergraph ?? "", { assumeValid: true });
      const article = composed.getType("Article");
      if (!isObjectType(article)) throw new Error("The supergraph has no articles.");
      const { text, excluded, quotes } = article.getFields();
      expect(text && declaredOf(composed, text).weight).toBe(100);
      expect(excluded && declaredOf(composed, excluded).size.assumedSize).toBe(5);
      expect(quotes && declaredOf(composed, quotes).size.slicingArguments).toEqual(["first"]);
    }
  });

  it("are what our own limits count with: a list of a thousand of what costs a hundred is over a hundred thousand", () => {
    const weighed = buildSchema(`
      directive @cost(weight: Int!) on FIELD_DEFINITION
      directive @listSize(assumedSize: Int) on FIELD_DEFINITION
      type Query { thousand: [Thing!]! @listSize(assumedSize: 1000), few: [Thing!]! @listSize(assumedSize: 900) }
      type Thing { heavy: String @cost(weight: 100), light: String }`);
    const check = (query: string): void => {
      checkLimits({ ...operationOf(query), schema: weighed, variables: {} });
    };
    expect(() => {
      check("{ thousand { heavy } }");
    }).toThrow(/could answer with more than 100000 objects/);
    expect(() => {
      check("{ thousand { light } few { heavy } }");
    }).not.toThrow();
  });

  it.each(["Query.paths", "Query.quoteStats", "Query.agents", "QuoteConnection.facets", "Utterance.wordings"])(
    "%s does more work than its answer shows, and weighs so",
    (name) => {
      const field = fields.find((one) => one.name === name)?.field;
      expect(field && declaredOf(schema, field).weight).toBeGreaterThanOrEqual(50);
    },
  );

  it("refuse a hundred cross tables in one operation, and let through ten", () => {
    const tables = (count: number): void => {
      const query = `{ ${Array.from({ length: count }, (_, n) => `t${n}: quoteStats(filter: {}, by: [OUTLET], top: 5) { quotes }`).join(" ")} }`;
      checkLimits({ ...operationOf(query), schema: buildGraphSchema(), variables: {} });
    };
    expect(() => {
      tables(100);
    }).toThrow(/could answer with more than/);
    expect(() => {
      tables(10);
    }).not.toThrow();
  });

  it("stand in the schema that is executed as they stand in the one that is published", () => {
    const executable = buildGraphSchema();
    for (const { parent, field, name } of fields) {
      const type = executable.getType(parent);
      const same = type && "getFields" in type ? type.getFields()[field.name] : undefined;
      expect(same && declaredOf(executable, same as Field), name).toEqual(declaredOf(schema, field));
    }
  });
});
