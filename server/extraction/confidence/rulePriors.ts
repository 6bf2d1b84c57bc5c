/**
 * Every way a quote is tied to the words for its speaker: the rule, and after a stroke the case of it where one is surer
 * than another. The number is what somebody who knows newspapers believes before anything is counted: of ten quotes
 * tied like this, how many have their speaker. `ruleConfidence` weighs it with what was measured.
 */
export const RULE_PRIORS = {
  /** “…,” said Ana Ruiz. / « … », a-t-elle dit. */
  cueThenSpeaker: 0.93,
  "cueThenSpeaker/pronoun": 0.95,
  /** “…,” Ana Ruiz said. */
  speakerThenCue: 0.92,
  /** Ana Ruiz said: “…” / Ana Ruiz said, “…” / And to add: “…” */
  "cueBeforeQuote/colon": 0.9,
  "cueBeforeQuote/comma": 0.88,
  "cueBeforeQuote/noSubject": 0.5,
  /** “…,” according to Ana Ruiz. */
  sourceAfterQuote: 0.93,
  /** “…,” deadpanned Ana Ruiz. / “…,” Ana Ruiz deadpanned. */
  "openEndedCue/verbFirst": 0.7,
  "openEndedCue/subjectFirst": 0.65,
  /** Ana Ruiz: “…” / The director was blunt: “…” */
  "colonIntroduction/alone": 0.85,
  "colonIntroduction/subject": 0.6,
  /** “…”: the mayor answers */
  colonAfterQuote: 0.7,
  /** The harbour, Ana Ruiz said, would stay “a mess”. */
  interruptedClause: 0.8,
  "interruptedClause/indirect": 0.8,
  /** A source named without a verb: right behind the words, further on, or before them. */
  "accordingTo/beside": 0.93,
  "accordingTo/after": 0.8,
  "accordingTo/before": 0.85,
  "accordingTo/indirect": 0.8,
  /** Ana Ruiz said the harbour was “a mess”: in a whole clause, in a report of another's words, or merely after a verb. */
  "reportedClause/complement": 0.85,
  "reportedClause/outer": 0.8,
  "reportedClause/finite": 0.8,
  "reportedClause/nonFinite": 0.7,
  /** The harbour is “a mess”, Ana Ruiz said on Monday. */
  clauseThenSpeaker: 0.85,
  "clauseThenSpeaker/indirect": 0.8,
  /** As Ana Ruiz said, the harbour will stay closed. */
  clauseAfterAgreement: 0.8,
  /** Ana Ruiz said that … / said it … / asked them to … */
  "reportedClauseAfter/conjunction": 0.85,
  "reportedClauseAfter/clause": 0.75,
  "reportedClauseAfter/infinitive": 0.75,
  "reportedClauseAfter/object": 0.75,
  /** A paragraph that ends with a colon, with a verb of saying or without, and the quotation under it. */
  "introducedAbove/cue": 0.85,
  "introducedAbove/subject": 0.6,
  /** The same without marks: set off, in the first person, or written ("in a statement:"). */
  "introducedBlock/setOff": 0.85,
  "introducedBlock/firstPerson": 0.8,
  "introducedBlock/written": 0.75,
  /** Die Ministerin wertete das Urteil als „Niederlage“. / nannte es eine „Niederlage“. */
  judgedThing: 0.8,
  /** Die Ministerin ist der Meinung, dass der Hafen „…“ sei. / (what was reported goes on) Der Hafen sei „…“. */
  "reportingMood/subject": 0.65,
  "reportingMood/continued": 0.5,
  /** Die Ministerin ist zufrieden. „Wir halten durch.“ */
  subjectAbove: 0.5,
  /** « Nous tiendrons, a promis la directrice. » */
  incise: 0.93,
  /** The same speaker goes on. */
  continuedQuote: 0.6,
} as const;

export type RuleName = keyof typeof RULE_PRIORS;
/** What an attribution says of a quote that nothing ties to anybody. */
export const NO_RULE = "noAttribution";
