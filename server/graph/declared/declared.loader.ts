import { WIKIDATA } from "../../domain/declared.js";
import type { AgentId, ArticleId, QuoteId, TopicId } from "../../domain/ids.js";
import type { Reader } from "../../storage/store.js";
import { resolved } from "../agent/agent.loader.js";
import { batched } from "../batch.js";

export function declaredLoaders({ declared }: Reader) {
  return {
    agentByWikidataId: batched(async (ids: readonly string[]) => {
      const found = await declared.agentsByExternalIds(WIKIDATA, ids);
      return new Map([...found].map(([id, agent]) => [id, resolved(agent, agent.id)]));
    }, null),
    externalIds: batched((ids: readonly AgentId[]) => declared.externalIds(ids), []),
    facts: batched((ids: readonly AgentId[]) => declared.facts(ids), []),
    topic: batched((ids: readonly TopicId[]) => declared.topics(ids), null),
    topicsOfArticle: batched((ids: readonly ArticleId[]) => declared.topicsOfArticles(ids), []),
    factChecks: batched((ids: readonly QuoteId[]) => declared.factChecks(ids), []),
  };
}
