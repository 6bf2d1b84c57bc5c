import { runInThisContext } from "node:vm";
import { getNamedType, isAbstractType, isCompositeType, isObjectType, isUnionType, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { compile } from "../../../client/runtime/compile.js";
import { errorsOf } from "../compile.js";
import { writeSelectors } from "./everyField.js";
import { schema } from "./schema.js";

const written = writeSelectors(schema);

describe("every field of the schema", () => {
  it("is written down here", () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
    const given = types.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [],
    );
    const fields = types
      // An interface that nothing is given as only says what types have in common.
      .filter((type) => isObjectType(type) || (isAbstractType(type) && given.includes(type)))
      .flatMap((type) =>
        isUnionType(type) || !isCompositeType(type)
          ? [`${type.name} on all`]
          : Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
      );
    expect(written.map(({ asks }) => asks)).toEqual(expect.arrayContaining(fields));
    console.log(`${written.length} selectors ask for ${fields.length} fields and unions`);
  });

  it("can be asked for in the types, with every argument", { timeout: 120_000 }, () => {
    const program = `
      import { compile } from "../../client/runtime/compile.js";
      ${written.map(({ kind, text }) => `compile("${kind}", ${text});`).join("\n")}`;
    expect(errorsOf({ program })).toEqual({ program: [] });
  });

  it("is asked for in a valid document", () => {
    const program = written.map(({ text }) => text).join(",\n");
    const selectors = runInThisContext(`[${program}]`) as ((root: unknown) => never)[];
    for (const [index, select] of selectors.entries()) {
      const { kind = "query", asks = "" } = written[index] ?? {};
      const { document } = compile(kind, select);
      const errors = validate(schema, parse(document)).map(({ message }) => message);
      expect(
        errors.filter((message) => !message.startsWith("Anonymous Subscription must not")),
        `${asks}: ${document}`,
      ).toEqual([]);
    }
  });
});
