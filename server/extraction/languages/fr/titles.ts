import type { Gender } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

/** Written with a capital before a name. */
export const honorifics: ReadonlyMap<string, Gender | null> = phraseTable<Gender | null>([
  ["masculine", "m;mr;mgr;monsieur;monseigneur;frère;père;abbé;sir;lord"],
  ["feminine", "mme;mlle;madame;mademoiselle;sœur;mère;lady"],
  [null, "dr;docteur;pr;professeur;me;maître;mm;mmes"],
]);

export const abbreviations = words("m mm mme mmes mlle dr pr me mgr st ste cf p art av bd etc env vol no");

export const particles = words("de du des d la le van von der den ter ten di da del della dos das al el bin ben ibn y");

export const surnameArticles = words("le la l el al de du des van von di da del della");
