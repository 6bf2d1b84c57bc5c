import { bothNames, same, unsure, type OrganizationPair, type Rule } from "./finding.js";
import { kindsConflict } from "./organizationWords.js";
import { foldedLetters } from "../words.js";

/** The outlet an article comes from is printed with care: its whole name counts, and nothing else does. */
export const outlet: Rule<OrganizationPair> = (pair) => {
  const { left, right } = pair;
  const letters = new Set(right.names.map((name) => foldedLetters(name.printed)));
  if (!left.names.some((name) => letters.has(foldedLetters(name.printed)))) return null;
  if (kindsConflict(pair))
    return unsure(0.5, `${bothNames(pair)} are one name, but only one of them is known as an outlet.`);
  return same(0.97, `${bothNames(pair)} are one name, printed as the article's outlet.`);
};
