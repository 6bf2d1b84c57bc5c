import type { OrganizationName } from "../organizationName.js";
import type { OrganizationParty } from "../party.js";
import { ifAlone, same, unsure, type OrganizationPair, type Rule } from "./finding.js";
import { countriesConflict, kindsConflict } from "./organizationWords.js";

/** Three letters stand for too many things: they need company in common even beside their expansion. */
const LETTERS_THAT_TELL = 4;

/** "OVEM" and "Office varennais des eaux et des milieux": the first letters of the meaningful words, or of all. */
export const acronym: Rule<OrganizationPair> = (pair) => {
  const found = expansion(pair.left, pair.right) ?? expansion(pair.right, pair.left);
  if (found === null) return null;
  const context = pair.context();
  const begin = `'${found.short.printed}' has the first letters of '${found.long.printed}'`;
  if (countriesConflict(pair) || kindsConflict(pair))
    return ifAlone(unsure(0.3, `${begin}, but country or kind differ.`));
  const needed = found.letters.length >= LETTERS_THAT_TELL ? 1 : 3;
  return ifAlone(
    context.strength >= needed
      ? same(0.87, `${begin}, and ${context.words}.`)
      : unsure(0.5, `${begin}, ${context.lacking}.`),
  );
};

function expansion(
  short: OrganizationParty,
  long: OrganizationParty,
): { short: OrganizationName; long: OrganizationName; letters: string } | null {
  // Where the letters are spelt out on both sides, the words decide and not the letters.
  if (short.names.some((name) => name.words.length > 1)) return null;
  for (const one of short.names) {
    // "Otan" is printed like a word; so short a match would be chance.
    const letters = one.acronym ?? (one.key.length >= LETTERS_THAT_TELL ? one.key : null);
    if (letters === null) continue;
    const other = long.names.find((name) => name.initials.has(letters));
    if (other !== undefined) return { short: one, long: other, letters };
  }
  return null;
}
