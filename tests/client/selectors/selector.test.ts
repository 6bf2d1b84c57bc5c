import { describe, expect, it } from "vitest";
import type { Person$, Query$, Quote$ } from "../../../client/generated/recorders.js";
import { compile, compilePages } from "../../../client/runtime/compile.js";
import { DixitError } from "../../../client/runtime/errors.js";
import type { Shape } from "../../../client/runtime/selection.js";

const query = <R extends Shape>(select: (q: Query$) => R) => compile("query", select);
const textOf = (select: (q: Query$) => Shape): string => query(select as (q: Query$) => never).document;
const id = "quo_1";

describe("the document of a selector", () => {
  it("asks for what is returned or selected, and for nothing that was only looked at", () => {
    const text = textOf((q) => {
      const quote = q.quote({ id });
      const looked: unknown = quote.article.publisher;
      expect(looked).toBeDefined();
      return { text: quote.text, at: quote.article.publishedAt };
    });
    expect(text).toBe("query($id:ID!){quote(id:$id){text article{publishedAt}}}");
  });

  it("asks once for a field that is asked for twice, and once for each call with arguments", () => {
    const text = textOf((q) => {
      const person = q.person({ id });
      const few = person.quotesBy({ first: 2 });
      return [
        person.name(),
        person.name(),
        few.totalCount,
        few.nodes((n) => n.id),
        person.quotesBy({ first: 3 }).totalCount,
      ];
    });
    expect(text).toBe(
      "query($id:ID! $first:Int $first_2:Int){person(id:$id){quotesBy(first:$first){edges{node{id}} totalCount} name quotesBy_2:quotesBy(first:$first_2){totalCount}}}",
    );
  });

  it("always sends how many rows a page has, the schema's number where the selector gives none", () => {
    expect(textOf((q) => q.quotes({ filter: {} }).nodes((n) => n.id))).toContain("quotes(filter:$filter first:20)");
    expect(textOf((q) => q.changes().pageInfo.endCursor)).toContain("changes(first:100)");
    expect(textOf((q) => q.quotes({ filter: {}, first: 5 }).nodes((n) => n.id))).toContain(
      "(filter:$filter first:$first)",
    );
    // What does not depend on a page is asked for without one.
    expect(textOf((q) => q.person({ id }).quotesBy().totalCount)).toContain("{quotesBy{totalCount}}");
  });

  it("is the same for the same selector, whatever the values are, equal ones too", () => {
    const compare = (one: string, other: string) =>
      textOf((q) => ({ one: q.person({ id: one }).name(), other: q.person({ id: other }).name() }));
    expect(compare("a", "b")).toBe(compare("c", "c"));
    const page = (after: string | null, first: number | undefined) =>
      textOf((q) => q.articles({ after, first, text: "tides" }).nodes((a) => a.id));
    expect(page(null, undefined)).toBe(page("cursor", 7));
  });

  it("sends an object used twice once", () => {
    const filter = { language: ["fr"] };
    const { document, variables } = query((q) => ({
      a: q.quotes({ filter }).totalCount,
      b: q.quotes({ filter }).totalCount,
    }));
    expect(document).toBe(
      "query($filter:QuoteFilter!){quotes(filter:$filter){totalCount} quotes_1:quotes(filter:$filter){totalCount}}",
    );
    expect(variables).toEqual({ filter });
  });

  it("asks for fields of each type of a union under names of their own, and for its name", () => {
    const text = textOf((q) =>
      q.quote({ id }).attribution.speaker.$on({
        Person: (it) => it.name(),
        Organization: (it) => it.name(),
        UnnamedSource: () => "somebody",
      }),
    );
    expect(text).toContain(
      "speaker{__typename ...on Person{name} ...on Organization{name_2:name} ...on UnnamedSource{__typename_3:__typename}}",
    );
  });

  it("writes dates and addresses as text when it is sent", () => {
    const { variables } = compile("mutation", (m) =>
      m.ingest({ input: [{ text: "a", publishedAt: new Date("2031-03-04T06:30:00Z") }] }).results((r) => r.outcome),
    );
    expect(JSON.stringify(variables)).toBe('{"input":[{"text":"a","publishedAt":"2031-03-04T06:30:00.000Z"}]}');
  });
});

