/**
 * Ids are opaque, immutable and global: a prefix that tells the kind, then 24 characters of base 32 (120 bits of a
 * SHA-256). They are made here and nowhere else. Ids of articles and of all that lives inside one follow from
 * evidence (URL or text, exact words, occurrence), so ingesting the same thing twice gives the same ids.
 */
import { createHash } from "node:crypto";

declare const kindOfId: unique symbol;
type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

export type ArticleId = Id<"Article">;
export type QuoteId = Id<"Quote">;
export type AttributionId = Id<"Attribution">;
export type MentionId = Id<"Mention">;
export type EntityId = Id<"Entity">;
export type UnnamedSourceId = Id<"UnnamedSource">;
export type PersonId = Id<"Person">;
export type OrganizationId = Id<"Organization">;
/** A person or an organization: an identity that spans articles. */
export type AgentId = PersonId | OrganizationId;
export type JudgementId = Id<"Judgement">;
export type ActivityId = Id<"Activity">;
/** What articles declare they are about; the same words are the same topic in every article. */
export type TopicId = Id<"Topic">;
export type UtteranceId = Id<"Utterance">;
export type DecisionId = Id<"Decision">;
/** Who writes: a person or a program that a token was made for. */
export type ActorId = Id<"Actor">;
export type TokenId = Id<"Token">;

const PREFIXES = {
  Article: "art",
  Quote: "quo",
  Attribution: "att",
  Mention: "men",
  Entity: "ent",
  UnnamedSource: "src",
  Person: "per",
  Organization: "org",
  Judgement: "jud",
  Activity: "act",
  Topic: "top",
  Utterance: "utt",
  Decision: "dec",
  Actor: "acr",
  Token: "tok",
} as const;

export type IdKind = keyof typeof PREFIXES;

const KIND_BY_PREFIX = new Map<string, IdKind>(
  (Object.keys(PREFIXES) as IdKind[]).map((kind) => [PREFIXES[kind], kind]),
);

/** The kind an id's form declares, or null when the text is not an id of ours. Says nothing about existence. */
export function idKind(text: string): IdKind | null {
  const match = /^([a-z]{3})_[0-9a-hjkmnp-tv-z]{24}$/.exec(text);
  return match?.[1] === undefined ? null : (KIND_BY_PREFIX.get(match[1]) ?? null);
}

export const isPersonId = (id: AgentId): id is PersonId => idKind(id) === "Person";

/** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

// Crockford's alphabet: no i, l, o, u, so ids survive being read aloud and never spell a word.
const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** Makes an id from what identifies the thing; the separator keeps ("ab","c") and ("a","bc") apart. */
function makeId<Kind extends IdKind>(kind: Kind, ...identity: readonly (string | number)[]): Id<Kind> {
  const bytes = createHash("sha256")
    .update([kind, ...identity].join("\u0000"), "utf8")
    .digest();
  let value = BigInt(`0x${bytes.subarray(0, 15).toString("hex")}`);
  let text = "";
  for (let i = 0; i < 24; i++) {
    text = BASE32.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return `${PREFIXES[kind]}_${text}` as Id<Kind>;
}

/** @param canonicalUrl the article's canonical URL, or its `ni:` URI (a name made of the text's hash) when it has none. */
export const articleId = (canonicalUrl: string): ArticleId => makeId("Article", canonicalUrl);

/** @param occurrence 0 for the first quote with exactly these words in the article, 1 for the next … */
export const quoteId = (article: ArticleId, exact: string, occurrence: number): QuoteId =>
  makeId("Quote", article, exact, occurrence);

export const attributionId = (quote: QuoteId): AttributionId => makeId("Attribution", quote);

export const mentionId = (article: ArticleId, exact: string, occurrence: number): MentionId =>
  makeId("Mention", article, exact, occurrence);

/** @param key what tells one entity of an article from the others: its type and its fullest printed name. */
export const entityId = (article: ArticleId, key: string): EntityId => makeId("Entity", article, key);

export const unnamedSourceId = (article: ArticleId, description: string, occurrence: number): UnnamedSourceId =>
  makeId("UnnamedSource", article, description, occurrence);

/** An agent's id follows from the entity that first showed it; it never changes when more is learned. */
export const personId = (founder: EntityId): PersonId => makeId("Person", founder);
export const organizationId = (founder: EntityId): OrganizationId => makeId("Organization", founder);

/** Whoever is split off an agent: the same entities split off the same agent are the same again. */
export const splitPersonId = (founder: EntityId, from: AgentId): PersonId => makeId("Person", founder, from);
export const splitOrganizationId = (founder: EntityId, from: AgentId): OrganizationId =>
  makeId("Organization", founder, from);

export const judgementId = (left: string, right: string, scorerVersion: string): JudgementId =>
  makeId("Judgement", left, right, scorerVersion);

export const activityId = (article: ArticleId, version: number, tool: string, toolVersion: string): ActivityId =>
  makeId("Activity", article, version, tool, toolVersion);

/** @param key what tells it from the other topics of its scheme */
export const topicId = (scheme: string, key: string): TopicId => makeId("Topic", scheme, key);
/**
 * What was said once has the id of the printing that founded it, under a prefix of its own: the same 24 characters, so
 * the database can write it too.
 */
export const utteranceId = (founder: QuoteId): UtteranceId =>
  `${PREFIXES.Utterance}_${founder.slice(PREFIXES.Quote.length + 1)}` as UtteranceId;

/** @param secretSha256 what is kept of the token's secret; it cannot be had back from the id */
export const tokenId = (secretSha256: string): TokenId => makeId("Token", secretSha256);

/** An actor's id follows from the first token made for it; later tokens of the same actor do not change it. */
export const actorId = (founder: TokenId): ActorId => makeId("Actor", founder);

/** Of whoever decides at the database itself, without a token. */
export const operatorId = (name: string): ActorId => makeId("Actor", "operator", name);

/** The same thing decided of the same node by the same person in one millisecond is one decision. */
export const decisionId = (kind: string, target: string, actor: ActorId, at: Date): DecisionId =>
  makeId("Decision", kind, target, actor, at.toISOString());

/** What a person took apart from an utterance is one of its own, under the id of that decision. */
export const unlinkedUtteranceId = (decision: DecisionId): UtteranceId =>
  `${PREFIXES.Utterance}_${decision.slice(PREFIXES.Decision.length + 1)}` as UtteranceId;
