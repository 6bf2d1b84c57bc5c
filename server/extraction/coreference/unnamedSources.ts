import type { FoundUnnamedSource } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import type { Gender, NameData } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import { spanOf, type RolePhrase } from "../names/phrase.js";
import { firstFrom } from "./places.js";

/** More than this many who agree are as unclear as this many, and time stays linear. */
const MOST_REFERENTS = 8;

/** Somebody the article describes and does not name. */
interface Source {
  readonly description: Span;
  readonly role: SpeakerRole;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Role phrases that mean this source, by position; empty for a description without a role noun. */
  readonly phrases: number[];
  /** Places without a role phrase of their own. */
  readonly places: Span[];
  reasonGiven: Span | null;
}

/** Whom a phrase without a name may mean, in this article. */
export interface RoleReferents {
  readonly people: readonly number[];
  /** Role phrases that introduced somebody unnamed before it, by position. */
  readonly introductions: readonly number[];
}

/**
 * The unnamed speakers of one article. A source comes to be when somebody unnamed speaks; its description is the
 * fullest phrase for it, also where that phrase stands long before the first quote:
 *
 *     Un haut responsable du ministère a salué l'accord. […] « … », a déclaré le responsable.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description                                 ^^^^^^^^^^^^^^
 */
export class UnnamedSources {
  private readonly sources: Source[] = [];
  private readonly sourceOfPhrase = new Map<number, number>();
  private readonly sourceOfPlace = new Map<number, number>();
  /** Sources without a role noun, and groups without an article ("officials"), by their words. */
  private readonly sourceOfWords = new Map<string, number>();
  private readonly introductions = new Map<string, number[]>();
  private readonly peopleByRole = new Map<string, number[]>();
  private readonly definite = new Map<string, number[]>();

  constructor(
    private readonly text: string,
    private readonly names: FoundNames,
    private readonly data: NameData,
  ) {
    names.roles.forEach((role, i) => {
      if (names.personOfRole[i] !== -1) return;
      if (introduces(role)) add(this.introductions, keyOf(role), i);
      else if (role.determiner === "definite") add(this.definite, keyOf(role), i);
    });
    names.rolesOfEntity.forEach((roles, entity) => {
      for (const role of roles) addOnce(this.peopleByRole, keyOf(names.roles[role]), entity);
    });
  }

  /** Named people and unnamed introductions that a definite phrase ("la ministre") agrees with. */
  referentsOf(roleIndex: number): RoleReferents {
    const role = this.names.roles[roleIndex];
    if (role === undefined || (role.determiner !== "definite" && role.determiner !== "none")) {
      return { people: [], introductions: [] };
    }
    const words = this.contentWords(role);
    const sharing = (this.peopleByRole.get(keyOf(role)) ?? []).slice(0, MOST_REFERENTS);
    const people = sharing.filter((entity) => this.agrees(entity, role, words));
    const introductions = this.introducedBefore(roleIndex, role).filter((i) => {
      const introduction = this.names.roles[i];
      return introduction !== undefined && this.includes(introduction, words);
    });
    return { people, introductions: role.determiner === "definite" ? introductions : [] };
  }

  private introducedBefore(roleIndex: number, role: RolePhrase): readonly number[] {
    const all = this.introductions.get(keyOf(role)) ?? [];
    const end = firstFrom(all, roleIndex, (index) => index);
    return all.slice(Math.max(0, end - MOST_REFERENTS), end);
  }

  /** Whether the person has a title with the phrase's noun: one that agreed would have been linked already. */
  hasSameOffice(entity: number, roleIndex: number): boolean {
    const key = keyOf(this.names.roles[roleIndex]);
    return (this.names.rolesOfEntity[entity] ?? [])
      .slice(0, MOST_REFERENTS)
      .some((role) => keyOf(this.names.roles[role]) === key);
  }

  private agrees(entity: number, role: RolePhrase, words: readonly string[]): boolean {
    const declared = this.names.genders[entity] ?? null;
    if (declared !== null && role.gender !== null && declared !== role.gender) return false;
    const own = new Set<string>();
    for (const title of this.names.rolesOfEntity[entity] ?? []) {
      const phrase = this.names.roles[title];
      if (phrase !== undefined) for (const word of this.contentWords(phrase)) own.add(word);
    }
    return words.every((word) => own.has(word) || this.data.nationalities.has(word));
  }

  private includes(fuller: RolePhrase, words: readonly string[]): boolean {
    const own = new Set(this.contentWords(fuller));
    return words.every((word) => own.has(word));
  }

  private contentWords(role: RolePhrase): string[] {
    const words: string[] = [];
    for (let i = role.from; i < role.to; i++) {
      const token = this.names.tokens[i];
      if (token === undefined || i === role.noun || token.kind !== "word") continue;
      if (!this.data.determiners.has(token.lower) && !this.data.complementLinks.has(token.lower))
        words.push(token.lower);
    }
    return words;
  }

  /** The source that a role phrase stands for; made when it speaks for the first time. */
  ofRole(roleIndex: number, introduction: number | null): number {
    const first = introduction ?? roleIndex;
    const known = this.sourceOfPhrase.get(roleIndex) ?? this.sourceOfPhrase.get(first);
    const role = this.names.roles[first];
    if (known !== undefined || role === undefined) return known ?? -1;
    const group = this.sameGroup(first, role);
    if (group !== undefined) return group;
    const phrases = this.phrasesMeaning(first, roleIndex);
    const source = this.sources.length;
    for (const phrase of phrases) this.sourceOfPhrase.set(phrase, source);
    this.sources.push({
      description: spanOf(this.names.tokens, this.names.roles[this.fullest(phrases)] ?? role),
      role: role.role,
      plural: role.plural,
      gender: role.gender,
      phrases,
      places: [],
      reasonGiven: null,
    });
    return source;
  }

