import * as fc from "fast-check";
import { parse, print, validate, type DocumentNode } from "graphql";
import { describe, expect, it } from "vitest";
import { documentNode, type Undecoded } from "../../../client/documentNode.js";
import { compile } from "../../../client/runtime/compile.js";
import type { Variables } from "../../../client/runtime/operation.js";
import { write } from "./plans.js";
import { randomPlan } from "./randomPlan.js";
import { schema } from "./schema.js";

/** As `@graphql-typed-document-node/core` declares it. */
type TypedDocumentNode<Result, Held> = DocumentNode & { readonly __apiType?: (variables: Held) => Result };

describe("a typed document", () => {
  it("is what graphql-js makes of its text, for any selector", () => {
    const root = schema.getQueryType();
    if (!root) throw new Error("The schema has no queries.");
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const plan = randomPlan(schema, draw, root, 4);
        const mine = documentNode((recorder) => write(plan, recorder) as never);
        const node: DocumentNode = mine;
        expect(print(node)).toBe(print(parse(mine.toString())));
        expect(validate(schema, node)).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it("is a TypedDocumentNode whose answers only its own `decode` takes", () => {
    const mine = documentNode((q) => q.article({ id: "art_1" }).publishedAt);
    const typed: TypedDocumentNode<Undecoded<Date | null>, Variables> = mine;
    expect(typed.kind).toBe("Document");
    // What a client of another make would give for it.
    const data = { article: { publishedAt: "2031-03-04T06:30:00Z" } } as unknown as Undecoded<Date | null>;
    expect(mine.decode(data)).toEqual(new Date("2031-03-04T06:30:00Z"));
    const other = documentNode((q) => q.quote({ id: "quo_1" }).text);
    // @ts-expect-error -- text is no date
    expect(other.decode(data)).toBeNull();
  });

  it("has its variables as JSON, and its text", () => {
    const ingest = documentNode(
      (m) =>
        m.ingest({ input: [{ text: "a", publishedAt: new Date("2031-03-04T06:30:00Z") }] }).results((r) => r.outcome),
      "mutation",
    );
    expect(ingest.variables).toEqual({ input: [{ text: "a", publishedAt: "2031-03-04T06:30:00.000Z" }] });
    expect(String(ingest)).toBe(compile("mutation", (m) => m.ingest({ input: [] }).results((r) => r.outcome)).document);
  });
});
