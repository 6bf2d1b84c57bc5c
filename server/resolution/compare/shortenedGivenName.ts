import { bothNames, ifAlone, same, unsure, type Finding, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames, type GivenNameRelation } from "./givenNames.js";
import { SOME_CONTEXT, STRONG_CONTEXT, type SharedContext } from "./sharedContext.js";
import type { PersonName } from "../personName.js";

const EXPLANATIONS: Readonly<Record<GivenNameRelation, string | null>> = {
  EQUAL: "have the same initials",
  INITIALS: "have a surname and initials in common",
  ROMANISED: "share a surname, and the given names are one name of another script, written down in two ways",
  NICKNAME: "share a surname, and one given name is a short form of the other",
  PARTIAL: "share a surname, and one of them prints a further given name",
  RESPELT: "share a surname, and the given names differ only in letters that are written in two ways",
  SWAPPED: "share a surname, and two letters of the given name are swapped",
  NEAR: "share a surname, and the given names are spelt nearly alike",
  CONFLICT: null,
};

/** "A. Dorval", "Joe Varrick" and "Jaen Dorval": one surname, and given names of which one may stand for the other. */
export const shortenedGivenName: Rule<PersonPair> = (pair) => {
  let best: Finding | null = null;
  for (const one of pair.left.names) {
    for (const other of pair.right.names) {
      if (one.surname !== other.surname || one.completeness === 0 || other.completeness === 0) continue;
      const found = judge(pair, one, other);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
};

function judge(pair: PersonPair, one: PersonName, other: PersonName): Finding | null {
  const relation = relateGivenNames(one, other);
  const context = pair.context();
  const { conflict, strength, words, lacking } = context;
  const explanation = EXPLANATIONS[relation];
  if (explanation === null) return null;
  const begin = `${bothNames(pair)} ${explanation}`;
  if (conflict !== null) return ifAlone(unsure(0.3, `${begin}, but ${conflict}.`));
  // Michel and Michèle, Jean and Jean-Pierre: what looks like a slip is as often somebody else.
  if (relation === "NEAR" || (relation === "PARTIAL" && (one.tied || other.tied)))
    return ifAlone(unsure(0.5, `${begin}, as those of relatives may be; ${words}.`));
  const needed = contextNeeded(relation, one, other, context);
  if (strength < needed) return ifAlone(unsure(0.6, `${begin}, ${lacking}.`));
  return ifAlone(same(0.88, strength > 0 ? `${begin}, and ${words}.` : `${begin}.`));
}

function contextNeeded(
  relation: GivenNameRelation,
  one: PersonName,
  other: PersonName,
  { sharesOrganization }: SharedContext,
): number {
  switch (relation) {
    case "ROMANISED":
      return 0;
    // "T. S. Wexcombe" is how he signs: two initials and a surname are a whole name when both print them.
    case "EQUAL":
      return one.given.length > 1 && one.given.length === other.given.length ? 0 : STRONG_CONTEXT;
    case "INITIALS":
      return sharesOrganization ? SOME_CONTEXT : STRONG_CONTEXT;
    case "NICKNAME":
    case "PARTIAL":
    case "RESPELT":
    case "SWAPPED":
      return SOME_CONTEXT;
    case "NEAR":
    case "CONFLICT":
      return Infinity;
  }
}
