import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, DixitError, GraphQLResultError, type Client } from "../../client/index.js";
import { QuotesDocument } from "../../client/generated/operations.js";
import { ingestSamples } from "../../server/cli/samples.js";
import { PlantedProject, type Outcome } from "../checks/plantedProject.js";
import { TestServer } from "../support/ask.js";
import { errorsOf } from "./compile.js";

const ROOT = join(import.meta.dirname, "../..");
const LONG = 120_000; // milliseconds, where the whole sample archive is read

let running: TestServer;
let dixit: Client;
let requests = 0;

beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
  // Headers are asked for before every request.
  dixit = createClient({ url: running.graphql, headers: () => (requests++, {}) });
}, LONG);

afterAll(() => running.close());

async function idOf(name: string): Promise<string> {
  const { edges } = await dixit.findAgents({ name, first: 1 });
  const [best] = edges;
  if (best === undefined) throw new Error(`Nobody is called ${name}`);
  return best.node.id;
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const failure: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof DixitError) return failure.code;
  throw new Error(`Expected a DixitError; got ${String(failure)}`);
}

describe("the client on a server with the sample archive", () => {
  it("walks from a person to their words, the articles and the outlets in one request", async () => {
    const id = await idOf("Noor Haddagi");
    requests = 0;
    const found = await dixit.quotesBy({ id, first: 100 });
    expect(requests).toBe(1);
    expect(found).toMatchObject({ __typename: "Person", id, name: "Noor Haddagi" });
    const quotes = found?.quotesBy.edges.map(({ node }) => node) ?? [];
    expect(quotes).toHaveLength(found?.quotesBy.totalCount ?? -1);
    expect(new Set(quotes.map(({ article }) => article.publisher?.name)).size).toBeGreaterThan(1);
    expect(new Set(quotes.map(({ language }) => language))).toEqual(new Set(["en", "fr"]));
    for (const { attribution, article } of quotes) {
      expect(attribution.speaker).toEqual({ __typename: "Person", id, name: "Noor Haddagi" });
      expect(article.publishedAt).toBeInstanceOf(Date);
      expect(article.publishedAt?.getUTCFullYear()).toBe(2031);
    }
  });

  it("gives all quotes of somebody once, whatever the size of a page", async () => {
    const id = await idOf("Anselme Kerbrac");
    const whole = await dixit.quotesBy({ id, first: 100 });
    const walked: string[] = [];
    for await (const quote of dixit.allQuotesBy({ id, first: 3 })) walked.push(quote.id);
    expect(walked.length).toBeGreaterThan(5);
    expect(walked).toEqual(whole?.quotesBy.edges.map(({ node }) => node.id));
  });

  it("asks for no page beyond the one the loop is left in", async () => {
    const id = await idOf("Anselme Kerbrac");
    requests = 0;
    for await (const quote of dixit.allQuotesBy({ id, first: 2 })) {
      expect(quote.text).not.toBe("");
      break;
    }
    expect(requests).toBe(1);
  });

  it("finds an article by its address, and resumes its quotes after a cursor", async () => {
    const url = "https://www.castlebrook-herald.example/science/seagrass-two-harrowicks";
    const first = await dixit.article({ url, first: 1 });
    expect(first).toMatchObject({ url, language: "en", status: "USABLE", version: 1 });
    expect(first?.retrievedAt).toEqual(new Date("2031-06-01T00:00:00Z"));
    const rest = await dixit.article({ url, first: 100, after: first?.quotes.pageInfo.endCursor ?? null });
    expect(rest?.quotes.edges).toHaveLength((first?.quotes.totalCount ?? 0) - 1);
  });

  it("says that there is nothing, instead of failing, for ids and names that nobody has", async () => {
    const unknown = `per_${"0".repeat(24)}`;
    expect(await dixit.quotesBy({ id: unknown })).toBeNull();
    expect(await dixit.article({ url: "https://nowhere.example/" })).toBeNull();
    expect((await dixit.findAgents({ name: "Zyxwvut Qponmlk" })).totalCount).toBe(0);
    const walk = dixit.allQuotesBy({ id: unknown });
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it("gives every bad request the server's own code", async () => {
    const id = await idOf("Noor Haddagi");
    expect(await codeOf(dixit.quotes({ filter: {}, first: -1 }))).toBe("BAD_PAGE_SIZE");
    expect(await codeOf(dixit.quotes({ filter: {}, first: 100_000 }))).toBe("BAD_PAGE_SIZE");
    expect(await codeOf(dixit.quotesBy({ id, after: "not a cursor" }))).toBe("BAD_CURSOR");
    expect(await codeOf(dixit.quotesBy({ id: "not an id" }))).toBe("BAD_ID");
    await expect(dixit.request("{ noSuchField }")).rejects.toThrow(GraphQLResultError);
  });

  it("tells whoever asks an article for its speeches what the id means", async () => {
    const { edges } = await dixit.quotes({ filter: {}, first: 1 });
    const article = edges[0]?.node.article.id ?? "";
    await expect(dixit.quotesBy({ id: article })).rejects.toThrow(/is an id of the type Article; expected a Person/);
  });

  it("walks the whole archive without a gap or a double", async () => {
    const seen: string[] = [];
    let total = 0;
    for await (const page of dixit.pages(QuotesDocument, { filter: {}, first: 7 }, (data) => data.quotes)) {
      total = page.totalCount;
      seen.push(...page.edges.map(({ node }) => node.id));
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});

/** Runs a program as its reader would: with tsx, by the package's name, as built. */
async function run(program: string, ...args: readonly string[]): Promise<Outcome> {
  using project = new PlantedProject({ "program.ts": program }, []);
  return await new Promise((resolve) => {
    const command = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "program.ts", ...args];
    const env = { ...process.env, DIXIT_TOKEN: running.secret };
    execFile(process.execPath, command, { cwd: project.folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}

describe("what the client's README shows", () => {
  const readme = readFileSync(join(ROOT, "client/README.md"), "utf8");
  const recipes = readme.split(/^## /m).flatMap((section) => {
    const title = section.slice(0, section.indexOf("\n"));
    // What a program prints stands in the next block of text, before the next program.
    return section
      .split("```ts\n")
      .slice(1)
      .map((rest) => ({
        title,
        program: rest.slice(0, rest.indexOf("```")),
        prints: rest.includes("```text\n")
          ? (rest.split("```text\n")[1] ?? "").split("```")[0]?.trim().split("\n")
          : [],
      }));
  });

  it("has recipes", () => {
    expect(recipes.length).toBeGreaterThan(7);
  });

  it("compiles", { timeout: LONG }, () => {
    const programs = Object.fromEntries(recipes.map(({ program }, index) => [String(index), program]));
    expect(errorsOf(programs)).toEqual(Object.fromEntries(recipes.map((_, index) => [String(index), []])));
  });

  it.each(recipes)("does what it says: $title", { timeout: LONG }, async ({ program, prints }) => {
    const { code, output } = await run(program.replaceAll("http://127.0.0.1:4000/graphql", running.graphql));
    for (const line of prints ?? []) expect(output.split("\n")).toContain(line);
    expect(code).toBe(0);
  });
});

describe("examples/inTheirOwnWords.ts", () => {
  const program = readFileSync(join(ROOT, "examples/inTheirOwnWords.ts"), "utf8");

  it("prints a person's words with the day, the outlet and the address", { timeout: LONG }, async () => {
    const { code, output } = await run(program, "Odile Tresgast", running.graphql);
    expect(output).toMatch(/^Odile Tresgast\n/);
    expect(output).toContain(
      "“La souveraineté ne se met pas en pause”\n  2031-03-18, Le Courrier de Varenne: Détroit d’Orrin",
    );
    expect(output).toContain("https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit");
    expect(code).toBe(0);
  });

  it("says so when nobody has the name", { timeout: LONG }, async () => {
    const { code, output } = await run(program, "Zyxwvut Qponmlk", running.graphql);
    expect(output).toBe('Nobody in the archive is called "Zyxwvut Qponmlk".\n');
    expect(code).toBe(0);
  });

  it("ends with the failure's code when there is no server", { timeout: LONG }, async () => {
    const { code, output } = await run(program, "Anybody", "http://127.0.0.1:9/graphql");
    expect(output).toMatch(/^NETWORK_ERROR: /);
    expect(code).toBe(1);
  });
});