describe("what a selector makes of an answer", () => {
  it("is read through null and through what is missing", () => {
    const { decode } = query((q) => ({ name: q.person({ id }).name(), list: q.person({ id }).sameAs((e) => e.value) }));
    expect(decode({ person: null })).toEqual({ name: null, list: null });
    expect(decode({})).toEqual({ name: null, list: null });
  });

  it("leaves the answer as it is, so that others may hold it too", () => {
    const data = Object.freeze({
      quotes: Object.freeze({
        edges: Object.freeze([
          Object.freeze({ node: Object.freeze({ article: Object.freeze({ publishedAt: "2031-03-04T06:30:00Z" }) }) }),
        ]),
      }),
    });
    const { decode } = query((q) => q.quotes({ filter: {} }).nodes((n) => n.article.publishedAt));
    expect(decode(data)).toEqual([new Date("2031-03-04T06:30:00Z")]);
  });

  it("has the first case that fits, a type or an interface, and the rest", () => {
    const { decode, document } = query((q) =>
      q.nodes({ ids: [] })((it) =>
        it.$on({
          Person: (p) => ({ person: p.id }),
          Agent: (a) => ({ agent: a.id }),
          $else: (n) => ({ other: n.id, type: n.__typename }),
        }),
      ),
    );
    expect(document).toBe(
      "query($ids:[ID!]!){nodes(ids:$ids){__typename ...on Person{id} ...on Agent{id_2:id} id_3:id}}",
    );
    const nodes = [
      { __typename: "Person", id: "p", id_2: "p", id_3: "p" },
      { __typename: "Organization", id_2: "o", id_3: "o" },
      null,
      { __typename: "Quote", id_3: "q" },
    ];
    expect(decode({ nodes })).toEqual([{ person: "p" }, { agent: "o" }, null, { other: "q", type: "Quote" }]);
  });

  it.each(["yesterday", 7, {}])("is refused when %o stands where a date should", (value) => {
    const { decode } = query((q) => q.article({ id }).publishedAt);
    expect(() => decode({ article: { publishedAt: value } })).toThrow(/Expected a DateTime; the server sent/);
  });

  it("is refused when a type comes that the selector has no case for", () => {
    const { decode } = query((q) =>
      q
        .quote({ id })
        .attribution.speaker.$on({ Person: (p) => p.id, Organization: (o) => o.id, UnnamedSource: (u) => u.id }),
    );
    expect(() => decode({ quote: { attribution: { speaker: { __typename: "Oracle" } } } })).toThrow(
      /Oracle: add \$else/,
    );
  });
});

describe("a recorder", () => {
  const misuse = (select: (q: Query$) => unknown) => () => query(select as (q: Query$) => never);

  it.each<[string, (q: Query$) => unknown]>([
    [
      "in a callback inside of its own",
      (q) => q.quotes({ filter: {} }).nodes((n) => ({ mine: n.id, outer: q.quote({ id }).text })),
    ],
    ["in text", (q) => `text: ${q.quote({ id }).text as never as string}`],
    ["in a sum", (q) => (q.quotes({ filter: {} }).totalCount as never as number) + 1],
    [
      "from another callback, when it is returned",
      (q) => {
        let kept: unknown;
        q.quotes({ filter: {} }).nodes((n) => (kept = n.text) as never);
        return kept;
      },
    ],
    [
      "selected in another callback",
      (q) => {
        const picked = q.quote({ id }).$pick((n) => n.text);
        return q.quotes({ filter: {} }).nodes(() => picked as never);
      },
    ],
  ])("throws %s", (_where, select) => {
    expect(misuse(select)).toThrow(DixitError);
    expect(misuse(select)).toThrow(/what this callback was given/);
  });

  it("throws when its selector has come to its end, and leaves the next selector alone", () => {
    let kept: Quote$ | undefined;
    query((q) => q.quotes({ filter: {} }).nodes((n) => ((kept = n), n.id)));
    expect(() => kept?.text).toThrow(DixitError);
    expect(
      misuse(() => {
        throw new TypeError("mine");
      }),
    ).toThrow("mine");
    expect(textOf((q) => q.quote({ id }).text)).toBe("query($id:ID!){quote(id:$id){text}}");
  });

  it("runs its selector once", () => {
    let runs = 0;
    const operation = query((q) => (runs++, q.quotes({ filter: {} }).nodes((n) => (runs++, n.text))));
    operation.decode({ quotes: { edges: [{ node: { text: "a" } }, { node: { text: "b" } }] } });
    expect(runs).toBe(2);
  });

  it("may be used by a selector that asks another question meanwhile", () => {
    let inner = "";
    const outer = textOf((q) => {
      inner = textOf((other) => other.quote({ id }).kind);
      return q.quote({ id }).text;
    });
    expect([outer, inner]).toEqual(["query($id:ID!){quote(id:$id){text}}", "query($id:ID!){quote(id:$id){kind}}"]);
  });
});

describe("a walk", () => {
  const words = (p: Person$) => p.quotesBy({ orderBy: "OLDEST", first: 3 });

  it("has one document, and says which page is meant in its variables", () => {
    const walk = compilePages(
      (q) => words(q.person({ id }) as Person$),
      (quote) => quote.text,
    );
    const [first, next] = [walk.page(null, 100), walk.page("cur", 50)];
    expect(first.document).toBe(
      "query($id:ID! $orderBy:QuoteOrder $first:Int $after:String){person(id:$id){quotesBy(orderBy:$orderBy first:$first after:$after){edges{node{text}} pageInfo{endCursor hasNextPage}}}}",
    );
    expect(next.document).toBe(first.document);
    expect(first.variables).toEqual({ id, orderBy: "OLDEST", first: 100, after: null });
    expect(next.variables).toEqual({ id, orderBy: "OLDEST", first: 50, after: "cur" });
  });

  it("gives rows and where they end, and null when what the list belongs to is not there", () => {
    const { decode } = compilePages(
      (q) => q.quotes({ filter: {} }),
      (quote) => ({ id: quote.id }),
    ).page(null, 2);
    const page = {
      edges: [{ node: { id: "a" } }, { node: { id: "b" } }],
      pageInfo: { endCursor: "b", hasNextPage: true },
    };
    expect(decode({ quotes: page })).toEqual({ items: [{ id: "a" }, { id: "b" }], cursor: "b", hasNextPage: true });
    expect(decode({ quotes: null })).toBeNull();
  });
});
