import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { ROOT } from "../checks/plantedProject.js";
import { TestServer } from "../support/ask.js";
import { runProgram } from "./programs.js";

const LONG = 120_000; // milliseconds, where the whole sample archive is read

let running: TestServer;
const folder = mkdtempSync(join(tmpdir(), "dixit-examples-"));
beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
}, LONG);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await running.close();
});

const source = (name: string): string => readFileSync(join(ROOT, "examples", name), "utf8");

describe("examples/inTheirOwnWords.ts", () => {
  const program = source("inTheirOwnWords.ts");

  it("prints a person's words with the day, the outlet and the address", { timeout: LONG }, async () => {
    const { code, output } = await runProgram(program, ["Odile Tresgast", running.graphql]);
    expect(output).toMatch(/^Odile Tresgast\n/);
    expect(output).toContain(
      "“La souveraineté ne se met pas en pause”\n  2031-03-18, Le Courrier de Varenne: Détroit d’Orrin",
    );
    expect(output).toContain("https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit");
    expect(code).toBe(0);
  });

  it("says so when nobody has the name", { timeout: LONG }, async () => {
    const { code, output } = await runProgram(program, ["Zyxwvut Qponmlk", running.graphql]);
    expect(output).toBe('Nobody in the archive is called "Zyxwvut Qponmlk".\n');
    expect(code).toBe(0);
  });

  it("ends with the failure's code when there is no server", { timeout: LONG }, async () => {
    const { code, output } = await runProgram(program, ["Anybody", "http://127.0.0.1:9/graphql"]);
    expect(output).toMatch(/^NETWORK_ERROR: /);
    expect(code).toBe(1);
  });
});

describe("examples/enrichArticles.ts and examples/exportTopic.ts", () => {
  const articles = join(folder, "articles.jsonl");
  const words = ["The dredger has come", "The dredger has gone", "The dredger is late"];
  const lines = words.map((said, n) =>
    JSON.stringify({
      url: `https://www.whitsand-echo.example/dredger-${n}`,
      text: `The dredger, day ${n}\n\n“${said},” said Jonas Eldhurst, the harbour master of Whitsand.`,
      publishedAt: `2031-06-0${n + 1}T08:00:00Z`,
      outletName: "The Whitsand Echo",
      topics: ["dredging"],
    }),
  );

  it("take articles in and say whom they quote, and write every quote on their topic", { timeout: LONG }, async () => {
    writeFileSync(
      articles,
      [...lines, JSON.stringify({ url: "https://www.whitsand-echo.example/empty", text: "" })].join("\n"),
    );
    const token = { DIXIT_TOKEN: running.secret };
    const enriched = await runProgram(source("enrichArticles.ts"), [articles, running.graphql], token);
    expect(enriched.code, enriched.output).toBe(0);
    expect(enriched.output).toContain("refused: input.3: EMPTY_TEXT");
    const read = enriched.output.split("\n").filter((line) => line.startsWith("{"));
    expect(read.map((line) => JSON.parse(line) as unknown)).toMatchObject(
      words.map((said, n) => ({
        outcome: "CREATED",
        url: `https://www.whitsand-echo.example/dredger-${n}`,
        quotes: [{ words: said, speaker: { name: "Jonas Eldhurst" } }],
      })),
    );

    const csv = join(folder, "dredging.csv");
    const exported = await runProgram(source("exportTopic.ts"), ["Dredging", csv, running.graphql]);
    expect(exported.output).toBe("3 of 3\n");
    const rows = readFileSync(csv, "utf8").trim().split("\n");
    expect(rows[0]).toBe("said,speaker,words,outlet,address");
    expect(rows.slice(1).sort()).toEqual(
      rows
        .slice(1)
        .filter((row) => row.includes("Jonas Eldhurst") && row.includes("The Whitsand Echo"))
        .sort(),
    );
    expect(rows).toHaveLength(4);
    for (const said of words) expect(rows.join("\n")).toContain(said);
  });

  it("goes on with an export where it stopped", { timeout: LONG }, async () => {
    const csv = join(folder, "resumed.csv");
    const first = await running.data<{ quotes: { edges: { cursor: string }[] } }>(
      "query ($t: [ID!]) { quotes(filter: { topic: $t }, first: 2) { edges { cursor } } }",
      { t: [await topicId()] },
    );
    writeFileSync(csv, "said,speaker,words,outlet,address\nkept,as,it,was,\nand,this,,,\n");
    writeFileSync(`${csv}.place`, JSON.stringify({ after: first.quotes.edges[1]?.cursor, written: 2 }));
    const exported = await runProgram(source("exportTopic.ts"), ["dredging", csv, running.graphql]);
    expect(exported.output).toBe("3 of 3\n");
    const rows = readFileSync(csv, "utf8").trim().split("\n");
    expect(rows).toHaveLength(4);
    expect(rows.slice(0, 3)).toEqual(["said,speaker,words,outlet,address", "kept,as,it,was,", "and,this,,,"]);
  });

  it("says which topics there are when there is no such one", { timeout: LONG }, async () => {
    const { code, output } = await runProgram(source("exportTopic.ts"), [
      "whaling",
      join(folder, "no.csv"),
      running.graphql,
    ]);
    expect(output).toContain('No article declares "whaling". Topics: dredging.');
    expect(code).toBe(1);
  });

  async function topicId(): Promise<string> {
    const { article } = await running.data<{ article: { topics: { id: string }[] } }>(
      `{ article(url: "https://www.whitsand-echo.example/dredger-0") { topics { id } } }`,
    );
    return article.topics[0]?.id ?? "";
  }
});

describe("examples/followStatements.ts", () => {
  it("prints a statement as soon as its article comes in, and ends in peace", { timeout: LONG }, async () => {
    const program = join(ROOT, "examples/followStatements.ts");
    const child = spawn(process.execPath, ["--import", "tsx", program, "Odile Tresgast", running.graphql], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe("Following Odile Tresgast …");
    // It stands on the log from here on: told again and again, it hears one of them.
    const told = { heard: false };
    const saying = (async () => {
      for (let n = 0; !told.heard && n < 60; n++) {
        await running.data(
          "mutation ($text: String!, $url: URL!) { ingest(input: [{ text: $text, url: $url }]) { errors { message } } }",
          {
            text: `Quai\n\n« Le quai ouvrira le jour ${n} », a déclaré la ministre de la Mer, Odile Tresgast.`,
            url: `https://www.lecourrier-varenne.example/quai/${n}`,
          },
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    })();
    const { value } = (await lines.next()) as { readonly value: string };
    told.heard = true;
    expect(value).toMatch(/^“Le quai ouvrira le jour \d+”$/);
    expect((await lines.next()).value).toMatch(/^ {2}Quai \(new, confidence [01]\.\d\d\)$/);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    await saying;
  });
});
