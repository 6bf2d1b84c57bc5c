/**
 * What the stemmers of PostgreSQL miss in words whose accents are gone. They are applied to what is stored and to what
 * is searched for alike, so that a rule can at worst let two words meet that should not.
 */
import type { LanguageCode } from "../domain/language.js";

interface WordForms {
  /** PostgreSQL's configuration: its stemmer and its list of words that are passed over. */
  readonly configuration: "english" | "french" | "german";
  /** Words that mean another one here. */
  readonly same: ReadonlyMap<string, string>;
  /** The first ending that fits is replaced. */
  readonly endings: readonly (readonly [RegExp, string])[];
}

export const WORD_FORMS: Readonly<Record<LanguageCode, WordForms>> = {
  en: { configuration: "english", same: new Map(), endings: [] },
  de: { configuration: "german", same: new Map(), endings: [] },
  fr: {
    configuration: "french",
    same: new Map([
      // PostgreSQL passes over "le" and "la" but not over "les".
      ["les", "le"],
      ["yeux", "oeil"],
      // Not plurals, and without their s they would be other words, some of them passed over.
      ...["mais", "mois", "fois", "sous", "nous", "vous", "suis", "sois", "avais", "plus", "paris"].map(
        (word) => [word, word] as const,
      ),
    ]),
    endings: [
      // négocié, modifiées, publiés: as their infinitives.
      [/(c|f|pl|bl|ud)iee?s?$/, "$1ier"],
      // signée, signées: the stemmer knows these endings by their accent only.
      [/ees?$/, "e"],
      // première, dernières, étrangère
      [/(i|g)eres?$/, "$1er"],
      // quais, élus, délais: the stemmer takes these for singulars.
      [/([a-z]{2}[aiou])s$/, "$1"],
      [/([jlfv])eux$/, "$1eu"],
    ],
  },
};
