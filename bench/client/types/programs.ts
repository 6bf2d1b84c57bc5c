/** The same selections as a program writes them with each client. */
import type { ContenderName } from "../contenders/contender.js";
import { deep, HUNDRED, LEVELS, selection } from "./documents.js";

export interface TypedProgram {
  /** What there is before the first selection: its cost is not counted. */
  readonly given: string;
  /** A hundred selections; `Last` is what the last one gives. */
  readonly hundred: string;
  /** Where in `Last` the text of a quote and the date of its article are. */
  readonly text: string;
  readonly date: string;
  /** One selection with twelve lists inside each other, and what is read at its end; null where there is nothing to nest. */
  readonly deep: string | null;
}

const forEach = (write: (n: number) => string): string => HUNDRED.map(write).join("\n");
const last = HUNDRED.length - 1;

const dixitDeep = (levels: number): string =>
  levels === 0
    ? "quote.text"
    : `quote.utterance.quotes({ first: 1 }).nodes((quote) => ({ id: quote.id, in: quote.article.$pick((a) => ({ at: a.publishedAt })), more: ${dixitDeep(levels - 1)} }))`;

const dixit: TypedProgram = {
  given: `import { createClient } from "@dixit/client";
    const client = createClient({ url: "" });
    export { client };`,
  hundred: `${forEach(
    (n) => `export const selected${n} = client.query((q) => {
      const person = q.person({ id: "per_${n}" });
      return {
        name${n}: person.name(),
        total: person.quotesBy().totalCount,
        latest: person.quotesBy({ first: ${n} }).nodes((quote) => ({
          text${n}: quote.text,
          saidAt: quote.saidAt,
          article: quote.article.$pick((article) => ({
            id${n}: article.id, headline: article.headline, publishedAt: article.publishedAt, outlet: article.publisher.name(),
          })),
          speaker: quote.attribution.speaker.$on({
            Person: (it) => ({ kind${n}: "person" as const, name: it.name() }),
            Organization: (it) => ({ kind${n}: "organization" as const, name: it.name() }),
            UnnamedSource: (it) => ({ kind${n}: "unnamed" as const, name: it.description }),
          }),
        })),
        posts: person.affiliations({ first: 5 }).edges((edge) => ({
          since${n}: edge.since, title: edge.title, at: edge.organization.name(),
        })),
      };
    });`,
  )}
  type Last = NonNullable<Awaited<typeof selected${last}>["latest"]>[number];`,
  text: `["text${last}"]`,
  date: `["article"]["publishedAt"]`,
  deep: `export const all = client.query((q) => q.quote({ id: "q" }).$pick((quote) => ({ one: ${dixitDeep(LEVELS)} })));
    type End<T> = T extends readonly (infer Item)[] ? End<Item> : T extends { more: infer More } ? End<More> : T;
    declare const end: End<NonNullable<Awaited<typeof all>>["one"]>;
    export const words: string = end;`,
};

const lazy: TypedProgram = {
  given: `import { LazySdk } from "./lazy/sdk.js";
    const sdk = new LazySdk("");
    export { sdk };`,
  hundred: `${forEach(
    (n) => `export async function selected${n}() {
      const person = (await sdk.person("per_${n}"))!;
      const quotes = await person.quotesBy({ first: ${n} });
      const latest = await Promise.all(quotes.nodes.map(async (quote) => {
        const article = await quote.article;
        const outlet = (await article.publisher)?.name;
        return { text${n}: quote.text, saidAt: quote.saidAt, id${n}: article.id, headline: article.headline, publishedAt: article.publishedAt, outlet };
      }));
      return { name${n}: person.name, latest };
    }`,
  )}
  type Last = Awaited<ReturnType<typeof selected${last}>>["latest"][number];`,
  text: `["text${last}"]`,
  date: `["publishedAt"]`,
  deep: null,
};

/** In an answer that has the question's shape: the last quote, and the text at the end of twelve levels. */
const quoteIn = (answer: string, person = "latest") =>
  `type Last = NonNullable<${answer}["person"]>["${person}"]["edges"][number]["node"];`;
