import type { Agent } from "../../server/domain/agent.js";
import { IndexedText } from "../../server/graph/span/indexedText.js";
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from "../../server/representation/record.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import { organization, person, write, type Said } from "../support/archive.js";

export const odile = person("Odile Tresgast");
export const ministry = organization("ministère de la Mer");
export const courrier = organization("Le Courrier de Varenne");

export const quay = write({
  url: "https://courrier.example/quai",
  publisher: courrier,
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  aside: "🜚 Partager",
  said: [
    { by: odile, words: "Ce quai-là n'est pas un caprice 🜚", more: "c'est <b>la</b> condition", about: [ministry] },
    { by: "un haut responsable du ministère", words: "Rien n'est signé", speaksFor: ministry },
    { by: null, words: "On verra bien" },
  ],
});

/** As one line of an article's own. */
export const quoteOf = (said: Said, url = "https://courrier.example/brève"): QuoteRecord => {
  const [record] = recordsOf(
    write({ url, publisher: courrier, publishedAt: new Date("2031-03-04T06:30:00.000Z"), said: [said] }),
  );
  if (record === undefined) throw new Error("An article with one line has one quote.");
  return record;
};

export const articleOf = ({ article }: ArticleGraph): ArticleRecord => ({ article, publisher: courrier });

/** The quotes of an article as the graph would look them up. */
export function recordsOf(graph: ArticleGraph): QuoteRecord[] {
  const text = new IndexedText(graph.text, graph.article.textSha256);
  const agentOf = (id: string): Agent => known(graph.founded.find((agent) => agent.id === id));
  return graph.quotes.map((quote) => {
    const attribution = known(graph.attributions.find(({ quoteId }) => quoteId === quote.id));
    const { speaker } = attribution;
    const record: SpeakerRecord =
      speaker.kind === "unknown"
        ? speaker
        : speaker.kind === "unnamed"
          ? { kind: "unnamed", source: known(graph.unnamedSources.find(({ id }) => id === speaker.id)) }
          : { kind: "named", agent: agentOf(speaker.id) };
    return {
      ...articleOf(graph),
      quote,
      attribution,
      speaker: record,
      speaksFor: attribution.speaksFor === null ? null : agentOf(attribution.speaksFor),
      named: graph.about.filter(({ quoteId }) => quoteId === quote.id).map(({ agentId }) => agentOf(agentId)),
      text,
      derivedBy: graph.activity,
    };
  });
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The graph lacks what it refers to.");
  return value;
}
