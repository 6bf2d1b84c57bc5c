import { KINSHIP_TITLES } from "../personVocabulary.js";
import type { PersonParty } from "../party.js";
import { foldedWords } from "../words.js";

/**
 * "Mme Tournemire, épouse" beside a known Tournemire: a relative shares the surname and the company, so a title that
 * names a relation on one side only speaks for two people.
 */
export function kinshipConflict(left: PersonParty, right: PersonParty): string | null {
  const [one, other] = [relationOf(left), relationOf(right)];
  const relation = one ?? other;
  return relation === null || (one !== null && other !== null) ? null : `one is named as a relative ('${relation}')`;
}

function relationOf(party: PersonParty): string | null {
  return party.titles.find((title) => foldedWords(title).some((word) => KINSHIP_TITLES.has(word))) ?? null;
}
