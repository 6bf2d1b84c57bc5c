/** Mercurius on Fastify, with its compiler (`jit`) and its loaders. It keeps parsed documents by itself. */
import Fastify from "fastify";
import mercurius from "mercurius";
import type { AddressInfo } from "node:net";
import {
  agentsById,
  articlesById,
  articlesPage,
  mentionsOfArticles,
  quotesByAgents,
  quotesOfArticles,
  quotesPage,
  sourcesById,
  type AgentRow,
  type ArticleRow,
  type MentionRow,
  type QuoteRow,
} from "./data.ts";
import { sayListening } from "./listen.ts";
import { SDL } from "./sdl.ts";

interface Paged {
  readonly first: number;
  readonly after?: string | null;
}

interface Asked<Row, Params = object> {
  readonly obj: Row;
  readonly params: Params;
}

const edges = <Row>(rows: readonly Row[]) => ({ edges: rows.map((node) => ({ node })) });
const edgesWithCursor = <Row extends { readonly cursor: string }>(rows: readonly Row[]) => ({
  edges: rows.map((node) => ({ cursor: node.cursor, node })),
});

/** The parents of one field ask for as many rows: the arguments of the first are those of all. */
const firstOf = (asked: readonly Asked<unknown, Paged>[]): number => asked[0]?.params.first ?? 0;

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Each id once to the database; the answers in the order of the questions. */
async function each<Row>(
  ids: readonly (string | null)[],
  load: (ids: readonly string[]) => Promise<(Row | null)[]>,
): Promise<(Row | null)[]> {
  const asked = distinct(ids);
  if (asked.length === 0) return ids.map(() => null);
  const rows = await load(asked);
  const byId = new Map(asked.map((id, i) => [id, rows[i] ?? null]));
  return ids.map((id) => (id === null ? null : (byId.get(id) ?? null)));
}

interface Reference {
  readonly kind: string;
  readonly id: string | null;
}

async function speakers(references: readonly Reference[]): Promise<unknown[]> {
  const unnamed = (wanted: boolean) => references.map(({ kind, id }) => ((kind === "unnamed") === wanted ? id : null));
  const [agents, sources] = await Promise.all([each(unnamed(false), agentsById), each(unnamed(true), sourcesById)]);
  return references.map((_, i) => agents[i] ?? sources[i] ?? null);
}

const TYPE_NAMES = { person: "Person", organization: "Organization" } as const;

const app = Fastify();
await app.register(mercurius, {
  schema: SDL,
  jit: 1,
  resolvers: {
    Query: {
      articles: async (_: unknown, { first, after }: Paged) => edgesWithCursor(await articlesPage(first, after)),
      quotes: async (_: unknown, { first, after }: Paged) => edgesWithCursor(await quotesPage(first, after)),
      person: async (_: unknown, { id }: { id: string }) => (await agentsById([id]))[0],
    },
    Quote: { attribution: (quote: QuoteRow) => quote },
    Speaker: {
      resolveType: (row: Partial<AgentRow>) => (row.kind === undefined ? "UnnamedSource" : TYPE_NAMES[row.kind]),
    },
  } as never,
  loaders: {
    Article: {
      publisher: (asked: readonly Asked<ArticleRow>[]) =>
        each(
          asked.map(({ obj }) => obj.publisherId),
          agentsById,
        ),
      quotes: async (asked: readonly Asked<ArticleRow, Paged>[]) =>
        (
          await quotesOfArticles(
            asked.map(({ obj }) => obj.id),
            firstOf(asked),
          )
        ).map(edgesWithCursor),
      mentions: async (asked: readonly Asked<ArticleRow, Paged>[]) =>
        (
          await mentionsOfArticles(
            asked.map(({ obj }) => obj.id),
            firstOf(asked),
          )
        ).map(edges),
    },
    Person: {
      quotesBy: async (asked: readonly Asked<AgentRow, Paged>[]) =>
        (
          await quotesByAgents(
            asked.map(({ obj }) => obj.id),
            firstOf(asked),
          )
        ).map(edgesWithCursor),
    },
    Quote: {
      article: (asked: readonly Asked<QuoteRow>[]) =>
        each(
          asked.map(({ obj }) => obj.articleId),
          articlesById,
        ),
    },
    Attribution: {
      speaker: (asked: readonly Asked<QuoteRow>[]) =>
        speakers(asked.map(({ obj }) => ({ kind: obj.speakerKind, id: obj.speakerId }))),
    },
    Mention: {
      refersTo: (asked: readonly Asked<MentionRow>[]) =>
        speakers(asked.map(({ obj }) => ({ kind: obj.refersKind, id: obj.refersId }))),
    },
  },
});
await app.listen({ host: "127.0.0.1", port: 0 });
sayListening((app.server.address() as AddressInfo).port);
