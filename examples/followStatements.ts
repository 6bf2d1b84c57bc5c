/**
 * Follows what one person or organization says, live: each statement is printed as soon as its article comes in. A
 * connection that breaks is taken up again where it broke; ctrl-C ends it.
 *
 *   npx tsx examples/followStatements.ts "Odile Tresgast" [http://127.0.0.1:4000/graphql]
 */
import { createClient, DixitError } from "@dixit/client";

const [name, url = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);
if (name === undefined) throw new Error("Whom to follow? Give a name.");

const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort("stopped");
});

try {
  await follow(name);
} catch (error) {
  if (error !== "stopped") {
    if (!(error instanceof DixitError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
}

async function follow(who: string): Promise<void> {
  const dixit = createClient({ url });
  const [best] = await dixit.query((q) =>
    q.agents({ name: who, first: 1 }).nodes((agent) => ({ id: agent.id, name: agent.name() })),
  );
  if (best === undefined) throw new Error(`Nobody in the archive is called "${who}" yet.`);
  const statements = dixit.subscribe(
    (s) => {
      const event = s.quotePublished({ filter: { speaker: [best.id] } });
      const { article, attribution, text } = event.quote;
      return { text, headline: article.headline, confidence: attribution.confidence, isNew: event.firstPrinting };
    },
    { signal: stop.signal },
  );
  console.log(`Following ${best.name} …`);
  for await (const { text, headline, confidence, isNew } of statements) {
    console.log(`“${text}”\n  ${headline} (${isNew ? "new" : "printed before"}, confidence ${confidence.toFixed(2)})`);
  }
}
