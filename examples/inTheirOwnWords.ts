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
  const { edges } = await dixit.findAgents({ name: who, first: 1 });
  const best = edges[0];
  if (best === undefined) {
    console.log(`Nobody in the archive is called "${who}".`);
    return;
  }
  console.log(best.node.name);
  for await (const { text, article } of dixit.allQuotesBy({ id: best.node.id, first: 50 })) {
    const day = article.publishedAt?.toISOString().slice(0, 10) ?? "undated";
    console.log(
      `\n“${text}”\n  ${day}, ${article.publisher?.name ?? "outlet unknown"}: ${article.headline}\n  ${article.url}`,
    );
  }
}
