import type { CueStance } from "../../domain/quote.js";
import type { LanguageCode } from "../../domain/language.js";
import type { BylineWords } from "./bylines.js";
import type { NameData } from "./names.js";
import type { PostWords } from "./posts.js";
import type { TimeWords } from "./times.js";

/** Everything the passes know about one language. Passes take a `Language` and never ask which one it is. */
export interface Language {
  readonly code: LanguageCode;
  readonly cues: CueData;
  readonly grammar: Grammar;
  readonly marks: MarkHabits;
  readonly notQuotes: NotQuoteWords;
  readonly boilerplate: BoilerplateWords;
  readonly names: NameData;
  readonly posts: PostWords;
  readonly times: TimeWords;
  readonly bylines: BylineWords;
}

/**
 * What a reporting verb takes.
 * - `speech`: a direct quote or a reported clause, with or without a conjunction ("said", "déclarer").
 * - `report`: a reported clause with its conjunction, or a quote beside it ("show that", "montrer que").
 * - `incise`: nothing, but it may stand inside or after the speaker's own words ("« Ah ! » fit-elle", "“No,” she shrugged").
 * - `comment`: an object the speaker judges or names, where quoted words are a fragment ("called him a “…”").
 */
export type CueFrame = "speech" | "report" | "incise" | "comment";

/** Verbs that share a stance and a frame, by their dictionary form. */
export interface CueVerbGroup {
  readonly stance: CueStance;
  readonly frame: CueFrame;
  readonly verbs: readonly string[];
}

/** A form may be of two kinds at once ("said"): each is listed. */
export type VerbFormKind = "finite" | "participle" | "gerund" | "infinitive";

export interface VerbForm {
  readonly form: string;
  readonly kind: VerbFormKind;
  /** What stands at the end of the clause when this form has its place before: (fügte …) "hinzu". */
  readonly particle?: string;
}

export interface CueData {
  readonly groups: readonly CueVerbGroup[];
  /** All forms of one verb; lower case. */
  readonly inflect: (lemma: string) => readonly VerbForm[];
  /** Dictionary forms of those that may name the listener before the clause: "tell", "warn". */
  readonly tellVerbs: ReadonlySet<string>;
  /** After a form of "be", say what somebody holds: (est) "convaincu" (que). */
  readonly convictions: ReadonlySet<string>;
  /** Before how it was said, between an inverted verb and its subject: (dit) "avec" (chaleur Anne Dorval). */
  readonly mannerPrepositions: ReadonlySet<string>;
  /** Prepositions that belong to the verb before them, whatever it is or where it judges or names: (spoke) "about". */
  readonly verbParticles: ReadonlyMap<string, "any" | "comment">;
  /** Tie what is said of a thing to it: (décrit) "comme", (describes) "as". */
  readonly predicatives: ReadonlySet<string>;
  /** Before who says so, where the writer says it too: "as" (Ana Ruiz said). */
  readonly agreeing: ReadonlySet<string>;
  /** Nouns for what is said, of whoever owns them, with the verb's dictionary form: (her) "claim" (that). */
  readonly speechNouns: ReadonlyMap<string, string>;
  /** Forms of verbs that make such a noun a report: "made" (the point that), "voiced" (hope that). */
  readonly claimMakers: ReadonlySet<string>;
  /** Dictionary forms of those whose object is a thing as often as a clause: "announce", "read". */
  readonly objectVerbs: ReadonlySet<string>;
  /** Dictionary forms of those that report through an infinitive: "promise to", "ask … to". */
  readonly infinitiveVerbs: ReadonlySet<string>;
  /** By dictionary form: prepositions that open what is charged or seen, behind its object: "accuse" (the board) "of". */
  readonly objectLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** By dictionary form: prepositions that open what is demanded or feared, right behind the verb: "call" "for". */
  readonly directLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** "according to", "selon": words that name the source without a verb, as lower-case token sequences. */
  readonly prepositions: readonly (readonly string[])[];
  /** First words of those that mostly mean something else ("pour"): they need a name and a comma beside them. */
  readonly weakPrepositions: ReadonlySet<string>;
  /** First words of those that name a source only right behind a quotation: („…“,) "so" (die Ministerin). */
  readonly afterQuote: ReadonlySet<string>;
  /** Open a reported clause: "that", "que". */
  readonly reportConjunctions: ReadonlySet<string>;
  /** Whether a reported clause may stand without its conjunction: "she said it was over". */
  readonly bareClauses: boolean;
  /** The same behind who they name, as lower-case token sequences: (dem Bericht) "zufolge", (seiner) "Meinung nach". */
  readonly postpositions: readonly (readonly string[])[];
  /** Dictionary forms of those whose object speaks, or whose subject in the passive: "zitieren". */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Lead to whole quotations without a colon: (mit den) "Worten" („…“). */
  readonly introducers: ReadonlySet<string>;
  /** Nouns for words that a crowd shouts or a banner bears: "Parole". */
  readonly sloganNouns: ReadonlySet<string>;
  /** Words between such a noun and the first of several: (Parolen) "wie zum Beispiel". */
  readonly exampleWords: ReadonlySet<string>;
  /** Dictionary forms of those that say with an empty subject what stands somewhere: (in dem Brief) "heißt" (es). */
  readonly hearsayVerbs: ReadonlySet<string>;
  /** At a sentence's start, before whose view follows: "für" (die Ministerin ist …). */
  readonly viewpoints: ReadonlySet<string>;
  /** Dictionary forms of those that call a thing something without such a word: (nennt ihn einen) „…“. */
  readonly naming: ReadonlySet<string>;
  /** Verbs that say what somebody takes a thing for, by the word that ties it to the verb: (wertet das) "als" („…“). */
  readonly judging: readonly { readonly link: string; readonly verbs: readonly string[] }[];
  /** Words that a fronted source phrase cannot start with: "according to" + "plan". */
  readonly notSources: ReadonlySet<string>;
}

