/**
 * The door for facts that nobody can read out of a text: whoever declares one says where it comes from. Each use is
 * whole or not at all, safe to repeat, and says what was there before.
 */
import type { Agent } from "../domain/agent.js";
import type { Article } from "../domain/article.js";
import { WIKIDATA, type Change, type ExternalId, type FactCheck, type FactName } from "../domain/declared.js";
import { DixitError } from "../domain/errors.js";
import type { ArticleId, OrganizationId, QuoteId } from "../domain/ids.js";
import type { Quote } from "../domain/quote.js";
import { missing, notFound, refuseWithdrawn } from "./missing.js";
import { declaredTopic, KEYWORD } from "../domain/topic.js";
import type { Store, Writer } from "../storage/store.js";
import { readAgentFacts, readFactCheck, type AgentFacts, type FactCheckGiven } from "./declaredInput.js";
import { cleanTopics } from "./draft.js";

/** Declares facts of a person or an organization, by any id that ever meant them. Throws NOT_FOUND, ALREADY_DECLARED, BAD_ARGUMENT, BAD_URL. */
export async function declareAgent(
  store: Store,
  id: string,
  facts: AgentFacts,
  now: Date,
): Promise<{ readonly agent: Agent; readonly changes: readonly Change[] }> {
  const { externalIds, declared, takeBack } = readAgentFacts(facts);
  return store.write(async (writer) => {
    const agent = (await writer.agents.byIds([id])).get(id);
    if (agent === undefined) throw notFound("person or organization", id);
    const changes: (Change | null)[] = [];
    for (const name of takeBack) changes.push(await takeBackFact(writer, agent, name));
    for (const given of externalIds) {
      changes.push(await declareExternalId(writer, { ...given, agentId: agent.id, declaredAt: now }));
    }
    for (const { fact, value, source } of declared) {
      refuseOtherKind(agent, fact);
      const before = (await writer.declared.facts([agent.id])).get(agent.id)?.find((known) => known.fact === fact);
      if (before?.value === value && before.source === source) continue;
      await writer.declarations.saveFact({ agentId: agent.id, fact, value, source, declaredAt: now });
      changes.push(change(fact, before, { value, source }));
    }
    const made = changes.filter((one) => one !== null);
    if (made.length > 0) await writer.declarations.touchAgent(agent.id);
    return { agent: (await writer.agents.byIds([agent.id])).get(agent.id) ?? agent, changes: made };
  });
}

/** Replaces what an article says it is about; null leaves it. Throws NOT_FOUND, BAD_ARGUMENT, BINARY_INPUT. */
export async function declareTopics(
  store: Store,
  id: ArticleId,
  topics: readonly string[] | null,
  now: Date,
): Promise<{ readonly article: Article; readonly changes: readonly Change[] }> {
  const declared = topics === null ? null : cleanTopics(topics).map(declaredTopic);
  return store.write(async (writer) => {
    const article = (await writer.articles.byIds([id])).get(id);
    if (article === undefined) throw notFound("article", id);
    refuseWithdrawn(article);
    if (declared === null) return { article, changes: [] };
    const before = await shownTopics(writer, id);
    await writer.declarations.saveTopics(article, declared, now);
    const after = await shownTopics(writer, id);
    return { article, changes: before === after ? [] : [{ fact: "topics", before, after }] };
  });
}

/** Adds what a fact-checker found of a quote's words; under the same URL, replaces it. Throws NOT_FOUND, BAD_ARGUMENT, BAD_URL. */
export async function addFactCheck(
  store: Store,
  id: QuoteId,
  given: FactCheckGiven,
  now: Date,
): Promise<{ readonly quote: Quote; readonly changes: readonly Change[] }> {
  const check: FactCheck = { ...readFactCheck(given), quoteId: id, declaredAt: now };
  return store.write(async (writer) => {
    const quote = (await writer.quotes.byIds([id])).get(id);
    if (quote === undefined) throw await missing(writer, "quote", id);
    const publisherId = await publisherOf(writer, check.publisherId);
    const checks = (await writer.declared.factChecks([id])).get(id) ?? [];
    const before = checks.find((known) => known.quoteId === id && known.url === check.url);
    const after = { ...check, publisherId };
    if (before !== undefined && shownCheck(before) === shownCheck(after)) return { quote, changes: [] };
    await writer.declarations.saveFactCheck(quote.articleId, after);
    const changes = [
      { fact: "factCheck", before: before === undefined ? null : shownCheck(before), after: shownCheck(after) },
    ];
    return { quote, changes };
  });
}