const endOf = (answer: string) => `
  declare const end: NonNullable<${answer}["quote"]>${`["utterance"]["quotes"]["edges"][number]["node"]`.repeat(LEVELS)}["text"];
  export const words: string = end;`;

/** Operations that a generator has run over. */
const generated = (
  given: string,
  call: (document: string) => string,
  data: (result: string) => string,
): TypedProgram => ({
  given,
  hundred: `import * as documents from "./generated/types/hundred.js";
    ${forEach((n) => `export const selected${n} = ${call(`documents.Selected${n}Document`)};`)}
    ${quoteIn(data(`Awaited<typeof selected${last}>`))}`,
  text: `["text${last}"]`,
  date: `["article"]["publishedAt"]`,
  deep: `import { DeepDocument } from "./generated/types/deep.js";
    export const all = ${call("DeepDocument")};
    ${endOf(data("Awaited<typeof all>"))}`,
});

const genqlDeep = (levels: number): string =>
  levels === 0
    ? "text: true"
    : `utterance: { quotes: { __args: { first: 1 }, edges: { node: { id: true, article: { publishedAt: true }, ${genqlDeep(levels - 1)} } } } }`;

/** It has no aliases: what is asked for twice elsewhere is asked for once here. */
const genql: TypedProgram = {
  given: `import { createClient } from "./generated/genql/index.js";
    const client = createClient({ url: "" });
    export { client };`,
  hundred: `${forEach(
    (n) => `export const selected${n} = client.query({ person: {
      __args: { id: "per_${n}" },
      name: true,
      quotesBy: { __args: { first: ${n} }, totalCount: true, edges: { node: {
        text: true,
        saidAt: true,
        article: { id: true, headline: true, publishedAt: true, publisher: { name: true } },
        attribution: { speaker: {
          __typename: true, on_Person: { name: true }, on_Organization: { name: true }, on_UnnamedSource: { description: true },
        } },
      } } },
      affiliations: { __args: { first: 5 }, edges: { since: true, title: true, organization: { name: true } } },
    } });`,
  )}
  ${quoteIn(`Awaited<typeof selected${last}>`, "quotesBy")}`,
  text: `["text"]`,
  date: `["article"]["publishedAt"]`,
  deep: `export const all = client.query({ quote: { __args: { id: "q" }, ${genqlDeep(LEVELS)} } });
    ${endOf("Awaited<typeof all>")}`,
};

const tada: TypedProgram = {
  given: `import type { ResultOf } from "gql.tada";
    import { graphql } from "./contenders/tada.js";
    export { graphql, type ResultOf };`,
  hundred: `${forEach(
    (n) => `export const selected${n} = graphql(\`${selection(n)}\`);
    export type Selected${n} = ResultOf<typeof selected${n}>;`,
  )}
    ${quoteIn(`Selected${last}`)}`,
  text: `["text${last}"]`,
  date: `["article"]["publishedAt"]`,
  deep: `export const all = graphql(\`${deep(LEVELS)}\`);
    ${endOf("ResultOf<typeof all>")}`,
};

export const TYPED_PROGRAMS: Readonly<Record<ContenderName, TypedProgram>> = {
  dixit,
  lazy,
  graphqlRequest: generated(
    `import { GraphQLClient } from "graphql-request";
     const client = new GraphQLClient("");
     export { client };`,
    (document) => `client.request(${document}, { id: "per" })`,
    (result) => result,
  ),
  genql,
  tada,
  apollo: generated(
    `import { ApolloClient, InMemoryCache } from "@apollo/client/core";
     import { HttpLink } from "@apollo/client/link/http";
     const client = new ApolloClient({ link: new HttpLink({ uri: "" }), cache: new InMemoryCache() });
     export { client };`,
    (document) => `client.query({ query: ${document}, variables: { id: "per" } })`,
    (result) => `NonNullable<${result}["data"]>`,
  ),
};
