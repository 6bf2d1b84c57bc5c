import type { Article } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import type {
  ArticleId,
  AttributionId,
  DecisionId,
  MentionId,
  QuoteId,
  UnnamedSourceId,
  UtteranceId,
} from "../../domain/ids.js";
import type { Attribution, Mention, Quote, UnnamedSource } from "../../domain/quote.js";
import type { Utterance } from "../../domain/utterance.js";
import { unreachable } from "../../domain/unreachable.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { kindOf } from "../ids.js";
import type { Loaders } from "../loaders.js";

export type LoadedNode = Article | Quote | Attribution | Mention | UnnamedSource | Utterance | Decision | ResolvedAgent;

/** Null for an id that nothing has, and for what has an id but is no node. Throws BAD_ID for what is not an id. */
export async function loadNode(loaders: Loaders, id: string): Promise<LoadedNode | null> {
  const kind = kindOf(id);
  switch (kind) {
    case "Article":
      return loaders.article.byId(id as ArticleId);
    case "Quote":
      return loaders.quote.byId(id as QuoteId);
    case "Attribution":
      return loaders.attribution.byId(id as AttributionId);
    case "Mention":
      return loaders.mention.byId(id as MentionId);
    case "UnnamedSource":
      return loaders.unnamedSource.byId(id as UnnamedSourceId);
    case "Utterance":
      return loaders.utterance.byId(id as UtteranceId);
    case "Person":
    case "Organization":
      return loaders.agent.byId(id);
    case "Decision":
      return loaders.decision.byId(id as DecisionId);
    case "Entity":
    case "Judgement":
    case "Activity":
    case "Topic":
    case "Actor":
    case "Token":
      return null;
    default:
      return unreachable(kind);
  }
}