/** The id of a survivor, so that a merged publisher is found again. */
async function publisherOf(writer: Writer, id: OrganizationId | null): Promise<OrganizationId | null> {
  if (id === null) return null;
  const publisher = (await writer.agents.byIds([id])).get(id);
  if (publisher?.kind !== "organization") throw notFound("organization", id);
  return publisher.id;
}

async function declareExternalId(writer: Writer, id: ExternalId): Promise<Change | null> {
  const owner = (await writer.declared.agentsByExternalIds(id.scheme, [id.value])).get(id.value);
  if (owner !== undefined && owner.id !== id.agentId) {
    throw new DixitError(
      "ALREADY_DECLARED",
      `${id.scheme} ${id.value} is declared for ${owner.name} (${owner.id}); one such id means one person or organization. Take it back there first, or merge the two.`,
    );
  }
  const holder = await writer.declared.holderOf(id.scheme, id.value);
  if (holder !== null && holder !== id.agentId) {
    throw new DixitError(
      "ALREADY_DECLARED",
      `${id.scheme} ${id.value} is declared for somebody whom only withdrawn articles name; it is theirs when those are restored.`,
    );
  }
  const before = await firstOfScheme(writer, id.agentId, id.scheme);
  if (before?.value === id.value && before.url === id.url && before.source === id.source) return null;
  await writer.declarations.saveExternalId(id);
  return change(nameOfScheme(id.scheme), before, id);
}

async function takeBackFact(writer: Writer, { id }: Agent, name: string): Promise<Change | null> {
  if (name === "gender" || name === "country") {
    const before = (await writer.declared.facts([id])).get(id)?.find(({ fact }) => fact === name);
    if (before === undefined) return null;
    await writer.declarations.removeFact(id, name);
    return change(name, before, undefined);
  }
  const scheme = name === "wikidataId" ? WIKIDATA : name;
  const before = await firstOfScheme(writer, id, scheme);
  if (before === undefined) return null;
  await writer.declarations.removeExternalIds(id, scheme);
  return change(name, before, undefined);
}

const firstOfScheme = async (writer: Writer, id: ExternalId["agentId"], scheme: string) =>
  (await writer.declared.externalIds([id])).get(id)?.find((known) => known.scheme === scheme);

/** As they would be declared, first written forms: "port, medtop:11000000". */
const shownTopics = async (writer: Writer, id: ArticleId): Promise<string | null> => {
  const topics = (await writer.declared.topicsOfArticles([id])).get(id) ?? [];
  const shown = topics.map(({ scheme, labels }) =>
    [scheme === KEYWORD ? [] : scheme, labels[0]?.label].flat().join(":"),
  );
  return shown.length === 0 ? null : shown.join(", ");
};

const nameOfScheme = (scheme: string): string => (scheme === WIKIDATA ? "wikidataId" : scheme);

interface Valued {
  readonly value: string;
  readonly source: string | null;
  readonly url?: string | null;
}

/** The values, with their places where only those differ. */
function change(fact: string, before: Valued | undefined, after: Valued | undefined): Change {
  const whole = before?.value === after?.value;
  const shown = (valued: Valued | undefined): string | null =>
    valued === undefined
      ? null
      : whole
        ? [valued.value, valued.url, valued.source].filter((part) => part != null).join(" ")
        : valued.value;
  return { fact, before: shown(before), after: shown(after) };
}

const shownCheck = ({ url, publisherId, claimReviewed, rating, reviewedAt }: FactCheck): string =>
  JSON.stringify({ url, publisher: publisherId, claimReviewed, rating, reviewedAt });

function refuseOtherKind(agent: Agent, fact: FactName): void {
  const kind = fact === "gender" ? "person" : "organization";
  if (agent.kind === kind) return;
  throw new DixitError(
    "BAD_ARGUMENT",
    `${agent.name} (${agent.id}) is ${agent.kind === "person" ? "a person" : "an organization"}; a ${fact} can be declared of ${kind === "person" ? "a person" : "an organization"}.`,
  );
}
