import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Agent, AgentName, NameKind } from "../../domain/agent.js";
import type { Article, EntityType } from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import type { QuoteOrder } from "../../storage/store.js";
import { ArticleConnectionType } from "../article/articleConnection.type.js";
import {
  connection,
  connectionOf,
  pageRequest,
  type Connection,
  type Edge,
  type PageArgs,
} from "../connection/connection.js";
import { LISTS, quoteList } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import type { Loaders } from "../loaders.js";
import { QuoteOrderEnum } from "../quote/quote.enum.js";
import { QuoteFilterInput, quoteFilter } from "../quote/quote.input.js";
import { orderOf, quoteConnection, type QuoteEdge } from "../quote/quoteConnection.js";
import { QuoteConnectionType } from "../quote/quoteConnection.type.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { LocaleScalar } from "../scalar/scalars.js";
import { AgentKindEnum, NameKindEnum } from "./agent.enum.js";
import { resolved, type ResolvedAgent } from "./agent.loader.js";
import { AgentType } from "./agent.type.js";
import { AgentConnectionType } from "./agentConnection.type.js";
import { nameIn } from "./nameIn.js";
import { NameConnectionType } from "./nameConnection.type.js";

const MAX_NAME = 200;

const Filter = () => Arg("filter", () => QuoteFilterInput, { nullable: true, description: "Only these quotes." });
const Order = () =>
  Arg("orderBy", () => QuoteOrderEnum, { nullable: true, defaultValue: "NEWEST", description: "In which order." });
const Range = () =>
  Arg("range", () => DateRangeInput, { nullable: true, description: "Published between these dates." });

/** What people and organizations have in common. */
@Resolver(() => AgentType)
export class AgentResolver {
  // Every name that is like the one asked is compared with it.
  @Cost(200)
  @Query(() => AgentConnectionType, {
    description:
      "People and organizations by name: whole, the beginning of a word, or misspelt. Accents and case do not matter.",
  })
  agents(
    @Arg("name", () => String, { description: "The name, or the beginning of one." }) name: string,
    @Arg("kind", () => AgentKindEnum, { nullable: true, description: "Only people, or only organizations." })
    kind: EntityType | null | undefined,
    @First(10) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { store }: GraphContext,
  ): Connection<{ cursor: string; node: ResolvedAgent; matchedName: string; score: number }> {
    const asked = searchable(name);
    const page = pageRequest(LISTS.agents, { first, after });
    return connectionOf(
      {
        list: LISTS.agents,
        page,
        rows: () => store.agents.search(asked, kind ?? null, page),
        count: () => store.agents.countSearch(asked, kind ?? null),
      },
      ({ agent, matchedName, score }) => ({ node: resolved(agent, agent.id), matchedName, score }),
    );
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The id asked for, when it was merged away; null when `id` is canonical.",
  })
  resolvedFrom(@Root() agent: ResolvedAgent): string | null {
    return agent.resolvedFrom;
  }

  @FieldResolver(() => [ID], { description: "Every id that once meant this agent; all of them keep resolving." })
  async formerIds(@Root() agent: Agent, @Ctx() { loaders }: GraphContext): Promise<readonly string[]> {
    return loaders.agent.formerIds(agent.id);
  }

  @FieldResolver(() => String, {
    description:
      "The preferred name. With a locale, the name in that language when the articles print one; else the preferred one.",
  })
  async name(
    @Root() agent: Agent,
    @Arg("locale", () => LocaleScalar, { nullable: true, description: "The language to have it in." })
    locale: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Promise<string> {
    return locale === null || locale === undefined ? agent.name : nameIn(agent, locale, loaders);
  }

  @FieldResolver(() => NameConnectionType, {
    description: "Every spelling seen: the preferred one first, then by how often they are printed.",
  })
  names(
    @Root() agent: Agent,
    @First(50) first: number | null,
    @After() after: string | null | undefined,
    @Arg("kind", () => [NameKindEnum], { nullable: true, description: "Only of these kinds." })
    kind: NameKind[] | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Omit<AgentName, "name"> & { cursor: string; node: string }> {
    const kinds = kind === null || kind === undefined ? null : [...new Set(kind)].sort();
    const page = pageRequest(LISTS.names, { first, after });
    return connectionOf(
      {
        list: LISTS.names,
        page,
        rows: () => loaders.agent.names(agent.id, { kinds, page }),
        count: () => loaders.agent.countNames(agent.id, { kinds }),
      },
      ({ name, ...rest }) => ({ node: name, ...rest }),
    );
  }

  @FieldResolver(() => QuoteConnectionType, { description: "What they said." })
  quotesBy(
    @Root() agent: Agent,
    @Filter() filter: QuoteFilterInput | null | undefined,
    @Order() orderBy: QuoteOrder | null,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<QuoteEdge> {
    const { byAgent: page, countByAgent: count } = loaders.quote;
    return quotesOf(agent, { name: "quotesBy", of: "SAID_BY", page, count }, { filter, orderBy, first, after });
  }

  @FieldResolver(() => QuoteConnectionType, { description: "What was said that names them." })
  quotesAbout(
    @Root() agent: Agent,
    @Filter() filter: QuoteFilterInput | null | undefined,
    @Order() orderBy: QuoteOrder | null,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<QuoteEdge> {
    const { aboutAgent: page, countAboutAgent: count } = loaders.quote;
    return quotesOf(agent, { name: "quotesAbout", of: "ABOUT", page, count }, { filter, orderBy, first, after });
  }

  @FieldResolver(() => ArticleConnectionType, { description: "Articles that name them, newest first." })
  mentionedIn(
    @Root() agent: Agent,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Range() range: DateRangeInput | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Article>> {
    const page = pageRequest(LISTS.mentionedIn, { first, after });
    const inRange = { range: rangeOf(range) };
    return connection({
      list: LISTS.mentionedIn,
      page,
      rows: () => loaders.article.mentioning(agent.id, { ...inRange, page }),
      count: () => loaders.article.countMentioning(agent.id, inRange),
    });
  }
}

/** A list of quotes that an agent has, and how it is read. */
interface QuotesOfAgent {
  readonly name: "quotesBy" | "quotesAbout";
  readonly of: "SAID_BY" | "ABOUT";
  readonly page: Loaders["quote"]["byAgent"];
  readonly count: Loaders["quote"]["countByAgent"];
}

interface QuotesAsked extends PageArgs {
  readonly filter: QuoteFilterInput | null | undefined;
  readonly orderBy: QuoteOrder | null;
}

function quotesOf({ id }: Agent, { name, of, page, count }: QuotesOfAgent, asked: QuotesAsked): Connection<QuoteEdge> {
  const filter = quoteFilter(asked.filter);
  const order = orderOf(asked.orderBy, filter);
  const list = quoteList(name, order);
  const request = pageRequest(list, asked);
  return quoteConnection({
    of: { of },
    parent: id,
    filter,
    list,
    page: request,
    rows: () => page(id, { filter, order, page: request }),
    count: () => count(id, { filter }),
  });
}

function searchable(name: string): string {
  if (name.length > MAX_NAME || name.includes("\u0000")) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `\`name\` has ${name.length} characters${name.includes("\u0000") ? ", among them NUL" : ""}; expected at most ${MAX_NAME} of text.`,
    );
  }
  return name;
}
