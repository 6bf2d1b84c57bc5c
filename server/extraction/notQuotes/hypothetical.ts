import type { NotQuoteRule } from "./notQuoteRule.js";
import { wordsBefore } from "./notQuoteRule.js";

/** Words nobody has said: "if somebody shouts “fire”", « si quelqu'un dit « non » ». */
export const hypothetical: NotQuoteRule = {
  name: "hypothetical",
  reason: "HYPOTHETICAL",
  applies(view, quote) {
    const before = wordsBefore(view, quote, 6);
    const { hypothetical: words } = view.language.notQuotes;
    return before.length > 2 && words.has(before.at(-1) ?? "");
  },
};
