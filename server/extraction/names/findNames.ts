import type { OrganizationKind } from "../../domain/agent.js";
import type { FoundEntity } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { Gender, NameData } from "../languages/names.js";
import { rolePlacesOf, titleAfter, titleBefore, type RolePlaces } from "./evidence.js";
import { findBareOrganizations } from "./bareOrganizations.js";
import { headlineTokens } from "./headlines.js";
import { linkOrganizations, type LinkedOrganizations } from "./linkOrganizations.js";
import { linkPeople, type LinkedPeople } from "./linkPeople.js";
import type { NameMention } from "./nameMention.js";
import { findNameRuns } from "./nameRuns.js";
import { findOrganizations } from "./organizationPhrases.js";
import { spanOf, type NameRun, type OrganizationPhrase, type RolePhrase } from "./phrase.js";
import { findRolePhrases, placesOf } from "./rolePhrases.js";
import { tokenize, type Token } from "./tokens.js";

/** Whatever has names to read with; a `Language` is one. */
export interface NamesLanguage {
  readonly names: NameData;
}

/** People and organizations of one text, and what speaker resolution needs to know beside them. */
export interface FoundNames {
  /** By position; never overlapping. */
  readonly mentions: readonly NameMention[];
  readonly entities: readonly FoundEntity[];
  /** For each entity, the gender its titles declare; null for none, and for organizations. */
  readonly genders: readonly (Gender | null)[];
  /** For each entity, the role phrases printed beside its name, as indexes into `roles`. */
  readonly rolesOfEntity: readonly (readonly number[])[];
  /** For each entity, the noun that says what organization it is: "ministère"; null for people and bare names. */
  readonly heads: readonly (string | null)[];
  readonly tokens: readonly Token[];
  readonly roles: readonly RolePhrase[];
  /** For each role phrase, the organization entity in its complement, or -1; and the person whose title it is, or -1. */
  readonly organizationOfRole: readonly number[];
  readonly personOfRole: readonly number[];
  /** Bare surnames that several people of the text share, and whom they could mean; by position. */
  readonly ambiguous: readonly { readonly span: Span; readonly entities: readonly number[] }[];
}

/**
 * The people and organizations the regions of a text name. Places, nationalities, months and works are left out, and
 * so is what may be either: a wrong type is worse than a missing name. Time is linear in the length of the regions.
 *
 *     Hier, la ministre Anne Dorval a quitté le ministère de la Santé. Mme Dorval …
 *                       ^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^
 */
export function findNames(text: string, language: NamesLanguage, regions: readonly Span[]): FoundNames {
  const data = language.names;
  const tokens = tokenize(text, data, regions);
  const headlines = headlineTokens(tokens, data);
  const organizations = findOrganizations(tokens, data, headlines);
  const roles = findRolePhrases(tokens, data, placesOf(organizations));
  const runs = findNameRuns(tokens, data, [...organizations, ...roles.map(nounOnly)], headlines);
  const rolePlaces = rolePlacesOf(roles);
  const bare = findBareOrganizations(tokens, runs, rolePlaces, data);
  const people = linkPeople(tokens, runs, data, rolePlaces, bare.kinds);
  const linked = linkOrganizations(tokens, organizations, runs, bare.kinds, data);
  const draft = new Draft(text, tokens, data, rolePlaces, people, linked);
  runs.forEach((run, i) => {
    draft.addRun(run, people.personOfRun[i] ?? -1, linked.organizationOfRun[i] ?? -1);
  });
  organizations.forEach((phrase, i) => {
    draft.addOrganization(phrase, linked.organizationOf[i] ?? -1);
  });
  return draft.finish(runs, bare.runOfRole);
}

/** Names inside a title's complement are still names ("le porte-parole de Anne Dorval"): only the title is taken. */
const nounOnly = (role: RolePhrase): { from: number; to: number } => ({ from: role.ownFrom, to: role.noun + 1 });

/** An entity while its mentions are being collected. */
interface EntityDraft {
  readonly mentions: { readonly span: Span; readonly titles: readonly string[]; readonly titleSpan: Span | null }[];
  readonly roles: number[];
  readonly titles: Set<string>;
  name: string;
  gender: Gender | null;
  kind: OrganizationKind | null;
  country: string | null;
  head: string | null;
}

