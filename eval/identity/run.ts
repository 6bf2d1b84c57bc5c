/**
 * How well entities are matched: `node --import tsx eval/identity/run.ts [pairs.jsonl]`.
 *
 * Each line of `pairs.jsonl` is two entities that a person judged the same or not, both invented. Across articles the
 * left one (and the `others`) are known already when the right one comes; within an article both come at once. A pair
 * counts as joined when resolution gives both the same agent. Exit code 1 when precision is below the goal.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
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
  readonly country?: string;
  readonly organizationKind?: OrganizationKind;
  readonly origin?: "METADATA";
}

export interface LabelledPair {
  readonly id: string;
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
  });
  const agent = assignments.get(right.entity.id);
  const joined = agent === (pair.sameArticle ? assignments.get(left.entity.id) : known[0]?.agent.id);
  const ids = [left.entity.id, right.entity.id];
  const judgement = judgements.find((one) => ids.includes(one.left) && ids.includes(one.right)) ?? null;
  return { pair, joined, judgement };
}

function entityOf({ id, type }: LabelledPair, side: LabelledSide, article: number): EntityToResolve {
  const articleOfSide = articleId(`https://eval.example/${id}/${article}`);
  const forms = side.forms ?? [side.name];
  return {
    entity: {
      id: entityId(articleOfSide, `${type}:${side.name}`),
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
  };
}

/** The agent that the entity's own article founds. */
function knownFrom(one: EntityToResolve): KnownAgent {
  const agent: Agent | undefined = resolve([one], [], { judgedAt: JUDGED_AT, earlier: [] }).founded[0];
  if (agent === undefined) throw new Error(`'${one.entity.name}' founded no agent.`);
  const { id, articleId: article, name, forms, titles } = one.entity;
  return {
    agent,
    names: forms.map(({ form }) => ({
      agentId: agent.id,
      name: form,
      kind: form === name ? "PREFERRED" : "VARIANT",
      reason: "",
      language: null,
      firstSeen: JUDGED_AT,
      lastSeen: JUDGED_AT,
      occurrences: 1,
      articles: 1,
    })),
    titles,
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
  };
}

function print(outcomes: readonly Outcome[]): void {
  const groups: [string, (pair: LabelledPair) => boolean][] = [
    ["all", () => true],
    ["people", ({ type }) => type === "PERSON"],
    ["organizations", ({ type }) => type === "ORGANIZATION"],
    ["French", ({ language }) => language === "fr"],
    ["English", ({ language }) => language === "en"],
    ["within an article", ({ sameArticle }) => sameArticle],
    ["across articles", ({ sameArticle }) => !sameArticle],
  ];
  for (const [name, belongs] of groups) {
    const { precision, recall, pairs } = figures(outcomes.filter(({ pair }) => belongs(pair)));
    console.log(`${name.padEnd(18)} ${pairs} pairs, precision ${percent(precision)}, recall ${percent(recall)}`);
  }
  const wrong = outcomes.filter(({ pair, joined }) => joined !== pair.same);
  for (const [title, merged] of [
    ["Wrongly merged", true],
    ["Missed", false],
  ] as const) {
    console.log(`\n${title}:`);
    const worst = wrong.filter(({ joined }) => joined === merged).sort((a, b) => worth(b, merged) - worth(a, merged));
    for (const { pair, judgement } of worst) {
      const said = judgement === null ? "no judgement" : `${judgement.rule} ${judgement.score}: ${judgement.reason}`;
      console.log(`  ${pair.id} '${pair.left.name}' ~ '${pair.right.name}' (${pair.note}) — ${said}`);
    }
  }
}

/** The surest wrong merge is the worst, and so is the miss that came with the least score. */
function worth({ judgement }: Outcome, merged: boolean): number {
  return merged ? (judgement?.score ?? 0) : 1 - (judgement?.score ?? 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcomes = readPairs(process.argv[2] ?? new URL("pairs.jsonl", import.meta.url)).map(judge);
  print(outcomes);
  if (figures(outcomes).precision < PRECISION_GOAL) process.exitCode = 1;
}
