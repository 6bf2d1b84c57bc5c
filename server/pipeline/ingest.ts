import type { Annotations, ExtractionWarning } from "../domain/annotations.js";
import { isListed, type Article, type ArticleDraft } from "../domain/article.js";
import { articleId, sha256, type AgentId, type QuoteId, type UtteranceId } from "../domain/ids.js";
import type { DecisionOutcome } from "../domain/decision.js";
import { declaredTopic } from "../domain/topic.js";
import { namedByHash } from "../domain/hashUri.js";
import type { ArticleGraph, Reader, Store, Writer } from "../storage/store.js";
import { buildGraph } from "./buildGraph.js";
import { applyStanding } from "./decisions/applyStanding.js";
import { readDraft } from "./readDraft.js";
import { recognise } from "./recognise.js";
import { refreshNames } from "./refreshNames.js";
import { resolveEntities } from "./resolveEntities.js";

export type IngestOutcome = "CREATED" | "UNCHANGED" | "NEW_VERSION" | "DUPLICATE" | "BLOCKED_BY_WITHDRAWAL";

export interface Ingested {
  readonly article: Article;
  /**
   * CREATED: new. UNCHANGED: this address already holds this text; nothing was written but the topics, if any are said. NEW_VERSION: this address held
   * another text, which is kept. DUPLICATE: no address was given, or a first one for a text known without any, and the
   * text is stored already; nothing was added but that address. BLOCKED_BY_WITHDRAWAL: an article that is withdrawn was
   * seen at this address, or had exactly this text once; it is the one given, and nothing at all was written.
   */
  readonly outcome: IngestOutcome;
  readonly warnings: readonly ExtractionWarning[];
  /** What was read out of the text; null when it was not read because nothing had changed. */
  readonly annotations: Annotations | null;
  /** What became of the decisions about the article; they are applied to every reading. */
  readonly decisions: readonly DecisionOutcome[];
}

/**
 * The way of an article: draft → extraction → resolution → storage, whole or not at all. Safe to repeat: the same
 * draft a second time changes nothing.
 * @param now when the text was retrieved
 */
export async function ingest(store: Store, draft: ArticleDraft, now: Date): Promise<Ingested> {
  const textSha256 = sha256(draft.text);
  const before = await findStored(store, draft, textSha256);
  const stored = before.known;
  if (stored !== null) return store.write((writer) => keepAsItIs(writer, draft, stored, now));

  // Reading the text takes far longer than writing the result, so it happens before the one-writer lock is taken.
  const annotations = readDraft(draft);
  return store.write(async (writer) => {
    const { known, earlier } = await findStored(writer, draft, textSha256);
    if (known !== null) return keepAsItIs(writer, draft, known, now);
    const article = describeArticle(draft, textSha256, annotations, earlier, now);
    const written = await writeArticle(writer, article, draft, annotations, now);
    return {
      ...written,
      outcome: earlier === null ? "CREATED" : "NEW_VERSION",
      warnings: annotations.warnings,
      annotations,
    };
  });
}

interface Known {
  readonly article: Article;
  readonly outcome: "UNCHANGED" | "DUPLICATE" | "BLOCKED_BY_WITHDRAWAL";
}

interface Stored {
  /** The article that already holds exactly this text, where nothing needs reading. */
  readonly known: Known | null;
  /** The article at this address, with another text. */
  readonly earlier: Article | null;
}

