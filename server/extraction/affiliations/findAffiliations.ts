import type { FoundAffiliation } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { Language } from "../languages/language.js";
import { tokensIn } from "../coreference/places.js";
import type { NameData } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import type { NameMention } from "../names/nameMention.js";
import type { RolePhrase } from "../names/phrase.js";
import { fold, type Token } from "../names/tokens.js";
import { Offices } from "./offices.js";
import { Organizations, type PlacedOrganization } from "./organizations.js";
import { sinceAt } from "./sinceAt.js";
import { titleOf } from "./titleOf.js";

/** How often each way of printing a post, a name and an organization together is right, read by a person. */
const CONFIDENCE = {
  /** "Odile Tresgast, secrétaire générale de l'UDV", "the director of Navirel, Jan Orst" */
  titleOfOrganization: 0.95,
  /** "Navirel's director, Jan Orst" */
  organizationsTitle: 0.95,
  /** "Navirel spokesman Jan Orst" */
  organizationBeforeTitle: 0.9,
  /** "l'économiste Samir Oudjane, de l'université de Varenne" */
  organizationAfterName: 0.85,
  /** "Odile Tresgast, ministre de la Mer", where the article names the ministère de la Mer */
  ministersMinistry: 0.8,
} as const;
type Rule = keyof typeof CONFIDENCE;

/** A title and the name it is printed beside. */
interface Claim {
  readonly role: RolePhrase;
  readonly mention: NameMention;
}

interface Shown {
  readonly rule: Rule;
  readonly organization: PlacedOrganization;
}

/**
 * Who holds which post in which organization, where the text prints name, title and organization together.
 *
 *     Noor Haddagi, secrétaire générale de l'Union des dockers, …
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^
 *
 * "Its director", "the company's chief executive", a title that two names could have, a post that is only hoped for, and
 * what somebody is to an organization without a post in it (a critic, a customer) are left out. Linear in the names.
 */
export function findAffiliations(text: string, names: FoundNames, language: Language): FoundAffiliation[] {
  const organizations = new Organizations(names, language.names);
  const offices = new Offices(names, language);
  const found = new Map<string, FoundAffiliation>();
  for (const claim of claimsIn(names, language)) {
    if (!isPost(claim.role, names.tokens, language) || !isWholeName(claim.mention, names, language)) continue;
    const shown = organizationOf(claim, names, language, organizations) ?? ministryOf(claim.role, offices);
    if (shown === null) continue;
    add(found, affiliationOf(text, claim, shown, names, language));
  }
  return [...found.values()];
}

/** Titles beside a person's name, by position, and those a name is said to have: "Clara Harrowick is a biologist at …". */
function claimsIn(names: FoundNames, language: Language): Claim[] {
  const byStart = new Map(names.roles.map((role, i) => [names.tokens[role.from]?.start ?? -1, i]));
  const claims = new Map<number, Claim | null>();
  for (const mention of names.mentions) {
    if (mention.type !== "PERSON") continue;
    const index = (mention.titleSpan === null ? undefined : byStart.get(mention.titleSpan.start)) ?? heldBy(mention);
    const role = index === undefined ? undefined : names.roles[index];
    if (index === undefined || role === undefined) continue;
    const earlier = claims.get(index);
    // "Paul Varin, the minister, Anne Dorval": whose title it is cannot be told.
    claims.set(index, earlier === undefined || earlier?.mention.entity === mention.entity ? { role, mention } : null);
  }
  return [...claims.values()].filter((claim) => claim !== null);

  function heldBy(mention: NameMention): number | undefined {
    const { to } = tokensIn(names.tokens, mention.span);
    const verb = names.tokens[to];
    const next = names.tokens[to + 1];
    if (verb?.adjacent !== true || next?.adjacent !== true || !language.posts.holds.has(verb.lower)) return undefined;
    return byStart.get(next.start);
  }
}

function isPost(role: RolePhrase, tokens: readonly Token[], { posts }: Language): boolean {
  if (role.plural || posts.relations.has(role.lemma)) return false;
  for (let i = role.from; i < role.to; i++) if (posts.future.has(tokens[i]?.lower ?? "")) return false;
  return true;
}

/** "Praises Marco Rubio", "SCHULTZ RESIGNS": in a headline a name may be longer than it is. */
function isWholeName(mention: NameMention, { tokens }: FoundNames, { names: data }: Language): boolean {
  const { from, to } = tokensIn(tokens, mention.span);
  const words = tokens.slice(from, to).filter(({ kind, initial }) => kind === "word" && !initial);
  if (words.length > 1 && words.every(({ acronym }) => acronym)) return false;
  const firstNameAt = words.findIndex(({ lower }) => data.firstNames.has(fold(lower)));
  return words.length < 3 || firstNameAt <= 0;
}

function organizationOf(
  { role, mention }: Claim,
  names: FoundNames,
  language: Language,
  organizations: Organizations,
): Shown | null {
  const inComplement = complementOf(role, mention, names.tokens, language, organizations);
  const owner = organizations.endingAt(role.titleFrom - 1);
  const possessed = names.tokens[role.titleFrom - 1]?.kind === "possessive" ? owner : undefined;
  const before = modifierOf(role, mention, names, language, organizations);
  const inPhrase = [
    inComplement === undefined ? [] : [{ rule: "titleOfOrganization", organization: inComplement } as const],
    possessed === undefined ? [] : [{ rule: "organizationsTitle", organization: possessed } as const],
    before === undefined ? [] : [{ rule: "organizationBeforeTitle", organization: before } as const],
  ].flat();
  const [first] = inPhrase;
  if (first !== undefined)
    return inPhrase.every(({ organization }) => organization.entity === first.organization.entity) ? first : null;
  const after = afterName(role, mention, names, language, organizations);
  return after === undefined ? null : { rule: "organizationAfterName", organization: after };
}

