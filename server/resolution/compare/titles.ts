import {
  CIVILITIES,
  COMBINED_FAMILIES,
  DEATH_TITLES,
  KINSHIP_TITLES,
  ROLES,
  TITLE_STOP_WORDS,
  type RoleFamily,
} from "../personVocabulary.js";
import { foldedWords, haveCommon } from "../words.js";

export interface TitleAgreement {
  /**
   * SAME_OFFICE: two words or more in common, a role among them; SAME_ROLE: the role alone ("ministre"), or the same
   * words of which none is known as a role ("porte-parole"); UNRELATED: both have titles, and of none is it known that
   * one person may bear it beside one of the other's ("pianiste", "arbitre").
   */
  readonly kind: "SAME_OFFICE" | "SAME_ROLE" | "CONFLICT" | "UNRELATED" | "NONE";
  /** The two titles that decided, as printed. */
  readonly left: string;
  readonly right: string;
}

interface Title {
  readonly printed: string;
  readonly words: ReadonlySet<string>;
  readonly families: ReadonlySet<RoleFamily>;
}

/** Titles agree when any two agree; they conflict when no two share a walk of life and some two cannot be combined. */
export function compareTitles(left: readonly string[], right: readonly string[]): TitleAgreement {
  const lefts = left.map(readTitle);
  const rights = right.map(readTitle);
  let role: TitleAgreement | null = null;
  let conflict: TitleAgreement | null = null;
  let compatible = false;
  for (const one of lefts) {
    for (const other of rights) {
      const kind = compareTitle(one, other);
      const agreement = { kind, left: one.printed, right: other.printed };
      if (kind === "SAME_OFFICE") return agreement;
      if (kind === "SAME_ROLE") role ??= agreement;
      if (kind === "CONFLICT") conflict ??= agreement;
      // "chef de l'opposition" and "opposition leader" are of one thing, whatever the language.
      else if ((one.families.size > 0 && other.families.size > 0) || haveCommon(one.words, other.words))
        compatible = true;
    }
  }
  if (role !== null) return role;
  if (compatible) return { kind: "NONE", left: "", right: "" };
  if (conflict !== null) return conflict;
  const [one, other] = [lefts, rights].map((titles) => titles.find(({ words }) => words.size > 0));
  return one === undefined || other === undefined
    ? { kind: "NONE", left: "", right: "" }
    : { kind: "UNRELATED", left: one.printed, right: other.printed };
}

function compareTitle(left: Title, right: Title): TitleAgreement["kind"] {
  const roles = [...left.words].filter((word) => ROLES.has(word) && right.words.has(word));
  const common = [...left.words].filter((word) => right.words.has(word));
  if (roles.length > 0 && common.length > roles.length) return "SAME_OFFICE";
  // "ministre" may be short for "ministre des Armées"; "ministre de la Justice" is another office.
  if (roles.length > 0) return isRoleAlone(left) || isRoleAlone(right) ? "SAME_ROLE" : "NONE";
  if (common.length > 0 && common.length === left.words.size && common.length === right.words.size) return "SAME_ROLE";
  if (left.families.size === 0 || right.families.size === 0 || haveCommon(left.families, right.families)) return "NONE";
  return [...left.families].some((one) => [...right.families].some((other) => COMBINED_FAMILIES.has(`${one} ${other}`)))
    ? "NONE"
    : "CONFLICT";
}

function isRoleAlone(title: Title): boolean {
  return [...title.words].every((word) => ROLES.has(word));
}

function readTitle(printed: string): Title {
  const words = new Set(foldedWords(printed).filter((word) => !saysNoOffice(word)));
  const families = new Set([...words].map((word) => ROLES.get(word)).filter((family) => family !== undefined));
  return { printed, words, families };
}

/** "Mme", "feu" and "épouse" are printed like titles and say nothing of what somebody does. */
function saysNoOffice(word: string): boolean {
  return (
    TITLE_STOP_WORDS.has(word) ||
    DEATH_TITLES.has(word) ||
    KINSHIP_TITLES.has(word) ||
    (CIVILITIES.has(word) && !ROLES.has(word))
  );
}
