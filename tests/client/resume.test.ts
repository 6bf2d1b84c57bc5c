/** A client that follows a real server over a network that breaks: it is told everything, each thing once. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createClient } from "../../client/index.js";
import { organization, person, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { cuttableProxy } from "../support/cuttableProxy.js";
import { describeEachDatabase } from "../support/databases.js";

const ada = person("Ada Morvan");
const courrier = organization("Le Courrier de Varenne");

describeEachDatabase("A follower", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((store) => store, open);
  });
  afterAll(() => server.server.close());

  const save = (n: number) =>
    server.store.write((writer) =>
      writer.saveArticle(
        write({
          url: `https://courrier.example/${n}`,
          publisher: courrier,
          publishedAt: new Date(Date.UTC(2031, 2, 4, 0, n)),
          said: [
            { by: ada, words: `Un, ${n}.` },
            { by: ada, words: `Deux, ${n}.` },
          ],
        }),
      ),
    );

  it("hears every quote once although the network is cut again and again", { timeout: 60_000 }, async () => {
    await using proxy = await cuttableProxy(() => server.url);
    const dixit = createClient({ url: proxy.url });
    const heard: string[] = [];
    const controller = new AbortController();
    const following = (async () => {
      // Neither asks for a cursor: where to go on is the stream's own matter.
      const quotes = dixit.subscribe((s) => s.quotePublished({ filter: {} }).quote.text, {
        signal: controller.signal,
        retries: 100,
      });
      for await (const text of quotes) heard.push(text);
    })().catch((reason: unknown) => reason);
    const everything = dixit.subscribe((s) => s.graphChanged().op, { signal: controller.signal, retries: 100 });
    const first = everything.next();
    // Both are connected, and stand at the beginning.
    while (proxy.connections() < 2) await wait(10);
    await wait(200);
    // Cut before anything was told: what comes meanwhile is told all the same.
    proxy.cut();
    const expected: string[] = [];
    for (let n = 0; n < 30; n++) {
      await save(n);
      expected.push(`Un, ${n}.`, `Deux, ${n}.`);
      if (n % 4 === 0) proxy.cut();
      await wait(20);
    }
    const until = Date.now() + 30_000;
    while (heard.length < expected.length && Date.now() < until) await wait(20);
    expect(heard).toEqual(expected);
    expect(proxy.connections()).toBeGreaterThan(4);
    expect((await first).value).toBe("CREATED");
    controller.abort("enough");
    expect(await following).toBe("enough");
  });
});
