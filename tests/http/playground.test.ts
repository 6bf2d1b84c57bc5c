import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../../server/http/examples.js";
import { organization, person, store, write } from "../support/archive.js";
import { DEFAULT_ACCESS } from "../../server/config.js";
import { TestServer } from "../support/ask.js";
import { bearer } from "../support/token.js";

/** Where Debian and Ubuntu put it. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
const skip = CHROMIUM === undefined && process.env["CI"] !== "true";
if (skip)
  console.warn("Skipped: no Chromium at /usr/bin/chromium (apt-get install chromium). With CI=true this fails.");

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The cursor in the variables of the tab Follow. */
const BEGINNING = "WzEsImNoYW5nZXMiLDBd";

describe("the playground", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    await store(server.store, [
      write({
        url: "https://courrier.example/quai",
        publisher: organization("Le Courrier de Varenne"),
        publishedAt: new Date("2031-03-04T06:30:00.000Z"),
        said: [{ by: person("Odile Tresgast"), words: "Ce quai n'est pas un caprice" }],
      }),
    ]);
  });
  afterAll(() => server.close());

  it("is one compressed page that a browser keeps until it changes", async () => {
    const first = await fetch(server.url);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toMatch(/^text\/html/);
    expect(first.headers.get("content-encoding")).toBe("gzip");
    const html = await first.text();
    expect(html).toContain(EXAMPLES[0]?.name);
    const again = await fetch(server.url, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const plain = await fetch(server.url, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(html);
  });

  it("allows its own script by its hash and no other, and no other host", async () => {
    const policy = (await fetch(server.url)).headers.get("content-security-policy") ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src"));
    expect(scripts).toMatch(/^script-src 'sha256-[\w+/]{43}='$/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  describe.skipIf(skip)("in Chromium", () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
    });
    afterAll(() => browser.close());

    it("runs its first example and shows the answer, follows quotes as they come in, asks no other host and complains of nothing", async () => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      const complaints: string[] = [];
      const hosts = new Set<string>();
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol !== "data:" && protocol !== "blob:") hosts.add(hostname);
      });
      await page.goto(server.url);
      await page.getByRole("button", { name: /Execute query/ }).click({ timeout: 60_000 });
      const answer = page.locator(".graphiql-response");
      await answer.getByText("Le Courrier de Varenne").first().waitFor({ timeout: 60_000 });
      for (const { name } of EXAMPLES) {
        expect(await page.getByRole("tab", { name }).count(), `tab ${name}`).toBeGreaterThan(0);
      }
      // By the keyboard: GraphiQL takes the first press of the mouse on any tab but the last for dragging it.
      await page.getByRole("tab", { name: "Follow" }).getByRole("button", { name: "Follow" }).press("Enter");
      // The button runs what the editor holds, which changes a moment after the tab.
      await page.locator(".graphiql-query-editor").getByText("quotePublished").first().waitFor({ timeout: 60_000 });
      await page.locator(".graphiql-editor-tool").getByText(BEGINNING).first().waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: /Execute query/ }).click();
      await answer.getByText("Ce quai n'est pas un caprice").first().waitFor({ timeout: 60_000 });
      await server.store.write((writer) =>
        writer.saveArticle({
          ...write({
            url: "https://courrier.example/quai-2",
            publisher: organization("Le Courrier de Varenne"),
            publishedAt: new Date("2031-03-05T06:30:00.000Z"),
            said: [{ by: person("Odile Tresgast"), words: "Le quai attendra" }],
          }),
          founded: [],
        }),
      );
      await answer.getByText("Le quai attendra").first().waitFor({ timeout: 60_000 });
      expect([...hosts]).toEqual(["127.0.0.1"]);
      expect(complaints).toEqual([]);
    }, 180_000);

    it("asks and writes with a token that is typed among the headers, where a server answers nobody else", async () => {
      const closed = await TestServer.open(undefined, undefined, { ...DEFAULT_ACCESS, queries: "token" });
      try {
        const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
        await page.goto(closed.url);
        const answer = page.locator(".graphiql-response");
        // It asks for the schema by itself, and shows what it gets in place of it.
        await answer.getByText("UNAUTHENTICATED").first().waitFor({ timeout: 60_000 });
        const execute = page.getByRole("button", { name: /Execute query/ });
        await page.getByRole("button", { name: "Headers" }).click();
        await page.locator(".graphiql-editor-tool .monaco-editor:visible").last().click();
        await page.keyboard.insertText(JSON.stringify(bearer(closed.secret)));
        await execute.click();
        await answer.getByText("totalCount").first().waitFor({ timeout: 60_000 });
        await page.locator(".graphiql-query-editor .monaco-editor").first().click();
        await page.keyboard.press("Control+A");
        await page.keyboard.insertText("mutation Taken { taken: ingest(input: []) { errors { code } } }");
        // The tab has the operation's name once the playground has read what was typed; until then it runs nothing.
        await page.getByRole("tab", { name: "Taken" }).waitFor({ timeout: 60_000 });
        await execute.click();
        await answer.getByText("taken").first().waitFor({ timeout: 60_000 });
      } finally {
        await closed.close();
      }
    }, 180_000);
  });
});
