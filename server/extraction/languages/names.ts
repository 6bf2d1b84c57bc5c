import type { OrganizationKind } from "../../domain/agent.js";
import type { Channel } from "../../domain/quote.js";
import type { SpeakerRole } from "../../domain/speaker.js";

/** Grammatical gender, or what a title or a noun declares; never guessed from a first name. */
export type Gender = "feminine" | "masculine";

/** "la ministre", "two officials": a noun for somebody who may speak. */
export interface RoleNoun {
  /** What forms of one noun share: "spokesman" and "spokeswoman" are both "spokesperson". */
  readonly lemma: string;
  readonly role: SpeakerRole;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Without an article these mean nobody yet: "people", "member". Others stand alone in a headline. */
  readonly weak: boolean;
}

export interface Determiner {
  readonly kind: "definite" | "indefinite" | "possessive";
  readonly gender: Gender | null;
  /** Null where the word serves both numbers: "the". */
  readonly plural: boolean | null;
}

export interface Pronoun {
  readonly kind: "personal" | "relative";
  readonly gender: Gender | null;
  /** Null where the word serves both numbers: "who". */
  readonly plural: boolean | null;
}

export interface KnownOrganization {
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/**
 * What a language has to say about names and about those who speak without one. Words are lower case unless a
 * comment says otherwise; entries of several words are separated by one space.
 */
export interface NameData {
  /** Before an apostrophe, words of their own: "l", "qu". */
  readonly elisions: ReadonlySet<string>;
  /** After an apostrophe, not part of a name: "s". */
  readonly possessives: ReadonlySet<string>;
  /** Their full stop does not end a sentence: "m", "dr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words without which no sentence is written; capitalised, they are no name. */
  readonly functionWords: ReadonlySet<string>;
  /** Capitalised and yet not a person or an organization: months, languages, feasts, units. */
  readonly neverNames: ReadonlySet<string>;
  /** Inside a person's name, lower case: "de", "van". */
  readonly particles: ReadonlySet<string>;
  /** Words that begin a surname and are also articles: "Le Trian". */
  readonly surnameArticles: ReadonlySet<string>;
  /** First names, lower case and without accents. */
  readonly firstNames: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Between a determiner and a role noun, or after the noun: "senior", "haut", "français". */
  readonly roleModifiers: ReadonlySet<string>;
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  /**
   * Posts by lemma, or lemma and the word after it: who has one is an organization of that kind. `sure` where people
   * have none of them: people have spokesmen, too.
   */
  readonly organizationPosts: ReadonlyMap<string, { readonly kind: OrganizationKind; readonly sure: boolean }>;
  /** With a capital after a post, what somebody is in charge of: (director of) "Communications". */
  readonly departments: ReadonlySet<string>;
  /** Lemmas for who somebody is to another person ("lawyer"): beside a name they mean somebody else. */
  readonly besideOthers: ReadonlySet<string>;
  /** What a minister is minister of, where a name may follow at once: (Secretary of) "State" (Anne Dorval). */
  readonly portfolios: ReadonlySet<string>;
  /** After a noun, lead to what it is of: "of", "du". */
  readonly complementLinks: ReadonlySet<string>;
  /** Lead to what it is of only where a name follows: "at" (Varenne University). */
  readonly looseLinks: ReadonlySet<string>;
  /** Nouns that open an organization's name: "ministère", "university" (of …). */
  readonly organizationHeads: ReadonlyMap<string, OrganizationKind>;
  /** Heads that make a name in lower case too, once linked to one: "ministère" (de la Santé). */
  readonly linkedLowerCaseHeads: ReadonlySet<string>;
  /** Heads that make a name in lower case too, right before one: "groupe" (Arvale). */
  readonly directLowerCaseHeads: ReadonlySet<string>;
  /** Whether an organization's name goes on in lower case after its first word: "Organisation de coopération". */
  readonly lowerCaseNames: boolean;
  /** Nouns that close one: "Party", "Inc". */
  readonly organizationTails: ReadonlyMap<string, OrganizationKind>;
  /** Close one also in lower case, after a name: (Biden) "administration". */
  readonly lowerCaseTails: ReadonlyMap<string, OrganizationKind>;
  /** Open one also in lower case, with a name right after it: "administration" (Biden). */
  readonly lowerCaseHeads: ReadonlyMap<string, OrganizationKind>;
  /** Lower-case adjectives inside an organization's name: "nationale", "européenne". */
  readonly organizationAdjectives: ReadonlySet<string>;
  /** Join the words of an organization's name: "of", "et". */
  readonly organizationLinks: ReadonlySet<string>;
  readonly knownOrganizations: ReadonlyMap<string, KnownOrganization>;
  /** Capital letters that are no organization: "PIB", "CEO". As printed. */
  readonly otherAcronyms: ReadonlySet<string>;
  /** Name of a country → ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  /** "french", "américaines" → ISO 3166-1 alpha-2. */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Cities and regions that newspapers name most. */
  readonly places: ReadonlySet<string>;
  /** Before a single name, make it a place: "in", "à". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Done by people: forms of "meet", "rencontrer"; not of "announce", which companies do too. */
  readonly personVerbs: ReadonlySet<string>;
  /** Done by people where they do it to themselves: (s'est) "rendu" (à). */
  readonly reflexivePersonVerbs: ReadonlySet<string>;
  /** Forms of "to be" between a name and where or what it is. */
  readonly copulas: ReadonlySet<string>;
  /** What people travel for, and how long they stay: "talks", "réunions", "jours". */
  readonly meetings: ReadonlySet<string>;
  /** Verbs of saying, as they stand beside a name: "said", "déclaré". */
  readonly speechVerbs: ReadonlySet<string>;
  /** May stand between a name and its verb: "has", "s", "n", "a". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Lead to whoever says so: "according" (to), "selon", (d') "après". */
  readonly sourceWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Groups that speak, which are neither role nouns nor names: "team", "famille". */
  readonly groupNouns: ReadonlySet<string>;
  /** Common nouns for organizations, which may stand for the only one of that kind: "company", "syndicat". */
  readonly organizationNouns: ReadonlyMap<string, OrganizationKind>;
  /** Nouns for what is written or counted; it says things and is nobody: "report", "sondage". */
  readonly documentNouns: ReadonlySet<string>;
  /** Words of the cue's sentence that tell how the words reached the outlet. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** What introduces another outlet: "told the", "au journal". */
  readonly otherMediaLeads: readonly string[];
  /** Why a source is not named starts so: "on condition of anonymity". */
  readonly anonymityLeads: readonly string[];
}
