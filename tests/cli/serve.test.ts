/** `dixit serve` as a person starts it: the built program as a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../server/storage/packageRoot.js";
import { untilServing, type ServedCommand } from "../support/servedCommand.js";
import { bearer } from "../support/token.js";

const PROGRAM = join(packageRoot(), "dist/server/cli/main.js");

interface Served extends ServedCommand {
  readonly process: ChildProcess;
}

let folder = "";
const running: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dixit-serve-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH: process.env["PATH"], DIXIT_DATA: join(folder, "data"), PORT: "0" },
  });
  running.push(child);
  return child;
}

async function serve(...args: string[]): Promise<Served> {
  const child = start("serve", ...args);
  return { process: child, ...(await untilServing(child)) };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.on("exit", (status) => {
      resolve(status);
    });
  });

async function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = start(...args);
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return { status: await ended(child), stdout, stderr };
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe("dixit serve", () => {
  it("loads the sample archive on its first start, and finds it again on its second", async () => {
    const first = await serve();
    expect(first.log()).toContain("Loaded 18 sample articles");
    const answer = await ask(first.url, "{ articles(first: 0) { totalCount } }");
    expect(answer).toEqual({ data: { articles: { totalCount: 18 } } });
    first.process.kill("SIGTERM");
    expect(await ended(first.process)).toBe(0);

    const second = await serve();
    expect(second.log()).not.toContain("Loaded");
    expect(second.log()).toMatch(/holds 18 articles, \d+ quotes/);
    expect(await ask(second.url, "{ articles(first: 0) { totalCount } }")).toEqual(answer);

    // While it runs, the folder is its own; the way in is through it.
    const sample = join(packageRoot(), "samples/2031-03-04-port-de-varenne.txt");
    const refused = await run("ingest", sample);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain("--server");
    const anonymous = await run("ingest", "--server", second.url, sample);
    expect(anonymous.status).toBe(1);
    expect(anonymous.stderr).toMatch(/DIXIT_TOKEN.*\[FORBIDDEN\]/);
    const made = await run("token", "create", "--name", "Léa Morvan", "--scopes", "ingest");
    expect(made.stdout).toMatch(/^dixit_\w{49}\n$/);
    const through = await run("ingest", "--server", second.url, "--token", made.stdout.trim(), sample);
    expect(through.stderr).toBe("");
    expect(through.stdout).toContain("Already here, nothing changed");
    expect(through.stdout).toMatch(/Odile Tresgast \(person/);
    second.process.kill("SIGTERM");
    expect(await ended(second.process)).toBe(0);
  });

  it("keeps what it answered for when it is killed without warning", async () => {
    const server = await serve();
    const before = await ask(server.url, "{ quotes(filter: {}, first: 0) { totalCount } }");
    const made = await run("token", "create", "--name", "The crawler", "--kind", "service", "--scopes", "ingest");
    await ask(
      server.url,
      'mutation { ingest(input: [{ text: "“It is done,” said Ada Morvan, the mayor of Castlebrook." }]) { results { outcome } } }',
      bearer(made.stdout.trim()),
    );
    server.process.kill("SIGKILL");
    await ended(server.process);
    const again = await serve();
    const after = await ask(again.url, "{ quotes(filter: {}, first: 0) { totalCount } }");
    const count = (answer: unknown): number =>
      (answer as { data: { quotes: { totalCount: number } } }).data.quotes.totalCount;
    expect(count(after)).toBe(count(before) + 1);
    again.process.kill("SIGTERM");
    expect(await ended(again.process)).toBe(0);
  });

  it("names the setting that is wrong", async () => {
    expect(await run("serve", "--port", "http")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("[BAD_CONFIG]") as string,
    });
  });
});
