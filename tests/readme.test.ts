/** What the README shows, run as it stands. Its code blocks are found by the word after their language. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../server/cli/samples.js";
import { draftFromFile, draftFromText } from "../server/pipeline/draft.js";
import { ingest } from "../server/pipeline/ingest.js";
import { packageRoot } from "../server/storage/packageRoot.js";
import { TestServer } from "./support/ask.js";

const README = readFileSync(join(packageRoot(), "README.md"), "utf8");
const NOW = new Date("2031-06-01T00:00:00Z");

function block(info: string): string {
  const fence = "```" + info + "\n";
  const start = README.indexOf(fence);
  if (start < 0) throw new Error(`The README has no block "${info}".`);
  return README.slice(start + fence.length, README.indexOf("\n```", start));
}

let running: TestServer;
beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, NOW);
}, 120_000);
afterAll(() => running.close());

describe("the README", () => {
  it("shows the answer that its article and its question give", async () => {
    const { article } = await ingest(running.store, draftFromText({ text: block("text article") }), NOW);
    const response = await fetch(running.graphql, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: block("graphql question"), variables: { id: article.id } }),
    });
    expect(await response.json()).toEqual(JSON.parse(block("json answer")));
  });

  it("shows a correction that can be made", async () => {
    const { article } = await ingest(running.store, draftFromText({ text: block("text article") }), NOW);
    const page = (await running.store.quotes.ofArticles([article.id], {}, { first: 1, after: null })).get(article.id);
    const quote = page?.rows[0]?.row.id ?? "no quote";
    const data = await running.data(block("graphql correction"), { quote, revision: 1 });
    expect(data).toMatchObject({ reattributeQuote: { errors: [], conflicts: [], attribution: { revision: 2 } } });
  });

  it("names scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...README.matchAll(/npm (?:run )?(\w[\w:]*)/g)]
      .map(([, script]) => script ?? "")
      .filter((script) => script !== "install");
    expect(named.length).toBeGreaterThan(4);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  it("names commands and options that exist", async () => {
    const dixit = (...args: string[]) =>
      promisify(execFile)(process.execPath, [join(packageRoot(), "dist/server/cli/main.js"), ...args]);
    for (const line of block("sh commands").split("\n")) {
      const [, command = "", rest = ""] = /^npx dixit (\w+)([^#]*)/.exec(line) ?? [];
      const { stdout } = await dixit(command, "--help");
      for (const [option] of rest.matchAll(/--\w+/g)) expect(stdout).toContain(option);
    }
    expect((await dixit("ingest", "--help")).stdout).toContain("--server");
  });

  it("shows front matter that is read", () => {
    const draft = draftFromFile(new TextEncoder().encode(`${block("text front-matter")}\nTitle\n\nText.`), "readme");
    expect(draft).toMatchObject({
      outlet: "Le Courrier",
      headline: "Title",
      publishedAt: new Date("2031-03-04T06:30:00Z"),
    });
  });

  it("shows a program that runs", async () => {
    // Inside the project, so that the client is found by its name.
    const folder = await mkdtemp(join(packageRoot(), "examples", ".readme-"));
    try {
      const program = join(folder, "program.mts");
      await writeFile(program, block("ts client").replace("http://127.0.0.1:4000/graphql", running.graphql));
      const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
      const lines = stdout.trimEnd().split("\n");
      expect(lines).toHaveLength(3);
      for (const line of lines) expect(line).toMatch(/^(?:Le Courrier|La Dépêche|The Aldermere|Castlebrook).*: \S/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("shows a program that follows quotes as they come in", async () => {
    const folder = await mkdtemp(join(packageRoot(), "examples", ".readme-"));
    const program = join(folder, "live.mts");
    await writeFile(program, block("ts live").replace("http://127.0.0.1:4000/graphql", running.graphql));
    const child = spawn(process.execPath, ["--import", "tsx", program], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const said = once(child.stdout, "data") as Promise<[Buffer]>;
      // It begins whenever it is connected, so something new comes in until it has been told.
      let heard = "";
      void said.then(([chunk]) => (heard = chunk.toString()));
      for (let n = 0; heard === "" && n < 200; n++) {
        const text = `“Lock ${n} is open,” said Noor Haddagi, the harbour minister.`;
        await ingest(running.store, draftFromText({ text, url: `https://lock.example/${n}` }), NOW);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(heard).toMatch(/^Lock \d+ is open/);
    } finally {
      child.kill();
      await rm(folder, { recursive: true });
    }
  });

  it("links to files that exist", () => {
    for (const [, link] of README.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(packageRoot(), link ?? ""))).not.toThrow(/ENOENT/);
    }
  });
});
