import type { Block } from "../document/blocks.js";
import type { Language } from "../languages/language.js";
import type { BoilerplateRule } from "./boilerplateRule.js";

const BIO_LENGTH = 500;
/** "Terrible swimmer", "Collects tide tables": no subject, and room for little more than an object. */
const FRAGMENT_WORDS = 6;
/** Words of a name before its verb: "Ana Maria de la Ruiz covers …". */
const NAME_WORDS = 5;

/**
 * The last paragraph of the article, where it is one marked stretch about somebody and nobody is said to speak.
 *
 *     “Ana Ruiz covers ships and harbours. Former deckhand. Terrible swimmer.”
 *      ^^^^^^^^ ^^^^^^                     ^^^^^^^^^^^^^^^
 */
export const closingBio: BoilerplateRule = {
  name: "closingBio",
  reason: "AUTHOR_BIO",
  find(blocks, language) {
    const headings = blocks.flatMap((block, i) => (headsBio(block, language) ? [i] : []));
    const last = blocks.findLastIndex(({ reason }) => reason === null);
    const block = blocks[last];
    const words = block === undefined || last === 0 ? null : onlyMarkedWords(block.text);
    if (words === null) return headings;
    return headings.includes(last - 1) || readsLikeBio(words, language) ? [...headings, last] : headings;
  },
};

const headsBio = (block: Block, { boilerplate }: Language): boolean =>
  boilerplate.bioHeadings.has(block.plain.replace(/\s?:$/u, ""));

const PARTNERS = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** The words of a paragraph that is one marked stretch and nothing else; null for any other. */
function onlyMarkedWords(text: string): string | null {
  const close = PARTNERS.get(text.charAt(0));
  if (close === undefined || text.length > BIO_LENGTH || text.length < 3 || !text.endsWith(close)) return null;
  const inside = text.slice(1, -1);
  return inside.includes(close) ? null : inside.trim();
}

/** Nobody speaks of himself in the first person, half the sentences are fragments, and one tells what somebody does. */
function readsLikeBio(text: string, { boilerplate, grammar }: Language): boolean {
  const sentences = text
    .split(/[.!]/u)
    .map((sentence) => sentence.replaceAll("’", "'").match(/[\p{L}\p{N}-]+'?/gu) ?? [])
    .filter((words) => words.length > 0);
  const speaks = sentences.some((words) => words.some((word) => grammar.speakingWords.has(word.toLowerCase())));
  if (speaks || sentences.length < 2) return false;
  const tells = (words: readonly string[]): boolean =>
    words.some((word) => boilerplate.bioWords.has(word.toLowerCase())) || tellsOfName(words, boilerplate.bioVerbs);
  const isWhole = (word: string): boolean =>
    grammar.auxiliaries.has(word) || grammar.commonVerbs.has(word) || grammar.subjectPronouns.has(word);
  const fragments = sentences.filter((words) => words.length <= FRAGMENT_WORDS && !words.some(isWhole));
  return fragments.length * 2 >= sentences.length && sentences.some(tells);
}

/** "Ana Ruiz covers …". */
function tellsOfName(words: readonly string[], bioVerbs: ReadonlySet<string>): boolean {
  const verb = words.findIndex((word) => /^\p{Ll}/u.test(word) && bioVerbs.has(word));
  return verb >= 2 && verb <= NAME_WORDS && words.slice(0, 2).every((word) => /^\p{Lu}/u.test(word));
}
