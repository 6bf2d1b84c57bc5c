/** The environment, read once into one typed value. A bad value is a named error, not a surprise later. */
import { resolve } from "node:path";
import { DixitError } from "./domain/errors.js";

/** Operations a minute, for each token and for each address that comes without one. */
export interface RateLimits {
  readonly queries: number;
  readonly mutations: number;
}

/** Who may ask, and how much. */
export interface AccessConfig {
  /** Whether queries and subscriptions are for everybody, or for those with a token. Mutations always need one. */
  readonly queries: "open" | "token";
  /** Null for none. */
  readonly rateLimits: RateLimits | null;
  /** How many proxies stand in front, each of which adds whom it was asked by to `X-Forwarded-For`. */
  readonly proxies: number;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute. Holds the embedded database; unused when `databaseUrl` is set. */
  readonly dataFolder: string;
  /** A PostgreSQL server (15 or newer), or null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Named prepared statements; off behind a pgbouncer in transaction mode (`DIXIT_PREPARED_STATEMENTS=off`). */
  readonly preparedStatements: boolean;
  readonly access: AccessConfig;
}

/** Far more than people and editors' tools ask, and than a laptop takes in: 200 queries and 100 mutations a second. */
const RATE_LIMITS: RateLimits = { queries: 12_000, mutations: 6_000 };

export const DEFAULT_ACCESS: AccessConfig = { queries: "open", rateLimits: RATE_LIMITS, proxies: 0 };

/**
 * @param env usually `process.env`: PORT (0 to 65535, 4000), HOST (127.0.0.1), DIXIT_DATA (./data), DATABASE_URL (none),
 *   DIXIT_PREPARED_STATEMENTS (on), DIXIT_QUERIES (open), DIXIT_RATE_LIMIT (queries=12000,mutations=6000),
 *   DIXIT_PROXIES (0)
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    host: text(env["HOST"]) ?? "127.0.0.1",
    port: port(text(env["PORT"]) ?? "4000"),
    dataFolder: resolve(text(env["DIXIT_DATA"]) ?? "data"),
    databaseUrl: databaseUrl(text(env["DATABASE_URL"])),
    preparedStatements: onOff("DIXIT_PREPARED_STATEMENTS", text(env["DIXIT_PREPARED_STATEMENTS"]) ?? "on"),
    access: {
      queries: queries(text(env["DIXIT_QUERIES"]) ?? DEFAULT_ACCESS.queries),
      rateLimits: rateLimits(text(env["DIXIT_RATE_LIMIT"])),
      proxies: proxies(text(env["DIXIT_PROXIES"]) ?? String(DEFAULT_ACCESS.proxies)),
    },
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

function queries(value: string): AccessConfig["queries"] {
  if (value === "open" || value === "token") return value;
  throw new DixitError("BAD_CONFIG", `DIXIT_QUERIES is "${value}"; expected "open" or "token".`);
}

/** A budget that is not named keeps its usual size. */
function rateLimits(value: string | null): RateLimits | null {
  if (value === "off") return null;
  const limits: { -readonly [Budget in keyof RateLimits]: number } = { ...RATE_LIMITS };
  for (const part of value?.split(",") ?? []) {
    const [, budget, size] = /^(queries|mutations)=(\d{1,9})$/.exec(part.trim()) ?? [];
    if (budget === undefined || Number(size) === 0) {
      throw new DixitError(
        "BAD_CONFIG",
        `DIXIT_RATE_LIMIT is "${value ?? ""}"; expected operations a minute such as queries=12000,mutations=6000, or "off".`,
      );
    }
    limits[budget as keyof RateLimits] = Number(size);
  }
  return limits;
}

function proxies(value: string): number {
  if (/^\d$/.test(value)) return Number(value);
  throw new DixitError("BAD_CONFIG", `DIXIT_PROXIES is "${value}"; expected how many proxies stand in front: 0 to 9.`);
}