/** Closed word classes, lower case. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  /** Forms of articles that no subject has: "den", "einem". Empty where articles do not change. */
  readonly obliqueDeterminers: ReadonlySet<string>;
  /** Articles that before a masculine noun only a subject has ("der"), and what such nouns for people look like. */
  readonly masculineArticles: ReadonlySet<string>;
  readonly masculineNouns: RegExp;
  /** What a verb with a subject ends in, and few other words in small letters. */
  readonly finiteVerbShape: RegExp;
  /** What adjectives end in that stand for an adverb, and few names and nouns: "wörtlich", "abschließend". */
  readonly adverbShape: RegExp;
  /** With what they are written together with: "der", "im". Empty where names need no article. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Every noun has a capital, so that a word in small letters behind one belongs to no phrase of it. */
  readonly capitalisedNouns: boolean;
  /** Verb forms in which what others say is told, without any verb of saying: (der Hafen) "sei" (zu). */
  readonly reportingMood: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  /** Pronouns that are subjects wherever they stand, with the verbs they are written together with: "they", "he'd". */
  readonly nominatives: ReadonlySet<string>;
  /** Never the end of a noun phrase and never inside one: "that", "because", "quand". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Stand before a main clause and open none of their own: "mais", "alors". */
  readonly mainOpeners: ReadonlySet<string>;
  /** Open the writer's own clause after quoted words: "as", "while", "although". */
  readonly asideOpeners: ReadonlySet<string>;
  /** After a comma, set one clause against another: "while", "though". */
  readonly contrasts: ReadonlySet<string>;
  /** After a comma, go on about the whole clause before it: "which". */
  readonly nonRestrictives: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Relative pronouns that are always the subject of their clause: "who", "qui". */
  readonly subjectRelatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Open the phrase of whom, where or when between an inverted verb and its subject: "à", "dans", "on". */
  readonly addresseePrepositions: ReadonlySet<string>;
  /** Before where something is written or from whom it comes: "in" (dem Brief heißt es). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions that tie a noun to its complement: "of", "de". */
  readonly nounLinks: ReadonlySet<string>;
  /** Prepositions that tie a post to its field: (secrétaire) "au" (Commerce). */
  readonly postLinks: ReadonlySet<string>;
  /** Stand between a post and that preposition: (ministre) "délégué" (aux Transports). */
  readonly postAdjectives: ReadonlySet<string>;
  /** Listeners whom no name follows: (a déclaré à la) "presse" (Anne Dorval). */
  readonly listeners: ReadonlySet<string>;
  /** First and second person: whoever uses them speaks, and is not described. */
  readonly speakingWords: ReadonlySet<string>;
  /** Pronouns for a source after its preposition: (selon) "lui". */
  readonly sourcePronouns: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that form a past with a participle: "has", "a", "avait". */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make the next participle passive: "is", "was". Not among the perfect ones. */
  readonly beForms: ReadonlySet<string>;
  /** Participles of "be" between auxiliary and verb, the mark of a passive: "été", "been". */
  readonly passiveParticiples: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: string;
  /** What regular past tenses end in, or "" where the ending says nothing. */
  readonly pastEnding: string;
  /** What a present form with one subject ends in where the bare form has another subject, or "": "says", "say". */
  readonly presentEnding: string;
  /** Nouns that are many without the ending: "people". */
  readonly pluralNouns: ReadonlySet<string>;
  /** Endings that few words but verbs with a subject have: what shows that a clause holds one. */
  readonly finiteEndings: readonly string[];
  readonly gerundEnding: RegExp;
  /** Before a form in that ending whose subject is the sentence's: "en" (disant). */
  readonly gerundPrepositions: ReadonlySet<string>;
  /** What a past participle after its noun looks like: "obtained", "publié". */
  readonly participleShape: RegExp;
  /** Before whoever did it: "by", "par". */
  readonly agentPrepositions: ReadonlySet<string>;
  /** What a third-person verb looks like; used only between a quotation and a name. */
  readonly finiteShape: RegExp;
  /** What a past form with a subject looks like in a story, right after a noun: "haussa", "remuait". */
  readonly narrativeShape: RegExp;
  /** Verbs that are not cues and still end a noun phrase: "is", "went", "est". */
  readonly commonVerbs: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  /** Before a day: "on", "last". Empty where none is used. */
  readonly dayPrepositions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Verbs that tie a subject to what it is, in languages where that tells whose view it is. */
  readonly copulas: ReadonlySet<string>;
  /** A number with a full stop is an ordinal ("am 3. Mai") and ends no sentence. */
  readonly ordinalStops: boolean;
  /** Verbs by which somebody is reported to want something: (sie) "will" (den Hafen „…“). */
  readonly volition: ReadonlySet<string>;
  /** Words written before the pronoun in "a-t-il", split off by the tokenizer. Empty where there are none. */
  readonly cliticPronouns: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  /** A perfect's participle stands at the end of its clause, its auxiliary near the start: "hat am Montag … gesagt". */
  readonly bracketedVerbs: boolean;
  /** Words lose their vowel before another: "l'", "qu'". */
  readonly elides: boolean;
  /** Abbreviations whose full stop ends no sentence: "mr", "m". */
  readonly abbreviations: ReadonlySet<string>;
}

