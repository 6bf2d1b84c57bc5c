/**
 * How well entities are matched: `node --import tsx eval/identity/run.ts [--tuning] [pairs.jsonl]`.
 *
 * Each line of `pairs.jsonl` is two entities that a person judged the same or not, both invented. Across articles the
 * left one (and the `others`) are known already when the right one comes; within an article both come at once. A pair
 * counts as joined when resolution gives both the same agent. Every third pair is held out: `--tuning` prints their
 * figures but not their errors, for whoever writes rules. Exit code 1 when precision is below the goal.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ORGANIZATION_KINDS, type Agent, type OrganizationKind } from "../../server/domain/agent.js";
import type { EntityType } from "../../server/domain/article.js";
import { articleId, entityId } from "../../server/domain/ids.js";
import type { Judgement } from "../../server/domain/judgement.js";
import type { KnownAgent } from "../../server/domain/knownAgent.js";
import { resolve, type EntityToResolve } from "../../server/resolution/resolve.js";

export const PRECISION_GOAL = 0.99;

export interface LabelledSide {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly titles?: readonly string[];
  readonly companions?: readonly string[];
  /** Organizations in which it holds or held a post. */
  readonly organizations?: readonly string[];
  /** Publication of the article, YYYY-MM-DD; without one every article is of the same day. */
  readonly date?: string;
  readonly country?: string;
  readonly organizationKind?: OrganizationKind;
  readonly origin?: "METADATA";
}

export interface LabelledPair {
  readonly id: string;
  /** Kept out of sight while rules are written: every third pair. */
  readonly held?: true;
  readonly type: EntityType;
  readonly language: "fr" | "en";
  /** What a person says. */
  readonly same: boolean;
  readonly sameArticle: boolean;
  readonly left: LabelledSide;
  readonly right: LabelledSide;
  /** Further agents known when the right one comes. */
  readonly others?: readonly LabelledSide[];
  readonly note: string;
}

export interface Outcome {
  readonly pair: LabelledPair;
  readonly joined: boolean;
  readonly judgement: Judgement | null;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  /** How many of the pairs a person says are the same. */
  readonly same: number;
}

const JUDGED_AT = new Date("2030-01-01T00:00:00Z");

export function readPairs(file: string | URL): LabelledPair[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => readPair(JSON.parse(line)));
}

function readPair(row: unknown): LabelledPair {
  const pair = row as LabelledPair;
  const sides = [pair.left, pair.right, ...(pair.others ?? [])];
  const kinds = sides.map(({ organizationKind }) => organizationKind ?? "UNKNOWN");
  if (sides.some(({ name }) => name === "") || kinds.some((kind) => !ORGANIZATION_KINDS.includes(kind))) {
    throw new Error(`Pair ${pair.id} has an empty name or an unknown kind of organization.`);
  }
  return pair;
}

export function judge(pair: LabelledPair): Outcome {
  const right = entityOf(pair, pair.right, pair.sameArticle ? 0 : 1);
  const left = entityOf(pair, pair.left, 0);
  const others = (pair.others ?? []).map((side, index) => entityOf(pair, side, index + 2));
  const known = pair.sameArticle ? [] : [left, ...others].map((one) => knownFrom(one));
  const { assignments, judgements } = resolve(pair.sameArticle ? [left, right] : [right], known, {
    judgedAt: JUDGED_AT,
    earlier: [],
    homonyms: [],
  });
  const agent = assignments.get(right.entity.id);
  const joined = agent === (pair.sameArticle ? assignments.get(left.entity.id) : known[0]?.agent.id);
  const ids = [left.entity.id, right.entity.id];
  const judgement = judgements.find((one) => ids.includes(one.left) && ids.includes(one.right)) ?? null;
  return { pair, joined, judgement };
}

function entityOf({ id, type, left, sameArticle }: LabelledPair, side: LabelledSide, article: number): EntityToResolve {
  // As the pipeline numbers the second of two whom one article prints alike.
  const repeated = sameArticle && side !== left && side.name === left.name;
  const articleOfSide = articleId(`https://eval.example/${id}/${article}`);
  const forms = side.forms ?? [side.name];
  return {
    entity: {
      id: entityId(articleOfSide, `${type}:${side.name}${repeated ? "#1" : ""}`),
      articleId: articleOfSide,
      type,
      name: side.name,
      forms: forms.map((form, index) => ({ form, occurrences: 1, paragraphs: 1, lastStart: index })),
      titles: side.titles ?? [],
      origin: side.origin ?? "TEXT",
    },
    organizationKind: side.organizationKind ?? null,
    country: side.country ?? null,
    companions: side.companions ?? [],
    organizations: side.organizations ?? [],
    publishedAt: publishedAt(side),
  };
}

