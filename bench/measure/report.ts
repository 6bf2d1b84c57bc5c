/** What one run of the measurement found: written beside its table, so that the gate can judge it again. */
import type { Operation } from "../operations/answers.js";
import type { ContenderName } from "../servers/contenders.js";

export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor milliseconds a request: of the server's process, and of the database's connections. */
  readonly serverProcessor: number;
  readonly databaseProcessor: number;
  /** Size of an answer, head included. */
  readonly kilobytes: number;
}

/** One server, one operation, one number of connections; the rounds in the order they were run. */
export interface Measured {
  readonly contender: ContenderName;
  readonly operation: Operation;
  readonly connections: number;
  readonly statements: number;
  readonly rounds: readonly Round[];
}

/** An operation only Dixit is asked. */
export interface Extra {
  readonly title: string;
  readonly connections: number;
  /** Why it could not be measured; null when it was. */
  readonly missing: string | null;
  readonly statements: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Report {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly node: string;
  readonly postgres: string;
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly titles: Readonly<Partial<Record<ContenderName, string>>>;
  readonly measured: readonly Measured[];
  /** The most memory each server's process held, in megabytes. */
  readonly megabytes: Readonly<Partial<Record<ContenderName, number>>>;
  readonly extras: readonly Extra[];
}

export function measuredOf(
  report: Report,
  contender: ContenderName,
  operation: Operation,
  connections: number,
): Measured {
  const found = report.measured.find(
    (one) => one.contender === contender && one.operation === operation && one.connections === connections,
  );
  if (found === undefined) {
    throw new Error(`${contender} was not measured on ${operation} over ${connections} connections in this run.`);
  }
  return found;
}
