/** Who is measured: how each is started, what it is asked, and what its answer means. */
import { fileURLToPath } from "node:url";
import { articleList, quoteList } from "../../server/graph/connection/lists.js";
import { encodeCursor, type CursorList } from "../../server/search/cursor.js";
import { plainAnswer, postgraphileAnswer, type Operation } from "../operations/answers.js";
import { GRAPHQL } from "../operations/graphql.js";
import { POSTGRAPHILE } from "../operations/postgraphile.js";
import type { Place, Variables } from "../operations/variables.js";
import type { ServerCommand } from "./childServer.js";
import { nodeUnderTest, START_FLAGS } from "./node.js";

export const CONTENDERS = ["dixit", "floor", "postgraphile", "mercurius", "yoga"] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export interface Question {
  /** Below the server's address. */
  readonly path: string;
  readonly body: string;
}

export interface Contender {
  readonly title: string;
  readonly command: ServerCommand;
  /** The operation over all its variables, always in the same order for every contender. */
  questions(operation: Operation, variables: Variables): Question[];
  /** The answer in the form that all share. */
  meaning(operation: Operation, data: unknown): unknown;
}

const peer = (file: string, databaseUrl: string): ServerCommand => ({
  command: nodeUnderTest(),
  args: [fileURLToPath(new URL(`../peers/${file}`, import.meta.url))],
  env: { DATABASE_URL: databaseUrl },
});

/** The built server, as `npm start` runs it. */
export const dixitCommand = (env: Readonly<Record<string, string>>): ServerCommand => ({
  command: nodeUnderTest(),
  args: [
    ...START_FLAGS,
    fileURLToPath(new URL("../../dist/server/cli/main.js", import.meta.url)),
    ...["serve", "--port", "0"],
  ],
  // One address asks more here than a server would let it.
  env: { HOST: "127.0.0.1", DIXIT_RATE_LIMIT: "off", ...env },
});

export const graphql = (query: string, variables: object): Question => ({
  path: "graphql",
  body: JSON.stringify({ query, variables }),
});

/** The operation in GraphQL: Q1 and Q3 page through a list, Q2 asks for one person after the other. */
function graphqlQuestions(
  operation: Operation,
  { articles, quotes, people }: Variables,
  cursors: { readonly article: (place: Place) => string | null; readonly quote: (place: Place) => string | null },
): Question[] {
  switch (operation) {
    case "Q1":
      return articles.map((place) => graphql(GRAPHQL.Q1, { after: cursors.article(place) }));
    case "Q2":
      return people.map((id) => graphql(GRAPHQL.Q2, { id }));
    case "Q3":
      return quotes.map((place) => graphql(GRAPHQL.Q3, { after: cursors.quote(place) }));
  }
}

const dixitCursor =
  (list: CursorList) =>
  (place: Place): string | null =>
    place === null ? null : encodeCursor(list, place);

const plainCursor = (place: Place): string | null => place?.join("|") ?? null;

function floorQuestions(operation: Operation, { articles, quotes, people }: Variables): Question[] {
  const after = (place: Place): Question => ({ path: operation, body: JSON.stringify(place ?? ["infinity", "~"]) });
  switch (operation) {
    case "Q1":
      return articles.map(after);
    case "Q2":
      return people.map((id) => ({ path: operation, body: JSON.stringify([id]) }));
    case "Q3":
      return quotes.map(after);
  }
}

function postgraphileQuestions(operation: Operation, { articles, quotes, people }: Variables): Question[] {
  // The first page comes after the end of time.
  const before = (document: string) => (place: Place) => {
    const [at, id] = place ?? ["9999-12-31T00:00:00Z", "~"];
    return graphql(document, { at, id });
  };
  switch (operation) {
    case "Q1":
      return articles.map(before(POSTGRAPHILE.Q1));
    case "Q2":
      return people.map((id) => graphql(POSTGRAPHILE.Q2, { id }));
    case "Q3":
      return quotes.map(before(POSTGRAPHILE.Q3));
  }
}

export function contender(name: ContenderName, databaseUrl: string): Contender {
  const handWritten = (title: string, file: string): Contender => ({
    title,
    command: peer(file, databaseUrl),
    questions: (operation, variables) =>
      graphqlQuestions(operation, variables, { article: plainCursor, quote: plainCursor }),
    meaning: plainAnswer,
  });
  switch (name) {
    case "dixit":
      return {
        title: "Dixit",
        command: dixitCommand({ DATABASE_URL: databaseUrl }),
        questions: (operation, variables) =>
          graphqlQuestions(operation, variables, {
            article: dixitCursor(articleList("NEWEST")),
            quote: dixitCursor(quoteList("quotes", "NEWEST")),
          }),
        meaning: plainAnswer,
      };
    case "floor":
      return {
        title: "the floor (one statement, no GraphQL)",
        command: peer("floor.ts", databaseUrl),
        questions: floorQuestions,
        meaning: plainAnswer,
      };
    case "postgraphile":
      return {
        title: "PostGraphile 5",
        command: peer("postgraphile.ts", databaseUrl),
        questions: postgraphileQuestions,
        meaning: postgraphileAnswer,
      };
    case "mercurius":
      return handWritten("Mercurius, JIT and loaders", "mercurius.ts");
    case "yoga":
      return handWritten("graphql-yoga, DataLoader", "yoga.ts");
  }
}
