import type { Decision } from "../../domain/decision.js";
import type { AgentId, QuoteId, UtteranceId } from "../../domain/ids.js";
import type { ArticleGraph, Reader } from "../../storage/store.js";
import { applyDecisions, type Applied, type Meanings } from "./applyDecisions.js";

/** Applies the decisions that stand about an article to a reading of it. */
export async function applyStanding(reader: Reader, graph: ArticleGraph, now: Date): Promise<Applied> {
  const standing = await reader.decisions.standing(graph.article.id);
  if (standing.length === 0) return { graph, utterances: new Map(), outcomes: [] };
  return applyDecisions(graph, standing, await meanings(reader, standing), now);
}

async function meanings(reader: Reader, standing: readonly Decision[]): Promise<Meanings> {
  const agents = await reader.agents.byIds([...new Set(standing.flatMap(agentsIn))]);
  const quotes = await reader.quotes.byIds([...new Set(standing.flatMap(quotesLinkedTo))]);
  return {
    survivors: new Map<AgentId, AgentId>([...agents].map(([asked, { id }]) => [asked as AgentId, id])),
    linked: new Map<QuoteId, UtteranceId>([...quotes.values()].map((quote) => [quote.id, quote.utteranceId])),
  };
}

function agentsIn(decision: Decision): AgentId[] {
  if (decision.kind !== "CONFIRM" && decision.kind !== "REATTRIBUTE" && decision.kind !== "IDENTIFY_UNNAMED") return [];
  const { speaker } = decision.after;
  if (speaker.kind === "agent") return [speaker.id];
  return speaker.kind === "unnamed" && speaker.speaksFor !== null ? [speaker.speaksFor] : [];
}

const quotesLinkedTo = (decision: Decision): QuoteId[] =>
  decision.kind === "LINK_UTTERANCE" ? [decision.after.quote] : [];
