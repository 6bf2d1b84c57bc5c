/**
 * A plan: what an operation asks of the database, as a tree. `print/` makes one statement of it. It says nothing that
 * only one statement could do: every set of rows names what it hangs on, so that the same tree can also be asked level
 * by level (`= any($1)`), where no statement may reach across shards.
 */
import type { ColumnField, Key, List, Paged, Source } from "./vocabulary.js";

/** What a field is asked. It is known with the plan where the document says it, and with each request where variables do. */
export interface Ask<Asked = unknown> {
  readonly place: number;
  /** Reads and judges the variables; throws what the resolver would throw. */
  readonly read: (variables: Variables) => Asked;
  readonly varies: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Rows that some part of the answer is made of, and the columns of them that it needs. */
export interface Rows {
  /** Unlike that of any other rows in the plan. */
  readonly name: string;
  readonly source: Source | List;
  readonly keys: readonly Column[];
  readonly columns: Set<string>;
}

/** Rows of a list of which a page is asked. */
export interface PagedRows extends Rows {
  readonly source: List;
  readonly ask: Ask<Paged>;
}

export interface SourceRows extends Rows {
  readonly source: Source;
  /** The keys that arguments say; they follow the others. */
  readonly asked: Ask<readonly Key[]> | null;
}

export interface Column {
  readonly rows: Rows;
  readonly name: string;
}

/** A part of the answer. */
export type Value =
  | { readonly is: "constant"; readonly json: string }
  | (Omit<ColumnField, "column"> & { readonly column: Column })
  | { readonly is: "differing"; readonly column: Column; readonly from: Column }
  | { readonly is: "cursor"; readonly rows: PagedRows }
  | ObjectValue
  | { readonly is: "one"; readonly rows: SourceRows; readonly value: Value; readonly missing: "null" | "fault" }
  | { readonly is: "every"; readonly rows: SourceRows; readonly value: Value }
  | { readonly is: "choice"; readonly column: Column; readonly cases: readonly Case[] }
  | PageValue;

export interface ObjectValue {
  readonly is: "object";
  readonly members: readonly Member<Value>[];
  /** Where this is null, so is the object. */
  readonly present?: Column;
}

export interface Member<Of> {
  readonly key: string;
  readonly value: Of;
}

/** The value where the column says one of `when`. */
export interface Case {
  readonly when: readonly string[];
  readonly value: Value;
}

export interface PageValue {
  readonly is: "page";
  readonly rows: PagedRows;
  readonly members: readonly Member<PagePart>[];
}

export type PagePart =
  | { readonly is: "constant"; readonly json: string }
  | { readonly is: "edges"; readonly value: Value }
  | { readonly is: "totalCount" }
  | { readonly is: "pageInfo"; readonly members: readonly Member<PageInfoPart>[] };

export type PageInfoPart =
  | { readonly is: "constant"; readonly json: string }
  | { readonly is: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor" };

export interface Plan {
  readonly value: ObjectValue;
  /** In the order of their places. */
  readonly asks: readonly Ask[];
}
