import type { Gender, NameData } from "../languages/names.js";
import type { NameRun } from "./phrase.js";
import type { Token } from "./tokens.js";

/** Several people of the article could be meant by this name. */
export interface AmbiguousName {
  readonly run: number;
  readonly people: readonly number[];
}

/** For each person, the runs that print the full name, by position. */
export function introductionsOf(personOfRun: Int32Array, count: number): readonly (readonly number[])[] {
  const introductions: number[][] = Array.from({ length: count }, () => []);
  personOfRun.forEach((person, run) => {
    if (person >= 0) introductions[person]?.push(run);
  });
  return introductions;
}

/**
 * Whom a bare surname means where several people of the article have it. Newspapers give it to the first of them and
 * go on printing the others in full, so it belongs to the one who was alone in having it when it was first used:
 *
 *     Anne Dorval a démissionné. Dorval s'explique. Son frère Luc Dorval se tait. Dorval conclut.
 *                                ^^^^^^ Anne                                      ^^^^^^ nobody for sure
 *
 * Right after another's full name, in the same line, it is left open. An honorific leaves those whose own agrees.
 */
export class SharedSurname {
  private owner = -1;
  /** Genders that honorifics before the bare surname have shown. */
  private readonly shown = new Map<number, Gender>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly runs: readonly NameRun[],
    private readonly candidates: readonly number[],
    private readonly introductions: readonly (readonly number[])[],
    private readonly data: NameData,
  ) {}

  /** The person a run means, or -1. To be asked in the order of the text. */
  meantBy(run: number): number {
    const gender = this.genderOf(run);
    const agreeing = gender === null ? this.candidates : this.candidates.filter((person) => this.mayBe(person, gender));
    const before = agreeing.filter((person) => (this.introductions[person]?.[0] ?? run) < run);
    if (gender !== null && this.owner >= 0 && !agreeing.includes(this.owner))
      return this.declared(run, agreeing, gender);
    if (this.owner < 0 && before.length === 1) this.owner = before[0] ?? -1;
    const latest = this.latestBefore(run, before);
    const doubtful = latest >= 0 && latest !== this.owner && this.sameLine(this.lastIntroduction(latest, run), run);
    if (doubtful && gender === null) return -1;
    if (gender !== null && this.owner >= 0) this.shown.set(this.owner, gender);
    return this.owner;
  }

  /** "Mr. Dorval", where the surname is otherwise hers: the only other one it can be. */
  private declared(run: number, agreeing: readonly number[], gender: Gender): number {
    const known = agreeing.filter((person) => this.declaredGender(person) === gender);
    const [only] =
      known.length > 0 ? known : agreeing.filter((person) => (this.introductions[person]?.[0] ?? run) < run);
    if (only === undefined || known.length > 1 || (known.length === 0 && agreeing.length > 1)) return -1;
    if (this.owner < 0) this.owner = only;
    this.shown.set(only, gender);
    return only;
  }

  private mayBe(person: number, gender: Gender): boolean {
    const declared = this.declaredGender(person);
    return declared === null || declared === gender;
  }

  private genderOf(run: number): Gender | null {
    const honorific = this.tokens[this.runs[run]?.honorific ?? -1];
    return honorific === undefined ? null : (this.data.honorifics.get(honorific.lower) ?? null);
  }

  private declaredGender(person: number): Gender | null {
    const shown = this.shown.get(person);
    if (shown !== undefined) return shown;
    for (const run of this.introductions[person]?.slice(0, LOOKED_AT) ?? []) {
      const gender = this.genderOf(run);
      if (gender !== null) return gender;
    }
    return null;
  }

  private latestBefore(run: number, people: readonly number[]): number {
    let latest = -1;
    for (const person of people) {
      if (latest < 0 || this.lastIntroduction(person, run) > this.lastIntroduction(latest, run)) latest = person;
    }
    return latest;
  }

  /** The last run before this one that prints the person's full name. */
  private lastIntroduction(person: number, run: number): number {
    const runs = this.introductions[person] ?? [];
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] ?? 0) < run) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1] ?? -1;
  }

  private sameLine(earlier: number, later: number): boolean {
    const from = this.runs[earlier]?.to ?? 0;
    const to = this.runs[later]?.from ?? 0;
    if (to - from > LONGEST_LINE) return false;
    for (let i = from; i <= to; i++) if (this.tokens[i]?.breaks === true) return false;
    return true;
  }
}

/** Full names of one person that are read for an honorific; a second "Mme" says no more than the first. */
const LOOKED_AT = 8;
/** In tokens; whoever was named further back is not the nearest in a reader's mind. */
const LONGEST_LINE = 60;
