/** The sample archive, after people have merged, split, renamed, corrected, declared and taken back. */
import { ingestSamples } from "../../server/cli/samples.js";
import { attributionId, type ActorId, type AgentId } from "../../server/domain/ids.js";
import type { Quote } from "../../server/domain/quote.js";
import type { Naming } from "../../server/domain/speaker.js";
import type { Deciding } from "../../server/pipeline/decisions/decide.js";
import { mergeAgents } from "../../server/pipeline/decisions/mergeAgents.js";
import { renameAgent } from "../../server/pipeline/decisions/renameAgent.js";
import { splitAgent } from "../../server/pipeline/decisions/splitAgent.js";
import {
  confirmAttribution,
  identifyUnnamedSource,
  reattributeQuote,
} from "../../server/pipeline/decisions/attributions.js";
import { rejectQuote } from "../../server/pipeline/decisions/quotes.js";
import { addFactCheck, declareAgent, declareTopics } from "../../server/pipeline/declare.js";
import { undo } from "../../server/pipeline/decisions/undo.js";
import type { Store } from "../../server/storage/store.js";

const ACTOR = "acr_0123456789abcdefghjkmnpq" as ActorId;

export async function fillAndDecide(store: Store): Promise<void> {
  await ingestSamples(store, new Date("2031-06-01T00:00:00.000Z"));
  const actor = { id: ACTOR, name: "Marek Sedlo", kind: "PERSON", orcid: "0000-0002-1825-0097" } as const;
  await store.write((writer) => writer.tokenWriter.saveActor(actor, new Date("2031-06-01T00:00:00.000Z")));
  let clock = Date.parse("2031-06-02T00:00:00.000Z");
  const by = (): Deciding => ({
    actor: ACTOR,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: "https://courrier.example/erratum" },
    dryRun: false,
  });
  const [first, second, third, fourth] = await mostQuoted(store);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) {
    throw new Error("The samples quote four people at least.");
  }
  await mergeAgents(store, first, [second], by());
  const taken = await mergeAgents(store, third, [fourth], by());
  const mentions = await store.mentions.ofName([{ agentId: first, name: await nameOf(store, first) }], 1);
  const [mention] = [...mentions.values()].flat();
  if (mention !== undefined) await splitAgent(store, first, [mention.id], "Une homonyme", by());
  await renameAgent(store, third, "Un nom que personne n'imprime", by());
  if (taken.decision !== null) await undo(store, taken.decision.id, by());
  await curate(store, third, by);
  await declare(store, [first, fourth]);
}

/** Decides of quotes: who said one, that one is right and one is none, who an unnamed source is. */
async function curate(store: Store, someone: AgentId, by: () => Deciding): Promise<void> {
  const [one, other, none] = await quotesBy(store, ["NAMED"]);
  const [unnamed] = await quotesBy(store, ["UNNAMED"]);
  if (one === undefined || other === undefined || none === undefined || unnamed === undefined) {
    throw new Error("The samples hold three quotes of named speakers and one of an unnamed one at least.");
  }
  await confirmAttribution(store, attributionId(one.id), null, by());
  await reattributeQuote(store, other.id, { kind: "agent", id: someone }, null, by());
  const hasty = await confirmAttribution(store, attributionId(none.id), null, by());
  if (hasty.decision !== null) await undo(store, hasty.decision.id, by());
  await rejectQuote(store, none.id, "TERM", null, by());
  const { speaker } = (await store.attributions.ofQuotes([unnamed.id])).get(unnamed.id) ?? {};
  if (speaker?.kind === "unnamed") await identifyUnnamedSource(store, speaker.id, someone, null, by());
}

const quotesBy = async (store: Store, naming: Naming[]): Promise<Quote[]> =>
  (await store.quotes.page({ naming }, "OLDEST", { first: 3, after: null })).rows.map(({ row }) => row);

async function declare(store: Store, [first, fourth]: readonly [AgentId, AgentId]): Promise<void> {
  const now = new Date("2031-06-03T00:00:00.000Z");
  const sourceUrl = "https://catalogue.example/";
  const wikidataId = "Q4242424242";
  await declareAgent(store, first, { wikidataId, gender: { value: "femme", sourceUrl }, sourceUrl }, now);
  await declareAgent(store, fourth, { sameAs: [{ scheme: "viaf", value: "12", url: null }], sourceUrl }, now);
  const [quote] = await quotesBy(store, ["NAMED"]);
  if (quote === undefined) throw new Error("The samples quote somebody.");
  await declareTopics(store, quote.articleId, ["Ports & quais", "medtop:20000344"], now);
  const outlet = (await store.articles.byIds([quote.articleId])).get(quote.articleId)?.publisherId ?? null;
  if (outlet === null) throw new Error("The samples' articles name their outlets.");
  await declareAgent(store, outlet, { wikidataId: "Q77", country: { value: "FR", sourceUrl }, sourceUrl }, now);
  const check = { url: "https://verif.example/1", publisher: outlet, claimReviewed: "« C'est prêt »", rating: "Vrai" };
  await addFactCheck(store, quote.id, { ...check, reviewedAt: now }, now);
}

async function mostQuoted(store: Store): Promise<AgentId[]> {
  const { cells } = await store.statistics.crossTable({ naming: ["NAMED"] }, ["SPEAKER"], 10, []);
  return cells.flatMap(({ keys }) => (keys?.[0]?.startsWith("per_") === true ? [keys[0] as AgentId] : []));
}

const nameOf = async (store: Store, id: AgentId): Promise<string> =>
  (await store.agents.byIds([id])).get(id)?.name ?? "";
