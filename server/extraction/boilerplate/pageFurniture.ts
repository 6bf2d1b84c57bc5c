import type { BoilerplateRule } from "./boilerplateRule.js";

const FURNITURE_LENGTH = 320;

/** Share bars, cookie notices, newsletter forms, copyright lines: short blocks that say what only pages say. */
export const pageFurniture: BoilerplateRule = {
  name: "pageFurniture",
  reason: "BOILERPLATE",
  find(blocks, { boilerplate }) {
    const found: number[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.text.length > FURNITURE_LENGTH) continue;
      const line = block.plain;
      const says = boilerplate.furniture.some((phrase) =>
        // One-word phrases are furniture only when they are the whole line or nearly so.
        phrase.includes(" ") ? line.includes(phrase) : line.startsWith(phrase) && line.length < phrase.length + 24,
      );
      if (says || isShareBar(line)) found.push(index);
    }
    return found;
  },
};

const NETWORKS = new Set(["facebook", "twitter", "linkedin", "whatsapp", "email", "e-mail", "pinterest", "telegram"]);

/** "Facebook Twitter WhatsApp Email": at least half of the words are networks. */
function isShareBar(line: string): boolean {
  const words = line.split(/[\s|•·,/]+/u).filter((word) => word !== "");
  if (words.length < 2 || words.length > 12) return false;
  return (
    words.filter((word) => NETWORKS.has(word)).length * 2 >= words.length && words.some((word) => NETWORKS.has(word))
  );
}
