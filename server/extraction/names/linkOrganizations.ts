import type { OrganizationKind } from "../../domain/agent.js";
import type { NameData } from "../languages/names.js";
import { keyOf } from "./bareOrganizations.js";
import type { NameRun, OrganizationPhrase } from "./phrase.js";
import { fold, type Token } from "./tokens.js";

export interface LinkedOrganizations {
  /** For each organization phrase, the number of its organization. */
  readonly organizationOf: readonly number[];
  /** For each name run, the number of the organization it shortens ("Arvale" for "Arvale Motors"), or -1. */
  readonly organizationOfRun: Int32Array;
  /** What a bare name is shown to be by the posts it has, by organization. */
  readonly kindOf: ReadonlyMap<number, OrganizationKind>;
  readonly count: number;
}

/**
 * Which phrases name the same organization: the same words; an acronym in brackets right after the name, and that
 * acronym from then on; a company's first words, where one company begins so; a newspaper's last word, where one ends so.
 */
export function linkOrganizations(
  tokens: readonly Token[],
  phrases: readonly OrganizationPhrase[],
  runs: readonly NameRun[],
  bare: ReadonlyMap<string, OrganizationKind>,
  data: NameData,
): LinkedOrganizations {
  const byName = new Map<string, number>();
  let count = 0;
  const organizationOf: number[] = [];
  phrases.forEach((phrase, i) => {
    const name = nameKey(tokens, phrase, data);
    const expanded = expansionOf(tokens, phrases, i) ? organizationOf[i - 1] : undefined;
    const number = byName.get(name) ?? expanded ?? count++;
    byName.set(name, number);
    organizationOf.push(number);
  });
  const kindOf = new Map<number, OrganizationKind>();
  const organizationOfRun = shortened(tokens, phrases, organizationOf, runs, data);
  runs.forEach((run, i) => {
    const kind = bare.get(keyOf(run));
    if (kind === undefined || run.honorific >= 0) return;
    const known = organizationOfRun[i] ?? -1;
    const number = known >= 0 ? known : (byName.get(keyOf(run)) ?? count++);
    byName.set(keyOf(run), number);
    organizationOfRun[i] = number;
    kindOf.set(number, kind);
  });
  return { organizationOf, organizationOfRun, kindOf, count };
}

/** Lower case, without links: "Ministry of Health" and "ministry of health". */
function nameKey(tokens: readonly Token[], phrase: OrganizationPhrase, data: NameData): string {
  const words: string[] = [];
  for (let i = phrase.nameFrom; i < phrase.to; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && !data.organizationLinks.has(token.lower))
      words.push(fold(token.lower).replaceAll(".", ""));
  }
  return words.join(" ");
}

/** The phrase stands in brackets right after the one before it. */
function expansionOf(tokens: readonly Token[], phrases: readonly OrganizationPhrase[], i: number): boolean {
  const phrase = phrases[i];
  const before = phrases[i - 1];
  return (
    phrase !== undefined &&
    before?.to === phrase.from - 1 &&
    tokens[before.to]?.lower === "(" &&
    tokens[phrase.to]?.lower === ")"
  );
}

function shortened(
  tokens: readonly Token[],
  phrases: readonly OrganizationPhrase[],
  organizationOf: readonly number[],
  runs: readonly NameRun[],
  data: NameData,
): Int32Array {
  const byBeginning = new Map<string, number>();
  phrases.forEach((phrase, i) => {
    // Newspapers are shortened to their last word: "the Tribune".
    if (phrase.kind === "MEDIA" && phrase.to - phrase.from > 1) {
      const number = organizationOf[i] ?? -1;
      const ending = fold(tokens[phrase.to - 1]?.lower ?? "");
      byBeginning.set(ending, (byBeginning.get(ending) ?? number) === number ? number : -1);
    }
    if (phrase.kind !== "COMPANY" || phrase.head === null) return;
    const words = tokens
      .slice(phrase.from, phrase.to)
      .filter((token) => token.lower !== "." && token.lower !== phrase.head);
    for (let length = 1; length <= words.length; length++) {
      const beginning = words
        .slice(0, length)
        .map((token) => fold(token.lower))
        .join(" ");
      const number = organizationOf[i] ?? -1;
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? number) === number ? number : -1);
    }
  });
  return Int32Array.from(runs, (run) => {
    const words = tokens
      .slice(run.from, run.to)
      .map((token) => token.lower)
      .join(" ");
    const plain = run.honorific < 0 && !data.places.has(words) && !data.countries.has(words);
    return plain ? (byBeginning.get(fold(words)) ?? -1) : -1;
  });
}
