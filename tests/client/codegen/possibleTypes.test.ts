import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { plugin } from "../../../client/codegen/possibleTypes.js";

it("says of each interface and union, by name, which types it may be, and nothing of federation's", () => {
  const { content } = plugin(
    buildSchema(`
      type Query { one: Speaker two: Agent three: _Entity }
      union _Entity = Person
      union Speaker = Person | Crowd
      interface Agent { name: String }
      type Person implements Agent { name: String }
      type Crowd { size: Int }
    `),
  );
  expect(content.split("\n").slice(1)).toEqual([
    "export const possibleTypes: Record<string, string[]> = {",
    '  Agent: ["Person"],',
    '  Speaker: ["Crowd","Person"],',
    "};",
  ]);
});
