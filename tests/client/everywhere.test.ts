/** The package as built, in one file, wherever there is `fetch`: this Node, newer ones, Deno, Chromium. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../checks/plantedProject.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { fetchRuntimes, OTHER_RUNTIMES, type Runtime } from "../support/runtimes.js";

/** Uses every part of the client; `told` is a promise of an event that has come. */
const PROGRAM = `
import { createClient, DixitError } from "@dixit/client";
export async function everything(url, person) {
  const dixit = createClient({ url, batch: 50 });
  const name = (id) => dixit.query((q) => q.person({ id }).name());
  const settled = await Promise.allSettled([name(person), name("nobody")]);
  const rows = [];
  const card = (quote) => ({ text: quote.text, at: quote.article.publishedAt });
  for await (const { text, at } of dixit.stream((q) => q.quotes({ filter: {} }), card, { pageSize: 2, limit: 5 })) {
    rows.push(text + " " + at.toISOString().slice(0, 10));
  }
  const abort = new AbortController();
  const slow = dixit.query((q) => q.quotes({ filter: {} }).totalCount, { signal: abort.signal });
  abort.abort("enough");
  const reason = await slow.catch((thrown) => thrown);
  const events = [];
  const after = btoa('[1,"changes",0]').replace(/=+$/, "");
  for await (const op of dixit.subscribe((s) => s.graphChanged({ after }).op)) {
    events.push(op);
    if (events.length === 3) break;
  }
  const refused = await createClient({ url: url.replace(/:\\d+/, ":9"), retries: 0 }).query((q) => q.quotes({ filter: {} }).totalCount).catch((error) => error);
  return {
    name: settled[0].value, code: settled[1].reason.code, isError: settled[1].reason instanceof DixitError,
    rows, reason, events, network: refused.code,
  };
}
`;

const odile = person("Odile Tresgast");
const EXPECTED = {
  name: "Odile Tresgast",
  code: "BAD_ID",
  isError: true,
  rows: [6, 5, 4, 3, 2].map((n) => `Le quai, ${n} 2031-03-0${n}`),
  reason: "enough",
  events: ["CREATED", "CREATED", "CREATED"],
  network: "NETWORK_ERROR",
};

const OWN: Runtime = { name: `Node ${process.versions.node}`, command: process.execPath, args: [] };
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), "dixit-everywhere-"));
const file = join(folder, "program.mjs");
let bundle = "";

beforeAll(async () => {
  server = await TestServer.open();
  const publisher = organization("Le Courrier de Varenne");
  await store(
    server.store,
    [1, 2, 3, 4, 5, 6].map((n) =>
      write({
        url: `https://courrier.example/${n}`,
        publisher,
        publishedAt: new Date(`2031-03-0${n}T06:30:00.000Z`),
        said: [{ by: odile, words: `Le quai, ${n}` }],
      }),
    ),
  );
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "program",
        enforce: "pre",
        resolveId: (id) => (id === "program" ? "\0program" : null),
        load: (id) => (id === "\0program" ? PROGRAM : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: "program", preserveEntrySignatures: "strict" },
      target: "es2022",
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  bundle = output[0].code;
  const call = `console.log(JSON.stringify(await everything(${JSON.stringify(server.graphql)}, ${JSON.stringify(odile.id)})));`;
  writeFileSync(file, `${bundle}\n`);
  writeFileSync(join(folder, "run.mjs"), `import { everything } from "./program.mjs";\n${call}\n`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

describe("the client as one file", () => {
  it("does all it does in the Node of these tests", { timeout: 60_000 }, () => doesAll(OWN));

  describe("in others", () => {
    let missing: string | null = null;
    beforeAll(async () => {
      missing = await fetchRuntimes();
      // Where all must hold, nothing is left out for want of a package.
      if (process.env["CI"] === "true" && process.platform === "linux") expect(missing).toBeNull();
      if (missing !== null) console.log(`Not run in Node 22, Node 24 and Deno: ${missing}`);
    }, 300_000);

    it("leaves the scripts of this package the user's own Node", () => {
      expect(existsSync(join(ROOT, "node_modules/.bin/node"))).toBe(false);
    });

    it.for(OTHER_RUNTIMES)("does all it does in $name", { timeout: 60_000 }, async (runtime, { skip }) => {
      skip(missing !== null, missing ?? "");
      await doesAll(runtime);
    });
  });

  it.skipIf(CHROMIUM === undefined && process.env["CI"] !== "true")(
    "does all it does in Chromium",
    { timeout: 120_000 },
    async () => {
      const browser = await chromium.launch({
        executablePath: CHROMIUM ?? "/usr/bin/chromium",
        args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      });
      try {
        const page = await browser.newPage();
        await page.goto(`${server.url}health`);
        const program = `data:text/javascript;base64,${Buffer.from(bundle).toString("base64")}`;
        const call = `import(${JSON.stringify(program)}).then(({ everything }) => everything(${JSON.stringify(server.graphql)}, ${JSON.stringify(odile.id)}))`;
        expect(await page.evaluate(call)).toEqual(EXPECTED);
      } finally {
        await browser.close();
      }
    },
  );
});

async function doesAll({ name, command, args }: Runtime): Promise<void> {
  const [version, output] = await Promise.all([
    run(command, ["--version"]),
    run(command, [...args, join(folder, "run.mjs")]),
  ]);
  console.log(`${name} (${version.split("\n")[0]}): ${output.trim().length} characters of answers`);
  expect(JSON.parse(output)).toEqual(EXPECTED);
}

function run(command: string, args: readonly string[]): Promise<string> {
  // Deno keeps what it compiled, and looks for newer versions of itself, unless told.
  const env = { ...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: "1" };
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: folder, env, timeout: 50_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command}: ${stderr}`, { cause: error }));
    });
  });
}
