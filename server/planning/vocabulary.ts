/**
 * The words in which `map/` says where the storage holds what the graph shows. A field that is not said in them is not
 * planned, and an operation that asks for it is answered by the resolvers.
 *
 * A row may be put together of several tables. A column is always named with the alias its table has there
 * ("a.headline"), and the aliases are those of `server/storage/`.
 */
import type { PageRequest } from "../domain/page.js";
import type { CursorList } from "../search/cursor.js";
import type { SortColumn } from "../storage/paging.js";
import type { QuoteRead } from "../storage/quoteList.js";
import type { Values } from "../storage/sql.js";

/** A field's arguments as GraphQL has read them: with defaults, and null apart from left out. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One object type: its fields by name. */
export type TypeMap = Readonly<Record<string, Field>>;

export type Field =
  | ColumnField
  | ConstantField
  | SameRowField
  | DifferingField
  | OneField
  | EveryField
  | ChoiceField
  | PageField
  | CursorField
  | QuestionField;

/** How a column is printed as JSON. `plain` is text in which nothing needs a backslash: ids, codes, values of enums. */
export type Format = "plain" | "text" | "number" | "boolean" | "float" | "instant" | "day";

/** A column of the row itself. */
export interface ColumnField {
  readonly is: "column";
  readonly column: string;
  readonly format: Format;
  /** What a null is printed as; without it, the column holds none. */
  readonly ifNull?: string;
  /** Where the column may be null although it must not be. The fault is ours, and is left to the resolvers to report. */
  readonly missing?: "fault";
}

/** The same whatever the row holds. */
export interface ConstantField {
  readonly is: "constant";
  readonly json: string;
}

/** Another object made of the same row; null where the column `present` is. */
export interface SameRowField {
  readonly is: "sameRow";
  readonly present?: string;
}

/** A column of an alias that only some rows have, where it says something else than the column `from`; else null. */
export interface DifferingField {
  readonly is: "differing";
  readonly column: string;
  readonly from: string;
}

/** Where rows come from. `keys` stand for what they hang on, in the order in which the field names it. */
export interface Source {
  readonly from: string | ((keys: readonly string[]) => string);
  /** The aliases in `from` and `beside`. */
  readonly has: readonly string[];
  /** What is joined only where one of its columns is shown. */
  readonly beside?: { readonly alias: string; readonly join: string };
  readonly where?: (keys: readonly string[]) => string;
  /** Where one row is asked for, the first in this order. */
  readonly order?: (keys: readonly string[]) => string;
  /** The object type of its rows where a field may be of several, or the column that tells. */
  readonly type?: string | Kinds;
}

/** The column that tells the type of a row, and the type for each of its values. */
export interface Kinds {
  readonly column: string;
  readonly names: Readonly<Record<string, string>>;
}

/** What rows hang on: columns of the row around, what the arguments say, or first the one and then the other. */
export type Keys = readonly string[] | AskedKeys;

export interface AskedKeys {
  /** The columns of the row around that come before what the arguments say. */
  readonly of?: readonly string[];
  readonly args: readonly string[];
  /** Judges the arguments as the resolver does, with the same errors. */
  readonly read: (args: Arguments) => readonly Key[];
}

export type Key = string | number | readonly string[];

/** One row or none. */
export interface OneField {
  readonly is: "one";
  readonly source: Source;
  readonly keys: Keys;
  /** What it means when there is none. A fault is ours, and is left to the resolvers to report. */
  readonly missing: "null" | "fault";
  /** What is shown of it, when that is not an object made of the row. */
  readonly value?: ColumnField | ChoiceField;
  /** Where this alias is part of the row already, nothing needs to be looked up. */
  readonly beside?: string;
}

/** All rows, of lists that are short by nature. */
export interface EveryField {
  readonly is: "every";
  readonly source: Source;
  readonly keys: Keys;
  /** What is shown of each, when that is not an object made of the row. */
  readonly value?: ColumnField | ChoiceField;
}

/** One of several relations, by what a column says; null for what is not named. */
export interface ChoiceField {
  readonly is: "choice";
  readonly column: string;
  readonly fields: Readonly<Record<string, OneField>>;
}

/** What a list is asked. */
export interface Paged {
  readonly list: CursorList;
  readonly page: PageRequest;
}

