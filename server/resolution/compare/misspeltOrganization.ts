import type { OrganizationName } from "../organizationName.js";
import { same, unsure, type OrganizationPair, type Rule } from "./finding.js";
import { countriesConflict, kindsConflict } from "./organizationWords.js";
import { STRONG_CONTEXT } from "./sharedContext.js";
import { foldedWords, printedWords } from "../words.js";
import { mayBeMisspelt } from "./spelling.js";

/** As many words, all equal but one, which is a slip for its counterpart. */
export const misspeltOrganization: Rule<OrganizationPair> = (pair) => {
  for (const one of pair.left.names) {
    for (const other of pair.right.names) {
      if (!differByOneSlip(one, other)) continue;
      const begin = `'${one.printed}' and '${other.printed}' differ in one word, which is spelt nearly alike and sounds alike`;
      const { strength, words, lacking } = pair.context();
      const doubtful = countriesConflict(pair) || kindsConflict(pair) || one.generic !== other.generic;
      if (doubtful || strength < STRONG_CONTEXT)
        return unsure(0.5, `${begin}, ${doubtful ? "but country, kind or meaning differ" : lacking}.`);
      return same(0.86, `${begin}, and ${words}.`);
    }
  }
  return null;
};

function differByOneSlip(left: OrganizationName, right: OrganizationName): boolean {
  if (left.acronym !== null || right.acronym !== null || left.words.length !== right.words.length) return false;
  const differing = left.words.flatMap((word, i) =>
    word === right.words[i] ? [] : [[word, right.words[i] ?? ""] as const],
  );
  const only = differing[0];
  return (
    differing.length === 1 &&
    only !== undefined &&
    mayBeMisspelt(only[0], only[1]) &&
    isProperName(left, only[0]) &&
    isProperName(right, only[1])
  );
}

/** In small letters both are words of the language, and "marines" is no slip for "marins". */
function isProperName({ printed }: OrganizationName, word: string): boolean {
  return printedWords(printed).some((one) => /\p{Lu}/u.test(one) && foldedWords(one).includes(word));
}
