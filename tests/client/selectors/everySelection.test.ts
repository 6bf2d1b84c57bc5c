import * as fc from "fast-check";
import { GraphQLNonNull, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { compile } from "../../../client/runtime/compile.js";
import { expected, write } from "./plans.js";
import { randomPlan } from "./randomPlan.js";
import { schema } from "./schema.js";
import { answer, rootThing } from "./world.js";

const roots = (["query", "mutation", "subscription"] as const).map((kind) => {
  const root = schema.getRootType(kind as never);
  if (!root) throw new Error(`The schema has no ${kind}.`);
  return [kind, root] as const;
});

describe("any selector", () => {
  it.each(roots)("of a %s prints a valid document, and gives what it describes", (kind, root) => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const plan = randomPlan(schema, draw, root, 5);
        const operation = compile(kind, (recorder) => write(plan, recorder) as never);
        // A subscription may ask for one thing only, which is not what is examined here.
        const errors = validate(schema, parse(operation.document)).filter(
          ({ message }) => !message.startsWith("Anonymous Subscription must"),
        );
        expect(errors.map(({ message }) => message)).toEqual([]);
        const data = answer(schema, root, operation.document, operation.variables);
        const from = { type: new GraphQLNonNull(root), value: rootThing(root) };
        expect(operation.decode(data)).toEqual(expected(schema, plan, from));
      }),
      // What was drawn shrinks slowly and says little: the document in the failure says more.
      { numRuns: 300, endOnFailure: true },
    );
  });
});
