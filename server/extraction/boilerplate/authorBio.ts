import type { Block } from "../document/blocks.js";
import type { Language } from "../languages/language.js";
import type { BoilerplateRule } from "./boilerplateRule.js";

const BIO_LENGTH = 500;
/** A capsule biography is three or more sentences of a few words without a verb. */
const CAPSULE_SENTENCES = 3;
const CAPSULE_WORDS = 7;

/**
 * The lines about the author: "… is a staff writer at …", and the capsule that blog themes print in quotation marks.
 *
 *     “Total coffee fan. Avid reader. Award-winning gamer. Proud introvert.”
 */
export const authorBio: BoilerplateRule = {
  name: "authorBio",
  reason: "AUTHOR_BIO",
  find(blocks, language) {
    const found: number[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.text.length > BIO_LENGTH) continue;
      if (isCapsule(block, language) || (index * 2 >= blocks.length && namesAuthor(block, language))) found.push(index);
    }
    return found;
  },
};

function isCapsule(block: Block, { boilerplate }: Language): boolean {
  const sentences = block.plain
    .split(/[.!]/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}'-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  if (sentences.length < CAPSULE_SENTENCES || sentences.some((words) => words.length > CAPSULE_WORDS)) return false;
  const telling = sentences.filter((words) => words.some((word) => boilerplate.bioWords.has(word)));
  return telling.length * 2 >= sentences.length;
}

const namesAuthor = (block: Block, { boilerplate }: Language): boolean => {
  const line = block.plain;
  return boilerplate.bioPhrases.some((phrase) => line.includes(phrase)) && !/[“"«]/u.test(line);
};
