import { statement, type Sql } from "./sql.js";

/** A column to fill: its name, its type, and its value in a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "integer" | "double precision" | "boolean" | "timestamptz" | "integer[]" | "text[]" | "jsonb";
  readonly of: (row: Row) => string | number | boolean | null | readonly number[] | readonly string[];
  /** SQL for what is stored, made of the values sent: `r` is the row as sent. Without it they are stored as they are. */
  readonly stored?: string;
}

/** Arrays of arrays and JSON travel as text: the database knows no ragged array to take apart again. */
const TRAVELS_AS_TEXT: readonly string[] = ["integer[]", "text[]", "jsonb"];

/** Inserts all rows with one statement, whatever their number; none when there are no rows. */
export async function insertRows<Row>(
  sql: Sql,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  onConflict: "" | "on conflict do nothing" = "",
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((column) => column.name).join(", ");
  const selected = columns.map(
    ({ name, type, stored }) => stored ?? (TRAVELS_AS_TEXT.includes(type) ? `r.${name}::${type}` : `r.${name}`),
  );
  const arrays = columns.map(({ type }, i) => `$${i + 1}::${TRAVELS_AS_TEXT.includes(type) ? "text" : type}[]`);
  await sql.rows(
    statement(
      `insert.${table}`,
      `insert into ${table} (${names}) select ${selected.join(", ")}
       from unnest(${arrays.join(", ")}) r(${names}) ${onConflict}`,
      columns.map(({ of }) => rows.map((row) => arrayAsText(of(row)))),
    ),
  );
}

type Value = ReturnType<Column<unknown>["of"]>;

function arrayAsText(value: Value): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  return `{${value.map((item) => `"${String(item).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
