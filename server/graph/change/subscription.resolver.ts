import { Arg, FieldResolver, Resolver, Root, Subscription } from "type-graphql";
import type { Change } from "../../domain/change.js";
import type { QuoteId } from "../../domain/ids.js";
import type { Attribution, Quote } from "../../domain/quote.js";
import type { Wanted } from "../../events/changeFeed.js";
import { stoppable } from "../../events/stoppable.js";
import type { QuoteFilter } from "../../storage/store.js";
import { AttributionType } from "../attribution/attribution.type.js";
import { makeLoaders } from "../loaders.js";
import { loadNode } from "../node/loadNode.js";
import { QuoteFilterInput, quoteFilter } from "../quote/quote.input.js";
import { QuoteType } from "../quote/quote.type.js";
import { changeEdge, type ChangeEdge } from "./change.resolver.js";
import { ChangeEdgeType } from "./change.type.js";
import { changeCursor, positionOf } from "./changeCursor.js";
import type { LiveContext } from "./liveContext.js";
import { QuoteEventType } from "./quoteEvent.type.js";

interface QuoteEvent {
  readonly cursor: string;
  readonly quote: Quote;
  readonly previous: Attribution | null;
  /** Asked once for the whole batch. */
  readonly isFirstPrinting: () => Promise<boolean>;
}

/** What type-graphql hands to `subscribe`. */
interface Subscribing<Args> {
  readonly args: Args;
  readonly context: LiveContext;
}

interface Following {
  readonly after?: string | null;
}

interface FollowingQuotes extends Following {
  readonly filter: QuoteFilterInput;
}

/** Arguments that only `subscribe` reads, so that the method has no use for them. */
const Takes =
  (...parameters: readonly ReturnType<typeof Arg>[]): MethodDecorator =>
  (target, method) => {
    for (const [i, parameter] of parameters.entries()) parameter(target, method, 1 + i);
  };

const after = Arg("after", () => String, {
  nullable: true,
  description:
    "The cursor of the last event received, or of a page of `changes`: what follows it is told, nothing lost and nothing repeated. Without it: from now on.",
});

const filter = Arg("filter", () => QuoteFilterInput, { description: "Only of these quotes." });

@Resolver(() => QuoteEventType)
export class SubscriptionResolver {
  @Subscription(() => QuoteEventType, {
    description:
      "Quotes as they come in, in the order in which they were stored. One that is gone again is passed over.",
    subscribe: ({ args, context }: Subscribing<FollowingQuotes>) =>
      followQuotes(args, context, "publishedQuotes", async (changes, asked) => {
        const ids = changes.map(({ id }) => id as QuoteId);
        const matching = await context.store.quotes.matching(ids, asked);
        return changes.flatMap((change, i) => {
          const quoteId = ids[i];
          return quoteId !== undefined && matching.has(quoteId) ? [{ change, quoteId }] : [];
        });
      }),
  })
  @Takes(filter, after)
  quotePublished(@Root() event: QuoteEvent): QuoteEvent {
    return event;
  }

  @Subscription(() => QuoteEventType, {
    description:
      "Quotes whose attribution says something else now: another speaker, another role, another confidence. The filter is met by the attribution as it is or as it was, so that whoever follows a speaker learns of the quotes that speaker loses.",
    subscribe: ({ args, context }: Subscribing<FollowingQuotes>) =>
      followQuotes(args, context, "changedAttributions", async (changes, asked) => {
        const matching = await context.store.changes.matching(
          changes.map(({ position }) => position),
          asked,
        );
        return changes.flatMap((change) => {
          const quoteId = change.before?.quoteId;
          return quoteId !== undefined && matching.has(change.position) ? [{ change, quoteId }] : [];
        });
      }),
  })
  @Takes(filter, after)
  attributionChanged(@Root() event: QuoteEvent): QuoteEvent {
    return event;
  }