/** A list that is read in pages. */
export interface List<Ask extends Paged = Paged> {
  readonly from: string | ((ask: Ask, keys: readonly string[], values: Values) => string);
  /** The aliases in `from` and `beside`. */
  readonly has: readonly string[];
  /** What is shown of a row beside its alias `of`: joined to the rows of the page alone, and only where it is shown. */
  readonly beside?: { readonly alias: string; readonly of: string; readonly join: string };
  /** The arguments it knows. A field that has more is not planned. */
  readonly args: readonly string[];
  /** Judges the arguments as the resolver does, with the same errors. */
  readonly read: (args: Arguments) => Ask;
  /** Conditions, each beginning with "and". */
  readonly where: (ask: Ask, keys: readonly string[], values: Values) => string;
  /** What it is sorted by. Empty when its cursors hold the row's position, from 0. */
  readonly order: readonly SortColumn[];
  /** What its cursors hold, when that is other columns that say the same as those of `order`. */
  readonly key?: readonly SortColumn[];
  /** What a list whose cursors hold positions is sorted by. */
  readonly positions?: string;
  readonly descending: (ask: Ask) => boolean;
  /** Whether a row may come several times, to be passed over in the order of the index. */
  readonly distinct: boolean;
  /**
   * Lists that together hold all that can be asked for, each read in its own order; null when none is narrower than the
   * list itself. Their order is by columns that say the same as those of `key`.
   */
  readonly narrowed?: (ask: Ask, values: Values) => readonly QuoteRead[] | null;
  /** The same, for counting. */
  readonly counted?: (ask: Ask, values: Values) => readonly QuoteRead[] | null;
  /** Where less has to be read to count than to show, for what is asked: that, instead of `from` and `where`. */
  readonly countedIn?: (ask: Ask, keys: readonly string[]) => { readonly from: string; readonly where: string } | null;
  /** What is counted: "*" or "distinct a.id". */
  readonly count: string;
}

export interface PageField {
  readonly is: "page";
  readonly list: List;
  readonly keys: readonly string[];
}

/** Where the row stands in its list. */
export interface CursorField {
  readonly is: "cursor";
}

/** A field that is one of several, by what its arguments say. What has no field for its answer is not planned. */
export interface QuestionField {
  readonly is: "question";
  readonly args: readonly string[];
  readonly answer: (args: Arguments) => string;
  readonly field: (answer: string) => Field | undefined;
}

const column =
  (format: Format) =>
  (name: string): ColumnField => ({ is: "column", column: name, format });

export const plain = column("plain");
export const text = column("text");
export const number = column("number");
export const boolean = column("boolean");
export const float = column("float");
export const instant = column("instant");
export const day = column("day");

export const optional = (field: ColumnField, otherwise: string | null = null): ColumnField => ({
  ...field,
  ifNull: JSON.stringify(otherwise),
});

/** For what other rows say is there. */
export const required = (field: ColumnField): ColumnField => ({ ...field, missing: "fault" });

/** The review of what nobody's decision can confirm (`reviewOf`). */
export const neverDecided: ConstantField = { is: "constant", json: '"MACHINE"' };

export const nothing: ConstantField = { is: "constant", json: "null" };

export const sameRow = (present?: string): SameRowField =>
  present === undefined ? { is: "sameRow" } : { is: "sameRow", present };

export const differing = (name: string, from: string): DifferingField => ({ is: "differing", column: name, from });

export const cursor: CursorField = { is: "cursor" };

export const one = (source: Source, ...keys: readonly string[]): OneField => ({
  is: "one",
  source,
  keys,
  missing: "null",
});

/** For rows that other rows say exist. */
export const found = (field: OneField): OneField => ({ ...field, missing: "fault" });

/** A field whose arguments say which row it is. */
export const asked = (source: Source, keys: AskedKeys): OneField => ({ is: "one", source, keys, missing: "null" });

export const every = (source: Source, ...keys: readonly string[]): EveryField => ({ is: "every", source, keys });

export const choice = (by: string, fields: Readonly<Record<string, OneField>>): ChoiceField => ({
  is: "choice",
  column: by,
  fields,
});

export const page = <Ask extends Paged>(list: List<Ask>, ...keys: readonly string[]): PageField => ({
  is: "page",
  // What `read` gives is what the other functions of the same list are given, and nothing else ever is.
  list: list as unknown as List,
  keys,
});

export const question = (
  args: readonly string[],
  answer: (args: Arguments) => string,
  field: (answer: string) => Field | undefined,
): QuestionField => ({ is: "question", args, answer, field });
