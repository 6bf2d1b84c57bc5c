import { CIVILITIES } from "../personVocabulary.js";
import type { PersonParty } from "../party.js";
import { foldedLetters } from "../words.js";

/** What the civilities printed with a name declare ("M.", "Mme"); null when none is printed or they contradict. */
export function declaredCivility(party: PersonParty): "MAN" | "WOMAN" | null {
  const said = new Set<"MAN" | "WOMAN">();
  for (const name of party.names) if (name.civility !== null) said.add(name.civility);
  for (const title of party.titles) {
    const civility = CIVILITIES.get(foldedLetters(title));
    if (civility === "MAN" || civility === "WOMAN") said.add(civility);
  }
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

export function civilitiesConflict(left: PersonParty, right: PersonParty): boolean {
  const one = declaredCivility(left);
  const other = declaredCivility(right);
  return one !== null && other !== null && one !== other;
}
