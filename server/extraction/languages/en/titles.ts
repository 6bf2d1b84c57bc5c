import type { Gender } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

/** Written with a capital before a name. */
export const honorifics: ReadonlyMap<string, Gender | null> = phraseTable<Gender | null>([
  ["masculine", "mr;sir;lord;fr;father;brother;king;prince"],
  ["feminine", "mrs;ms;miss;lady;dame;sister;queen;princess;madam"],
  [null, "dr;prof;sen;rep;reps;sens;gov;gen;col;lt;sgt;capt;cmdr;maj;rev;hon;atty;pres;supt;det;mx"],
]);

export const abbreviations = words(
  "mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj rev hon st vs inc corp co ltd jr sr no pres supt det atty " +
    "jan feb mar apr jun jul aug sept oct nov dec ave blvd etc approx reps sens dept",
);

export const particles = words("de du des d la le van von der den ter ten di da del della dos das al el bin ben ibn y");

export const surnameArticles = words("le la el al de du des van von di da del della");
