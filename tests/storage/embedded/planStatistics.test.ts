import { expect, it } from "vitest";
import { openEmbedded } from "../../../server/storage/embedded/embeddedDatabase.js";
import { openStore } from "../../../server/storage/openStore.js";
import { organization, write } from "../../support/archive.js";
import { embeddedConfig } from "../../support/databases.js";

const courrier = organization("Le Courrier de Varenne");

/** How many articles the planner believes there are; -1 before anybody counted. */
async function believed(dataFolder: string): Promise<number> {
  const database = await openEmbedded(dataFolder, "the tests");
  const { rows } = await database.pool.query<{ reltuples: number }>(
    "select reltuples from pg_class where relname = 'articles'",
  );
  await database.close();
  return rows[0]?.reltuples ?? 0;
}

it("lets the embedded database's planner know the tables once there is something to know", async () => {
  const config = await embeddedConfig();
  expect(await believed(config.dataFolder)).toBe(-1);
  const store = await openStore(config);
  for (let n = 0; n < 60; n++) {
    const graph = write({
      url: `https://courrier.example/${n}`,
      publisher: courrier,
      publishedAt: new Date(0),
      said: [],
    });
    await store.write((writer) => writer.saveArticle(graph));
  }
  await store.close();
  expect(await believed(config.dataFolder)).toBe(50);
});