async function findStored(reader: Reader, draft: ArticleDraft, textSha256: string): Promise<Stored> {
  const withoutAddress = namedByHash(textSha256);
  const address = draft.url ?? withoutAddress;
  const atAddress = (await reader.articles.byUrls([address])).get(address) ?? null;
  if (atAddress !== null && !isListed(atAddress.status)) return blockedBy(atAddress);
  if (atAddress?.textSha256 === textSha256)
    return { known: { article: atAddress, outcome: "UNCHANGED" }, earlier: null };
  const everThisText = await reader.articles.byTextSha256(textSha256);
  const withdrawn = everThisText.find(({ status }) => !isListed(status));
  if (withdrawn !== undefined) return blockedBy(withdrawn);
  if (atAddress !== null) return { known: null, earlier: atAddress };
  // The same text at two addresses is two printings (wire copy); only a text without an address adds nothing new.
  const sameText = everThisText.filter((article) => article.textSha256 === textSha256);
  const twin = draft.url === null ? sameText[0] : sameText.find((article) => article.url === withoutAddress);
  return { known: twin === undefined ? null : { article: twin, outcome: "DUPLICATE" }, earlier: null };
}

const blockedBy = (article: Article): Stored => ({
  known: { article, outcome: "BLOCKED_BY_WITHDRAWAL" },
  earlier: null,
});

async function keepAsItIs(writer: Writer, draft: ArticleDraft, known: Known, now: Date): Promise<Ingested> {
  const { article } = known;
  if (known.outcome === "BLOCKED_BY_WITHDRAWAL") return { ...known, warnings: [], annotations: null, decisions: [] };
  if (draft.topics !== null) await writer.declarations.saveTopics(article, draft.topics.map(declaredTopic), now);
  if (known.outcome === "DUPLICATE" && draft.url !== null) await writer.addUrl(article.id, draft.url);
  const standing = await writer.decisions.standing(article.id);
  const outcomes = await writer.decisions.outcomes(standing.map(({ id }) => id));
  return { ...known, warnings: [], annotations: null, decisions: [...outcomes.values()] };
}

function describeArticle(
  draft: ArticleDraft,
  textSha256: string,
  annotations: Annotations,
  earlier: Article | null,
  now: Date,
): Article {
  const url = earlier?.url ?? draft.url ?? namedByHash(textSha256);
  return {
    id: earlier?.id ?? articleId(url),
    url,
    headline: draft.headline,
    language: annotations.language,
    publisherId: null,
    byline: draft.byline,
    publishedAt: draft.publishedAt ?? earlier?.publishedAt ?? null,
    retrievedAt: earlier?.retrievedAt ?? now,
    status: earlier?.status ?? "USABLE",
    statusReason: earlier?.statusReason ?? null,
    version: (earlier?.version ?? 0) + 1,
    textSha256,
    textLength: draft.text.length,
    reprintOf: null,
    revision: (earlier?.revision ?? 0) + 1,
  };
}

/** Whom it names, and whom people have said to speak in it, whether it names them or not. */
const agentsOf = ({ entities, attributions }: ArticleGraph): AgentId[] => [
  ...entities.map(({ agentId }) => agentId),
  ...attributions.flatMap(({ speaker, speaksFor }) => [
    ...(speaker.kind === "person" || speaker.kind === "organization" ? [speaker.id] : []),
    ...(speaksFor === null ? [] : [speaksFor]),
  ]),
];

export interface Written {
  readonly article: Article;
  readonly decisions: readonly DecisionOutcome[];
}

/**
 * Stores what was read, as people have corrected it.
 * @param restored what quotes printed before a decision that is being taken back
 */
export async function writeArticle(
  writer: Writer,
  article: Article,
  draft: ArticleDraft,
  annotations: Annotations,
  now: Date,
  restored?: ReadonlyMap<QuoteId, UtteranceId>,
): Promise<Written> {
  const resolved = await resolveEntities(writer, article, draft, annotations, now);
  const read = buildGraph({ article, text: draft.text, annotations, resolved, topics: draft.topics, now });
  const decided = await applyStanding(writer, read, now);
  const { graph, moved } = await recognise(writer, decided.graph, decided.utterances, restored);
  const formerAgents = await writer.saveArticle(graph);
  await writer.saveReprints(moved);
  await writer.decided.saveOutcomes(article.id, decided.outcomes);
  await refreshNames(writer, [...new Set([...formerAgents, ...agentsOf(graph)])]);
  return { article: graph.article, decisions: decided.outcomes };
}
