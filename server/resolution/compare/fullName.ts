import type { PersonName } from "../personName.js";
import { bothNames, same, unsure, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames } from "./givenNames.js";
import { SOME_CONTEXT } from "./sharedContext.js";

/** Two full names of the same letters, whatever their accents, case, hyphens and order. */
export const fullName: Rule<PersonPair> = (pair) => {
  if (!pair.left.names.some((one) => pair.right.names.some((other) => isSameFullName(one, other)))) return null;
  const { conflict, strength, words, unrelatedTitles } = pair.context();
  if (conflict !== null) return unsure(0.55, `${bothNames(pair)} are one full name, but ${conflict}.`);
  // The one case in which a whole name says too little: two walks of life, and nothing that leads from one to the other.
  if (unrelatedTitles !== null && strength < SOME_CONTEXT) {
    return unsure(0.6, `${bothNames(pair)} are one full name, but ${unrelatedTitles}, and little else links the two.`);
  }
  const evidence = strength >= SOME_CONTEXT ? `, and ${words}` : "";
  return same(strength >= SOME_CONTEXT ? 0.99 : 0.95, `${bothNames(pair)} are one full name${evidence}.`);
};

function isSameFullName(left: PersonName, right: PersonName): boolean {
  if (left.completeness < 2 || right.completeness < 2) return false;
  return (
    left.orderless === right.orderless || (left.surname === right.surname && relateGivenNames(left, right) === "EQUAL")
  );
}
