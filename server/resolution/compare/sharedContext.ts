import type { Party } from "../party.js";
import { civilitiesConflict } from "./civility.js";
import { sharedCompanions } from "./companions.js";
import { compareTitles } from "./titles.js";

/** Enough shared context to trust a name that several people may bear. */
export const STRONG_CONTEXT = 3;
/** Enough to trust a name that is nearly whole. */
export const SOME_CONTEXT = 2;

/** What two parties share beside their names. */
export interface SharedContext {
  readonly sameArticle: boolean;
  /** Titles or civilities that one person cannot have together, in words; null when there are none. */
  readonly conflict: string | null;
  /** 3 for one article, 3 for one office, 1 for one role, and up to 3 for common company; 0 with a conflict. */
  readonly strength: number;
  /** The evidence in words, for a reason: "both are called 'ministre des Armées'". */
  readonly words: string;
  /** The same for a comparison that asks for more: "but they share …" or "and … alone is too little". */
  readonly lacking: string;
}

const TITLE_WEIGHT = { SAME_OFFICE: 3, SAME_ROLE: 1, CONFLICT: 0, NONE: 0 } as const;
/** A byline is a journalist's, whether or not it says so. */
const BYLINE_TITLE = "journaliste";

export function sharedContext(left: Party, right: Party, sameArticle: boolean): SharedContext {
  const titles = compareTitles(titlesOf(left), titlesOf(right));
  // Everybody in an article shares its company, so there it is no evidence.
  const companions = sameArticle ? { names: [], weight: 0 } : sharedCompanions(left, right);
  const conflict =
    titles.kind === "CONFLICT"
      ? `one is called '${titles.left}' and the other '${titles.right}'`
      : left.type === "PERSON" && right.type === "PERSON" && civilitiesConflict(left, right)
        ? "one is addressed as a man and the other as a woman"
        : null;
  const evidence = [
    ...(sameArticle ? ["both stand in one article"] : []),
    ...(titles.kind === "SAME_OFFICE" || titles.kind === "SAME_ROLE" ? [`both are called '${titles.left}'`] : []),
    ...(companions.names.length > 0 ? [`both are named with ${listed(companions.names)}`] : []),
  ];
  const strength = (sameArticle ? STRONG_CONTEXT : companions.weight) + TITLE_WEIGHT[titles.kind];
  return {
    sameArticle,
    conflict,
    strength: conflict === null ? strength : 0,
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
