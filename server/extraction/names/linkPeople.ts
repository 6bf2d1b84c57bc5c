import type { NameData } from "../languages/names.js";
import {
  BESIDE_A_PERSON,
  isPlaceName,
  PERSON_FROM,
  pointsFor,
  pronounPoints,
  SURNAME_ALONE,
  titleBefore,
  type RolePlaces,
} from "./evidence.js";
import type { NameRun } from "./phrase.js";
import { introductionsOf, SharedSurname, type AmbiguousName } from "./sharedSurname.js";
import type { Token } from "./tokens.js";

/** Beyond this many, who else could be meant makes no difference, and time stays linear. */
const MOST_CANDIDATES = 8;

/** Not even doubtful: the word is a place where it stands. */
const NOBODY = -2;

/** All the runs with the same words. */
interface Form {
  readonly words: readonly string[];
  readonly runs: number[];
  points: number;
  /** Points for pronouns that take the name up. */
  takenUp: number;
  /** Printed with its capital inside a sentence, too. */
  inside: boolean;
  place: boolean;
}

export interface LinkedPeople {
  /** For each run, the number of its person, or -1. */
  readonly personOfRun: Int32Array;
  readonly count: number;
  readonly ambiguous: readonly AmbiguousName[];
}

/**
 * Which runs name the same person. "Anne Dorval" and "Dorval" are one where no other Dorval has a first name here;
 * where two have, the bare surname names nobody for sure. Names of organizations are left out. Time is linear in the
 * number of runs.
 */
export function linkPeople(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  data: NameData,
  roles: RolePlaces,
  organizations: ReadonlyMap<string, unknown>,
): LinkedPeople {
  const forms = formsOf(tokens, runs, data, roles).filter((form) => !organizations.has(form.words.join(" ")));
  const personOfRun = new Int32Array(runs.length).fill(-1);
  const ambiguous: AmbiguousName[] = [];
  const people = new People();
  const isPerson = (form: Form): boolean => form.points >= PERSON_FROM;

  for (const form of forms) {
    if (form.words.length > 1 && !form.place && isPerson(form)) assign(form, people.addFull(form.words), personOfRun);
  }
  const introduced = introductionsOf(personOfRun, people.count);
  for (const form of forms) {
    if (personOfRun[form.runs[0] ?? 0] !== -1) continue;
    const candidates = people.meantBy(form.words);
    const [only] = candidates;
    if (candidates.length > 1) {
      const shared = new SharedSurname(tokens, runs, candidates, introduced, data);
      for (const run of form.runs) {
        const person = isPlaceHere(tokens, runs, run, form, data) ? NOBODY : shared.meantBy(run);
        if (person >= 0) personOfRun[run] = person;
        else if (person !== NOBODY) ambiguous.push({ run, people: candidates });
      }
    } else if (only !== undefined && isSomebodyElse(tokens, runs, form, introduced[only]?.[0] ?? 0, roles)) {
      assign(form, people.addFull(form.words), personOfRun);
    } else if (only !== undefined) {
      for (const run of form.runs) if (!isPlaceHere(tokens, runs, run, form, data)) personOfRun[run] = only;
    } else if (!form.place && isPerson(form)) assign(form, people.addFull(form.words), personOfRun);
  }
  joinCoordinated(tokens, runs, forms, data, personOfRun, people);
  return { personOfRun, count: people.count, ambiguous };
}

function assign(form: Form, person: number, personOfRun: Int32Array): void {
  for (const run of form.runs) personOfRun[run] = person;
}

function formsOf(tokens: readonly Token[], runs: readonly NameRun[], data: NameData, roles: RolePlaces): Form[] {
  const forms = new Map<string, Form>();
  runs.forEach((run, index) => {
    const key = run.words.join(" ");
    let form = forms.get(key);
    if (form === undefined) {
      form = {
        words: run.words,
        runs: [],
        points: 0,
        takenUp: 0,
        inside: false,
        place: isPlaceName(run, tokens, data),
      };
      forms.set(key, form);
    }
    form.runs.push(index);
    form.points += pointsFor(tokens, run, data, roles);
    form.takenUp += pronounPoints(tokens, run, data);
    form.inside ||= tokens[run.from]?.opens === false;
  });
  for (const form of forms.values()) {
    if (form.inside) form.points += form.takenUp;
    if (usedAsSurname(form, forms)) form.points += SURNAME_ALONE;
  }
  return [...forms.values()];
}