function publishedAt({ date }: LabelledSide): Date {
  return date === undefined ? JUDGED_AT : new Date(`${date}T00:00:00Z`);
}

/** The agent that the entity's own article founds. */
function knownFrom(one: EntityToResolve): KnownAgent {
  const agent: Agent | undefined = resolve([one], [], { judgedAt: JUDGED_AT, earlier: [], homonyms: [] }).founded[0];
  if (agent === undefined) throw new Error(`'${one.entity.name}' founded no agent.`);
  const { id, articleId: article, name, forms, titles } = one.entity;
  const seen = one.publishedAt ?? JUDGED_AT;
  return {
    agent,
    names: forms.map(({ form }) => ({
      agentId: agent.id,
      name: form,
      kind: form === name ? "PREFERRED" : "VARIANT",
      reason: "",
      language: null,
      firstSeen: seen,
      lastSeen: seen,
      occurrences: 1,
      articles: 1,
    })),
    titles: titles.map((title) => ({ title, firstSeen: seen, lastSeen: seen })),
    organizations: one.organizations,
    entities: [{ id, articleId: article, name }],
    companions: one.companions,
    articles: 1,
    metadataOnly: one.entity.origin === "METADATA",
  };
}

/** Of the pairs joined, how many rightly; of those to join, how many were. 1 where there are none. */
export function figures(outcomes: readonly Outcome[]): Figures {
  const joined = outcomes.filter((outcome) => outcome.joined);
  const same = outcomes.filter(({ pair }) => pair.same);
  const right = joined.filter(({ pair }) => pair.same).length;
  return {
    precision: joined.length === 0 ? 1 : right / joined.length,
    recall: same.length === 0 ? 1 : right / same.length,
    pairs: outcomes.length,
    same: same.length,
  };
}

const GROUPS: readonly (readonly [string, (pair: LabelledPair) => boolean])[] = [
  ["all", () => true],
  ["held out", ({ held }) => held === true],
  ["the others", ({ held }) => held !== true],
  ["people", ({ type }) => type === "PERSON"],
  ["organizations", ({ type }) => type === "ORGANIZATION"],
  ["French", ({ language }) => language === "fr"],
  ["English", ({ language }) => language === "en"],
  ["within an article", ({ sameArticle }) => sameArticle],
  ["across articles", ({ sameArticle }) => !sameArticle],
];
const WORST = 10;

function print(outcomes: readonly Outcome[], withHeld: boolean): void {
  console.log(`${"".padEnd(18)} pairs  same  different  precision  recall`);
  for (const [name, belongs] of GROUPS) {
    const { precision, recall, pairs, same } = figures(outcomes.filter(({ pair }) => belongs(pair)));
    const columns = [String(pairs).padStart(5), String(same).padStart(5), String(pairs - same).padStart(10)];
    console.log(`${name.padEnd(18)} ${columns.join(" ")} ${percent(precision)} ${percent(recall)}`);
  }
  const wrong = outcomes.filter(({ pair, joined }) => joined !== pair.same && (withHeld || pair.held !== true));
  console.log(`\nThe worst ${WORST} errors of ${wrong.length}${withHeld ? "" : " (those held out are not shown)"}:`);
  for (const outcome of [...wrong].sort(worstFirst).slice(0, WORST)) console.log(`  ${inWords(outcome)}`);
}

/** Wrong merges first, the surest of them before the others; then what was missed with the least score. */
function worstFirst(one: Outcome, other: Outcome): number {
  const [score, otherScore] = [one, other].map(({ judgement }) => judgement?.score ?? 0);
  return (
    Number(other.joined) - Number(one.joined) ||
    ((score ?? 0) - (otherScore ?? 0)) * (one.joined ? -1 : 1) ||
    (one.pair.id < other.pair.id ? -1 : 1)
  );
}

function inWords({ pair, joined, judgement }: Outcome): string {
  const said = judgement === null ? "nothing was said of the two" : `${judgement.rule}: ${judgement.reason}`;
  const error = joined ? "wrongly merged" : "missed";
  return `${pair.id} ${error}: '${pair.left.name}' and '${pair.right.name}' (${pair.note}) – ${said}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(9);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values, positionals } = parseArgs({ options: { tuning: { type: "boolean" } }, allowPositionals: true });
  const outcomes = readPairs(positionals[0] ?? new URL("pairs.jsonl", import.meta.url)).map(judge);
  print(outcomes, values.tuning !== true);
  if (figures(outcomes).precision < PRECISION_GOAL) process.exitCode = 1;
}
