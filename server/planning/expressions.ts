/** What the map calls a column and the tables have only worked out: as the repositories work it out. */
import { SHOWN_OF_ARTICLE } from "../storage/rows.js";

const PREFIX = "a.shown_";

/** Of an article: its name for the map. */
export const shownOfArticle = (column: keyof typeof SHOWN_OF_ARTICLE): string => `${PREFIX}${column}`;

const EXPRESSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(SHOWN_OF_ARTICLE).map(([column, expression]) => [`${PREFIX}${column}`, expression]),
);

/** The SQL of a column that the map names. */
export const expressionOf = (column: string): string => EXPRESSIONS.get(column) ?? column;
