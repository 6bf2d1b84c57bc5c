/** How the hand-written servers ask the database: a pool as large as Dixit's, and every statement prepared by name. */
import { Pool, types } from "pg";

const url = process.env["DATABASE_URL"];
if (url === undefined) throw new Error("DATABASE_URL must name the database.");

// Times stay text: the statements give them as the answers show them.
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => text);

const pool = new Pool({ connectionString: url, max: 10 });

export interface Prepared {
  readonly name: string;
  readonly text: string;
}

export async function rowsOf<Row extends object>(statement: Prepared, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ ...statement, values: [...values] })).rows;
}
