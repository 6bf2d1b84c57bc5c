import { doubleMetaphone } from "double-metaphone";

/** Double-metaphone codes of a folded word, one or two; a word without letters is its own code. */
export function soundCodes(folded: string): string[] {
  const codes = [...new Set(doubleMetaphone(folded))].filter(Boolean);
  return codes.length > 0 ? codes : folded === "" ? [] : [folded];
}

/** Whether two folded words can be pronounced alike. */
export function soundAlike(left: string, right: string): boolean {
  const codes = soundCodes(left);
  return soundCodes(right).some((code) => codes.includes(code));
}
