/**
 * How sure it is whom a speaker phrase means, by what shows it: multiplied with how sure it is that the phrase is the
 * speaker's. Hand-set: the annotated sets at hand mark the words for a speaker and not who that is, so that nothing here
 * could be measured with them.
 */
export const LINK_PRIORS = {
  /** "she": the only person of the sentence, the last speaker, the only one of a sentence before. */
  pronounInSentence: 0.8,
  pronounLastSpeaker: 0.85,
  pronounEarlierSentence: 0.7,
  /** The speaker of the quote before goes on. */
  continued: 0.9,
  /** "the ministry", where one ministry was named. */
  shortOrganization: 0.9,
  /** "the minister", where one minister was named. */
  title: 0.85,
  /** "the Vermont senator", after a sentence whose only person and subject can be one. */
  otherWords: 0.75,
  /** "the official": introduced before as a source of its own, first met here, or told more of further up. */
  knownSource: 0.9,
  newSource: 0.9,
  introducedSource: 0.85,
  /** "a man in a blue coat": words that no list of roles holds. */
  description: 0.6,
} as const;
