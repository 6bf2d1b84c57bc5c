/** Speakers and quotes as decisions keep them. */
import type { AttributionState, DecidedSpeaker, QuotedWords } from "../../domain/decision.js";
import type { AttributionId, QuoteId, UnnamedSourceId } from "../../domain/ids.js";
import type { Attribution, Quote, UnnamedSource } from "../../domain/quote.js";
import type { Speaker } from "../../domain/speaker.js";
import type { Reader } from "../../storage/store.js";
import { quotedWords } from "./anchor.js";
import { type Desk } from "./decide.js";
import { missing, notFound } from "../missing.js";

/** A quote with its attribution, as they are stored now. */
export interface Target {
  readonly quote: Quote;
  readonly attribution: Attribution;
}

/** Throws NOT_FOUND, WITHDRAWN. */
export async function quoteToDecide(reader: Reader, id: QuoteId): Promise<Target> {
  const quote = (await reader.quotes.byIds([id])).get(id);
  const attribution = (await reader.attributions.ofQuotes([id])).get(id);
  if (quote === undefined || attribution === undefined) throw await missing(reader, "quote", id);
  return { quote, attribution };
}

/** Throws NOT_FOUND, WITHDRAWN. */
export async function attributionToDecide(reader: Reader, id: AttributionId): Promise<Target> {
  const attribution = (await reader.attributions.byIds([id])).get(id);
  if (attribution === undefined) throw await missing(reader, "attribution", id);
  return quoteToDecide(reader, attribution.quoteId);
}

/** Throws NOT_FOUND, WITHDRAWN. */
export async function sourceToDecide(reader: Reader, id: UnnamedSourceId): Promise<UnnamedSource> {
  const source = (await reader.unnamedSources.byIds([id])).get(id);
  if (source === undefined) throw await missing(reader, "unnamed source", id);
  return source;
}

export const wordsOfQuote = ({ article, text }: Desk, { parts, kind }: Quote): QuotedWords =>
  quotedWords(text, article.textSha256, parts, kind);

export async function attributionState(reader: Reader, { speaker, review }: Attribution): Promise<AttributionState> {
  return { speaker: await decidedSpeaker(reader, speaker), review };
}

export async function decidedSpeaker(reader: Reader, speaker: Speaker): Promise<DecidedSpeaker> {
  switch (speaker.kind) {
    case "unknown":
      return { kind: "unknown" };
    case "unnamed": {
      const { description, plural, speaksFor, role, reasonGiven } = await sourceToDecide(reader, speaker.id);
      return { kind: "unnamed", description, plural, speaksFor, role, reasonGiven };
    }
    case "person":
    case "organization": {
      const agent = (await reader.agents.byIds([speaker.id])).get(speaker.id);
      if (agent === undefined) throw notFound("person or organization", speaker.id);
      return { kind: "agent", id: agent.id, name: agent.name };
    }
  }
}

/** Nodes in whose history a decision about a quote shows. */
export const targetsOf = ({ quote, attribution }: Target, ...speakers: readonly DecidedSpeaker[]): string[] => [
  quote.id,
  attribution.id,
  quote.articleId,
  ...(attribution.speaker.kind === "unknown" ? [] : [attribution.speaker.id]),
  ...speakers.flatMap(agentsOf),
];

export const agentsOf = (speaker: DecidedSpeaker): string[] =>
  speaker.kind === "agent" ? [speaker.id] : speaker.kind === "unnamed" && speaker.speaksFor ? [speaker.speaksFor] : [];
