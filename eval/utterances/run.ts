/**
 * How well printings are joined: `node --import tsx eval/utterances/run.ts [pairs.jsonl]`.
 *
 * Each line of `pairs.jsonl` is two quotes of two articles, all invented, that a person judged to print the same
 * utterance or not: the words, who is named (null for nobody, "unnamed" for a source the article does not name) and how
 * many days lie between. A pair counts as joined when it goes the whole way: a fingerprint of one is found by the other,
 * and the rules join them. Exit code 1 when precision is below the goal.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { articleId, entityId, personId, quoteId, unnamedSourceId, utteranceId } from "../../server/domain/ids.js";
import type { LanguageCode } from "../../server/domain/language.js";
import type { Speaker } from "../../server/domain/speaker.js";
import type { Printing } from "../../server/domain/utterance.js";
import { soughtFingerprints, winnow } from "../../server/resolution/utterances/fingerprints.js";
import { foldedTexts } from "../../server/resolution/utterances/foldedWords.js";
import { joins } from "../../server/resolution/utterances/joining.js";

export const PRECISION_GOAL = 0.98;

export interface LabelledPair {
  readonly id: string;
  readonly language: LanguageCode;
  /** What a person says. */
  readonly same: boolean;
  readonly left: string;
  readonly right: string;
  readonly by: readonly [string | null, string | null];
  readonly days: number;
  readonly note: string;
}

export interface Outcome {
  readonly pair: LabelledPair;
  readonly joined: boolean;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
}

const DAY = 86_400_000;

export function readPairs(file: string | URL): LabelledPair[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as LabelledPair);
}

/** The left one is stored, the right one comes. */
export function judge(pair: LabelledPair): Outcome {
  const stored = printingOf(pair, 0);
  const coming = printingOf(pair, 1);
  const [storedWords, words] = [foldedTexts(stored.text), foldedTexts(coming.text)];
  const kept = new Set(winnow(storedWords));
  const isFound = soughtFingerprints(words).some((fingerprint) => kept.has(fingerprint));
  const known = { printing: stored, words: storedWords, firstSeen: stored.sortedAt, lastSeen: stored.sortedAt };
  return { pair, joined: isFound && joins({ printing: coming, words }, known) !== null };
}

function printingOf(pair: LabelledPair, side: 0 | 1): Printing {
  const article = articleId(`https://eval.example/${pair.id}/${side}`);
  const text = side === 0 ? pair.left : pair.right;
  const quote = quoteId(article, text, 0);
  return {
    quoteId: quote,
    articleId: article,
    utteranceId: utteranceId(quote),
    ordinal: 0,
    text,
    kind: "DIRECT",
    language: pair.language,
    speaker: speakerOf(article, pair.by[side]),
    speaksFor: null,
    sortedAt: new Date(Date.UTC(2031, 2, 4) + side * pair.days * DAY),
  };
}

function speakerOf(article: ReturnType<typeof articleId>, name: string | null): Speaker {
  if (name === null) return { kind: "unknown" };
  if (name === "unnamed") return { kind: "unnamed", id: unnamedSourceId(article, name, 0) };
  return { kind: "person", id: personId(entityId(articleId("https://eval.example/people"), name)) };
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
    ["French", ({ language }) => language === "fr"],
    ["English", ({ language }) => language === "en"],
  ];
  for (const [name, belongs] of groups) {
    const { precision, recall, pairs } = figures(outcomes.filter(({ pair }) => belongs(pair)));
    console.log(`${name.padEnd(8)} ${pairs} pairs, precision ${percent(precision)}, recall ${percent(recall)}`);
  }
  for (const [title, joined] of [
    ["Wrongly joined", true],
    ["Missed", false],
  ] as const) {
    console.log(`\n${title}:`);
    for (const { pair } of outcomes.filter((outcome) => outcome.joined === joined && outcome.pair.same !== joined)) {
      console.log(
        `  ${pair.id} ${pair.note}: “${pair.left}” ~ “${pair.right}” (${pair.by.join(", ")}; ${pair.days} d)`,
      );
    }
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcomes = readPairs(process.argv[2] ?? new URL("pairs.jsonl", import.meta.url)).map(judge);
  print(outcomes);
  if (figures(outcomes).precision < PRECISION_GOAL) process.exitCode = 1;
}
