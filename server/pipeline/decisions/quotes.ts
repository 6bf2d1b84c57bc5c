/** Decisions about what is a quote, and what it prints. */
import type { Article } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import { decisionId, unlinkedUtteranceId, type QuoteId } from "../../domain/ids.js";
import type { ExclusionReason, QuoteKind } from "../../domain/quote.js";
import { overlaps, type Span } from "../../domain/span.js";
import type { Store } from "../../storage/store.js";
import { quotedWords } from "./anchor.js";
import { decideInArticle, demandRevision, type Deciding, type Outcome } from "./decide.js";
import { quoteToDecide, targetsOf, wordsOfQuote } from "./inWords.js";

/** Says that nobody said this, and what it is instead. Throws NOT_FOUND, STALE_REVISION, WITHDRAWN. */
export async function rejectQuote(
  store: Store,
  id: QuoteId,
  reason: ExclusionReason,
  expectedRevision: number | null,
  by: Deciding,
): Promise<Outcome> {
  const before = await rejectedBefore(store, id, reason, by);
  if (before !== null) return { decision: before, conflicts: [], changes: null };
  const { quote } = await quoteToDecide(store, id);
  return decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await quoteToDecide(desk.writer, id);
    demandRevision("Quote", id, target.quote.revision, expectedRevision);
    const words = wordsOfQuote(desk, target.quote);
    return {
      kind: "NOT_A_QUOTE",
      articleId: desk.article.id,
      words,
      target: id,
      targets: targetsOf(target),
      before: { words },
      after: { reason },
    };
  });
}

/** What was rejected is no quote any more; rejecting it once more is the decision that is there. */
async function rejectedBefore(
  store: Store,
  id: QuoteId,
  reason: ExclusionReason,
  { actor }: Deciding,
): Promise<Decision | null> {
  const newest = (await store.decisions.about([id])).filter(({ target }) => target === id).at(-1);
  return newest?.kind === "NOT_A_QUOTE" && newest.actor === actor && newest.after.reason === reason ? newest : null;
}

/**
 * Says where the words begin and end. The quote keeps its id. Throws NOT_FOUND, STALE_REVISION, WITHDRAWN, and
 * BAD_ARGUMENT for parts that are no stretches of the text, are out of order, or have nothing of the quote in them.
 * @param parts UTF-16 code units of the article's current text
 * @param readIn the version of the text that whoever decides has read; null where they do not say
 */
export async function editSpan(
  store: Store,
  id: QuoteId,
  parts: readonly Span[],
  kind: QuoteKind | null,
  expectedRevision: number | null,
  by: Deciding,
  readIn: number | null = null,
): Promise<Outcome> {
  const { quote } = await quoteToDecide(store, id);
  return decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await quoteToDecide(desk.writer, id);
    demandVersion(desk.article, readIn);
    refuseOtherParts(parts, desk.text, target.quote.parts);
    const words = wordsOfQuote(desk, target.quote);
    const after = quotedWords(desk.text, desk.article.textSha256, parts, kind ?? target.quote.kind);
    if (JSON.stringify(after) !== JSON.stringify(words)) {
      demandRevision("Quote", id, target.quote.revision, expectedRevision);
    }
    return {
      kind: "EDIT_SPAN",
      articleId: desk.article.id,
      words,
      target: id,
      targets: targetsOf(target),
      before: { words },
      after: { words: after },
    };
  });
}

/** Says that a quote prints what another quote prints. Throws NOT_FOUND, WITHDRAWN, and BAD_ARGUMENT for one quote twice. */
export async function linkUtterance(store: Store, id: QuoteId, to: QuoteId, by: Deciding): Promise<Outcome> {
  if (id === to) {
    throw new DixitError("BAD_ARGUMENT", `Quote ${id} was given twice; expected two quotes that print the same words.`);
  }
  const { quote } = await quoteToDecide(store, id);
  return decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await quoteToDecide(desk.writer, id);
    const other = await quoteToDecide(desk.writer, to);
    return {
      kind: "LINK_UTTERANCE",
      articleId: desk.article.id,
      words: wordsOfQuote(desk, target.quote),
      target: id,
      targets: [...targetsOf(target), to],
      before: { utterance: target.quote.utteranceId },
      after: { utterance: other.quote.utteranceId, quote: to },
    };
  });
}

/** Says that a quote prints something of its own. Throws NOT_FOUND, WITHDRAWN. */
export async function unlinkUtterance(store: Store, id: QuoteId, by: Deciding): Promise<Outcome> {
  const { quote } = await quoteToDecide(store, id);
  return decideInArticle(store, by, quote.articleId, async (desk) => {
    const target = await quoteToDecide(desk.writer, id);
    // The same whenever the same person says so, so that saying it twice is saying it once.
    const own = unlinkedUtteranceId(decisionId("UNLINK_UTTERANCE", id, by.actor, new Date(0)));
    return {
      kind: "UNLINK_UTTERANCE",
      articleId: desk.article.id,
      words: wordsOfQuote(desk, target.quote),
      target: id,
      targets: targetsOf(target),
      before: { utterance: target.quote.utteranceId },
      after: { utterance: own },
    };
  });
}

/** Offsets into another text would cut other words. */
function demandVersion({ id, version }: Article, readIn: number | null): void {
  if (readIn === null || readIn === version) return;
  throw new DixitError(
    "STALE_REVISION",
    `The parts count in version ${readIn} of article ${id}, which is at version ${version}; expected offsets into that.`,
    { path: ["version"] },
  );
}

function refuseOtherParts(parts: readonly Span[], text: string, before: readonly Span[]): void {
  const refuse = (why: string): never => {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The parts ${parts.map(({ start, end }) => `${start}–${end}`).join(", ")} ${why}; expected stretches of the article's text, in order, that have words of the quote in them.`,
      { path: ["parts"] },
    );
  };
  if (parts.length === 0) refuse("are none");
  let last = 0;
  for (const { start, end } of parts) {
    if (start < last || end <= start || end > text.length) refuse("do not lie in order inside the text");
    if (text.slice(start, end).trim() === "") refuse("hold no words");
    last = end;
  }
  if (!parts.some((part) => before.some((one) => overlaps(part, one)))) refuse("lie elsewhere than the quote");
}
