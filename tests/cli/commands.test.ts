/** The command line as a person runs it: the built program, real files, real processes. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleSummary } from "../../server/pipeline/summarise.js";
import type { ExtractedRow } from "../../server/cli/extract.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { openStore } from "../../server/storage/openStore.js";
import type { Store } from "../../server/storage/store.js";
import { packageRoot } from "../../server/storage/packageRoot.js";
import { TestServer } from "../support/ask.js";
import { embeddedIn } from "../support/embeddedConfig.js";

const PROGRAM = join(packageRoot(), "dist/server/cli/main.js");

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dixit-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `dixit …` in the folder, with `data` below it for its database, until it ends. */
function dixit(
  args: readonly string[],
  input: string | Uint8Array = "",
  data = "data",
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DIXIT_DATA: join(folder, data), ...env },
  });
  const finished: { stdout: string; stderr: string } = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (finished.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (finished.stderr += chunk));
  // A command that refuses its input may end before it has read it all.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, ...finished });
    });
  });
}

const ARTICLE = `Le port de Varenne reste fermé

« Le port restera fermé tout l’hiver », a déclaré Odile Tresgast, ministre de la Mer.

Lire aussi
Les grues ont quarante ans`;

describe("dixit", () => {
  it("is built as a program, which npx needs after every build", async () => {
    expect((await stat(PROGRAM)).mode & 0o111).toBe(0o111);
  });

  it("tells what it can do", async () => {
    const { status, stdout } = await dixit(["--help"]);
    expect(status).toBe(0);
    for (const command of ["serve", "ingest", "declare", "extract", "backup", "restore"])
      expect(stdout).toContain(`  ${command} `);
    expect(stdout).toContain("DIXIT_DATA");
  });

  it("suggests the command that was meant", async () => {
    const { status, stderr } = await dixit(["ingset"]);
    expect(status).not.toBe(0);
    expect(stderr).toContain("ingest");
  });
});

