import type { Block } from "../document/blocks.js";
import type { Language } from "../languages/language.js";
import type { ExclusionReason } from "../../domain/quote.js";

/**
 * One way to see that blocks are no part of the article. Gives the indexes of those blocks; what earlier rules have
 * claimed carries its reason.
 */
export interface BoilerplateRule {
  readonly name: string;
  readonly reason: ExclusionReason;
  find(blocks: readonly Block[], language: Language): readonly number[];
}
