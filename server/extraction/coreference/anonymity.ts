import type { Span } from "../../domain/span.js";
import type { NameData } from "../languages/names.js";
import { indexOnce } from "../names/phraseIndex.js";
import type { Token } from "../names/tokens.js";
import { firstFrom, sentenceAround } from "./places.js";
import type { UnnamedSources } from "./unnamedSources.js";

const leads = indexOnce<NameData, true>((data) => data.anonymityLeads.map((lead) => [lead, true] as const));

/** The reason runs on to the end of its clause, and no further than this many tokens. */
const LONGEST_REASON = 40;
const CLAUSE_ENDS = new Set([".", ",", ";", "!", "?", "…", "«", "»", "“", "”", '"', "(", ")", "—", "–"]);

/**
 * Gives sources the reason why they are not named, as printed, where it stands in a sentence that means them:
 *
 *     a parlé sous couvert d'anonymat parce qu'il n'était pas autorisé à le faire.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findReasons(tokens: readonly Token[], data: NameData, sources: UnnamedSources): void {
  if (sources.count === 0) return;
  const places: { readonly start: number; readonly source: number }[] = [];
  for (let source = 0; source < sources.count; source++) {
    for (const place of sources.placesOf(source)) places.push({ start: place.start, source });
  }
  places.sort((a, b) => a.start - b.start);
  for (let at = 0; at < tokens.length; at++) {
    const lead = leads(data).longestAt(tokens, at);
    if (lead === null) continue;
    const source = sourceNear(tokens, at, places);
    const reason = clauseFrom(tokens, at, lead.to);
    if (source !== null && reason !== null) sources.giveReason(source, reason);
    at = lead.to - 1;
  }
}

function clauseFrom(tokens: readonly Token[], at: number, leadEnd: number): Span | null {
  let to = leadEnd;
  while (to < tokens.length && to - at < LONGEST_REASON && !isClauseEnd(tokens[to])) to++;
  const first = tokens[at];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const isClauseEnd = (token: Token | undefined): boolean =>
  token === undefined || token.breaks || CLAUSE_ENDS.has(token.lower);

/** The source last meant before the lead in its sentence, or the first after it there. */
function sourceNear(
  tokens: readonly Token[],
  at: number,
  places: readonly { readonly start: number; readonly source: number }[],
): number | null {
  const sentence = sentenceAround(tokens, at);
  const from = tokens[sentence.from]?.start ?? 0;
  const to = tokens[sentence.to - 1]?.end ?? 0;
  const here = tokens[at]?.start ?? 0;
  const next = firstFrom(places, here, (place) => place.start);
  const before = places[next - 1];
  if (before !== undefined && before.start >= from) return before.source;
  const after = places[next];
  return after !== undefined && after.start < to ? after.source : null;
}
