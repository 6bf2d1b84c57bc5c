/**
 * What one person or organization said, with where it was printed.
 *
 *   npx tsx examples/inTheirOwnWords.ts "Odile Tresgast" [http://127.0.0.1:4000/graphql]
 */
import { createClient, DixitError } from "@dixit/client";

const [name, url = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);
if (name === undefined) throw new Error("Whose words? Give a name.");

try {
  await printQuotesBy(name);
} catch (error) {
  if (!(error instanceof DixitError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}

async function printQuotesBy(who: string): Promise<void> {
  const dixit = createClient({ url });
  const [best] = await dixit.query((q) =>
    q.agents({ name: who, first: 1 }).nodes((agent) => ({ id: agent.id, name: agent.name() })),
  );
  if (best === undefined) {
    console.log(`Nobody in the archive is called "${who}".`);
    return;
  }
  console.log(best.name);
  const quotes = dixit.stream(
    (q) => q.quotes({ filter: { speaker: [best.id] } }),
    (quote) => ({
      text: quote.text,
      headline: quote.article.headline,
      url: quote.article.url,
      publishedAt: quote.article.publishedAt,
      outlet: quote.article.publisher.name(),
    }),
    { pageSize: 50 },
  );
  for await (const { text, headline, url: address, publishedAt, outlet } of quotes) {
    const day = publishedAt?.toISOString().slice(0, 10) ?? "undated";
    console.log(`\n“${text}”\n  ${day}, ${outlet ?? "outlet unknown"}: ${headline}\n  ${address}`);
  }
}
