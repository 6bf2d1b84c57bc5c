import { completenessOf } from "../party.js";
import { bothNames, different, ifAlone, same, unsure, type PersonPair, type Rule } from "./finding.js";
import { kinshipConflict } from "./kinship.js";
import { STRONG_CONTEXT } from "./sharedContext.js";

/** "Dorval" and "Anne Dorval", or "Dorval" in two articles: one person only when more than the surname is shared. */
export const surnameOnly: Rule<PersonPair> = (pair) => {
  if (Math.min(completenessOf(pair.left), completenessOf(pair.right)) > 0) return null;
  if (![...pair.left.surnames].some((surname) => pair.right.surnames.has(surname))) return null;
  const relative = kinshipConflict(pair.left, pair.right);
  const { conflict, strength, words, lacking, sameArticle } = pair.context();
  const begin = `${bothNames(pair)} share a surname`;
  if (conflict !== null) {
    return sameArticle
      ? different(0.1, `${begin}, but ${conflict}.`)
      : ifAlone(unsure(0.25, `${begin}, but ${conflict}.`));
  }
  if (relative !== null) return ifAlone(unsure(0.3, `${begin}, but ${relative}.`));
  return ifAlone(
    strength >= STRONG_CONTEXT ? same(0.88, `${begin}, and ${words}.`) : unsure(0.5, `${begin}, ${lacking}.`),
  );
};
