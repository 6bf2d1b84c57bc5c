/** What quotes are counted by. */
export const FACETS = [
  "SPEAKER",
  "ABOUT",
  "OUTLET",
  "LANGUAGE",
  "COUNTRY",
  "ROLE",
  "NAMING",
  "KIND",
  "GENDER",
  "CHANNEL",
  "TOPIC",
  "MONTH",
  "YEAR",
  "REVIEW",
] as const;
export type Facet = (typeof FACETS)[number];

/** What is counted beside the quotes, each only when it is asked for: counting what differs is the work in it. */
export type Measure = "utterances" | "speakers" | "articles";

/** Null where a quote has no value. */
export type CellKeys = readonly (string | null)[];

interface Counted {
  readonly quotes: number;
  /** 0 unless asked for, as are the others. */
  readonly utterances: number;
  readonly speakers: number;
  readonly articles: number;
}

/** One cell of a cross table. */
export interface Cell extends Counted {
  /** In the order of the dimensions; null for the cell that holds what lies beyond the others. */
  readonly keys: CellKeys | null;
}

export interface CrossTable {
  /** Most quotes first; what lies beyond them, if anything does, in a last one without keys. */
  readonly cells: readonly Cell[];
  /** Of all quotes that match, each once. */
  readonly total: number;
}

/** One value of a facet. */
export interface Bucket extends Omit<Counted, "utterances"> {
  readonly key: string;
}

export interface FacetCounts {
  readonly facet: Facet;
  /** Most quotes first. */
  readonly buckets: readonly Bucket[];
  /** Quotes of further buckets; one that has several of those values is counted in each. */
  readonly other: number;
  /** Quotes that have no value. */
  readonly missing: number;
}

/** How far an article leans on people it does not name. */
export interface SourcingProfile {
  readonly named: number;
  readonly unnamed: number;
  readonly organizations: number;
  readonly documents: number;
  readonly unattributed: number;
  readonly quotedWords: number;
  readonly unnamedWords: number;
}
