import { describe, expect, it } from "vitest";
import { errorsOf } from "./compile.js";

const given = (program: string): string => `
  import { createClient, type Answered, type Connection, type Out, type PartialResult, type Quote$ } from "@dixit/client";
  import { operation, QuotesDocument, type TypedDocument } from "@dixit/client/operations";
  declare const agentId: string;
  const client = createClient({ url: "http://127.0.0.1:4000/graphql" });
  const card = (quote: Quote$) => ({ text: quote.text, at: quote.article.publishedAt });
  ${program}
  export {};`;

const COMPILES = {
  "a query whose result is what the selector returns": `
    const found = await client.query((q) => ({ name: q.person({ id: agentId }).name(), total: q.quotes({ filter: {} }).totalCount }));
    const name: string | null = found.name;
    const total: number = found.total;`,
  "dates that are dates": `
    const [first] = await client.query((q) => q.quotes({ filter: {} }).nodes(card));
    const year: number | undefined = first?.at?.getUTCFullYear();`,
  "a part of a result, where a part will do": `
    const { data, errors } = await client.query((q) => q.quotes({ filter: {} }).totalCount, { partial: true, retries: 0 });
    const total: number | null = data;
    const code: string | undefined = errors[0]?.extensions?.code;`,
  "rows of a walk, and its pages": `
    for await (const { text, at } of client.stream((q) => q.person({ id: agentId }).quotesBy(), card, { limit: 5 })) {
      const day: string | undefined = at?.toISOString();
    }
    for await (const { items, cursor } of client.pages((q) => q.quotes({ filter: {} }), card, { after: null })) {
      const cards: readonly Out<ReturnType<typeof card>>[] = items;
      const place: string | null = cursor;
    }`,
  "events of a subscription": `
    const alerts = client.subscribe((s) => s.quotePublished({ filter: {} }).quote.text, { signal: AbortSignal.timeout(5) });
    for await (const text of alerts) text.toUpperCase();`,
  "a mutation under a key": `
    const outcomes = await client.mutate(
      (m) => m.ingest({ input: [{ text: "…", publishedAt: new Date() }] }).results((result) => result.outcome),
      { idempotencyKey: "k1" });
    const created: boolean = outcomes[0] === "CREATED";`,
  "a document that graphql-codegen made in another project": `
    class TypedDocumentString<TResult, TVariables> extends String {
      __apiType?: NonNullable<(variables: TVariables) => TResult>;
    }
    const document = new TypedDocumentString("query Mine { a }") as unknown as
      TypedDocumentString<{ readonly a: number }, { [key: string]: never }>;
    const { a }: { readonly a: number } = await client.run(operation(document));`,
  "an operation without variables, called with options": `
    declare const document: TypedDocument<{ readonly a: number }, { readonly id?: string }>;
    await client.run(operation(document));
    await client.run(operation(document, {}), { signal: AbortSignal.timeout(5), retries: 0, timeout: 10 });`,
};

const REFUSED: Readonly<Record<string, readonly [program: string, error: RegExp]>> = {
  "a part of a result that is taken for the whole": [
    `(await client.query((q) => ({ total: q.quotes({ filter: {} }).totalCount }), { partial: true })).total;`,
    /^TS2339.*'total'/,
  ],
  "a misspelt option": [
    `client.query((q) => q.quotes({ filter: {} }).totalCount, { retry: 1 });`,
    /^TS2\d{3}.*'retry'/,
  ],
  "a walk over something that is no list": [
    `client.stream((q) => q.person({ id: agentId }), (it: never) => it);`,
    /^TS2\d{3}/,
  ],
  "a row's fields that are not asked for": [
    `for await (const quote of client.stream((q) => q.quotes({ filter: {} }), card)) quote.kind;`,
    /^TS2339.*'kind'/,
  ],
  "a query where something is changed": [
    `client.mutate((m) => m.quotes({ filter: {} }).totalCount);`,
    /^TS2339.*'quotes'/,
  ],
  "an operation's unknown variable": [
    `await client.run(operation(QuotesDocument, { filter: {}, last: 5 }));`,
    /^TS2353.*'last'/,
  ],
  "an operation without the variables it needs": [`await client.run(operation(QuotesDocument));`, /^TS2554/],
  "something that is no document": [`await client.run(operation(7, {}));`, /^TS2345/],
  "a syntax tree in the place of text": [
    `declare const tree: { kind: "Document" };
 await client.run(operation(tree));`,
    /^TS2345/,
  ],
  "a result that nobody declared": [
    `(await client.run(operation("{ articles { totalCount } }"))).articles;`,
    /^TS(?:2571|18046)/,
  ],
  "a result changed in place": [
    `(await client.run(operation(QuotesDocument, { filter: {} }))).quotes = null;`,
    /^TS2540/,
  ],
};

describe("the client's types", () => {
  it("allow what works", { timeout: 60_000 }, () => {
    const programs = Object.fromEntries(Object.entries(COMPILES).map(([name, program]) => [name, given(program)]));
    expect(errorsOf(programs)).toEqual(Object.fromEntries(Object.keys(COMPILES).map((name) => [name, []])));
  });

  const programs = Object.fromEntries(Object.entries(REFUSED).map(([name, [program]]) => [name, given(program)]));
  const refused = errorsOf(programs);

  it.each(Object.entries(REFUSED))("refuse %s", (name, [, error]) => {
    // Beside an error in the options, what a selector gives is not known, and said to be too deep.
    expect(refused[name]?.filter((found) => !found.startsWith("TS2589"))).toEqual([expect.stringMatching(error)]);
  });

  it("need nothing but the language and the web's own types, from the package as built", { timeout: 60_000 }, () => {
    const overrides = {
      paths: {},
      types: [],
      skipLibCheck: false,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    };
    const program = given(`const words: Promise<unknown> = client.query((q) => q.quotes({ filter: {} }).totalCount);`);
    expect(errorsOf({ program }, overrides)).toEqual({ program: [] });
  });
});
