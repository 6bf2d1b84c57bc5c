/** Sentences that mean nothing and have the words, lengths and repetitions of a newspaper's. */
import type { ArchiveLanguage } from "./vocabulary.js";
import type { Random } from "./random.js";
import { VOCABULARY } from "./vocabulary.js";
import { Zipf } from "./zipf.js";

/** Stands where somebody may be named. */
export const SOMEBODY = "@";

/** Some words are in every article, some hardly anywhere: a search meets both. */
const NOUN_RANKS = { fr: new Zipf(VOCABULARY.fr.nouns.length, 0.8), en: new Zipf(VOCABULARY.en.nouns.length, 0.8) };
const PLACE_EXPONENT = 0.9;

export class Sentences {
  readonly #places: Zipf;

  constructor(private readonly places: readonly string[]) {
    this.#places = new Zipf(places.length, PLACE_EXPONENT);
  }

  /** Fills a frame: N noun, V verb, A adjective, D adverb, P place, # number. `SOMEBODY` is left standing. */
  fill(frame: string, language: ArchiveLanguage, random: Random): string {
    const { verbs, adjectives, adverbs } = VOCABULARY[language];
    return frame.replace(/\b[NVADP]\b|#/g, (slot) => {
      switch (slot) {
        case "N":
          return this.noun(language, random);
        case "V":
          return random.pick(verbs).replace(/\bN\b/, () => this.noun(language, random));
        case "A":
          return random.pick(adjectives);
        case "D":
          return random.pick(adverbs);
        case "P":
          return this.places[this.#places.rank(random)] ?? "";
        default:
          return String(random.integer(2, 900));
      }
    });
  }

  noun(language: ArchiveLanguage, random: Random): string {
    return VOCABULARY[language].nouns[NOUN_RANKS[language].rank(random)] ?? "";
  }
}
