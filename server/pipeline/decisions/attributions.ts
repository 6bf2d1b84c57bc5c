/** Decisions about who said something. */
import type { DecidedSpeaker } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import {
  idKind,
  unnamedSourceId,
  type AgentId,
  type ArticleId,
  type AttributionId,
  type QuoteId,
  type UnnamedSourceId,
} from "../../domain/ids.js";
import type { Page, PageKey } from "../../domain/page.js";
import type { Attribution } from "../../domain/quote.js";
import type { Reader, Store } from "../../storage/store.js";
import { quotedWords } from "./anchor.js";
import { decideInArticle, demandReason, demandRevision, type Deciding, type Outcome } from "./decide.js";
import { notFound } from "../missing.js";
import {
  agentsOf,
  attributionState,
  attributionToDecide,
  decidedSpeaker,
  quoteToDecide,
  sourceToDecide,
  targetsOf,
  wordsOfQuote,
  type Target,
} from "./inWords.js";

/**
 * Says that a machine's attribution is right: from now on it is a person's, and no later reading changes it.
 * Throws NOT_FOUND, STALE_REVISION, WITHDRAWN.
 */
export async function confirmAttribution(
  store: Store,
  id: AttributionId,
  expectedRevision: number | null,
  by: Deciding,
): Promise<Outcome & { readonly quoteId: QuoteId }> {
  const { quote } = await attributionToDecide(store, id);
  const outcome = await decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await attributionToDecide(desk.writer, id);
    const { attribution } = target;
    const before = await attributionState(desk.writer, attribution);
    if (attribution.review !== "CONFIRMED") {
      demandRevision("Attribution", id, attribution.revision, expectedRevision);
    }
    return {
      kind: "CONFIRM",
      articleId: desk.article.id,
      words: wordsOfQuote(desk, target.quote),
      target: target.quote.id,
      targets: targetsOf(target),
      before,
      after: { speaker: before.speaker, review: "CONFIRMED" },
    };
  });
  return { ...outcome, quoteId: quote.id };
}

/** Somebody the graph knows, a source described in words, or nobody that can be told. */
export type NewSpeaker =
  | { readonly kind: "agent"; readonly id: AgentId }
  | {
      readonly kind: "unnamed";
      readonly description: string;
      readonly speaksFor: AgentId | null;
      readonly plural: boolean;
    }
  | { readonly kind: "unknown" };

/**
 * Says that somebody else said it. Throws NOT_FOUND, STALE_REVISION, WITHDRAWN, and BAD_ARGUMENT without a reason.
 */
export async function reattributeQuote(
  store: Store,
  id: QuoteId,
  to: NewSpeaker,
  expectedRevision: number | null,
  by: Deciding,
): Promise<Outcome & { readonly quoteId: QuoteId }> {
  demandReason(by.why, "Attributing a quote to somebody else");
  const { quote } = await quoteToDecide(store, id);
  const outcome = await decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await quoteToDecide(desk.writer, id);
    const { attribution } = target;
    const before = await attributionState(desk.writer, attribution);
    const speaker = await newSpeaker(desk.writer, to);
    // Who says the same again has not seen what they themselves have changed.
    if (!isSame(before.speaker, speaker) || attribution.decidedBy === null) {
      demandRevision("The attribution of quote", id, attribution.revision, expectedRevision);
    }
    return {
      kind: "REATTRIBUTE",
      articleId: desk.article.id,
      words: wordsOfQuote(desk, target.quote),
      target: id,
      targets: [...targetsOf(target, speaker), ...sourceMeant(desk.article.id, speaker)],
      before,
      after: { speaker, review: "CONFIRMED" },
    };
  });
  return { ...outcome, quoteId: id };
}

/**
 * Says who an unnamed source is. All it said in its article is said by them from now on; the article still does not name
 * them. Throws NOT_FOUND, STALE_REVISION, WITHDRAWN, and BAD_ARGUMENT without a reason.
 */