/** "Jorn Maltby … Maltby": companies are shortened to their first words, people to their last. */
const usedAsSurname = (form: Form, forms: ReadonlyMap<string, Form>): boolean =>
  (form.words.length === 2 || form.words.length === 3) && forms.has(form.words.at(-1) ?? "");

/** "President Kervadec … her son Luc Kervadec": whoever is introduced by a title and surname is not who comes later. */
function isSomebodyElse(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  form: Form,
  introduction: number,
  roles: RolePlaces,
): boolean {
  const [first = 0] = form.runs;
  const run = runs[first];
  if (run === undefined || first > introduction || run.headline || form.words.length > 1) return false;
  return run.honorific >= 0 || titleBefore(tokens, run, roles) !== null;
}

/** "in Washington" is the city also where a George Washington is in the article. */
function isPlaceHere(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  run: number,
  form: Form,
  data: NameData,
): boolean {
  if (!form.place) return false;
  const from = runs[run]?.from ?? 0;
  return runs[run]?.honorific === -1 && data.placePrepositions.has(tokens[from - 1]?.lower ?? "");
}

/** A name right beside a person's: "Morvan et Le Goff". Forwards, then backwards, so that lists are reached from both ends. */
function joinCoordinated(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  forms: readonly Form[],
  data: NameData,
  personOfRun: Int32Array,
  people: People,
): void {
  const formOfRun = new Map<number, Form>();
  for (const form of forms) for (const run of form.runs) formOfRun.set(run, form);
  const join = (known: number, other: number): void => {
    const form = formOfRun.get(other);
    if (personOfRun[known] === -1 || personOfRun[other] !== -1 || form === undefined || form.place) return;
    if (form.points + BESIDE_A_PERSON >= PERSON_FROM && people.meantBy(form.words).length === 0) {
      assign(form, people.addFull(form.words), personOfRun);
    }
  };
  const beside = (left: number): boolean => {
    const conjunction = tokens[runs[left]?.to ?? 0];
    return runs[left + 1]?.from === (runs[left]?.to ?? 0) + 1 && data.conjunctions.has(conjunction?.lower ?? "");
  };
  for (let i = 0; i + 1 < runs.length; i++) if (beside(i)) join(i, i + 1);
  for (let i = runs.length - 2; i >= 0; i--) if (beside(i)) join(i + 1, i);
}

/** The people of one article, found again by the ends of their names. */
class People {
  count = 0;
  private readonly byName = new Map<string, number>();
  private readonly byOutline = new Map<string, number[]>();
  private readonly bySurname = new Map<string, number[]>();
  private readonly byFirstName = new Map<string, number[]>();

  /** The person of this name; "Anne M. Dorval" and "Anne Dorval" are one. */
  addFull(words: readonly string[]): number {
    const name = words.join(" ");
    const known = this.byName.get(name) ?? this.sameOutline(words);
    const person = known ?? this.count++;
    this.byName.set(name, person);
    if (words.length > 1) add(this.byOutline, outline(words), person);
    for (let i = 1; i < words.length; i++) add(this.bySurname, words.slice(i).join(" "), person);
    const [first = ""] = words;
    if (words.length > 1 && first.length > 1) add(this.byFirstName, first, person);
    return person;
  }

  /** Who a shorter name may mean: by surname, else by first name. */
  meantBy(words: readonly string[]): readonly number[] {
    const name = words.join(" ");
    const known = this.byName.get(name);
    if (known !== undefined) return [known];
    return this.bySurname.get(name) ?? this.byInitial(words) ?? this.byFirstName.get(name) ?? [];
  }

  private sameOutline(words: readonly string[]): number | undefined {
    if (!words.some((word, i) => i > 0 && word.length === 1) && words.length !== 2) return undefined;
    const same = this.byOutline.get(outline(words)) ?? [];
    return same.length === 1 ? same[0] : undefined;
  }

  /** "J. Morvan" may be Jeanne Morvan. */
  private byInitial(words: readonly string[]): readonly number[] | undefined {
    const [first = "", ...rest] = words;
    if (first.length !== 1 || rest.length === 0) return undefined;
    return this.bySurname.get(rest.join(" "));
  }
}

/** First and last word; two-word names and those with an initial between are compared by it. */
const outline = (words: readonly string[]): string => {
  const middle = words.slice(1, -1).filter((word) => word.length > 1);
  return [words[0], ...middle, words[words.length - 1]].join(" ");
};

function add(map: Map<string, number[]>, key: string, person: number): void {
  const people = map.get(key);
  if (people === undefined) map.set(key, [person]);
  else if (people.length < MOST_CANDIDATES && !people.includes(person)) people.push(person);
}
