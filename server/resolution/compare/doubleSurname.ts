import type { PersonName } from "../personName.js";
import { bothNames, ifAlone, same, unsure, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames } from "./givenNames.js";
import { STRONG_CONTEXT } from "./sharedContext.js";

/** "Sophie Brassard-Mercœur" is also printed as "Sophie Brassard" or "Sophie Mercœur". */
export const doubleSurname: Rule<PersonPair> = (pair) => {
  const fits = pair.left.names.some((one) =>
    pair.right.names.some(
      (other) =>
        one.completeness === 2 &&
        other.completeness === 2 &&
        relateGivenNames(one, other) === "EQUAL" &&
        (isHalf(one, other) || isHalf(other, one)),
    ),
  );
  if (!fits) return null;
  const { conflict, strength, words, lacking } = pair.context();
  const begin = `${bothNames(pair)} have a given name in common, and one surname is a part of the other`;
  if (conflict !== null) return ifAlone(unsure(0.3, `${begin}, but ${conflict}.`));
  return ifAlone(
    strength >= STRONG_CONTEXT ? same(0.87, `${begin}, and ${words}.`) : unsure(0.5, `${begin}, ${lacking}.`),
  );
};

function isHalf(single: PersonName, double: PersonName): boolean {
  return (
    single.surnameParts.length === 1 && double.surnameParts.length > 1 && double.surnameParts.includes(single.surname)
  );
}
