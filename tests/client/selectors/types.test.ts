import { describe, expect, it } from "vitest";
import { errorsOf } from "../compile.js";

const given = (program: string): string => `
  import { compile, compilePages } from "../../client/runtime/compile.js";
  import type { Agent$, Person$, Query$, Quote$, QuoteFilter, Speaker$ } from "../../client/generated/recorders.js";
  import type { Out, Shape } from "../../client/runtime/selection.js";
  const query = <R extends Shape>(select: (q: Query$) => R): Out<R> => compile("query", select).decode({});
  const mutate = <R extends Shape>(select: Parameters<typeof compile<"mutation", R>>[1]): Out<R> =>
    compile("mutation", select).decode({});
  declare const id: string;
  /** Compiles only for two types that are the same. */
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [difference: A];
  const same = <A, B>(..._: Same<A, B>): void => undefined;
  const card = (q: Quote$) => ({
    text: q.text,
    saidAt: q.saidAt,
    article: q.article.$pick((a) => ({ id: a.id, publishedAt: a.publishedAt })),
    speaker: q.attribution.speaker.$on({
      Person: (p) => ({ kind: "person" as const, name: p.name() }),
      Organization: (o) => ({ kind: "organization" as const, name: o.name() }),
      UnnamedSource: (u) => ({ kind: "unnamed" as const, name: u.description }),
    }),
  });
  type Card = Out<ReturnType<typeof card>>;
  ${program}
  export {};`;

const COMPILES = {
  "a card, with dates, and a speaker of three kinds or none": `
    same<Card, {
      readonly text: string;
      readonly saidAt: string | null;
      readonly article: { readonly id: string; readonly publishedAt: Date | null };
      readonly speaker:
        | { readonly kind: "person"; readonly name: string }
        | { readonly kind: "organization"; readonly name: string }
        | { readonly kind: "unnamed"; readonly name: string }
        | null;
    }>();`,
  "whatever is read behind what may be missing may be null": `
    const read = query((q) => {
      const p = q.person({ id });
      return { name: p.name(), total: p.quotesBy().totalCount, ids: p.formerIds, gender: p.gender.value, picked: p.$pick((it) => it.name()) };
    });
    same<typeof read, {
      readonly name: string | null; readonly total: number | null; readonly ids: readonly string[] | null;
      readonly gender: string | null; readonly picked: string | null;
    }>();`,
  "nothing is null that stands on firm ground": `
    const read = query((q) => {
      const list = q.quotes({ filter: {} });
      return { total: list.totalCount, more: list.pageInfo.hasNextPage };
    });
    same<typeof read, { readonly total: number; readonly more: boolean }>();`,
  "a fragment used where its type is, at the end of two different ways": `
    const read = query((q) => ({ one: q.quote({ id }).$pick(card), many: q.quotes({ filter: {} }).nodes(card) }));
    same<typeof read, { readonly one: Card | null; readonly many: readonly Card[] }>();`,
  "lists, of things and of names, edges with what they say themselves": `
    const read = query((q) => q.person({ id }).$pick((p) => ({
      same: p.sameAs((e) => ({ url: e.url, at: e.declaredAt })),
      names: p.names().nodes((name) => name),
      posts: p.affiliations({ first: 5 }).edges((e) => ({ since: e.since, at: e.organization.name(), spans: e.evidence({ first: 1 })((s) => s.exact) })),
    })));
    same<typeof read, {
      readonly same: readonly { readonly url: string | null; readonly at: Date }[];
      readonly names: readonly string[];
      readonly posts: readonly { readonly since: string | null; readonly at: string; readonly spans: readonly string[] }[];
    } | null>();`,
  "items of a list that may be null, which are asked as if they were there": `
    const read = query((q) => q.nodes({ ids: [id] })((it) => ({ id: it.id })));
    same<typeof read, readonly ({ readonly id: string } | null)[]>();`,
  "an interface: its own fields, some of its types, whole interfaces and the rest": `
    const read = query((q) => q.node({ id }).$on({
      Agent: (a) => ({ name: a.name() }), Article: (a) => ({ headline: a.headline }), $else: (n) => n.__typename,
    }));
    type Name = "Article" | "Attribution" | "Mention" | "Organization" | "Person" | "Quote" | "UnnamedSource" | "Utterance";
    const rest: { readonly name: string } | { readonly headline: string } | Name | string | null = read;`,
  "a constant, a tuple, a value alone, a selection in an object of an object": `
    const read = query((q) => ({ pair: [q.quote({ id }).text, 1] as const, deep: { er: q.quote({ id }).kind } }));
    const pair: readonly [string | null, 1] = read.pair;
    const kind: "DIRECT" | string | null = read.deep.er;
    const alone: number = query((q) => q.quotes({ filter: {} }).totalCount);`,
  "arguments: optional ones left out, undefined or null, and dates as dates or text": `
    const first: number | undefined = undefined as number | undefined;
    query((q) => q.quotes({ filter: { said: { from: "2031" } }, first, after: null, orderBy: "OLDEST" }).totalCount);
    mutate((m) => m.ingest({ input: [{ text: "a", publishedAt: new Date() }, { text: "b", publishedAt: "2031-03-04T06:30:00Z" }] })
      .results((r) => ({ outcome: r.outcome, id: r.article.id })));`,
  "a fragment for whoever has quotes": `
    const words = (a: Agent$) => a.quotesBy({ first: 3 }).nodes((q) => q.text);
    const read: readonly string[] | null = query((q) => q.node({ id }).$on({ Agent: words, $else: () => null }));`,
  "a fragment for the types of a union that share an interface, which is a case of its own": `
    const named = (a: Agent$) => ({ id: a.id, name: a.name() });
    const read = query((q) => q.quote({ id }).attribution.speaker.$on({
      Agent: named, UnnamedSource: (u) => ({ description: u.description }), $else: () => null,
    }));
    same<typeof read, { readonly id: string; readonly name: string } | { readonly description: string } | null>();`,
  "a walk over a list, by its rows": `
    const walk = compilePages((q) => q.person({ id }).quotesBy(), card);
    const items: readonly Card[] | undefined = walk.page(null, 100).decode({})?.items;
    const names = compilePages((q) => q.person({ id }).names(), (name) => ({ name }));
    const name: string | undefined = names.page(null, 10).decode({})?.items[0]?.name;`,
} as const;

