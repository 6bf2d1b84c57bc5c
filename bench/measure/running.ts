/** The contenders while they run: started, asked for their questions, found to agree, and measured in turn. */
import { fireBurst } from "../load/fireBurst.js";
import type { Operation } from "../operations/answers.js";
import type { Variables } from "../operations/variables.js";
import { firstDifference } from "../servers/agree.js";
import { startChildServer, type ChildServer } from "../servers/childServer.js";
import { contender, type Contender, type ContenderName, type Question } from "../servers/contenders.js";
import { childrenMilliseconds, processorMilliseconds } from "./processor.js";
import type { Round } from "./report.js";

/** How many of the questions the answers are compared on: spread over all of them. */
const COMPARED = 12;

export class Running {
  private constructor(
    readonly name: ContenderName,
    readonly contender: Contender,
    readonly server: ChildServer,
    private readonly questions: ReadonlyMap<Operation, readonly Question[]>,
  ) {}

  static async start(
    name: ContenderName,
    databaseUrl: string,
    operations: readonly Operation[],
    variables: Variables,
  ): Promise<Running> {
    const what = contender(name, databaseUrl);
    const server = await startChildServer(what.title, what.command);
    const questions = operations.map((operation) => [operation, what.questions(operation, variables)] as const);
    return new Running(name, what, server, new Map(questions));
  }

  /** Asks a few questions one after the other. */
  async askSome(operation: Operation, count: number): Promise<void> {
    const questions = this.asked(operation);
    for (let i = 0; i < count; i++) {
      const question = questions[i % questions.length];
      if (question !== undefined) await dataOf(this.contender.title, this.server.url, question);
    }
  }

  async meanings(operation: Operation): Promise<unknown[]> {
    const questions = this.asked(operation);
    const step = Math.max(1, Math.floor(questions.length / COMPARED));
    const meanings: unknown[] = [];
    for (let i = 0; i < questions.length; i += step) {
      const question = questions[i];
      if (question === undefined) continue;
      meanings.push(this.contender.meaning(operation, await dataOf(this.contender.title, this.server.url, question)));
    }
    return meanings;
  }

  async burst(operation: Operation, connections: number, seconds: number, databasePid: number): Promise<Round> {
    const questions = this.asked(operation);
    const server = processorMilliseconds(this.server.pid);
    const database = childrenMilliseconds(databasePid);
    const result = await fireBurst({
      url: `${this.server.url}${questions[0]?.path ?? ""}`,
      bodies: questions.map(({ body }) => body),
      connections,
      seconds,
    });
    return {
      requestsPerSecond: result.requests / result.seconds,
      p50: result.p50,
      p99: result.p99,
      serverProcessor: (processorMilliseconds(this.server.pid) - server) / result.requests,
      databaseProcessor: (childrenMilliseconds(databasePid) - database) / result.requests,
      kilobytes: result.bytes / result.requests / 1024,
    };
  }

  private asked(operation: Operation): readonly Question[] {
    const questions = this.questions.get(operation);
    if (questions === undefined || questions.length === 0) throw new Error(`Nothing is asked for ${operation}.`);
    return questions;
  }
}

/** Throws when a contender answers something else than the first one: then there is nothing to compare. */
export async function checkAgreement(running: readonly Running[], operation: Operation): Promise<void> {
  const [first, ...others] = running;
  if (first === undefined) return;
  const expected = await first.meanings(operation);
  if (expected.length === 0) throw new Error(`There is nothing to compare the answers to ${operation} on.`);
  for (const other of others) {
    const difference = firstDifference(expected, await other.meanings(operation));
    if (difference !== null) {
      throw new Error(
        `${other.contender.title} and ${first.contender.title} answer ${operation} differently, so their speeds cannot be compared: ${difference}.`,
      );
    }
  }
}

/** The answer's data. Throws when the server refuses or reports errors. */
export async function dataOf(title: string, url: string, question: Question): Promise<unknown> {
  const response = await fetch(`${url}${question.path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: question.body,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || answer.errors !== undefined || answer.data === undefined || answer.data === null) {
    throw new Error(`${title} did not answer ${question.body}: ${JSON.stringify(answer).slice(0, 1000)}`);
  }
  return answer.data;
}