/** (secrétaire générale) "de l'Union des dockers", (professor of law) "at Varenne University" */
function complementOf(
  role: RolePhrase,
  mention: NameMention,
  tokens: readonly Token[],
  { names: data, posts }: Language,
  organizations: Organizations,
): PlacedOrganization | undefined {
  const organization = organizations.firstIn(role.noun + 1, role.to);
  if (organization === undefined || organization.possesses) return undefined;
  if (isFragment(organization, mention, tokens, data)) return undefined;
  for (let i = role.noun + 1; i < organization.from; i++) {
    const lower = tokens[i]?.lower ?? "";
    // "fils du directeur de Navirel": somebody else's post.
    if (data.roleNouns.has(lower) && !data.roleModifiers.has(lower)) return undefined;
    const leads = i + 1 === organization.from || !data.complementLinks.has(tokens[i + 1]?.lower ?? "");
    if (posts.aboutLinks.has(lower) && leads) return undefined;
  }
  return organization;
}

/** "New" (Hampshire Survey Center), (White House) "Office": what was understood is not the whole name. */
function isFragment(
  { from, to }: PlacedOrganization,
  mention: NameMention,
  tokens: readonly Token[],
  data: NameData,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const nameFollows = after !== undefined && after.start >= mention.span.start && after.start < mention.span.end;
  return (
    (before?.capital === true && !data.determiners.has(before.lower) && tokens[from]?.adjacent === true) ||
    (after?.capital === true && after.kind === "word" && after.adjacent && !nameFollows)
  );
}

/** "Navirel chief executive": nothing but words of the title between the name and its noun. */
function modifierOf(
  role: RolePhrase,
  mention: NameMention,
  { tokens, entities }: FoundNames,
  { names: data }: Language,
  organizations: Organizations,
): PlacedOrganization | undefined {
  const organization = data.lowerCaseNames ? undefined : organizations.firstIn(role.titleFrom, role.noun);
  if (organization === undefined || organization.possesses) return undefined;
  // "EU Member States" is nobody, and a "GOP strategist" may be anybody's.
  if (entities[mention.entity]?.name.includes(" ") !== true) return undefined;
  if (organization.kind === "PARTY" && role.role === "EXPERT") return undefined;
  const noun = tokens[role.noun];
  for (let i = organization.to; i < role.noun; i++) {
    const token = tokens[i];
    if (token === undefined || (token.capital && noun?.capital === false)) return undefined;
    if (!data.roleModifiers.has(token.lower) && !data.roleNouns.has(token.lower)) return undefined;
  }
  return organization;
}

/** (l'économiste Samir Oudjane) ", de l'université de Varenne". A party's minister is not a minister in the party. */
function afterName(
  role: RolePhrase,
  mention: NameMention,
  names: FoundNames,
  { posts, names: data }: Language,
  organizations: Organizations,
): PlacedOrganization | undefined {
  const { from, to } = tokensIn(names.tokens, mention.span);
  if (role.to > from) return undefined;
  let at = names.tokens[to]?.lower === "," ? to + 1 : to;
  if (names.tokens[at]?.breaks !== false || !posts.belonging.has(names.tokens[at]?.lower ?? "")) return undefined;
  at++;
  if (data.determiners.has(names.tokens[at]?.lower ?? "")) at++;
  const organization = organizations.startingAt(at);
  if (organization === undefined || organization.possesses) return undefined;
  return organization.kind === "PARTY" || organization.kind === "ALLIANCE" ? undefined : organization;
}

function ministryOf(role: RolePhrase, offices: Offices): Shown | null {
  const organization = offices.ledBy(role);
  return organization === undefined ? null : { rule: "ministersMinistry", organization };
}

function affiliationOf(
  text: string,
  { role, mention }: Claim,
  { rule, organization }: Shown,
  names: FoundNames,
  language: Language,
): FoundAffiliation {
  const { tokens } = names;
  const ended = isEnded(role, tokens, language);
  const elsewhere = rule === "ministersMinistry";
  const end = elsewhere ? role.to : Math.max(role.to, organization.to);
  const since = ended ? null : sinceAt(tokens, end, language.times);
  const places = [mention.span, spanBetween(tokens, role.from, since?.to ?? role.to)];
  const together = hull(elsewhere ? places : [...places, organization.span]);
  return {
    person: mention.entity,
    organization: organization.entity,
    title: titleOf(text, tokens, role, elsewhere ? null : organization, language),
    role: role.role,
    ended,
    since: since?.time ?? null,
    rule,
    confidence: CONFIDENCE[rule],
    evidence: elsewhere ? [together, organization.span] : [together],
  };
}

function isEnded(role: RolePhrase, tokens: readonly Token[], { posts }: Language): boolean {
  for (let i = role.from; i < role.noun; i++) if (posts.former.has(tokens[i]?.lower ?? "")) return true;
  const noun = tokens[role.noun]?.lower ?? "";
  return posts.formerPrefixes.some((prefix) => noun.startsWith(prefix));
}

const spanBetween = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Places of one post that are kept as evidence. */
const MOST_PLACES = 3;

/** One post printed twice is one affiliation with both places. */
function add(found: Map<string, FoundAffiliation>, one: FoundAffiliation): void {
  const key = [one.person, one.organization, fold(one.title.toLowerCase()), one.ended].join(" ");
  const known = found.get(key);
  found.set(
    key,
    known === undefined
      ? one
      : {
          ...known,
          since: known.since ?? one.since,
          ...(one.confidence > known.confidence ? { rule: one.rule, confidence: one.confidence } : {}),
          evidence: distinct([...known.evidence, ...one.evidence]).slice(0, MOST_PLACES),
        },
  );
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i);
