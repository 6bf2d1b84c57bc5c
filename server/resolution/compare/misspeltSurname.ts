import { completenessOf } from "../party.js";
import type { PersonName } from "../personName.js";
import { ifAlone, same, unsure, type Finding, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames } from "./givenNames.js";
import { STRONG_CONTEXT } from "./sharedContext.js";
import { differByMuteEnding, differsOnlyAtEnd, looksAlike, mayBeMisspelt } from "./spelling.js";

/** Beyond one article a surname alone, and misspelt, needs an office and company in common. */
const VERY_STRONG_CONTEXT = 4;

/** A role in common is enough for a full name that is spelt nearly alike. */
const A_ROLE = 1;
/** One letter in six makes another common surname, "Hansen" and "Hanson", unless a given name shows whose it is. */
const SHORTEST_SURNAME_ALONE = 7;

/** One surname is a slip for the other: nearly the same letters, the same sound, and shared context. */
export const misspeltSurname: Rule<PersonPair> = (pair) => {
  let best: Finding | null = null;
  for (const one of pair.left.names) {
    for (const other of pair.right.names) {
      const found = judge(pair, one, other);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
};

function judge(pair: PersonPair, one: PersonName, other: PersonName): Finding | null {
  if (!looksAlike(one.surname, other.surname) || one.surname === other.surname) return null;
  const full = one.completeness > 0 && other.completeness > 0;
  if (full && relateGivenNames(one, other) !== "EQUAL") return null;
  const { conflict, strength, words, lacking, sameArticle } = pair.context();
  const names = `'${one.printed}' and '${other.printed}'`;
  const mark = completenessOf(pair.left) === completenessOf(pair.right) ? (found: Finding): Finding => found : ifAlone;
  if (!mayBeMisspelt(one.surname, other.surname)) {
    return mark(unsure(0.3, `${names} are spelt nearly alike but do not sound alike.`));
  }
  const begin = `${names} are spelt nearly alike and sound alike`;
  if (conflict !== null) return mark(unsure(0.3, `${begin}, but ${conflict}.`));
  if (!full && differsOnlyAtEnd(one.surname, other.surname) && !isMuteEndingOfKnown(one, other, sameArticle)) {
    return mark(unsure(0.5, `${begin}, but they differ only in the ending, which tells families apart.`));
  }
  if (!full && areShort(one, other)) {
    return mark(unsure(0.5, `${begin}, but so short two surnames of two people are as likely as a slip.`));
  }
  const needed = full ? A_ROLE : sameArticle ? STRONG_CONTEXT : VERY_STRONG_CONTEXT;
  return mark(
    strength >= needed ? same(full ? 0.92 : 0.86, `${begin}, and ${words}.`) : unsure(0.5, `${begin}, ${lacking}.`),
  );
}

/** Where the article prints the whole name once, a lost or added "e" is no other family's. */
function isMuteEndingOfKnown(one: PersonName, other: PersonName, sameArticle: boolean): boolean {
  const isWhole = one.completeness === 2 || other.completeness === 2;
  return sameArticle && isWhole && differByMuteEnding(one.surname, other.surname);
}

function areShort(one: PersonName, other: PersonName): boolean {
  return (
    one.completeness === 0 &&
    other.completeness === 0 &&
    Math.max(one.surname.length, other.surname.length) < SHORTEST_SURNAME_ALONE
  );
}
