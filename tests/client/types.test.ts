import { describe, expect, it } from "vitest";
import { errorsOf } from "./compile.js";

const given = (program: string): string => `
  import { createClient, type QuoteCardFragment, type TypedDocument } from "@dixit/client";
  import { QuotesByDocument } from "@dixit/client/operations";
  const client = createClient({ url: "http://127.0.0.1:4000/graphql" });
  declare const quote: QuoteCardFragment;
  declare const agentId: string;
  ${program}
  export {};`;

const COMPILES = {
  "a name found, and the words of whoever bears it": `
    const { edges } = await client.findAgents({ name: "Odile Tresgast", kind: "PERSON", first: 1 });
    const id: string | undefined = edges[0]?.node.id;
    const words: readonly string[] | undefined =
      (await client.quotesBy({ id: id ?? agentId }))?.quotesBy.edges.map(({ node }) => node.text);`,
  "dates that are dates": `const year: number | undefined = quote.article.publishedAt?.getUTCFullYear();`,
  "a date given as a date, or as text": `
    await client.ingest([{ text: "…", publishedAt: new Date() }, { text: "…", publishedAt: "2031-03-04T06:30:00Z" }]);`,
  "every kind of speaker, each with its own fields, and none": `
    const { speaker } = quote.attribution;
    let who: string;
    switch (speaker?.__typename) {
      case "Person": who = speaker.name; break;
      case "Organization": who = speaker.name + speaker.kind; break;
      case "UnnamedSource": who = speaker.description; break;
      case undefined: who = "unknown"; break;
    }
    const said: string = who;`,
  "a walk over pages, typed by the document": `
    for await (const page of client.pages(QuotesByDocument, { id: agentId }, ({ node }) =>
      node !== null && "quotesBy" in node ? node.quotesBy : null)) {
      const cursor: string | null = page.pageInfo.endCursor;
      const text: string | undefined = page.edges[0]?.node.text;
    }`,
  "a document that graphql-codegen made in another project": `
    class TypedDocumentString<TResult, TVariables> extends String {
      __apiType?: NonNullable<(variables: TVariables) => TResult>;
    }
    const document = new TypedDocumentString("query Mine { a }") as unknown as
      TypedDocumentString<{ readonly a: number }, { [key: string]: never }>;
    const { a }: { readonly a: number } = await client.request(document);`,
  "an operation without variables, called with options": `
    declare const document: TypedDocument<{ readonly a: number }, { readonly id?: string }>;
    await client.request(document);
    await client.request(document, {}, { signal: AbortSignal.timeout(5), retries: 0, timeout: 10 });`,
};

const REFUSED: Readonly<Record<string, readonly [program: string, error: RegExp]>> = {
  "a call without the id it needs": [`await client.quotesBy({});`, /^TS2345.*id/],
  "an id that is a number": [`await client.quotesBy({ id: 7 });`, /^TS2322: Type 'number'/],
  "a misspelt condition": [`await client.quotes({ filter: { speakers: [agentId] } });`, /^TS2561.*'speaker'/],
  "a kind of quote that does not exist": [`await client.quotes({ filter: { kind: ["SPOKEN"] } });`, /^TS2322.*SPOKEN/],
  "a name asked of a source that has none": [`quote.attribution.speaker?.name;`, /^TS2339.*'name'/],
  "a speaker taken for granted": [`quote.attribution.speaker.__typename;`, /^TS18047/],
  "a publication date taken for granted": [`quote.article.publishedAt.getUTCFullYear();`, /^TS18047/],
  "a field the operation does not ask for": [`quote.article.text;`, /^TS2339.*'text'/],
  "a result changed in place": [`quote.article.headline = "";`, /^TS2540/],
  "an unknown variable": [`await client.request(QuotesByDocument, { id: agentId, last: 5 });`, /^TS2353.*'last'/],
  "an operation without the variables it needs": [`await client.request(QuotesByDocument);`, /^TS2554/],
  "something that is no document": [`await client.request(7, {});`, /^TS2345/],
  "a syntax tree in the place of text": [
    `declare const tree: { kind: "Document" };
 await client.request(tree);`,
    /^TS2345/,
  ],
  "a result that nobody declared": [
    `(await client.request("{ articles { totalCount } }")).articles;`,
    /^TS(?:2571|18046)/,
  ],
  "a walk over an operation that cannot go on after a cursor": [
    `declare const document: TypedDocument<{ readonly a: null }, { readonly id: string }>;
     client.pages(document, { id: agentId }, ({ a }) => a);`,
    /^TS2379.*after/,
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
    expect(refused[name]).toEqual([expect.stringMatching(error)]);
  });

  it("need nothing but the language and the web's own types, from the package as built", { timeout: 60_000 }, () => {
    const overrides = {
      paths: {},
      types: [],
      skipLibCheck: false,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    };
    const program = given(`const words: Promise<unknown> = client.quotes({ filter: {} });`);
    expect(errorsOf({ program }, overrides)).toEqual({ program: [] });
  });
});