  /** The introduction and every later "le responsable" that says no more than it, where nobody else could be meant. */
  private phrasesMeaning(first: number, speaking: number): number[] {
    const role = this.names.roles[first];
    const phrases = new Set([first, speaking]);
    if (role === undefined) return [...phrases];
    const rivals = this.introductions.get(keyOf(role)) ?? [];
    const alone = rivals.length === 0 || (rivals.length === 1 && rivals[0] === first);
    const named = (this.peopleByRole.get(keyOf(role)) ?? []).length > 0;
    if (!alone || named) return [...phrases].sort((a, b) => a - b);
    for (const other of this.definite.get(keyOf(role)) ?? []) {
      const phrase = this.names.roles[other];
      if (phrase !== undefined && other > first && this.includes(role, this.contentWords(phrase))) phrases.add(other);
    }
    return [...phrases].filter((phrase) => !this.sourceOfPhrase.has(phrase)).sort((a, b) => a - b);
  }

  /** "Officials" again, without an article, are the same officials. */
  private sameGroup(first: number, role: RolePhrase): number | undefined {
    if (role.determiner !== "none" || !role.plural) return undefined;
    const { start, end } = spanOf(this.names.tokens, role);
    const words = this.text.slice(start, end).toLowerCase();
    const same = this.sourceOfWords.get(words);
    if (same === undefined) this.sourceOfWords.set(words, this.sources.length);
    else {
      this.sourceOfPhrase.set(first, same);
      this.sources[same]?.phrases.push(first);
    }
    return same;
  }

  private fullest(phrases: readonly number[]): number {
    const length = (index: number): number => {
      const role = this.names.roles[index];
      return role === undefined ? 0 : role.to - role.from;
    };
    return phrases.reduce((best, phrase) => (length(phrase) > length(best) ? phrase : best), phrases[0] ?? 0);
  }

  /** A description without a role noun: "la cadette". The same words later are the same source. */
  ofDescription(place: Span, plural: boolean): number {
    const known = this.sourceOfPlace.get(place.start);
    if (known !== undefined) return known;
    const words = this.text.slice(place.start, place.end).toLowerCase();
    const source = this.sourceOfWords.get(words) ?? this.sources.length;
    this.sourceOfWords.set(words, source);
    this.sourceOfPlace.set(place.start, source);
    if (source < this.sources.length) this.sources[source]?.places.push(place);
    else {
      const role = "UNKNOWN";
      this.sources.push({
        description: place,
        role,
        plural,
        gender: null,
        phrases: [],
        places: [place],
        reasonGiven: null,
      });
    }
    return source;
  }

  sourceOfRole(roleIndex: number): number | undefined {
    return this.sourceOfPhrase.get(roleIndex);
  }

  genderOf(source: number): Gender | null {
    return this.sources[source]?.gender ?? null;
  }

  isPlural(source: number): boolean {
    return this.sources[source]?.plural ?? false;
  }

  roleOf(source: number): SpeakerRole {
    return this.sources[source]?.role ?? "UNKNOWN";
  }

  descriptionOf(source: number): Span | null {
    return this.sources[source]?.description ?? null;
  }

  /** The organization named in any phrase for the source, or -1. */
  organizationOf(source: number): number {
    for (const phrase of this.sources[source]?.phrases ?? []) {
      const organization = this.names.organizationOfRole[phrase] ?? -1;
      if (organization >= 0) return organization;
    }
    return -1;
  }

  /** Every place that means the source, by position. */
  placesOf(source: number): Span[] {
    const found = this.sources[source];
    if (found === undefined) return [];
    const phrases = found.phrases.flatMap((index) => {
      const role = this.names.roles[index];
      return role === undefined ? [] : [spanOf(this.names.tokens, role)];
    });
    return [...phrases, ...found.places].sort((a, b) => a.start - b.start);
  }

  giveReason(source: number, reason: Span): void {
    const found = this.sources[source];
    if (found !== undefined) found.reasonGiven ??= reason;
  }

  get count(): number {
    return this.sources.length;
  }

  finish(): FoundUnnamedSource[] {
    return this.sources.map((source, i) => {
      const organization = this.organizationOf(i);
      const rest = this.placesOf(i).filter((place) => place.start !== source.description.start);
      return {
        description: source.description,
        plural: source.plural,
        speaksFor: organization < 0 ? null : { entity: organization },
        role: source.role,
        reasonGiven: source.reasonGiven,
        coreferences: [source.description, ...rest],
      };
    });
  }
}

/** "un responsable", and "a spokesman" also without its article in a headline. */
const introduces = (role: RolePhrase): boolean =>
  role.determiner === "indefinite" || (role.determiner === "none" && !role.weak);

const keyOf = (role: RolePhrase | undefined): string =>
  role === undefined ? "" : `${role.lemma} ${role.plural ? "plural" : "singular"}`;

function add(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function addOnce(map: Map<string, number[]>, key: string, value: number): void {
  if (map.get(key)?.at(-1) !== value) add(map, key, value);
}
