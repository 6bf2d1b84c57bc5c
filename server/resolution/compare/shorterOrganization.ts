import type { OrganizationName } from "../organizationName.js";
import { HEAD_WORDS } from "../organizationVocabulary.js";
import { ifAlone, same, type OrganizationPair, type Rule } from "./finding.js";

/** "l'Observatoire" beside "Observatoire des Rives" in one article: the word that says what it is stands for the name. */
export const shorterOrganization: Rule<OrganizationPair> = (pair) => {
  if (!pair.context().sameArticle) return null;
  const found = headOf(pair.left.names, pair.right.names) ?? headOf(pair.right.names, pair.left.names);
  return found === null
    ? null
    : ifAlone(same(0.86, `'${found.short}' is the first word of '${found.long}', and both stand in one article.`));
};

function headOf(
  shorts: readonly OrganizationName[],
  longs: readonly OrganizationName[],
): { short: string; long: string } | null {
  const short = shorts[0];
  const [word] = short?.words ?? [];
  if (short === undefined || word === undefined || shorts.some((name) => name.words.length > 1)) return null;
  // In small letters it may be any of its kind.
  if (!HEAD_WORDS.has(word) || !/\p{Lu}/u.test(short.printed)) return null;
  const long = longs.find((name) => name.words.length > 1 && name.words[0] === word);
  return long === undefined ? null : { short: short.printed, long: long.printed };
}

/** Keys under which such names meet. */
export function headKeys(names: readonly OrganizationName[]): string[] {
  return [...new Set(names.flatMap(({ words }) => words.slice(0, 1)))]
    .filter((word) => HEAD_WORDS.has(word))
    .map((word) => `o:head:${word}`);
}
