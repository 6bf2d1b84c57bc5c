import type { Gender } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

/** Written with a capital before a name. */
export const honorifics: ReadonlyMap<string, Gender | null> = phraseTable<Gender | null>([
  ["masculine", "herr;herrn;sir;lord;graf;freiherr"],
  ["feminine", "frau;lady;gräfin"],
  [null, "dr;doktor;prof;professor;professorin;dipl;ing"],
]);

export const abbreviations = words(
  "dr prof st nr bzw ca usw etc z b d h u a hl str mio mrd jr sr vgl evtl ggf inkl sog geb gest dipl ing art abs bspw",
);
export const particles = words("von vom zu zum zur van der den de di da del la le du und auf");
export const surnameArticles = words("von van zu de di da del la le");