const REFUSED: Readonly<Record<string, readonly [program: string, error: RegExp]>> = {
  "an object nothing is picked of": [`query((q) => ({ article: q.quote({ id }).article }));`, /^TS2322|^TS2345/],
  "a list nothing is picked of": [`query((q) => ({ parts: q.quotes({ filter: {} }).edges }));`, /^TS2322|^TS2345/],
  "a field that needs to be called": [`query((q) => ({ name: q.person({ id }).name }));`, /^TS2322|^TS2345/],
  "a field that there is not": [`query((q) => q.quote({ id }).wording);`, /^TS2339.*'wording'/],
  "a field of one type asked of another": [
    `query((q) => q.node({ id }).$on({ Person: (p) => p.headline, $else: () => null }));`,
    /^TS2769|^TS2339/,
  ],
  "a union without one of its types": [
    `query((q) => q.quote({ id }).attribution.speaker.$on({ Person: (p) => p.id, Organization: (o) => o.id }));`,
    /^TS2769/,
  ],
  "a type the union does not have": [
    `query((q) => q.quote({ id }).attribution.speaker.$on({ Article: (a: Person$) => a.id, $else: () => null }));`,
    /^TS2769/,
  ],
  "a call without an argument it needs": [`query((q) => q.quotes({}).totalCount);`, /^TS2345.*filter/],
  "a call without arguments where one is needed": [`query((q) => q.quotes().totalCount);`, /^TS2554/],
  "an argument that there is not": [`query((q) => q.quotes({ filter: {}, last: 5 }).totalCount);`, /^TS2353.*'last'/],
  "an argument of another type": [`query((q) => q.quote({ id: 7 }).text);`, /^TS2322: Type 'number'/],
  "a value of an enumeration that there is not": [
    `query((q) => q.quotes({ filter: { kind: ["SPOKEN"] } }).totalCount);`,
    /^TS2322.*SPOKEN/,
  ],
  "a field used as if it were its value": [
    `query((q) => q.quote({ id }).text.toUpperCase());`,
    /^TS2339.*'toUpperCase'/,
  ],
  "a field compared as if it were its value": [`query((q) => ({ is: q.quote({ id }).text === "a" }));`, /^TS2367/],
  "a fragment used on what may be missing": [`query((q) => card(q.quote({ id })));`, /^TS2345/],
  "a fragment of one type used on another": [`query((q) => q.person({ id }).$pick(card));`, /^TS2345/],
  "a selector that waits": [`query(async (q) => q.quote({ id }).text);`, /^TS2345|^TS2322/],
  "a value taken for granted": [`const text: string = query((q) => q.quote({ id }).text);`, /^TS2322/],
  "a date taken for granted": [
    `query((q) => q.quotes({ filter: {} }).nodes(card))[0]?.article.publishedAt.getTime();`,
    /^TS(?:18047|2531)/,
  ],
  "a result changed in place": [`query((q) => ({ n: q.quotes({ filter: {} }).totalCount })).n = 1;`, /^TS2540/],
  "a speaker of a kind there is not": [
    `const c = {} as Card; if (c.speaker?.kind === "nobody") throw new Error();`,
    /^TS2367/,
  ],
  "a walk over what is no list of pages": [`compilePages((q) => q.quote({ id }), card);`, /^TS2345|^TS2322|^TS2741/],
  "a walk whose rows are of another type": [`compilePages((q) => q.articles(), card);`, /^TS2322/],
  "a change asked of a query": [`query((q) => q.ingest({ input: [] }).results((r) => r.outcome));`, /^TS2339/],
};

describe("a selector's types", () => {
  const allowed = errorsOf(Object.fromEntries(Object.entries(COMPILES).map(([name, text]) => [name, given(text)])));
  it.each(Object.keys(COMPILES))("allow %s", (name) => {
    expect(allowed[name]).toEqual([]);
  });

  const refused = errorsOf(Object.fromEntries(Object.entries(REFUSED).map(([name, [text]]) => [name, given(text)])));
  it.each(Object.entries(REFUSED))("refuse %s", (name, [, error]) => {
    expect(refused[name]?.length).toBeGreaterThan(0);
    expect(refused[name]?.[0]).toMatch(error);
  });
});
