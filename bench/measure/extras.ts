/** What only Dixit is asked: the operations the others have nothing to set beside. */
import type { BenchDatabase } from "../database/postgres.js";
import { fireBurst } from "../load/fireBurst.js";
import { EXTRA_OPERATIONS, extraVariables } from "../operations/extras.js";
import { startChildServer } from "../servers/childServer.js";
import { dixitCommand, graphql, type Question } from "../servers/contenders.js";
import type { Extra } from "./report.js";
import { dataOf } from "./running.js";

const CONNECTIONS = [1, 8];
const COUNTED = 20;
/** Some of these take a second or more on a busy machine. */
const LEAST_SECONDS = 5;

export async function measureExtras(
  database: BenchDatabase,
  { seconds, say }: { readonly seconds: number; readonly say: (line: string) => void },
): Promise<Extra[]> {
  const variables = await extraVariables(database);
  const server = await startChildServer("Dixit", dixitCommand({ DATABASE_URL: database.url }));
  try {
    const extras: Extra[] = [];
    for (const operation of EXTRA_OPERATIONS) {
      say(`Dixit alone: ${operation.title}`);
      const questions = operation.variables(variables).map((values) => graphql(operation.query, values));
      const missing = await whyMissing(server.url, questions);
      const statements = missing === null ? await countStatements(database, server.url, questions) : 0;
      for (const connections of missing === null ? CONNECTIONS : CONNECTIONS.slice(0, 1)) {
        const measured =
          missing === null
            ? await burst(server.url, questions, connections, seconds)
            : { requestsPerSecond: 0, p50: 0, p99: 0 };
        extras.push({ title: operation.title, connections, missing, statements, ...measured });
      }
    }
    return extras;
  } finally {
    await server.stop();
  }
}

/** Null when the first question is answered; the reason when this build has no such field or cannot answer. */
async function whyMissing(url: string, [first]: readonly Question[]): Promise<string | null> {
  if (first === undefined) return "the archive has nothing to ask about";
  try {
    await dataOf("Dixit", url, first);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const field = /Cannot query field \\?"(\w+)\\?"/.exec(message)?.[1];
    return field === undefined ? `not answered: ${message.slice(-300)}` : `this build has no \`${field}\``;
  }
}

async function countStatements(database: BenchDatabase, url: string, questions: readonly Question[]): Promise<number> {
  const askSome = async (): Promise<void> => {
    for (let i = 0; i < COUNTED; i++) {
      const question = questions[i % questions.length];
      if (question !== undefined) await dataOf("Dixit", url, question);
    }
  };
  await askSome();
  return (await database.countStatements(askSome)) / COUNTED;
}

async function burst(url: string, questions: readonly Question[], connections: number, seconds: number) {
  const result = await fireBurst({
    url: `${url}${questions[0]?.path ?? ""}`,
    bodies: questions.map(({ body }) => body),
    connections,
    seconds: Math.max(seconds, LEAST_SECONDS),
  });
  return { requestsPerSecond: result.requests / result.seconds, p50: result.p50, p99: result.p99 };
}
