/** Brings the tables to the version this build knows. */
import { join } from "node:path";
import type { ClientBase } from "pg";
import Postgrator from "postgrator";
import { DixitError } from "../domain/errors.js";
import { packageRoot } from "./packageRoot.js";

/** Taken by whoever migrates, for the length of the transaction. */
const MIGRATION_LOCK = 7_305_910_001;

/**
 * Runs what is missing in one transaction under an advisory lock: two processes that start at once do not both migrate,
 * and a migration that fails leaves the database as it was. Throws DATABASE_TOO_NEW when the database knows more
 * migrations than this build, or another text of one of them.
 *
 * @param where the database, in words, for the error
 */
export async function migrate(client: ClientBase, where: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1::bigint)", [MIGRATION_LOCK]);
    await runMissing(client, where);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function runMissing(client: ClientBase, where: string): Promise<void> {
  const postgrator = new Postgrator({
    driver: "pg",
    schemaTable: "dixit_migrations",
    migrationPattern: migrationPattern(),
    // Checksums are the same when a checkout has turned line ends into CRLF.
    newline: "LF",
    execQuery: (query) => client.query(query),
  });
  const known = await postgrator.getMaxVersion();
  const found = await postgrator.getDatabaseVersion();
  if (found > known) {
    throw new DixitError(
      "DATABASE_TOO_NEW",
      `The database (${where}) is at version ${found}; this Dixit knows versions up to ${known}. Install the newer Dixit that wrote it.`,
    );
  }
  try {
    await postgrator.migrate();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("MD5 checksum failed")) {
      throw new DixitError(
        "DATABASE_TOO_NEW",
        `The database (${where}) was made by another build of Dixit: ${error.message}. Open it with the build that made it.`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** The path may hold characters that mean something in a pattern; in brackets they mean themselves. */
function migrationPattern(): string {
  const folder = join(packageRoot(), "server", "storage", "migrations").replaceAll("\\", "/");
  return `${folder.replace(/[*?()[\]]/g, "[$&]")}/*.sql`;
}