  @Subscription(() => ChangeEdgeType, {
    description: "Every change of the archive as it happens: what `changes` lists, told.",
    subscribe: async ({ args, context }: Subscribing<Following>) => {
      const from = await startOf(args, context);
      return stoppable((signal) => tellChanges(from, context, signal));
    },
  })
  @Takes(after)
  graphChanged(@Root() change: ChangeEdge): ChangeEdge {
    return change;
  }

  @FieldResolver(() => QuoteType, { description: "The quote, as it is now." })
  quote(@Root() event: QuoteEvent): Quote {
    return event.quote;
  }

  @FieldResolver(() => AttributionType, {
    nullable: true,
    description: "The attribution as it was before it changed; null for a quote that was published.",
  })
  previous(@Root() event: QuoteEvent): Attribution | null {
    return event.previous;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether no older printing of the same utterance is stored, so that a reprint alerts nobody twice.",
  })
  async firstPrinting(@Root() event: QuoteEvent): Promise<boolean> {
    return event.isFirstPrinting();
  }
}

/** Where to begin. Throws BAD_CURSOR. */
async function startOf({ after: asked }: Following, context: LiveContext): Promise<number> {
  const { resumeAfter, store } = context;
  const cursor = resumeAfter ?? asked ?? null;
  const from = await (cursor === null ? store.changes.newest() : positionOf(cursor, store));
  context.toldUpTo = changeCursor(from);
  return from;
}

/** Events are asked for one at a time, so that whoever was given one finds its cursor in the context. */
function* tell<Event extends { readonly cursor: string }>(
  events: readonly Event[],
  context: LiveContext,
): Generator<Event, void, undefined> {
  for (const event of events) {
    context.toldUpTo = event.cursor;
    yield event;
  }
}

interface Told {
  readonly change: Change;
  readonly quoteId: QuoteId;
}

/** Throws BAD_CURSOR and whatever a filter can be refused with, before anything is told. */
async function followQuotes(
  args: FollowingQuotes,
  context: LiveContext,
  wanted: Wanted,
  select: (changes: readonly Change[], filter: QuoteFilter) => Promise<Told[]>,
): Promise<AsyncGenerator<QuoteEvent>> {
  const asked = quoteFilter(args.filter);
  const from = await startOf(args, context);
  return stoppable(async function* (signal) {
    for await (const changes of context.feed.follow(from, wanted, signal)) {
      yield* tell(await readQuotes(await select(changes, asked), context), context);
    }
  });
}

/** Reads what nearly every follower asks of a quote for the whole batch at once. */
async function readQuotes(told: readonly Told[], context: LiveContext): Promise<QuoteEvent[]> {
  if (told.length === 0) return [];
  const loaders = (context.loaders = makeLoaders(context.store));
  const quotes = await Promise.all(told.map(({ quoteId }) => loaders.quote.byId(quoteId)));
  await Promise.all(
    quotes.flatMap((quote) =>
      quote === null ? [] : [loaders.attribution.ofQuote(quote.id), loaders.article.byId(quote.articleId)],
    ),
  );
  const first = once(() => context.store.quotes.firstPrintings(told.map(({ quoteId }) => quoteId)));
  return told.flatMap(({ change, quoteId }, i) => {
    const quote = quotes[i] ?? null;
    if (quote === null) return [];
    const isFirstPrinting = async (): Promise<boolean> => (await first()).has(quoteId);
    return [{ cursor: changeCursor(change.position), quote, previous: change.before, isFirstPrinting }];
  });
}

async function* tellChanges(
  from: number,
  context: LiveContext,
  signal: AbortSignal,
): AsyncGenerator<ChangeEdge, void, undefined> {
  for await (const changes of context.feed.follow(from, "all", signal)) {
    const loaders = (context.loaders = makeLoaders(context.store));
    const loadTogether = once(() => Promise.all(changes.map(({ id }) => loadNode(loaders, id))));
    yield* tell(
      changes.map((change) => ({ ...changeEdge(change), loadTogether })),
      context,
    );
  }
}

/** Asked when it is first needed, and then known. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= ask());
}
