import type { Agent } from "../../domain/agent.js";
import { DixitError } from "../../domain/errors.js";
import {
  splitOrganizationId,
  splitPersonId,
  type AgentId,
  type ArticleId,
  type EntityId,
  type MentionId,
} from "../../domain/ids.js";
import type { Judgement } from "../../domain/judgement.js";
import type { HeldEntity } from "../../storage/decidedIdentity.js";
import type { Reader, Store } from "../../storage/store.js";
import { mentionIds } from "../buildGraph.js";
import { missing } from "../missing.js";
import { entityIds } from "../resolveEntities.js";
import { agentStates, agentToDecide } from "./agentsDecided.js";
import { decide, demandReason, sign, type Decided, type Deciding } from "./decide.js";
import { judgedByPerson } from "./judgedByPerson.js";
import { readName } from "./readName.js";
import { planResettling, resettle } from "./resettle.js";
import { Rereading } from "./rereading.js";

export interface Split {
  /** Whoever was split off, as it is now. */
  readonly agent: Agent;
  readonly quotesMoved: number;
  /** Mentions that nobody asked to move: an article speaks of the same one there, so they moved too. */
  readonly alsoMoved: readonly MentionId[];
}

/**
 * Says that some mentions of somebody mean somebody else. All that an article says of whom such a mention means goes with
 * it. The new one gets an id of its own; no later reading joins the two. Throws NOT_FOUND, and BAD_ARGUMENT for mentions that
 * mean another one, where nothing would be left, for a name that is none, and without a reason.
 */
export async function splitAgent(
  store: Store,
  id: AgentId,
  mentions: readonly MentionId[],
  newName: string,
  by: Deciding,
): Promise<Decided<Split>> {
  demandReason(by.why, "Splitting");
  const name = readName(newName, "newName");
  const rereading = new Rereading();
  await rereading.prepare(store, await articlesOf(store, mentions));
  return decide(store, by, async (writer) => {
    const from = await agentToDecide(writer, id);
    await rereading.prepare(writer, await articlesOf(writer, mentions));
    const { moved, alsoMoved } = await behind(writer, from, mentions, rereading);
    const remaining = (await writer.decidedIdentities.heldBy([from.id])).filter(
      ({ entityId }) => !moved.some((one) => one.entityId === entityId),
    );
    if (remaining.length === 0) {
      throw new DixitError(
        "BAD_ARGUMENT",
        `Nothing would be left of ${from.name} (${from.id}); expected some of its mentions, not all. Rename it instead.`,
        { path: ["moveMentions"] },
      );
    }
    const agent = splitOff(from, moved, name);
    const { decision } = await sign(writer, by, {
      kind: "SPLIT",
      articleId: null,
      words: null,
      target: from.id,
      targets: [agent.id],
      before: { agent: (await agentStates(writer, [from]))[0] ?? { id: from.id, name: from.name, names: [] } },
      after: { agent: agent.id, name, entities: moved.map(({ entityId }) => entityId) },
    });
    await writer.identity.splitOff(agent, from.id);
    await writer.identity.judge(judgedDifferent(moved, remaining, decision.id, by));
    const resettling = { from: from.id, goes: new Map(moved.map(({ entityId }) => [entityId, agent.id])), decided: [] };
    const plan = await planResettling(
      writer,
      resettling,
      moved.map(({ articleId }) => articleId),
    );
    await resettle(writer, decision.id, resettling, plan, rereading, by.now);
    const result: Split = {
      agent: await agentToDecide(writer, agent.id),
      quotesMoved: await writer.decidedIdentities.countSaid([agent.id]),
      alsoMoved,
    };
    return { decision, conflicts: [], result };
  });
}

/** Each is an article to read. */
const MOST_AT_ONCE = 100;

/** Throws NOT_FOUND, and BAD_ARGUMENT for none at all or too many. */
async function articlesOf(reader: Reader, mentions: readonly MentionId[]): Promise<ArticleId[]> {
  if (mentions.length === 0 || mentions.length > MOST_AT_ONCE) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `\`moveMentions\` has ${mentions.length} ids; expected 1 to ${MOST_AT_ONCE}, of mentions that mean somebody else.`,
      { path: ["moveMentions"] },
    );
  }
  const known = await reader.mentions.byIds(mentions);
  const unknown = mentions.find((mention) => !known.has(mention));
  if (unknown !== undefined) throw await missing(reader, "mention", unknown);
  return [...new Set([...known.values()].map(({ articleId }) => articleId))];
}

/** The entities behind the mentions, and all other mentions of these. */
async function behind(
  reader: Reader,
  from: Agent,
  asked: readonly MentionId[],
  rereading: Rereading,
): Promise<{ moved: HeldEntity[]; alsoMoved: MentionId[] }> {
  const articles = await articlesOf(reader, asked);
  const entityOf = new Map<MentionId, EntityId>();
  for (const article of articles) {
    const annotations = rereading.of(article)?.annotations;
    if (annotations === undefined) continue;
    const entities = entityIds(article, annotations);
    const mentions = mentionIds(article, annotations);
    annotations.mentions.forEach(({ refersTo }, i) => {
      const mention = mentions[i];
      const entity = refersTo.kind === "entity" ? entities[refersTo.entity] : undefined;
      if (mention !== undefined && entity !== undefined) entityOf.set(mention, entity);
    });
  }
  const held = new Map((await reader.decidedIdentities.heldIn(articles)).map((one) => [one.entityId, one]));
  const moved = new Map<EntityId, HeldEntity>();
  for (const mention of asked) {
    const entity = held.get(entityOf.get(mention) ?? ("" as EntityId));
    if (entity?.agentId !== from.id) {
      throw new DixitError("BAD_ARGUMENT", `Mention ${mention} does not mean ${from.name} (${from.id}).`, {
        path: ["moveMentions"],
      });
    }
    moved.set(entity.entityId, entity);
  }
  const wanted = new Set(asked);
  const alsoMoved = [...entityOf].flatMap(([mention, entity]) =>
    moved.has(entity) && !wanted.has(mention) ? [mention] : [],
  );
  return { moved: [...moved.values()].sort((a, b) => (a.entityId < b.entityId ? -1 : 1)), alsoMoved };
}

/** Founded by the first of its entities, by id: the same ones split off the same agent are the same one again. */
function splitOff(from: Agent, [first]: readonly HeldEntity[], name: string): Agent {
  if (first === undefined) throw new Error("A split moves at least one entity.");
  const identity = { name, founder: first.entityId, revision: 1 };
  if (from.kind === "person") return { kind: "person", id: splitPersonId(first.entityId, from.id), ...identity };
  return {
    kind: "organization",
    id: splitOrganizationId(first.entityId, from.id),
    organizationKind: from.organizationKind,
    // Two that were taken for one need not be at home in one country.
    country: null,
    ...identity,
  };
}

/** From what the same article still says of the other, and from one more that stays whatever becomes of these. */
function judgedDifferent(
  moved: readonly HeldEntity[],
  remaining: readonly HeldEntity[],
  decision: Judgement["decidedBy"] & string,
  { now, why }: Deciding,
): Judgement[] {
  const [hub] = remaining;
  return moved.flatMap((one) =>
    remaining
      .filter((other) => other === hub || other.articleId === one.articleId)
      .map((other) => judgedByPerson(one.entityId, other.entityId, "DIFFERENT", decision, now, why.reason)),
  );
}
