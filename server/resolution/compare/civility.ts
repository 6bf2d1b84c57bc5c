import { CIVILITIES, FEMININE_TITLES } from "../personVocabulary.js";
import type { PersonParty } from "../party.js";
import { foldedLetters, foldedWords } from "../words.js";

type Civility = "MAN" | "WOMAN";

const FEMININE = new Set(FEMININE_TITLES.values());

/** What the civilities printed with a name declare ("M.", "Mme"); null when none is printed or they contradict. */
export function declaredCivility(party: PersonParty): Civility | null {
  const said = new Set<Civility>();
  for (const name of party.names) if (name.civility !== null) said.add(name.civility);
  for (const title of party.titles) {
    const civility = CIVILITIES.get(foldedLetters(title));
    if (civility === "MAN" || civility === "WOMAN") said.add(civility);
  }
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** In words, why one is addressed as a man and the other as a woman; null when nothing says so. */
export function civilitiesConflict(left: PersonParty, right: PersonParty): string | null {
  const [one, other] = [declaredCivility(left), declaredCivility(right)];
  if (one !== null && other !== null) {
    return one === other ? null : "one is addressed as a man and the other as a woman";
  }
  return (
    titlesOfManAndWoman(left.titles, right.titles) ??
    titlesOfManAndWoman(right.titles, left.titles) ??
    (one === "MAN" || other === "MAN" ? feminineBeside(one === "MAN" ? right : left) : null)
  );
}

/**
 * "sénateur" and "sénatrice". Some papers print the form for a man of a woman too, so a form for a man counts only
 * against the very form for a woman.
 */
function titlesOfManAndWoman(men: readonly string[], women: readonly string[]): string | null {
  const ofWomen = new Map(women.flatMap((title) => foldedWords(title).map((word) => [word, title] as const)));
  const ofMen = new Set(men.flatMap(foldedWords));
  for (const title of men) {
    for (const word of foldedWords(title)) {
      const feminine = FEMININE_TITLES.get(word);
      const found = feminine === undefined || ofMen.has(feminine) ? undefined : ofWomen.get(feminine);
      if (found !== undefined && !women.some((other) => foldedWords(other).includes(word))) {
        return `one is called '${title}' and the other '${found}'`;
      }
    }
  }
  return null;
}

function feminineBeside(party: PersonParty): string | null {
  const title = party.titles.find((one) => foldedWords(one).some((word) => FEMININE.has(word)));
  return title === undefined ? null : `one is addressed as a man and the other called '${title}'`;
}
