/**
 * Which reading of a text the stored facts come from. It grows when reading an article gives something it did not give
 * before, so that what an older Dixit stored can be found and read anew.
 *
 * 1: quotes, speakers, mentions. 2: utterances and reprints, affiliations, authors, when words were said, search.
 * 3: German; longer and more exact quotes; human decisions.
 * 4: confidences that are measured; quotations set apart without marks; speakers left open where somebody came between.
 */
export const READING = 4;
