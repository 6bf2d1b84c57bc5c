/** A PostgreSQL server as the database. */
import { Client, Pool, type PoolConfig } from "pg";
import { DixitError } from "../domain/errors.js";
import { outliveBrokenConnections, type Database } from "./database.js";
import { unreachableDatabase } from "./unreachableDatabase.js";

const OLDEST_VERSION = 150_000;

/**
 * Connects and looks at what answers. Throws DATABASE_UNREACHABLE when nothing does, BAD_CONFIG when it is older than
 * PostgreSQL 15 or does not hold Unicode.
 */
export async function openServer(url: string, preparedStatements: boolean): Promise<Database> {
  const describe = `PostgreSQL at ${hostAndDatabase(url)}`;
  const pool = new Pool(settings(url, preparedStatements));
  outliveBrokenConnections(pool);
  try {
    await checkServer(pool, describe);
  } catch (error) {
    await pool.end();
    throw error;
  }
  // A pgbouncer in transaction mode would take the listening connection away after its first statement.
  const listener = preparedStatements ? () => new Client(settings(url, preparedStatements)) : null;
  return { pool, describe, listener, wrote: () => Promise.resolve(), close: () => pool.end() };
}

function settings(url: string, preparedStatements: boolean): PoolConfig {
  return {
    connectionString: url,
    application_name: "dixit",
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Sent when a connection starts, which a pgbouncer in transaction mode refuses; there its own settings count.
    // Statements here read few rows by many expressions: compiling those (jit) takes seconds where running them takes
    // milliseconds.
    ...(preparedStatements
      ? { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, options: "-c jit=off" }
      : {}),
  };
}

async function checkServer(pool: Pool, describe: string): Promise<void> {
  const { rows } = await pool
    .query<{ version: number; encoding: string; name: string }>(
      `select current_setting('server_version_num')::integer as version, current_setting('server_version') as name,
         current_setting('server_encoding') as encoding`,
    )
    .catch((error: unknown) => {
      throw unreachableDatabase(describe, error);
    });
  const server = rows[0];
  if (server === undefined || server.version < OLDEST_VERSION) {
    throw new DixitError("BAD_CONFIG", `${describe} is version ${server?.name ?? "unknown"}; Dixit needs 15 or newer.`);
  }
  if (server.encoding !== "UTF8") {
    throw new DixitError(
      "BAD_CONFIG",
      `${describe} holds ${server.encoding}; Dixit needs UTF8. Create the database with: createdb --encoding=UTF8 --template=template0 NAME`,
    );
  }
}

/** "localhost:5432/news": user and password left out. */
function hostAndDatabase(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    return `${searchParams.get("host") ?? host}${pathname}`;
  } catch {
    throw new DixitError(
      "BAD_CONFIG",
      "DATABASE_URL cannot be read as a URL; expected postgres://user:password@host:5432/name, with special characters in the password percent-encoded.",
    );
  }
}
