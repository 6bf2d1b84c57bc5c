import { buildSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { plugin } from "../../../client/codegen/documents.js";

const schema = buildSchema(`
  scalar DateTime
  type Query { person(id: ID!): Person speakers: [Speaker!]! now: DateTime! }
  type Mutation { touch: DateTime }
  interface Agent { seen: DateTime }
  type Person implements Agent { seen: DateTime name: String! friends: [Person!]! days: [DateTime!]! }
  type Group { since: DateTime! }
  union Speaker = Person | Group
`);

/** Name, text and dates of each document printed. */
function printed(operations: string): { name: string; text: string; dates: unknown }[] {
  const { content } = plugin(schema, [{ document: parse(operations) }]);
  return content.split("\n\n").map((document) => {
    const [first = "", text = "", dates = ""] = document.split("\n");
    return {
      name: /^export const (\w+)/.exec(first)?.[1] ?? "",
      text: JSON.parse(text.trim().slice(0, -1)) as string,
      dates: JSON.parse(dates.trim().slice(0, -1)) as unknown,
    };
  });
}

describe("a generated document", () => {
  it("knows where dates stand, under the names the result will have", () => {
    const [document] = printed(`query A { at: now person(id: 1) { friends { last: seen days } } }`);
    expect(document?.dates).toEqual(["at", "person.friends.last", "person.friends.days"]);
  });

  it("finds dates in fragments, in each member of a union and behind an interface, each once", () => {
    const [document] = printed(`
      query A { speakers { __typename ...Seen ... on Person { ...Seen name } ... on Group { since } } person(id: 1) { ... { seen } } }
      fragment Seen on Agent { seen }
    `);
    expect(document?.dates).toEqual(["speakers.seen", "speakers.since", "person.seen"]);
  });

  it("carries the fragments it uses, also through one another, and no others", () => {
    const [document] = printed(`
      query A { person(id: 1) { ...One } }
      fragment Unused on Person { days }
      fragment Two on Person { seen }
      fragment One on Person { name ...Two }
    `);
    expect(document?.text).toBe(
      "query A{person(id:1){...One}}fragment One on Person{name ...Two}fragment Two on Person{seen}",
    );
  });

  it("is typed by the kind of its operation", () => {
    const { content } = plugin(schema, [{ document: parse("query A { now } mutation B { touch }") }]);
    expect(content).toContain("OperationDocument<AQuery, AQueryVariables>");
    expect(content).toContain("OperationDocument<BMutation, BMutationVariables>");
  });

  it("cannot be made of an operation without a name, or of a kind the schema does not have", () => {
    expect(() => printed("{ now }")).toThrow(/needs a name/);
    expect(() => printed("subscription C { now }")).toThrow(/root type/);
  });
});