export async function identifyUnnamedSource(
  store: Store,
  id: UnnamedSourceId,
  as: AgentId,
  expectedRevision: number | null,
  by: Deciding,
): Promise<Outcome> {
  demandReason(by.why, "Saying who an unnamed source is");
  const source = await sourceToDecide(store, id);
  return decideInArticle(store, by, source.articleId, async (desk) => {
    const { writer, article, text } = desk;
    const known = await sourceToDecide(writer, id);
    demandRevision("Unnamed source", id, known.revision, expectedRevision);
    const speaker = await newSpeaker(writer, { kind: "agent", id: as });
    const spoken = await quotesSpokenBy(writer, id);
    return {
      kind: "IDENTIFY_UNNAMED",
      articleId: article.id,
      words: {
        ...quotedWords(text, article.textSha256, known.coreferences.slice(0, 1), null),
        // What a person called it may not stand in the text.
        exact: [known.description],
      },
      target: id,
      targets: [
        article.id,
        ...agentsOf(speaker),
        ...spoken.flatMap((target) => [target.quote.id, target.attribution.id]),
      ],
      before: { speaker: await decidedSpeaker(writer, { kind: "unnamed", id }) },
      after: {
        speaker,
        quotes: spoken.map(({ quote }) => ({ id: quote.id, words: wordsOfQuote(desk, quote) })),
      },
    };
  });
}

async function quotesSpokenBy(reader: Reader, id: UnnamedSourceId): Promise<Target[]> {
  const spoken: Attribution[] = [];
  for (let after: PageKey | null = null; ;) {
    const page: Page<Attribution> | undefined = (await reader.attributions.ofSources([id], { first: 100, after })).get(
      id,
    );
    spoken.push(...(page?.rows ?? []).map(({ row }) => row));
    after = page?.rows.at(-1)?.key ?? null;
    if (page?.hasNextPage !== true) break;
  }
  const quotes = await reader.quotes.byIds(spoken.map(({ quoteId }) => quoteId));
  return spoken.flatMap((attribution) => {
    const quote = quotes.get(attribution.quoteId);
    return quote === undefined ? [] : [{ quote, attribution }];
  });
}

async function newSpeaker(reader: Reader, to: NewSpeaker): Promise<DecidedSpeaker> {
  if (to.kind === "unknown") return to;
  if (to.kind === "agent") {
    const agent = (await reader.agents.byIds([to.id])).get(to.id);
    if (agent === undefined) throw notFound("person or organization", to.id);
    return { kind: "agent", id: agent.id, name: agent.name };
  }
  const description = to.description.replace(/\s+/g, " ").trim();
  if (description === "" || description.length > MOST_DESCRIPTION) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The description of the source has ${description.length} characters; expected 1 to ${MOST_DESCRIPTION}, such as "un haut responsable du ministère".`,
    );
  }
  const role = "UNKNOWN";
  return {
    kind: "unnamed",
    description,
    plural: to.plural,
    speaksFor: await spokenFor(reader, to.speaksFor),
    role,
    reasonGiven: null,
  };
}

const MOST_DESCRIPTION = 300;

async function spokenFor(reader: Reader, id: AgentId | null): Promise<AgentId | null> {
  if (id === null) return null;
  const agent = (await reader.agents.byIds([id])).get(id);
  if (agent === undefined) throw notFound(idKind(id) === "Person" ? "person" : "organization", id);
  return agent.id;
}

/** Under the id it gets where the article has none that is described so. */
const sourceMeant = (article: ArticleId, speaker: DecidedSpeaker): UnnamedSourceId[] =>
  speaker.kind === "unnamed" ? [unnamedSourceId(article, speaker.description, 0)] : [];

const isSame = (one: DecidedSpeaker, other: DecidedSpeaker): boolean => {
  if (one.kind === "agent") return other.kind === "agent" && one.id === other.id;
  if (one.kind === "unnamed") {
    return other.kind === "unnamed" && one.description.toLocaleLowerCase() === other.description.toLocaleLowerCase();
  }
  return other.kind === "unknown";
};
