import type { CueStance, ExclusionReason, QuoteKind } from "../../domain/quote.js";
import type { QuoteOrder } from "../../storage/store.js";
import { graphEnum } from "../enum.js";

export const QuoteKindEnum = graphEnum<QuoteKind>("QuoteKind", "How the words are given.", {
  DIRECT: "A whole utterance in quotation marks; in German texts also a fragment of one inside a report.",
  MIXED: "Reported speech with some of the words in quotation marks.",
  INDIRECT: "Reported speech without quotation marks.",
  PARTIAL: "A few words in quotation marks inside the article's own sentence.",
  BLOCK: "A quotation of one or more whole paragraphs.",
  HEADLINE: "A quotation in the headline.",
});

export const CueStanceEnum = graphEnum<CueStance>("CueStance", "What the reporting verb says about the words.", {
  NEUTRAL: "Only that they were said: said, stated.",
  CLAIM: "That the outlet does not vouch for them: claimed, alleged.",
  DENIAL: "That they deny something: denied, rejected.",
  AFFIRMATION: "That they confirm or insist: confirmed, assured.",
  QUESTION: "That they ask: asked, wondered.",
  ORDER: "That they ask for something to be done: urged, demanded.",
  EMOTION: "With what feeling: lamented, rejoiced.",
  DECLINED_COMMENT: "That the speaker would not say more: declined to comment.",
});

export const ExclusionReasonEnum = graphEnum<ExclusionReason>(
  "ExclusionReason",
  "Why a stretch of text is nobody's words here.",
  {
    BOILERPLATE: "Text of the page, not of the article: share bars, newsletters, legal lines.",
    AUTHOR_BIO: "A description of the author.",
    RELATED_LINKS: "Headlines of other articles.",
    SCARE_QUOTES: "Quotation marks that keep a distance from a word.",
    TITLE_OF_WORK: "The title of a book, a film, a report.",
    TERM: "A name or a term in quotation marks.",
    HYPOTHETICAL: "Words that nobody said: what one might say.",
  },
);

export const QuoteOrderEnum = graphEnum<QuoteOrder>("QuoteOrder", "The order of a list of quotes.", {
  NEWEST: "Latest published first.",
  OLDEST: "Earliest published first.",
  RELEVANCE:
    "Best match of the words looked for first, then latest published. Only the newest 300 that match are ranked and listed. Needs `text` or `phrase` in the filter.",
});
