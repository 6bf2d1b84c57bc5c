/**
 * Applies what people decided to what a machine has just read. It runs after every reading (a new version, a newer
 * extractor, a rebuilt index), so what is stored is always what the text and the standing decisions give together; that
 * is why an undo needs no memory of what was there before.
 */
import type { Decision, DecisionOf, DecisionOutcome, QuotedWords } from "../../domain/decision.js";
import type { AgentId, QuoteId, UtteranceId } from "../../domain/ids.js";
import type { QuoteKind } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import { unreachable } from "../../domain/unreachable.js";
import type { ArticleGraph } from "../../storage/store.js";
import { anchor } from "./anchor.js";
import { Worksheet } from "./worksheet.js";

export interface Applied {
  readonly graph: ArticleGraph;
  /** What quotes print because people said so. */
  readonly utterances: ReadonlyMap<QuoteId, UtteranceId>;
  /** One for each decision given that concerns the article's words. */
  readonly outcomes: readonly DecisionOutcome[];
}

/** What ids in decisions mean by now. */
export interface Meanings {
  readonly survivors: ReadonlyMap<AgentId, AgentId>;
  /** The utterances that quotes of other articles print. */
  readonly linked: ReadonlyMap<QuoteId, UtteranceId>;
}

/**
 * @param standing decisions about this article that nobody took back, oldest first: later ones stand on earlier ones
 */
export function applyDecisions(
  graph: ArticleGraph,
  standing: readonly Decision[],
  { survivors, linked }: Meanings,
  now: Date,
): Applied {
  const sheet = new Worksheet(graph, survivors);
  const { id: articleId, version } = graph.article;
  const outcomes = standing.flatMap((decision): DecisionOutcome[] => {
    const failure = apply(decision, sheet, linked);
    if (failure === undefined) return [];
    const state = failure === null ? "APPLIED" : "ORPHANED";
    const reason = failure === null ? null : `In version ${version} of the article ${failure}.`;
    return [{ decisionId: decision.id, articleId, state, reason, version, at: now }];
  });
  return { graph: sheet.done(), utterances: sheet.utterances, outcomes };
}

/** Why it cannot be applied; null when it was; undefined when it is not about the article's words. */
function apply(decision: Decision, sheet: Worksheet, linked: Meanings["linked"]): string | null | undefined {
  switch (decision.kind) {
    case "CONFIRM":
    case "REATTRIBUTE":
      return atWords(decision, sheet, (parts) => {
        const entry = sheet.quoteOf(parts, decision.target as QuoteId, kindOf(decision.words));
        sheet.attribute(entry, decision.after.speaker, decision);
      });
    case "NOT_A_QUOTE":
      return atWords(decision, sheet, (parts) => {
        sheet.remove(parts);
        sheet.exclude(parts, decision.after.reason, decision);
      });
    case "EDIT_SPAN": {
      const to = anchor(decision.after.words, sheet.text, sheet.textSha256);
      if (to.state === "ORPHANED") return to.reason;
      return atWords(decision, sheet, (parts) => {
        const entry = sheet.quoteOf(parts, decision.target as QuoteId, kindOf(decision.words));
        sheet.moveTo(entry, to.parts, kindOf(decision.after.words));
      });
    }
    case "IDENTIFY_UNNAMED":
      return identify(decision, sheet);
    case "LINK_UTTERANCE":
      return printing(decision, sheet, linked.get(decision.after.quote) ?? decision.after.utterance);
    case "UNLINK_UTTERANCE":
      return printing(decision, sheet, decision.after.utterance);
    case "MERGE":
    case "SPLIT":
    case "DISTINCT":
    case "RENAME":
    case "WITHDRAW":
    case "RESTORE":
    case "UNDO":
      return undefined;
    default:
      return unreachable(decision);
  }
}

function atWords(decision: Decision, sheet: Worksheet, work: (parts: readonly Span[]) => void): string | null {
  if (decision.words === null) return "it names no words";
  const found = anchor(decision.words, sheet.text, sheet.textSha256);
  if (found.state === "ORPHANED") return found.reason;
  work(found.parts);
  return null;
}

const kindOf = (words: QuotedWords | null): QuoteKind => words?.kind ?? "DIRECT";

function printing(decision: Decision, sheet: Worksheet, utterance: UtteranceId): string | null {
  return atWords(decision, sheet, (parts) => {
    const { quote } = sheet.quoteOf(parts, decision.target as QuoteId, kindOf(decision.words));
    sheet.utterances.set(quote.id, utterance);
  });
}

/**
 * All that the source says is said by whoever it was found to be; the article still does not name them. What reading
 * now finds somebody named to say is no longer the source's.
 */
function identify(decision: DecisionOf<"IDENTIFY_UNNAMED">, sheet: Worksheet): string | null {
  const { speaker, quotes } = decision.after;
  const [description] = decision.words?.exact ?? [];
  const source = description === undefined ? null : sheet.sourceDescribed(description);
  const spoken = source === null ? [] : sheet.spokenBy(source);
  const standing = quotes.flatMap(({ id, words }) => {
    const found = anchor(words, sheet.text, sheet.textSha256);
    if (found.state === "ORPHANED") return [];
    return sheet.quoteOf(found.parts, id, kindOf(words));
  });
  const entries = new Map([...spoken, ...standing].map((entry) => [entry.quote.id, entry]));
  for (const entry of entries.values()) {
    const { speaker: read, source: through } = entry.attribution;
    if (through !== null || read.kind === "unknown") sheet.identify(entry, speaker, decision, source);
  }
  return source !== null || standing.length > 0 ? null : "neither the source nor anything it said is there any more";
}
