/** graphql-yoga with DataLoader: ordinary resolvers over batched statements. Yoga keeps parsed documents by itself. */
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import { createServer } from "node:http";
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

/** Loaders of one request. Lists are batched over parents that ask for as many rows, which those of one field do. */
function makeLoaders() {
  return {
    agent: new DataLoader(agentsById),
    article: new DataLoader(articlesById),
    source: new DataLoader(sourcesById),
    quotesOfArticle: bySize(quotesOfArticles),
    quotesByAgent: bySize(quotesByAgents),
    mentionsOfArticle: bySize(mentionsOfArticles),
  };
}

function bySize<Row>(load: (ids: readonly string[], first: number) => Promise<Row[][]>) {
  const loaders = new Map<number, DataLoader<string, Row[]>>();
  return (id: string, first: number): Promise<Row[]> => {
    const loader = loaders.get(first) ?? new DataLoader((ids: readonly string[]) => load(ids, first));
    loaders.set(first, loader);
    return loader.load(id);
  };
}

interface Context {
  readonly loaders: ReturnType<typeof makeLoaders>;
}

interface Paged {
  readonly first: number;
  readonly after?: string | null;
}

const edges = <Row>(rows: readonly Row[]) => ({ edges: rows.map((node) => ({ node })) });
const edgesWithCursor = <Row extends { readonly cursor: string }>(rows: readonly Row[]) => ({
  edges: rows.map((node) => ({ cursor: node.cursor, node })),
});

const speaker = (kind: string, id: string | null, { loaders }: Context): unknown =>
  id === null ? null : kind === "unnamed" ? loaders.source.load(id) : loaders.agent.load(id);

const TYPE_NAMES = { person: "Person", organization: "Organization" } as const;

const schema = createSchema<Context>({
  typeDefs: SDL,
  resolvers: {
    Query: {
      articles: async (_: unknown, { first, after }: Paged) => edgesWithCursor(await articlesPage(first, after)),
      quotes: async (_: unknown, { first, after }: Paged) => edgesWithCursor(await quotesPage(first, after)),
      person: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.agent.load(id),
    },
    Article: {
      publisher: ({ publisherId }: ArticleRow, _: unknown, { loaders }: Context) =>
        publisherId === null ? null : loaders.agent.load(publisherId),
      quotes: async ({ id }: ArticleRow, { first }: Paged, { loaders }: Context) =>
        edgesWithCursor(await loaders.quotesOfArticle(id, first)),
      mentions: async ({ id }: ArticleRow, { first }: Paged, { loaders }: Context) =>
        edges(await loaders.mentionsOfArticle(id, first)),
    },
    Person: {
      quotesBy: async ({ id }: AgentRow, { first }: Paged, { loaders }: Context) =>
        edgesWithCursor(await loaders.quotesByAgent(id, first)),
    },
    Quote: {
      article: ({ articleId }: QuoteRow, _: unknown, { loaders }: Context) => loaders.article.load(articleId),
      attribution: (quote: QuoteRow) => quote,
    },
    Attribution: {
      speaker: ({ speakerKind, speakerId }: QuoteRow, _: unknown, context: Context) =>
        speaker(speakerKind, speakerId, context),
    },
    Mention: {
      refersTo: ({ refersKind, refersId }: MentionRow, _: unknown, context: Context) =>
        speaker(refersKind, refersId, context),
    },
    Speaker: {
      __resolveType: (row: Partial<AgentRow>) => (row.kind === undefined ? "UnnamedSource" : TYPE_NAMES[row.kind]),
    },
  },
});

const yoga = createYoga({
  schema,
  logging: "error",
  graphiql: false,
  context: (): Context => ({ loaders: makeLoaders() }),
});
// eslint-disable-next-line @typescript-eslint/no-misused-promises -- Yoga answers, and fails, by itself.
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => {
  sayListening((server.address() as AddressInfo).port);
});
