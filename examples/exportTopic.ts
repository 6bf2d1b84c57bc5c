/**
 * Writes every quote on a topic to a CSV file, with progress. Broken off, it goes on where it stopped when it is started
 * again: the place is kept beside the file until all is written.
 *
 *   npx tsx examples/exportTopic.ts port port.csv [http://127.0.0.1:4000/graphql]
 */
import { createClient, type Quote$ } from "@dixit/client";
import { stringify } from "csv-stringify/sync";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const [topic, file, url = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);
if (topic === undefined || file === undefined) throw new Error("Which topic, and which file to write?");

const dixit = createClient({ url });
const filter = { topic: [await idOf(topic)] };
const total = await dixit.query((q) => q.quotes({ filter }).totalCount);

const row = (quote: Quote$) => ({
  said: quote.saidAt,
  speaker: quote.attribution.asPrinted,
  words: quote.text,
  outlet: quote.article.publisher.name(),
  address: quote.article.url,
});

const place = `${file}.place`;
interface Place {
  readonly after: string | null;
  readonly written: number;
}
const start: Place = existsSync(place)
  ? (JSON.parse(readFileSync(place, "utf8")) as Place)
  : { after: null, written: 0 };
if (start.after === null) writeFileSync(file, "said,speaker,words,outlet,address\n");

let { written } = start;
for await (const { items, cursor } of dixit.pages((q) => q.quotes({ filter }), row, { after: start.after })) {
  appendFileSync(file, stringify([...items]));
  written += items.length;
  writeFileSync(place, JSON.stringify({ after: cursor, written } satisfies Place));
  console.log(`${written} of ${total}`);
}
rmSync(place, { force: true });

/** Of a topic by its words: the archive counts its quotes by topic. */
async function idOf(words: string): Promise<string> {
  const facets = await dixit.query((q) =>
    q.quotes({ filter: {}, first: 0 }).facets({ by: ["TOPIC"], top: 100 })((facet) => ({
      buckets: facet.buckets((bucket) => ({ id: bucket.key, label: bucket.label })),
    })),
  );
  const topics = facets.flatMap(({ buckets }) => buckets);
  const found = topics.find(({ label }) => label.toLowerCase() === words.toLowerCase());
  if (found !== undefined) return found.id;
  throw new Error(`No article declares "${words}". Topics: ${topics.map(({ label }) => label).join(", ") || "none"}.`);
}
