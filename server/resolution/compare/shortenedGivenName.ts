import { bothNames, ifAlone, same, unsure, type Finding, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames, type GivenNameRelation } from "./givenNames.js";
import { SOME_CONTEXT, STRONG_CONTEXT } from "./sharedContext.js";

const EXPLANATIONS: Readonly<Record<GivenNameRelation, string | null>> = {
  EQUAL: "have the same initials",
  INITIALS: "have a surname and initials in common",
  NICKNAME: "share a surname, and one given name is a short form of the other",
  PARTIAL: "share a surname, and one of them prints a further given name",
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
      const tied = one.tied || other.tied;
      const found = judge(pair, relateGivenNames(one, other), tied);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
};

function judge(pair: PersonPair, relation: GivenNameRelation, tied: boolean): Finding | null {
  const { conflict, strength, words, lacking } = pair.context();
  const explanation = EXPLANATIONS[relation];
  if (explanation === null) return null;
  const begin = `${bothNames(pair)} ${explanation}`;
  if (conflict !== null) return ifAlone(unsure(0.3, `${begin}, but ${conflict}.`));
  // Michel and Michèle, Jean and Jean-Pierre: what looks like a slip is as often somebody else.
  if (relation === "NEAR" || (relation === "PARTIAL" && tied))
    return ifAlone(unsure(0.5, `${begin}, as those of relatives may be; ${words}.`));
  const needed = relation === "SWAPPED" || relation === "PARTIAL" ? SOME_CONTEXT : STRONG_CONTEXT;
  return ifAlone(strength >= needed ? same(0.88, `${begin}, and ${words}.`) : unsure(0.6, `${begin}, ${lacking}.`));
}
