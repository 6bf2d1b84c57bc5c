/**
 * Enriches one's own articles: takes them in, and prints them again with the people they quote, as JSON lines. The file
 * holds an article a line, `{"url", "text", "publishedAt"?, "outletName"?, "topics"?}`. Started again, nothing is taken in
 * twice.
 *
 *   DIXIT_TOKEN=dixit_… npx tsx examples/enrichArticles.ts articles.jsonl [http://127.0.0.1:4000/graphql]
 */
import { createClient, type Article$ } from "@dixit/client";
import { readFileSync } from "node:fs";

interface Own {
  readonly url: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly outletName?: string;
  readonly topics?: readonly string[];
}

const [file, url = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);
const { DIXIT_TOKEN: token } = process.env;
if (file === undefined || token === undefined) throw new Error("Give a file, and a token in DIXIT_TOKEN.");

const dixit = createClient({ url, headers: { authorization: `Bearer ${token}` }, batch: 20, timeout: 120_000 });
const card = (article: Article$) => ({
  url: article.url,
  headline: article.headline,
  quotes: article.quotes({ first: 100 }).nodes((quote) => ({
    words: quote.text,
    confidence: quote.attribution.confidence,
    speaker: quote.attribution.speaker.$on({
      Person: (person) => ({ id: person.id, name: person.name() }),
      Organization: (organization) => ({ id: organization.id, name: organization.name() }),
      UnnamedSource: (source) => ({ id: source.id, name: source.description }),
    }),
  })),
});

const articles = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Own);

for (let at = 0; at < articles.length; at += 20) {
  const input = articles.slice(at, at + 20);
  const { results, refused } = await dixit.mutate((m) => {
    const taken = m.ingest({ input });
    return {
      results: taken.results((result) => ({ outcome: result.outcome, id: result.article.id })),
      refused: taken.errors((error) => ({ reason: error.reason, where: error.path })),
    };
  });
  for (const { reason, where } of refused) console.error(`refused: ${where.join(".")}: ${reason}`);
  // Asked for in the same tick, they go out in one request.
  const enriched = await Promise.all(results.map(({ id }) => dixit.query((q) => q.article({ id }).$pick(card))));
  for (const [i, article] of enriched.entries()) {
    console.log(JSON.stringify({ outcome: results[i]?.outcome, ...article }));
  }
}
