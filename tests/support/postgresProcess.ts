/** A real PostgreSQL for the tests: found on this machine, started in a temporary folder, stopped at the end. */
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface PostgresServer {
  readonly port: number;
  readonly password: string;
}

export const USER = "dixit_tests";

const home = (runFolder: string): string => join(runFolder, "postgres");
const dataFolder = (runFolder: string): string => join(home(runFolder), "data");

/** Its first line is the id of the server's main process while it runs. */
export const postmasterFile = (runFolder: string): string => join(dataFolder(runFolder), "postmaster.pid");

/** Where `initdb` and `pg_ctl` are, or why the tests cannot have a server. */
export function findPostgres(): { readonly bin: string } | { readonly missing: string } {
  const bin = folders().find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
  return bin === undefined
    ? { missing: "no PostgreSQL server was found; install one, on Debian: apt-get install postgresql" }
    : { bin };
}

function folders(): string[] {
  return [...debianFolders(), ...fromPgConfig(), ...(process.env["PATH"] ?? "").split(delimiter)];
}

/** Debian keeps one folder a version, outside of PATH. Newest first. */
function debianFolders(): string[] {
  const versions = "/usr/lib/postgresql";
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, "bin"));
}

function fromPgConfig(): string[] {
  try {
    return [execFileSync("pg_config", ["--bindir"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()];
  } catch {
    return [];
  }
}

/** PostgreSQL refuses to run as root; then it runs as the system's user for it, or as nobody. */
function unprivileged(): Pick<ExecFileSyncOptions, "uid" | "gid"> {
  if (process.getuid?.() !== 0) return {};
  for (const user of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, user], { encoding: "utf8" })));
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // There is no such user; the next may exist.
    }
  }
  return {};
}

/**
 * Starts a server that listens on 127.0.0.1 and a private socket. It stores nothing safely: it is quick instead. Where
 * the folder holds what an earlier server left, it goes on with that.
 * @param settings of the server: "shared_buffers=256MB"
 */
export async function startPostgres(
  bin: string,
  runFolder: string,
  settings: readonly string[] = [],
): Promise<PostgresServer> {
  const user = unprivileged();
  const folder = home(runFolder);
  const passwordFile = join(folder, "password");
  const run = (command: string, args: readonly string[]): void => {
    execFileSync(join(bin, command), args, {
      ...user,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 60_000,
    });
  };
  if (!existsSync(dataFolder(runFolder))) {
    mkdirSync(folder);
    chmodSync(folder, 0o700);
    writeFileSync(passwordFile, randomBytes(12).toString("hex"));
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(folder, user.uid, user.gid);
      chownSync(passwordFile, user.uid, user.gid);
    }
    run("initdb", [
      `--pgdata=${dataFolder(runFolder)}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ]);
  }
  const port = await freePort();
  const set = ["full_page_writes=off", "synchronous_commit=off", ...settings].map((setting) => `-c ${setting}`);
  const options = `-p ${port} -h 127.0.0.1 -k ${folder} -F ${set.join(" ")}`;
  run("pg_ctl", [
    "start",
    "--wait",
    `--pgdata=${dataFolder(runFolder)}`,
    `--log=${join(folder, "log")}`,
    `--options=${options}`,
  ]);
  return { port, password: readFileSync(passwordFile, "utf8") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Does nothing when none was started. */
export async function stopPostgres(runFolder: string): Promise<void> {
  const file = postmasterFile(runFolder);
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  // SIGQUIT is PostgreSQL's "at once, save nothing".
  process.kill(pid, "SIGQUIT");
  for (let i = 0; i < 100 && existsSync(file); i++) await wait(50);
}
