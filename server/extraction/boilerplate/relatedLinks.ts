import type { Block } from "../document/blocks.js";
import type { Language } from "../languages/language.js";
import type { BoilerplateRule } from "./boilerplateRule.js";

/** A headline of another article is short and ends without a full stop; it may ask a question. */
const LINK_LENGTH = 180;

/**
 * "More stories", "Lire aussi" and the headlines under them, up to the next block that reads like article text;
 * and single lines "Lire aussi : …".
 */
export const relatedLinks: BoilerplateRule = {
  name: "relatedLinks",
  reason: "RELATED_LINKS",
  find(blocks, language) {
    const found: number[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (block === undefined) continue;
      if (isLinkLine(block, language)) found.push(i);
      if (!isHeading(block, language)) continue;
      found.push(i);
      for (let next = i + 1; looksLikeLink(blocks[next]); next++) {
        found.push(next);
        i = next;
      }
    }
    return found;
  },
};

const isHeading = (block: Block, { boilerplate }: Language): boolean =>
  block.text.length < 60 && boilerplate.relatedHeadings.includes(withoutTail(block.plain));

const TAIL = " :.…>»*#";

function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && TAIL.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const isLinkLine = (block: Block, { boilerplate }: Language): boolean => {
  if (block.text.length > LINK_LENGTH * 2) return false;
  const line = block.plain.slice(0, 40).replace(/^[>*•\-–—\s]+/u, "");
  return boilerplate.relatedPrefixes.some((prefix) => line.startsWith(prefix)) && !/[.!?]$/u.test(block.text);
};

const looksLikeLink = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LINK_LENGTH && !/[.!…]["”»’']?$/u.test(block.text);
