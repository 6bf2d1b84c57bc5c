import type { PersonName } from "../personName.js";
import { bothNames, ifAlone, same, unsure, type PersonPair, type Rule } from "./finding.js";
import { STRONG_CONTEXT } from "./sharedContext.js";

/** "Inés Rovira Campos" is also "Inés Rovira": the name of one goes on where the other ends. */
export const secondSurname: Rule<PersonPair> = (pair) => {
  const fits = pair.left.names.some((one) =>
    pair.right.names.some((other) => goesOn(one, other) || goesOn(other, one)),
  );
  if (!fits) return null;
  const { conflict, strength, words, lacking } = pair.context();
  const begin = `${bothNames(pair)} begin alike and one goes on with a further surname`;
  if (conflict !== null) return ifAlone(unsure(0.3, `${begin}, but ${conflict}.`));
  return ifAlone(
    strength >= STRONG_CONTEXT ? same(0.86, `${begin}, and ${words}.`) : unsure(0.5, `${begin}, ${lacking}.`),
  );
};

function goesOn(short: PersonName, long: PersonName): boolean {
  if (short.completeness < 2 || long.given.length <= short.given.length) return false;
  return [...short.given, short.surname].every((word, i) => long.given[i] === word);
}
