import { isInitial, type PersonName } from "../personName.js";
import { areNicknames } from "../nicknames.js";
import { areSpellingsOfOneGivenName } from "../romanisation.js";
import { areRespelt, isTransposition, looksAlike } from "./spelling.js";

/**
 * How the given names of two full names relate. EQUAL ignores hyphens; INITIALS: one is printed by initials that fit;
 * ROMANISED: "Yorgos" and "Giorgos"; NICKNAME: "Joe" and "Joseph"; PARTIAL: one leaves out a further given name;
 * RESPELT: "Mikaël" and "Mickaël"; SWAPPED: two letters are transposed; NEAR: spelt nearly alike, which is what
 * misprints and sisters have in common.
 */
export type GivenNameRelation =
  "EQUAL" | "INITIALS" | "ROMANISED" | "NICKNAME" | "PARTIAL" | "RESPELT" | "SWAPPED" | "NEAR" | "CONFLICT";

export function relateGivenNames(left: PersonName, right: PersonName): GivenNameRelation {
  const [one, other] = [left.given.join(""), right.given.join("")];
  if (one === other) return "EQUAL";
  const length = Math.min(left.given.length, right.given.length);
  const pairs = left.given.slice(0, length).map((name, i) => [name, right.given[i] ?? ""] as const);
  if (pairs.every(([a, b]) => a === b || isInitial(a) || isInitial(b)) && pairs.every(([a, b]) => a[0] === b[0])) {
    return left.given.length === right.given.length || onlyInitialsLeft(left, right, length)
      ? equalButInitials(pairs)
      : "PARTIAL";
  }
  if (left.given.length === right.given.length) {
    if (pairs.every(([a, b]) => a === b || areSpellingsOfOneGivenName(a, b))) return "ROMANISED";
    if (pairs.every(([a, b]) => a === b || areNicknames(a, b))) return "NICKNAME";
  }
  if (areRespelt(one, other)) return "RESPELT";
  if (isTransposition(one, other)) return "SWAPPED";
  return looksAlike(one, other) ? "NEAR" : "CONFLICT";
}

/** A middle initial left out changes nothing; a whole first name printed as an initial leaves more to believe. */
function equalButInitials(pairs: readonly (readonly [string, string])[]): GivenNameRelation {
  const first = pairs[0];
  return first !== undefined && first[0] === first[1] ? "EQUAL" : "INITIALS";
}

function onlyInitialsLeft(left: PersonName, right: PersonName, from: number): boolean {
  if (left.tied || right.tied) return false;
  return [...left.given.slice(from), ...right.given.slice(from)].every(isInitial);
}
