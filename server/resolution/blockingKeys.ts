import type { EntityType } from "../domain/article.js";
import { soundCodes } from "./compare/sound.js";
import { readFormerName } from "./formerName.js";
import { romanisationKeys } from "./romanisation.js";
import { orderlessKey, parseOrganizationName } from "./organizationName.js";
import { parsePersonName } from "./personName.js";
import { byCodeUnits, foldedWords, sortedLetters } from "./words.js";

/**
 * Keys by which names that may mean the same are found without comparing all with all: at most 12, sorted, and each
 * begins with the kind of its type, so that a person never meets an organization. Two names that share no key are
 * never compared; sharing one is no evidence that they are the same.
 *
 *     "Anne Dorval"  →  p:letters:adlorv  p:sound:TRFL  p:words:anne dorval
 *     "Dorvel"       →  p:letters:delorv  p:sound:TRFL
 */
export function blockingKeys(name: string, type: EntityType): string[] {
  const former = readFormerName(type, name);
  const names = former === null ? [name] : [former.current, former.former];
  const keys = names.flatMap(type === "PERSON" ? personKeys : organizationKeys);
  return [...new Set(keys)].sort(byCodeUnits).slice(0, MOST_KEYS);
}

const MOST_KEYS = 12;

function personKeys(printed: string): string[] {
  const name = parsePersonName(printed);
  if (name.surname === "") return [];
  const keys = soundKeys(name.surname);
  // Transposed letters ("Kevren" for "Kerven") change the sound but not the letters.
  keys.push(`p:letters:${sortedLetters(name.surname)}`);
  keys.push(...romanisationKeys(name).map((key) => `p:roman:${key}`));
  // "Sophie Mercœur" is also "Sophie Brassard-Mercœur".
  if (name.surnameParts.length > 1) keys.push(...name.surnameParts.flatMap((part) => soundKeys(part).slice(0, 1)));
  if (name.completeness === 0) return keys;
  // Printed in another order ("Dorval Anne") the last word is not the surname.
  keys.push(`p:words:${name.orderless}`);
  // A second surname may be left out: "Inés Rovira Campos" is also "Inés Rovira".
  const middle = name.given.length > 1 ? name.given.at(-1) : undefined;
  if (middle !== undefined && middle.length > 1) keys.push(...soundKeys(middle));
  return keys;
}

function soundKeys(word: string): string[] {
  return soundCodes(word).map((code) => `p:sound:${code}`);
}

function organizationKeys(printed: string): string[] {
  const name = parseOrganizationName(printed);
  if (name.words.length === 0) return [];
  const keys = [`o:words:${orderlessKey(name)}`];
  if (name.acronym !== null) keys.push(`o:initials:${name.acronym}`);
  // "Otan" and "Unesco" are acronyms printed as words.
  else if (name.words.length === 1) keys.push(`o:initials:${name.key}`);
  for (const initials of name.initials) keys.push(`o:initials:${initials}`);
  const sounds = foldedWords(name.key).map((word) => soundCodes(word)[0] ?? word);
  keys.push(`o:sound:${sounds.join(" ")}`);
  keys.push(`o:letters:${sortedLetters(name.key.replaceAll(" ", ""))}`);
  return keys;
}
