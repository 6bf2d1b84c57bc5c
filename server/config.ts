/** The environment, read once into one typed value. A bad value is a named error, not a surprise later. */
import { resolve } from "node:path";
import { DixitError } from "./domain/errors.js";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute. Holds the embedded database; unused when `databaseUrl` is set. */
  readonly dataFolder: string;
  /** A PostgreSQL server (15 or newer), or null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Named prepared statements; off behind a pgbouncer in transaction mode (`DIXIT_PREPARED_STATEMENTS=off`). */
  readonly preparedStatements: boolean;
}

/**
 * @param env usually `process.env`: PORT (0 to 65535, 4000), HOST (127.0.0.1), DIXIT_DATA (./data), DATABASE_URL (none),
 *   DIXIT_PREPARED_STATEMENTS (on)
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    host: text(env["HOST"]) ?? "127.0.0.1",
    port: port(text(env["PORT"]) ?? "4000"),
    dataFolder: resolve(text(env["DIXIT_DATA"]) ?? "data"),
    databaseUrl: databaseUrl(text(env["DATABASE_URL"])),
    preparedStatements: onOff("DIXIT_PREPARED_STATEMENTS", text(env["DIXIT_PREPARED_STATEMENTS"]) ?? "on"),
  };
}

/** A variable set to nothing counts as not set, as in most shells' idioms. */
const text = (value: string | undefined): string | null =>
  value === undefined || value.trim() === "" ? null : value.trim();

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new DixitError(
      "BAD_CONFIG",
      `PORT is "${value}"; expected a whole number from 0 to 65535 (0 picks a free port).`,
    );
  }
  return Number(value);
}

function databaseUrl(value: string | null): string | null {
  if (value !== null && !/^postgres(?:ql)?:\/\//.test(value)) {
    // The value may hold a password, so only its scheme is repeated.
    throw new DixitError(
      "BAD_CONFIG",
      `DATABASE_URL begins with "${value.slice(0, value.indexOf(":") + 1)}"; expected postgres://user:password@host:5432/name, or unset for the embedded database.`,
    );
  }
  return value;
}

function onOff(name: string, value: string): boolean {
  if (value === "on") return true;
  if (value === "off") return false;
  throw new DixitError("BAD_CONFIG", `${name} is "${value}"; expected "on" or "off".`);
}
