import type { Party } from "../party.js";
import { civilitiesConflict } from "./civility.js";
import { sharedCompanions } from "./companions.js";
import { sharedOrganizations } from "./organizations.js";
import { timesConflict } from "./time.js";
import { compareTitles } from "./titles.js";

/** Enough shared context to trust a name that several people may bear. */
export const STRONG_CONTEXT = 3;
/** Enough to trust a name that is nearly whole. */
export const SOME_CONTEXT = 2;

/** What two parties share beside their names. */
export interface SharedContext {
  readonly sameArticle: boolean;
  /** Titles, civilities or times that one person cannot have together, in words; null when there are none. */
  readonly conflict: string | null;
  /**
   * 3 for one article, 3 for one office, 1 for one role, 2 for an organization in which both hold a post, and up to 3
   * for common company; 0 with a conflict.
   */
  readonly strength: number;
  readonly sharesOrganization: boolean;
  /** Titles on both sides that have nothing to do with each other, in words; null when there are none. */
  readonly unrelatedTitles: string | null;
  /** The evidence in words, for a reason: "both are called 'ministre des Armées'". */
  readonly words: string;
  /** The same for a comparison that asks for more: "but they share …" or "and … alone is too little". */
  readonly lacking: string;
}

const TITLE_WEIGHT = { SAME_OFFICE: 3, SAME_ROLE: 1, CONFLICT: 0, UNRELATED: 0, NONE: 0 } as const;
const ORGANIZATION_WEIGHT = 2;
/** A byline is a journalist's, whether or not it says so. */
const BYLINE_TITLE = "journaliste";

export function sharedContext(left: Party, right: Party, sameArticle: boolean): SharedContext {
  const titles = compareTitles(titlesOf(left), titlesOf(right));
  const organizations = sharedOrganizations(left, right);
  // Everybody in an article shares its company, so there it is no evidence; and an employer counts once.
  const companions = sameArticle ? { names: [], weight: 0 } : sharedCompanions(left, right, organizations);
  const conflict =
    titles.kind === "CONFLICT"
      ? `one is called '${titles.left}' and the other '${titles.right}'`
      : left.type === "PERSON" && right.type === "PERSON"
        ? (civilitiesConflict(left, right) ?? timesConflict(left, right))
        : null;
  const evidence = [
    ...(sameArticle ? ["both stand in one article"] : []),
    ...(titles.kind === "SAME_OFFICE" || titles.kind === "SAME_ROLE" ? [`both are called '${titles.left}'`] : []),
    ...(organizations.length > 0 ? [`both hold or held a post in ${listed(organizations)}`] : []),
    ...(companions.names.length > 0 ? [`both are named with ${listed(companions.names)}`] : []),
  ];
  const strength =
    (sameArticle ? STRONG_CONTEXT : companions.weight) +
    TITLE_WEIGHT[titles.kind] +
    (organizations.length > 0 ? ORGANIZATION_WEIGHT : 0);
  return {
    sameArticle,
    conflict,
    strength: conflict === null ? strength : 0,
    sharesOrganization: organizations.length > 0,
    unrelatedTitles:
      titles.kind === "UNRELATED" ? `one is called '${titles.left}' and the other '${titles.right}'` : null,
    words: evidence.length > 0 ? evidence.join(" and ") : "they share no title and no company",
    lacking:
      evidence.length > 0
        ? `and that ${evidence.join(" and ")} is too little`
        : "but they share no title and no company",
  };
}

function titlesOf(party: Party): readonly string[] {
  return party.type === "PERSON" && party.metadata && party.titles.length === 0 ? [BYLINE_TITLE] : party.titles;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
