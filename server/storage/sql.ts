/** How repositories ask the database: a named statement, its text, its values. */
import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { isConnectionFailure, unreachableDatabase } from "./unreachableDatabase.js";

/** One statement with its values. `Row` says what its rows look like; the columns are named so in `text`. */
export interface Statement<Row> {
  /** What it is for, for instance "quotes.byIds": for the observer, never for the database. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Never set: it ties the type of the rows to the statement. */
  readonly row?: Row;
}

export interface Sql {
  rows<Row extends object>(statement: Statement<Row>): Promise<Row[]>;
}

export const statement = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
): Statement<Row> => ({ name, text, values });

/** Collects the values of a statement while its text is put together. */
export class Values {
  readonly list: unknown[] = [];

  /** Adds a value and gives the placeholder to write for it: "$3::text[]". */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** How many different statements are kept prepared a connection: filters combine into thousands, most never met again. */
const MOST_PREPARED = 400;

/**
 * Names statements for the database to prepare. The name follows from the text, so every process gives the same; once
 * `MOST_PREPARED` texts have been met, new ones go unnamed.
 */
export class PreparedNames {
  readonly #names = new Map<string, string>();

  constructor(private readonly enabled: boolean) {}

  nameOf(text: string): string | undefined {
    if (!this.enabled) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_PREPARED) return known;
    const name = `dixit_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
    this.#names.set(text, name);
    return name;
  }
}

/** Told the name of every statement that goes to the database. */
export type StatementObserver = (name: string) => void;

/** Whatever runs a statement of `pg`: a pool or one of its clients. */
type Runner = Pick<ClientBase, "query">;

export interface SqlSettings {
  readonly names: PreparedNames;
  readonly observe: StatementObserver;
  /** The database, in words, for the error when it does not answer. */
  readonly describe: string;
}

/** Statements that cannot be brought to the database throw DATABASE_UNREACHABLE; others throw what the database says. */
export function sqlOver(runner: () => Runner, { names, observe, describe }: SqlSettings): Sql {
  return {
    async rows<Row extends object>({ name, text, values }: Statement<Row>): Promise<Row[]> {
      observe(name);
      const prepared = names.nameOf(text);
      const query = { text, values: values.map(withoutNul), ...(prepared === undefined ? {} : { name: prepared }) };
      try {
        return (await runner().query<Row>(query)).rows;
      } catch (error) {
        throw isConnectionFailure(error) ? unreachableDatabase(describe, error) : error;
      }
    },
  };
}

/**
 * PostgreSQL's text cannot hold NUL. Ingestion lets none in; one in an id or a name that a user asks for is replaced by
 * a character nothing is called by, so that it finds nothing instead of failing.
 */
function withoutNul(value: unknown): unknown {
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;
  return Array.isArray(value) ? value.map(withoutNul) : value;
}
