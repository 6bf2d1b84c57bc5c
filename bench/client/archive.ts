/** A real server over the embedded database with the invented archive, and whom to ask it about. */
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "../../server/storage/embedded/embeddedDatabase.js";
import { prepareArchive } from "../database/prepare.js";
import { extraVariables } from "../operations/extras.js";
import { startChildServer } from "../servers/childServer.js";
import { dixitCommand } from "../servers/contenders.js";

/** A tenth of the whole archive: two thousand articles with twenty thousand quotes. */
export const SCALE = 0.1;

export interface Served {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** A hundred people with quotes, the one with most of them first. */
  readonly people: readonly string[];
}

export async function withServer<Result>(
  folder: string,
  say: (line: string) => void,
  work: (served: Served) => Promise<Result>,
): Promise<Result> {
  const data = join(folder, "client");
  mkdirSync(data, { recursive: true });
  await prepareArchive(
    data,
    { dataFolder: data, databaseUrl: null, preparedStatements: true },
    { seed: "dixit", scale: SCALE, say },
    {
      empty: () => rm(join(data, "database"), { recursive: true, force: true }),
      analyse: () => inDatabase(data, (query) => query("vacuum analyze").then(() => undefined)),
    },
  );
  // The database has one process at a time, so whom to ask about is looked up before the server starts.
  const { people } = await inDatabase(data, (query) =>
    extraVariables({ query: async <Row extends object>(text: string) => (await query(text)) as Row[] }),
  );
  const server = await startChildServer("Dixit", dixitCommand({ DIXIT_DATA: data }));
  try {
    return await work({ url: `${server.url}graphql`, people });
  } finally {
    await server.stop();
  }
}

async function inDatabase<Result>(
  data: string,
  work: (query: (text: string) => Promise<object[]>) => Promise<Result>,
): Promise<Result> {
  const database = await openEmbedded(data, "the measurement");
  try {
    return await work(async (text) => (await database.pool.query<object>(text)).rows);
  } finally {
    await database.close();
  }
}
