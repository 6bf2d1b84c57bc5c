import { areRomanisations, isArabicScript } from "../romanisation.js";
import type { PersonName } from "../personName.js";
import { ifAlone, same, unsure, type Finding, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames, type GivenNameRelation } from "./givenNames.js";
import { SOME_CONTEXT } from "./sharedContext.js";

const GIVEN_NAMES_THAT_AGREE: ReadonlySet<GivenNameRelation> = new Set(["EQUAL", "ROMANISED", "RESPELT"]);

/** "Sergueï Orechkine" and "Sergey Oreshkin": one name of another script, as French and as English write it down. */
export const romanisedSurname: Rule<PersonPair> = (pair) => {
  for (const one of pair.left.names) {
    for (const other of pair.right.names) {
      if (!areRomanisations(one, other)) continue;
      const found = judge(pair, one, other);
      if (found !== null) return found;
    }
  }
  return null;
};

function judge(pair: PersonPair, one: PersonName, other: PersonName): Finding | null {
  const { conflict, strength, words, lacking, sameArticle } = pair.context();
  const begin = `'${one.printed}' and '${other.printed}' write the same sounds of another script in different letters`;
  if (one.completeness === 2 && other.completeness === 2) {
    if (!agree(one, other)) return null;
    if (conflict !== null) return unsure(0.4, `${begin}, but ${conflict}.`);
    return same(0.9, strength >= SOME_CONTEXT ? `${begin}, and ${words}.` : `${begin}.`);
  }
  if (one.completeness === 1 || other.completeness === 1) return null;
  if (conflict !== null) return ifAlone(unsure(0.3, `${begin}, but ${conflict}.`));
  return ifAlone(sameArticle ? same(0.86, `${begin}, and ${words}.`) : unsure(0.5, `${begin}, ${lacking}.`));
}

/** In the Arabic script a given name has no vowels; there the whole name was compared already. */
function agree(one: PersonName, other: PersonName): boolean {
  const isUnvowelled = [one, other].some(({ printed }) => isArabicScript(printed));
  return isUnvowelled || GIVEN_NAMES_THAT_AGREE.has(relateGivenNames(one, other));
}
