import { isListed } from "../domain/article.js";
import type { QuoteId, UtteranceId } from "../domain/ids.js";
import type { Quote } from "../domain/quote.js";
import type { Printing } from "../domain/utterance.js";
import type { Regrouped } from "../resolution/reprints/regroup.js";
import { chooseUtterances } from "../resolution/utterances/chooseUtterances.js";
import { soughtFingerprints, winnow } from "../resolution/utterances/fingerprints.js";
import { foldedTexts } from "../resolution/utterances/foldedWords.js";
import { MOST_DAYS } from "../resolution/utterances/joining.js";
import type { ArticleGraph, NearPrinting, Reader } from "../storage/store.js";
import { groupReprints } from "./groupReprints.js";
import { printingOf } from "./printing.js";

export interface Recognised {
  readonly graph: ArticleGraph;
  /** Other articles whose original is another one now; to be saved after the graph. */
  readonly moved: readonly Regrouped[];
}

const NOTHING: ReadonlyMap<QuoteId, UtteranceId> = new Map();

/** More quotes than these are printed by no article that is one; the others found utterances of their own. */
const MOST_QUOTES = 500;

/**
 * Recognises what was printed before: the article, when it is wire copy, and the words of every quote. Runs before the
 * article is saved, under the same lock, so that what an earlier version has joined is still there.
 * @param decided what people said that quotes print, whatever their words are like
 * @param restored what quotes printed before a decision that is being taken back
 */
export async function recognise(
  reader: Reader,
  graph: ArticleGraph,
  decided: ReadonlyMap<QuoteId, UtteranceId> = NOTHING,
  restored: ReadonlyMap<QuoteId, UtteranceId> = NOTHING,
): Promise<Recognised> {
  const { article } = graph;
  const { reprintOf, others, copies, fingerprints } = await groupReprints(reader, graph);
  const printings = printingsOf(graph).slice(0, MOST_QUOTES);
  const words = new Map(printings.map(({ quoteId, text }) => [quoteId, foldedTexts(text)]));
  const printed = await reader.utterances.printingsOf([article.id, ...copies]);
  const before = printed
    .filter(({ articleId }) => articleId === article.id)
    .map((printing) => ({ ...printing, utteranceId: restored.get(printing.quoteId) ?? printing.utteranceId }));
  const utterances = chooseUtterances(printings, {
    before,
    copies: printed.filter(({ articleId }) => articleId !== article.id),
    near: isListed(article.status) ? await nearest(reader, graph, words) : new Map(),
    shared: await sharedAmong(reader, before),
  });
  const quotes = graph.quotes.map((quote): Quote => ({
    ...quote,
    utteranceId: decided.get(quote.id) ?? utterances.get(quote.id) ?? quote.utteranceId,
  }));
  return {
    graph: {
      ...graph,
      article: { ...article, reprintOf },
      quotes,
      fingerprints: { text: fingerprints, quotes: new Map([...words].map(([id, of]) => [id, winnow(of)])) },
    },
    moved: others,
  };
}

function printingsOf({ quotes, attributions }: ArticleGraph): Printing[] {
  const byQuote = new Map(attributions.map((attribution) => [attribution.quoteId, attribution]));
  return quotes.map((quote) =>
    printingOf(quote, byQuote.get(quote.id) ?? { speaker: { kind: "unknown" }, speaksFor: null }),
  );
}

/** One statement for all quotes. */
async function nearest(
  reader: Reader,
  { article }: ArticleGraph,
  words: ReadonlyMap<QuoteId, readonly string[]>,
): Promise<Map<QuoteId, NearPrinting[]>> {
  const ids = [...words.keys()];
  const found = await reader.utterances.near(
    ids.map((id) => soughtFingerprints(words.get(id) ?? [])),
    { at: article.publishedAt ?? article.retrievedAt, days: MOST_DAYS, except: article.id },
  );
  return new Map(ids.map((id, i) => [id, found[i] ?? []]));
}

async function sharedAmong(reader: Reader, before: readonly Printing[]) {
  if (before.length === 0) return new Set<never>();
  const utterances = await reader.utterances.byIds(before.map(({ utteranceId }) => utteranceId));
  return new Set([...utterances.values()].filter(({ printings }) => printings > 1).map(({ id }) => id));
}
