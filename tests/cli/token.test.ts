/** `dixit token` as a person runs it: the built program, with and without a server on the same data folder. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Token } from "../../server/domain/actor.js";
import { packageRoot } from "../../server/storage/packageRoot.js";
import { describeEachDatabase } from "../support/databases.js";
import { untilServing, type ServedCommand } from "../support/servedCommand.js";
import { bearer } from "../support/token.js";

const PROGRAM = join(packageRoot(), "dist/server/cli/main.js");
const LONG = 60_000;

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";
const running: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dixit-token-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;

function start(environment: Environment, ...args: string[]): ChildProcess {
  const env = { PATH: process.env["PATH"], DIXIT_DATA: join(folder, "data"), PORT: "0", ...environment };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, cwd: folder });
  running.push(child);
  return child;
}

function run(environment: Environment, ...args: string[]): Promise<Finished> {
  const child = start(environment, ...args);
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

async function serve(environment: Environment): Promise<ServedCommand & { stop(): Promise<number | null> }> {
  const child = start(environment, "serve", "--no-samples");
  return {
    ...(await untilServing(child)),
    stop: () =>
      new Promise((resolve) => {
        child.on("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

const statusOf = async (url: string, secret: string): Promise<number> =>
  (
    await fetch(`${url}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(secret) },
      body: JSON.stringify({ query: "mutation { ingest(input: []) { errors { code } } }" }),
    })
  ).status;

const tokens = ({ stdout }: Finished): Token[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Token);

describeEachDatabase("dixit token", (_, database) => {
  let environment: Environment = {};
  beforeAll(async () => {
    const { databaseUrl } = await database.config();
    environment = databaseUrl === null ? { DIXIT_DATA: join(folder, database.kind) } : { DATABASE_URL: databaseUrl };
  });

  it(
    "makes, lists and revokes tokens, with no server and while one runs",
    async () => {
      expect((await run(environment, "token", "list")).stdout).toContain("There are no tokens");
      const lea = await run(
        environment,
        ...["token", "create", "--name", "Léa Morvan", "--scopes", "legal,ingest", "--expires", "90d"],
        ...["--orcid", "https://orcid.org/0000-0002-1825-0097"],
      );
      expect(lea.status).toBe(0);
      const secret = lea.stdout.trim();
      // Alone on its line, so that a shell can take it; what a person reads goes elsewhere.
      expect(secret).toMatch(/^dixit_\w{49}$/);
      expect(lea.stderr).not.toContain(secret);
      expect(lea.stderr).toMatch(
        /^tok_\w{24} {2}Léa Morvan \(person, acr_\w{24}, ORCID 0000-0002-1825-0097\) {2}ingest, legal/,
      );

      const server = await serve(environment);
      expect(await statusOf(server.url, secret)).toBe(200);
      const crawler = await run(
        environment,
        "token",
        "create",
        "--name",
        "Crawler",
        "--kind",
        "service",
        "--scopes",
        "ingest",
      );
      expect(crawler.stderr).toContain("Crawler (service, acr_");
      expect(await statusOf(server.url, crawler.stdout.trim())).toBe(200);
      const listed = await run(environment, "token", "list", "--json");
      const [first, second] = tokens(listed);
      expect(first).toMatchObject({ actor: { name: "Léa Morvan", kind: "PERSON" }, scopes: ["ingest", "legal"] });
      expect(second).toMatchObject({ actor: { name: "Crawler", kind: "SERVICE" }, revokedAt: null });
      expect(first?.lastUsedAt).not.toBeNull();
      for (const { stdout } of [listed, await run(environment, "token", "list")])
        expect(stdout).not.toContain(secret.slice(6));

      const again = await run(environment, "token", "create", "--actor", first?.actor.id ?? "", "--scopes", "curate");
      expect(again.stderr).toContain(first?.actor.id);
      const revoked = await run(environment, "token", "revoke", second?.id ?? "");
      expect(revoked.stdout).toMatch(/Crawler .*REVOKED \d{4}-/);
      const until = Date.now() + 5_000;
      while ((await statusOf(server.url, crawler.stdout.trim())) === 200 && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await statusOf(server.url, crawler.stdout.trim())).toBe(401);
      expect(server.log()).not.toMatch(/dixit_\w{20}/);
      expect(await server.stop()).toBe(0);
      expect(tokens(await run(environment, "token", "list", "--json"))).toHaveLength(3);
    },
    2 * LONG,
  );

  it(
    "says what is wrong with what it was given, through a server as well",
    async () => {
      const unnamed = await run(environment, "token", "create", "--scopes", "ingest");
      expect(unnamed.stderr).toContain("[BAD_ARGUMENT]");
      const scopes = await run(environment, "token", "create", "--name", "Léa", "--scopes", "all");
      expect(scopes).toMatchObject({ status: 1, stderr: expect.stringContaining("ingest, curate, legal") as string });
      const server = await serve(environment);
      const orcid = await run(environment, "token", "create", "--name", "Léa", "--orcid", "0000-0002-1825-0098");
      expect(orcid).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/no ORCID iD.*\[BAD_ARGUMENT\]/) as string,
      });
      const unknown = await run(environment, "token", "revoke", `tok_${"0".repeat(24)}`);
      expect(unknown).toMatchObject({ status: 1, stderr: expect.stringContaining("[NOT_FOUND]") as string });
      expect(await server.stop()).toBe(0);
    },
    2 * LONG,
  );
});

describe("the door to a running server", () => {
  it(
    "is for the owner of the data folder alone, and closed when the server is gone",
    async () => {
      const server = await serve({});
      const control = join(folder, "data", "control");
      expect((await stat(control)).mode & 0o777).toBe(0o700);
      expect((await stat(join(control, "door"))).mode & 0o777).toBe(0o600);
      expect((await stat(join(control, "door"))).isSocket()).toBe(true);
      expect(await server.stop()).toBe(0);
      expect(existsSync(join(control, "door"))).toBe(false);
    },
    LONG,
  );

  it(
    "opens again after a crash",
    async () => {
      const crashed = start({}, "serve", "--no-samples");
      await new Promise<void>((resolve) => {
        crashed.stdout?.on("data", (chunk: Buffer) => {
          if (chunk.toString().includes("Open http")) resolve();
        });
      });
      crashed.kill("SIGKILL");
      await new Promise((resolve) => crashed.on("exit", resolve));
      const server = await serve({});
      expect((await run({}, "token", "list")).status).toBe(0);
      expect(await server.stop()).toBe(0);
    },
    LONG,
  );

  it(
    "is not there where the path is too long for one, and both sides say so",
    async () => {
      const data = { DIXIT_DATA: join(folder, "a-folder-with-a-long-name-".repeat(5)) };
      const server = await serve(data);
      expect(server.log()).toMatch(/dixit token will not work while this server runs: the path .* bytes too long/);
      const refused = await run(data, "token", "list");
      expect(refused).toMatchObject({
        status: 3,
        stderr: expect.stringMatching(/too long.*\[DATA_FOLDER_IN_USE\]/) as string,
      });
      expect(await server.stop()).toBe(0);
    },
    LONG,
  );
});
