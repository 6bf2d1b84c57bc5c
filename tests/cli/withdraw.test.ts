/** Withdrawing as a person does it: the built program on its own database, and through a running server. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packageRoot } from "../../server/storage/packageRoot.js";
import { TestServer } from "../support/ask.js";
import { fillTown, WITHDRAWABLE } from "../support/withdrawable.js";

const PROGRAM = join(packageRoot(), "dist/server/cli/main.js");
const WHY = ["--reason", "Jugement du 3 mars", "--source-url", "https://example.org/jugement"];

let folder = "";
let server: TestServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dixit-withdraw-"));
  await writeFile(join(folder, "article.txt"), WITHDRAWABLE.text);
  server = await TestServer.open();
  await fillTown(server.store);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function dixit(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DIXIT_DATA: join(folder, "data"), ...env },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said.stderr += chunk));
  return new Promise<typeof said & { status: number | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, ...said });
    });
  });
}

it("hides an article in the database, keeps it out of it, and shows it again", async () => {
  const { url } = WITHDRAWABLE;
  const ingest = () => dixit(["ingest", "--url", url, "article.txt"]);
  await ingest();
  const tried = await dixit(["withdraw", url, "--status", "withheld", "--dry-run", ...WHY]);
  expect(tried.stdout).toMatch(/^Would be hidden as WITHHELD: https:.*\n {2}id art_\w{24}\n {2}[1-9]\d* quotes hidden/);
  const done = await dixit(["withdraw", url, "--status", "withheld", "--by", "Maud Achard", "--json", ...WHY]);
  expect(JSON.parse(done.stdout)).toMatchObject({
    decision: expect.stringMatching(/^dec_/) as string,
    article: { status: "WITHHELD" },
  });
  const blocked = await ingest();
  expect(blocked).toMatchObject({ status: 0, stderr: "" });
  expect(blocked.stdout).toContain("Withdrawn, nothing added: [withdrawn]");
  const back = await dixit(["restore-article", url, ...WHY]);
  expect(back.stdout).toMatch(/^Is shown again: .*\n.*\n {2}0 quotes hidden/);
  expect((await ingest()).stdout).toContain("Already here");
}, 60_000);

it("needs a status and a reason, and an article", async () => {
  expect((await dixit(["withdraw", WITHDRAWABLE.url, ...WHY])).stderr).toContain("--status");
  expect((await dixit(["withdraw", WITHDRAWABLE.url, "--status", "retracted"])).stderr).toContain("--reason");
  const nowhere = await dixit(["withdraw", "https://nowhere.example/", "--status", "retracted", ...WHY]);
  expect(nowhere.status).toBe(1);
  expect(nowhere.stderr).toContain("[NOT_FOUND]");
}, 60_000);

it("does the same through a running server, with a token that may", async () => {
  const through = (...args: string[]) =>
    dixit([...args, "--server", server.url, ...WHY], { DIXIT_TOKEN: server.secret });
  const done = await through("withdraw", WITHDRAWABLE.url, "--status", "retracted");
  expect(done.stdout).toMatch(/^Is hidden as RETRACTED/);
  const status = () => server.data(`query ($url: URL!) { article(url: $url) { status } }`, { url: WITHDRAWABLE.url });
  expect(await status()).toEqual({ article: { status: "RETRACTED" } });
  expect((await through("restore-article", WITHDRAWABLE.url)).status).toBe(0);
  expect(await status()).toEqual({ article: { status: "USABLE" } });
  expect((await through("restore-article", WITHDRAWABLE.url)).stderr).toBe("");
  const nobody = await dixit(["withdraw", WITHDRAWABLE.url, "--status", "withheld", "--server", server.url, ...WHY]);
  expect(nobody.stderr).toContain("[FORBIDDEN]");
}, 60_000);
