import { afterAll, beforeAll, expect, it } from "vitest";
import { buildGraphSchema } from "../../server/graph/schema.js";
import type { Store } from "../../server/storage/store.js";
import { organization, person, store as save, write } from "../support/archive.js";
import { describeEachDatabase } from "../support/databases.js";
import { BothWays } from "./bothWays.js";

const odile = person("Odile 🜚 Tresgast");
const WORDS = "Le 🜚 quai\n🜚🜚 est « prêt » 👩‍👩‍👧";
const article = write({
  url: "https://courrier.example/quai",
  publisher: organization("Le Courrier de Varenne"),
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  aside: `🜚 ${"Partager 🜚 cet article ".repeat(400)}\n🜚`,
  said: [
    { by: odile, words: WORDS, more: "et 🜚 payé", about: [odile] },
    { by: null, words: "Fin" },
  ],
});

const SPAN = `start end startUtf16: start(unit: UTF16) endUtf16: end(unit: UTF16) startBytes: start(unit: UTF8_BYTE)
  endBytes: end(unit: UTF8_BYTE) inDefaultUnit: start(unit: null) exact prefix suffix anchor textSha256`;
const EVERYTHING = `{ articles { edges { node { excluded { span { ${SPAN} } } mentions { edges { node { span { ${SPAN} } } } }
  quotes { edges { node { parts { ${SPAN} } cue { span { ${SPAN} } } attribution { asPrinted evidence { ${SPAN} } }
    context { before quote after paragraph } wide: context(before: 5000, after: 5000) { before after paragraph }
    none: context(before: 0, after: null) { before after } } } } } } } }`;

interface Parts {
  readonly data: {
    readonly articles: {
      readonly edges: readonly [
        { readonly node: { readonly quotes: { readonly edges: readonly [{ readonly node: Quoted }] } } },
      ];
    };
  };
}
interface Quoted {
  readonly parts: readonly { readonly exact: string; readonly anchor: string }[];
}

describeEachDatabase("Words cut from a text by the database", (open) => {
  const statements: string[] = [];
  let store: Store;
  let ways: BothWays;
  beforeAll(async () => {
    store = await open({ onStatement: (name) => void statements.push(name) });
    await save(store, [article]);
    ways = new BothWays(buildGraphSchema(), store, statements);
    await ways.start();
  });
  afterAll(() => ways.stop());

  const bothWays = async (query: string): Promise<Quoted> => {
    const planned = await ways.planned(query, {});
    const resolved = await ways.byResolvers(query, {});
    expect(planned.planned).toBe(true);
    expect(planned.body).toBe(resolved.body);
    expect(ways.faults()).toEqual([]);
    return (JSON.parse(planned.body) as Parts).data.articles.edges[0].node.quotes.edges[0].node;
  };

  it("are those that the resolvers cut, in every unit, among characters of two UTF-16 units", async () => {
    const { parts } = await bothWays(EVERYTHING);
    expect(parts.map(({ exact }) => exact)).toEqual([WORDS, "et 🜚 payé"]);
  });

  const ANCHORS = "{ articles { edges { node { quotes(first: 1) { edges { node { parts { exact anchor } } } } } } } }";
  it.each([
    ["MOVED", "MOVED", `${WORDS}, a-t-elle dit, et 🜚 payé.`],
    ["ORPHANED", "MOVED", "Rien, et 🜚 payé."],
    ["ORPHANED", "ORPHANED", `${WORDS} ${WORDS} et payé`],
  ])("say %s and %s of words by a newer text", async (first, second, newer) => {
    await store.answer(
      `with gone as (delete from article_versions where number = 2),
         moved as (update articles set version = 2 where id = $1::text returning 1)
       select count(*)::text as answer from moved`,
      [article.article.id],
    );
    await store.answer(
      `with added as (insert into article_versions (article_id, number, seen_at, text, text_sha256)
         values ($1::text, 2, '2031-04-01T00:00:00Z', $2::text, 'newer') returning 1)
       select count(*)::text as answer from added`,
      [article.article.id, newer],
    );
    const { parts } = await bothWays(ANCHORS);
    expect(parts.map(({ anchor }) => anchor)).toEqual([first, second]);
  });
});