export interface MarkHabits {
  /** A comma or a stop divides a quotation from the clause that reports it, which begins with its verb. */
  readonly commaBeforeCue: boolean;
  /** Speaker and verb may stand inside the marks: « Oui, dit-il, j'irai. » */
  readonly incises: boolean;
  /** Open the writer's own sentence after an incise that ends with a full stop: "il", "elle". */
  readonly narrators: ReadonlySet<string>;
  /** Guillemets may point to the words they enclose: »so«. */
  readonly inwardGuillemets: boolean;
  /** A paragraph that opens with a dash is speech. */
  readonly dialogueDash: boolean;
  /** Titles of works have a capital on every word that counts. */
  readonly capitalisedTitles: boolean;
  /** "clause": the quote around a fragment is the whole reported clause; "fragment": the marked words alone. */
  readonly mixedQuote: "clause" | "fragment";
  /** What a fragment in marks inside a report is called. See docs/decisions/german.md. */
  readonly fragmentKind: "MIXED" | "DIRECT";
}

export interface NotQuoteWords {
  /** Nouns that a title of a work follows: "book", "film". */
  readonly works: ReadonlySet<string>;
  /** Words that present a term: "called", "dit", "appelé". */
  readonly termIntroducers: ReadonlySet<string>;
  /** Nouns beside which marks hold a name: "operation", "alliance". */
  readonly namedThings: ReadonlySet<string>;
  /** Before a colon, say that a name is meant: "kurz", "Codename". */
  readonly glosses: ReadonlySet<string>;
  /** Open a clause about what has not happened: "if", "imagine". */
  readonly hypothetical: ReadonlySet<string>;
  /** Subjects that nobody stands behind: "il" (est possible de), "it". */
  readonly impersonals: ReadonlySet<string>;
  /** Nobody in particular: "somebody", "quelqu'un". */
  readonly indefinite: ReadonlySet<string>;
}

export interface BoilerplateWords {
  /** Headings of link lists, lower case. */
  readonly relatedHeadings: readonly string[];
  /** Openings of single related-link lines, lower case, with their colon where they need one. */
  readonly relatedPrefixes: readonly string[];
  /** Phrases that only page furniture uses, lower case. */
  readonly furniture: readonly string[];
  /** Words of the capsule biographies under an article, lower case. */
  readonly bioWords: ReadonlySet<string>;
  readonly bioPhrases: readonly string[];
  /** Headings over the lines about the author, lower case, without their colon. */
  readonly bioHeadings: ReadonlySet<string>;
  /** What a biography says its subject does: "covers", "lives". */
  readonly bioVerbs: ReadonlySet<string>;
}