describe("dixit ingest", () => {
  it("says in words who said what, and what was set aside and why", async () => {
    await writeFile(join(folder, "port.txt"), ARTICLE);
    const { status, stdout, stderr } = await dixit(["ingest", "port.txt"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("Added: Le port de Varenne reste fermé");
    expect(stdout).toContain("French");
    expect(stdout).toMatch(/Odile Tresgast \(person\): 1\n\s+direct\s+Le port restera fermé tout l’hiver/);
    expect(stdout).toMatch(/RELATED_LINKS\s+Lire aussi/);
  });

  it("changes nothing the second time and says so", async () => {
    const { status, stdout } = await dixit(["ingest", "port.txt"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Already here, nothing changed");
  });

  it("prints one object a line for machines", async () => {
    const { stdout } = await dixit(["ingest", "--json", "--outlet", "Le Courrier", "-"], ARTICLE);
    const report = JSON.parse(stdout) as { input: string; outcome: string; article: ArticleSummary };
    expect(report).toMatchObject({ input: "standard input", outcome: "UNCHANGED" });
    expect(report.article.speakers[0]).toMatchObject({ speaker: "Odile Tresgast", naming: "NAMED" });
  });

  it("ingests a folder, reports what failed, and lets the others in", async () => {
    const archive = await mkdtemp(join(folder, "archive-"));
    await writeFile(join(archive, "a.txt"), ARTICLE.replace("l’hiver", "l’été"));
    await writeFile(join(archive, "b.txt"), Uint8Array.of(0x61, 0xff));
    const { status, stdout, stderr } = await dixit(["ingest", archive]);
    expect(status).toBe(1);
    expect(stderr).toContain("b.txt is not valid UTF-8");
    expect(stdout).toContain("tout l’été");
    expect(stdout).toContain("1 created, 1 failed");
  });

  it.each<[string, string | Uint8Array, string]>([
    ["an empty text", "", "EMPTY_TEXT"],
    ["a lone mark", "«", "NO_WORDS"],
    ["NUL bytes", "abc\0def", "BINARY_INPUT"],
    ["bytes that are not UTF-8", Uint8Array.of(0x61, 0xe9), "INVALID_UTF8"],
    ["5 MB of text", "a".repeat(5_000_000), "TEXT_TOO_LARGE"],
  ])("refuses %s and stores nothing", async (_, input, code) => {
    const { status, stdout, stderr } = await dixit(["ingest", "-"], input, "bad-input");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`[${code}]`);
  });

  it("takes 10,000 nested marks without losing its way", async () => {
    const { status, stdout } = await dixit(["ingest", "-"], `Titre\n\n${"« a ".repeat(10_000)}`, "nested");
    expect(status).toBe(0);
    expect(stdout).toContain("Added: Titre");
  });

  it("names the file that is not there", async () => {
    const { status, stderr } = await dixit(["ingest", "nowhere.txt"]);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no file or folder "nowhere.txt". [NOT_FOUND]');
  });
});

describe("dixit declare", () => {
  const SOURCE = "https://registre.example/1";
  /** Good lines, and four that are refused each for its own reason. */
  const linesAbout = (person: string, article: string): string =>
    [
      { agent: person, wikidataId: "Q7101", gender: { value: "Female", sourceUrl: SOURCE } },
      { article, topics: ["port", "medtop:11000000"] },
      { agent: person, wikidata: "Q7101" },
      { agent: person, wikidataId: "7101" },
      { agent: "per_short", wikidataId: "Q1" },
      { article: "https://nowhere.example/", topics: [] },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n");

  /** The lines, about an article in a database of its own or in a server's. */
  async function seed(store: Store): Promise<string> {
    const { article } = await ingest(store, draftFromText({ text: ARTICLE }), new Date("2031-06-01T00:00:00Z"));
    const { rows } = await store.agents.search("Odile Tresgast", null, { first: 1, after: null });
    return linesAbout(rows[0]?.row.agent.id ?? "", article.url);
  }

  let server: TestServer;
  let lines = "";
  beforeAll(async () => {
    const store = await openStore(embeddedIn(join(folder, "declared")));
    lines = await seed(store);
    await store.close();
  });
  beforeAll(async () => {
    server = await TestServer.open();
    await seed(server.store);
  });
  afterAll(() => server.close());

  it("declares a line at a time, and names the lines it refuses", async () => {
    const first = await dixit(["declare", "-"], lines, "declared");
    expect(first.status).toBe(1);
    expect(first.stdout).toMatch(/per_\w{24}: wikidataId Q7101/);
    expect(first.stdout).toContain("topics port, medtop:11000000");
    expect(first.stdout).toContain("2 declared, 0 unchanged, 4 failed");
    expect(first.stderr).toMatch(/line 3: .*"wikidata".*\[BAD_JSON_LINE\]/);
    expect(first.stderr).toMatch(/line 4: .*\[BAD_ID\]/);
    expect(first.stderr).toMatch(/line 5: .*\[BAD_ID\]/);
    expect(first.stderr).toMatch(/line 6: .*\[NOT_FOUND\]/);
  });

  it("changes nothing the second time, and says so to machines", async () => {
    const { stdout } = await dixit(["declare", "--json", "-"], lines, "declared");
    expect(
      stdout
        .split("\n")
        .slice(0, 2)
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { line: 1, outcome: "UNCHANGED", changes: [] },
      { line: 2, outcome: "UNCHANGED", changes: [] },
    ]);
  });

  it("sends the same to a running server, which refuses the same", async () => {
    const { quotes } = await server.data<{ quotes: { edges: { node: { id: string } }[] } }>(
      `{ quotes(filter: {}) { edges { node { id } } } }`,
    );
    const factCheck = { url: "https://verif.example/1", claimReviewed: "a", rating: "b", reviewedAt: "2031-03-06" };
    const input = `${lines}\n${JSON.stringify({ quote: quotes.edges[0]?.node.id, factCheck })}`;
    const { status, stdout, stderr } = await dixit(["declare", "--server", server.url, "-"], input, "data", {
      DIXIT_TOKEN: server.secret,
    });
    expect(status).toBe(1);
    expect(stdout).toContain("3 declared, 0 unchanged, 4 failed");
    for (const refusal of ["line 3: .*BAD_JSON_LINE", "line 4: .*BAD_ID", "line 5: .*BAD_ID", "line 6: .*NOT_FOUND"]) {
      expect(stderr).toMatch(new RegExp(refusal));
    }
    const { person } = await server.data<{ person: unknown }>(`{ person(wikidataId: "Q7101") { name gender { value }
      quotesBy { edges { node { topics { label scheme } factChecks { rating reviewedAt } } } } } }`);
    const node = {
      topics: [
        { label: "port", scheme: "keyword" },
        { label: "11000000", scheme: "medtop" },
      ],
      factChecks: [{ rating: "b", reviewedAt: "2031-03-06T00:00:00.000Z" }],
    };
    expect(person).toEqual({ name: "Odile Tresgast", gender: { value: "female" }, quotesBy: { edges: [{ node }] } });
  });

  it("says where no server answers, and which file is not there", async () => {
    const nobody = await dixit(["declare", "--server", "http://127.0.0.1:9/", "-"], '{"agent":"per_x"}');
    expect(nobody.stderr).toContain("[SERVER_REFUSED]");
    expect((await dixit(["declare", "nowhere.jsonl"])).stderr).toContain("[NOT_FOUND]");
  });
});

describe("dixit extract --jsonl", () => {
  const rows = (stdout: string): ExtractedRow[] =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ExtractedRow);

  it("answers each row with offsets into the text it was given, front matter and line ends as they are", async () => {
    const text = "\r\nIntro 😀.\r\n\r\n« Le port restera fermé », a déclaré Odile Tresgast.\r\n";
    const { status, stdout } = await dixit(["extract", "--jsonl"], `${JSON.stringify({ id: 7, lang: "fr", text })}\n`);
    expect(status).toBe(0);
    const [row] = rows(stdout);
    expect(row).toMatchObject({ id: 7, lang: "fr" });
    const [quote] = row?.quotes ?? [];
    expect(quote?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(["Le port restera fermé"]);
    expect(quote).toMatchObject({
      kind: "direct",
      cue: { text: "a déclaré", lemma: "déclarer" },
      speaker: { text: "Odile Tresgast" },
    });
    const [mention] = row?.mentions ?? [];
    expect(text.slice(mention?.start, mention?.end)).toBe("Odile Tresgast");
  });

  it("goes on after a row it cannot read, and ends with status 1", async () => {
    const input = ["not json", '{"id":"b"}', '{"id":"c","lang":"tlh","text":"nuqneH"}', '{"id":"d","text":""}'].join(
      "\n",
    );
    const { status, stdout, stderr } = await dixit(["extract", "--jsonl"], input);
    expect(status).toBe(1);
    expect(rows(stdout)).toMatchObject([
      { id: null, error: { code: "BAD_JSON_LINE" } },
      { id: null, error: { code: "BAD_JSON_LINE" } },
      { id: "c", error: { code: "UNSUPPORTED_LANGUAGE" } },
      { id: "d", quotes: [], mentions: [], excluded: [] },
    ]);
    expect(stderr).toContain("line 1");
  });
});

describe("a reader that leaves early", () => {
  it("ends the program without a complaint", async () => {
    const rows = `${JSON.stringify({ id: 1, lang: "fr", text: ARTICLE })}\n`.repeat(2_000);
    const child = spawn("sh", ["-c", `"${process.execPath}" "${PROGRAM}" extract --jsonl | head -n 1`], {
      cwd: folder,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on("error", () => undefined);
    child.stdin.end(rows);
    await new Promise((resolve) => child.on("close", resolve));
    expect(stdout).toMatch(/^\{"id":1,.*\}\n$/);
    expect(stderr).toBe("");
  });
});

describe("dixit backup and restore", () => {
  it("bring an archive to another folder whole, and never overwrite one unasked", async () => {
    expect((await dixit(["backup", "all.tar.gz"])).status).toBe(0);
    expect(await dixit(["backup", "all.tar.gz"])).toMatchObject({ status: 2 });
    expect((await dixit(["restore", "all.tar.gz"], "", "copy")).status).toBe(0);
    expect((await dixit(["ingest", "port.txt"], "", "copy")).stdout).toContain("Already here, nothing changed");
    expect((await dixit(["restore", "all.tar.gz"], "", "copy")).status).not.toBe(0);
    expect((await dixit(["restore", "--force", "all.tar.gz"], "", "copy")).status).toBe(0);
  });

  it("refuse a file that is no backup", async () => {
    expect(await dixit(["restore", "port.txt"], "", "elsewhere")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("[BAD_BACKUP]") as string,
    });
  });
});
