import type { Block } from "../document/blocks.js";
import type { Language } from "../languages/language.js";
import { authorBio } from "./authorBio.js";
import type { BoilerplateRule } from "./boilerplateRule.js";
import { closingBio } from "./closingBio.js";
import { pageFurniture } from "./pageFurniture.js";
import { relatedLinks } from "./relatedLinks.js";

/** In order: the first rule that claims a block gives its reason. The last asks what the others have left. */
const BOILERPLATE_RULES: readonly BoilerplateRule[] = [authorBio, relatedLinks, pageFurniture, closingBio];

/** The blocks with a reason on each that is no part of the article. */
export function setAside(blocks: readonly Block[], language: Language): readonly Block[] {
  const marked = [...blocks];
  for (const rule of BOILERPLATE_RULES) {
    for (const index of rule.find(marked, language)) {
      const block = marked[index];
      if (block?.reason === null) marked[index] = { ...block, reason: rule.reason };
    }
  }
  return marked;
}