class Draft {
  private readonly people: EntityDraft[];
  private readonly organizations: EntityDraft[];
  private readonly personOfRole: number[];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly data: NameData,
    private readonly roles: RolePlaces,
    private readonly linkedPeople: LinkedPeople,
    private readonly linked: LinkedOrganizations,
  ) {
    this.people = Array.from({ length: linkedPeople.count }, emptyEntity);
    this.organizations = Array.from({ length: linked.count }, emptyEntity);
    this.personOfRole = roles.phrases.map(() => -1);
  }

  addRun(run: NameRun, person: number, organization: number): void {
    const entity = person >= 0 ? this.people[person] : this.organizations[organization];
    if (entity === undefined) return;
    const span = spanOf(this.tokens, run);
    this.rename(entity, span);
    if (person < 0) {
      entity.kind ??= this.linked.kindOf.get(organization) ?? null;
      entity.mentions.push({ span, titles: [], titleSpan: null });
      return;
    }
    const before = titleBefore(this.tokens, run, this.roles);
    const role = before ?? titleAfter(this.tokens, run, this.data, this.roles);
    const titles = [...this.honorificOf(run, entity), ...this.titleOf(role, person, entity)];
    for (const title of titles) entity.titles.add(title);
    entity.mentions.push({ span, titles, titleSpan: this.titleSpan(run, role) });
  }

  private honorificOf(run: NameRun, entity: EntityDraft): string[] {
    const token = this.tokens[run.honorific];
    if (token === undefined) return [];
    entity.gender ??= this.data.honorifics.get(token.lower) ?? null;
    const dotted = run.from - run.honorific > 1;
    return [this.text.slice(token.start, token.end + (dotted ? 1 : 0))];
  }

  private titleOf(role: number | null, person: number, entity: EntityDraft): string[] {
    const phrase = role === null ? undefined : this.roles.phrases[role];
    if (role === null || phrase === undefined) return [];
    this.personOfRole[role] = person;
    entity.roles.push(role);
    entity.gender ??= phrase.gender;
    // "her husband, Paul Varin" tells whose he is, not what he does.
    if (phrase.determiner === "possessive" && phrase.role === "CITIZEN") return [];
    const span = spanOf(this.tokens, { from: phrase.titleFrom, to: phrase.to });
    return [this.text.slice(span.start, span.end)];
  }

  private titleSpan(run: NameRun, role: number | null): Span | null {
    const phrase = role === null ? undefined : this.roles.phrases[role];
    if (phrase !== undefined) return spanOf(this.tokens, phrase);
    return run.honorific < 0 ? null : spanOf(this.tokens, { from: run.honorific, to: run.from });
  }

  addOrganization(phrase: OrganizationPhrase, organization: number): void {
    const entity = this.organizations[organization];
    if (entity === undefined) return;
    const span = spanOf(this.tokens, { from: phrase.nameFrom, to: phrase.to });
    this.rename(entity, span);
    entity.mentions.push({ span, titles: [], titleSpan: null });
    entity.head ??= phrase.head;
    entity.country ??= phrase.country;
    if (entity.kind === null || entity.kind === "UNKNOWN") entity.kind = phrase.kind;
  }

  /** Keeps the fullest form: the one with most words, then the longest, then the first. */
  private rename(entity: EntityDraft, span: Span): void {
    const form = this.text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
    const fuller = wordCount(form) - wordCount(entity.name) || form.length - entity.name.length;
    if (entity.name === "" || fuller > 0) entity.name = form;
  }

  finish(runs: readonly NameRun[], runOfRole: Int32Array): FoundNames {
    const all = [...this.people, ...this.organizations].filter((entity) => entity.mentions.length > 0);
    all.sort((a, b) => firstPlace(a) - firstPlace(b));
    const numbers = new Map(all.map((entity, i) => [entity, i]));
    const people = new Set(this.people);
    const numberOf = (entity: EntityDraft | undefined): number =>
      entity === undefined ? -1 : (numbers.get(entity) ?? -1);
    const mentions = all.flatMap((entity, i) =>
      entity.mentions.map((mention): NameMention => ({
        ...mention,
        type: people.has(entity) ? "PERSON" : "ORGANIZATION",
        entity: i,
      })),
    );
    mentions.sort((a, b) => a.span.start - b.span.start);
    return {
      mentions,
      entities: all.map((entity) => finished(entity, people.has(entity))),
      genders: all.map((entity) => entity.gender),
      rolesOfEntity: all.map((entity) => entity.roles),
      heads: all.map((entity) => entity.head),
      tokens: this.tokens,
      roles: this.roles.phrases,
      organizationOfRole: this.roles.phrases.map((role, i) => {
        const { organizationOf, organizationOfRun } = this.linked;
        const owner = organizationOfRun[runOfRole[i] ?? -1];
        return numberOf(
          this.organizations[(role.organization === null ? owner : organizationOf[role.organization]) ?? -1],
        );
      }),
      personOfRole: this.personOfRole.map((person) => numberOf(this.people[person])),
      ambiguous: this.sharedNames(runs, numberOf),
    };
  }

  private sharedNames(
    runs: readonly NameRun[],
    numberOf: (entity: EntityDraft | undefined) => number,
  ): FoundNames["ambiguous"] {
    const shared = this.linkedPeople.ambiguous.flatMap(({ run, people: candidates }) => {
      const phrase = runs[run];
      if (phrase === undefined) return [];
      const entities = candidates.map((person) => numberOf(this.people[person])).filter((entity) => entity >= 0);
      return [{ span: spanOf(this.tokens, phrase), entities }];
    });
    return shared.sort((a, b) => a.span.start - b.span.start);
  }
}

const emptyEntity = (): EntityDraft => ({
  mentions: [],
  roles: [],
  titles: new Set(),
  name: "",
  gender: null,
  kind: null,
  country: null,
  head: null,
});

const firstPlace = (entity: EntityDraft): number =>
  entity.mentions.reduce((first, mention) => Math.min(first, mention.span.start), Number.POSITIVE_INFINITY);

const wordCount = (form: string): number => (form === "" ? 0 : form.split(" ").length);

const finished = (entity: EntityDraft, person: boolean): FoundEntity => ({
  type: person ? "PERSON" : "ORGANIZATION",
  name: entity.name,
  titles: [...entity.titles],
  organizationKind: person ? null : (entity.kind ?? "UNKNOWN"),
  country: person ? null : entity.country,
});
