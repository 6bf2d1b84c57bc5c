/** A process of its own for the tests: stores one article, begins to store a second, and waits half-way. */
import { openStore } from "../../../server/storage/openStore.js";
import { embeddedIn } from "../../support/embeddedConfig.js";
import { invent, person } from "../invented.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name a folder.");
const ada = person("Ada Morvan");
const store = await openStore(embeddedIn(folder), { owner: "a test's other process" });
const whole = invent({ url: "https://courrier.example/entier", quotes: [{ by: ada, words: "Tout est là." }] });
const half = invent({ url: "https://courrier.example/moitie", quotes: [{ by: ada, words: "Rien n'est là." }] });
await store.write((writer) => writer.saveArticle(whole));
await store.write(async (writer) => {
  await writer.saveArticle(half);
  process.stdout.write("half-way\n");
  await new Promise((resolve) => process.stdin.once("end", resolve).resume());
});
