/** What every client under test is asked to do; nothing else of it is measured. */

export const CONTENDERS = ["dixit", "lazy", "graphqlRequest", "genql", "tada", "apollo"] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export const TITLES: Readonly<Record<ContenderName, string>> = {
  dixit: "@dixit/client",
  lazy: "lazy models",
  graphqlRequest: "graphql-request, generated operations",
  genql: "genql",
  tada: "gql.tada with fetch",
  apollo: "Apollo Client",
};

/** A person and their quotes, with article and outlet: what all answers are brought to before they are compared. */
export interface PersonPage {
  readonly name: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly headline: string;
    /** ISO 8601, in UTC, with milliseconds. */
    readonly publishedAt: string | null;
    readonly outlet: string | null;
  }[];
}

export const QUOTES_OF_PAGE = 100;

export interface Row {
  readonly id: string;
  readonly text: string;
}

/** A page of a walk, and where the next one begins. */
export interface WalkedPage {
  readonly rows: readonly Row[];
  readonly cursor: string | null;
}

export interface Walk {
  readonly pageSize: number;
  readonly after?: string;
}

/** One client, ready to ask one server. `Page` is what it gives a program for a person's page, as it comes. */
export interface Contender<Page = unknown> {
  /** A person with their newest 100 quotes, each with its article and that article's outlet. */
  personPage(id: string, signal?: AbortSignal): Promise<Page>;
  /** When the articles were published, as a program gets it. */
  dates(page: Page): readonly unknown[];
  /** Brings a page to the common form. */
  plain(page: Page): PersonPage;
  /** A person's name: the small question that many parts of a program ask at once. */
  name(id: string): Promise<string | null | undefined>;
  /** All quotes of the archive, row by row. */
  rows(walk: Walk): AsyncIterable<Row>;
  /** The same, page by page. */
  pages(walk: Walk): AsyncIterable<WalkedPage>;
}

/** @param url the GraphQL endpoint; @param signal for clients that take one only when they are made */
export type OpenContender<Page> = (url: string, signal?: AbortSignal) => Contender<Page>;

/** So many questions that a client sends together may be in one request, where it can be told. */
export const MOST_TOGETHER = 50;

/** A date as text, as the server may have written it or a client decoded it. */
export const instant = (date: string | Date | null): string | null =>
  date === null ? null : new Date(date).toISOString();

/** The page of somebody who must be there. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("The person asked for is not in the archive.");
  return value;
}
