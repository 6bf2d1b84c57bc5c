import type { Cue, CueStance } from "../../domain/quote.js";
import type { CueFrame, Language } from "../languages/language.js";
import type { Token } from "../sentences/token.js";
import { isCapitalised } from "../sentences/token.js";
import { cueLexicon, type CueEntry } from "./lexicon.js";

/** A reporting verb in its sentence. Indexes are into the sentence's tokens. */
export interface VerbCue {
  /** First token of the verb group: the auxiliary of "a déclaré", "has said". */
  readonly from: number;
  /** The reporting verb itself; the group ends after it. */
  readonly verb: number;
  readonly lemma: string;
  readonly stance: CueStance;
  readonly frame: CueFrame;
  readonly kind: "finite" | "gerund" | "infinitive";
  /** The inverted pronoun of "dit-il", "a-t-elle ajouté". */
  readonly clitic: number | null;
  /** "did not say": nothing was said. */
  readonly negated: boolean;
}

/** How many adverbs and pronouns may stand between auxiliary and participle. */
const GROUP_REACH = 5;

/**
 * The reporting verbs of a sentence, in order.
 *
 *     “…”, a-t-elle également déclaré mardi.
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findCues(tokens: readonly Token[], language: Language): readonly VerbCue[] {
  const lexicon = cueLexicon(language);
  const cues: VerbCue[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    if (isCapitalised(token) && i > 0) continue;
    const conviction = convictionAt(tokens, i, language);
    if (conviction !== null) cues.push(conviction);
    const phrasal = lexicon.get(`${token.lower} ${tokens[i + 1]?.lower ?? ""}`);
    const entry = phrasal ?? lexicon.get(token.lower);
    if (entry === undefined) continue;
    const cue = cueAt(tokens, i, entry, language);
    if (cue !== null) cues.push(phrasal === undefined ? cue : { ...cue, verb: i + 1 });
  }
  return cues;
}

export function cueOf(tokens: readonly Token[], cue: VerbCue, text: string): Cue | null {
  const first = tokens[cue.from];
  const last = tokens[Math.max(cue.verb, cue.clitic ?? 0)];
  if (first === undefined || last === undefined) return null;
  const verb = tokens[cue.verb];
  // The pronoun after a simple verb ("dit-il") is the speaker, not the cue.
  const end = cue.clitic !== null && cue.clitic > cue.verb && verb !== undefined ? verb.end : last.end;
  const span = { start: first.start, end };
  return { span, text: text.slice(span.start, span.end), lemma: cue.lemma, stance: cue.stance };
}

function cueAt(tokens: readonly Token[], verb: number, entry: CueEntry, language: Language): VerbCue | null {
  const lemma = entry.particles === null ? entry.lemma : separableVerb(tokens, verb, entry.particles);
  if (lemma === null) return null;
  const group = bracketed(tokens, verb, entry, language) ?? verbGroup(tokens, verb, language);
  const base = { verb, lemma, stance: entry.stance, frame: entry.frame };
  if (entry.reflexive && !group.reflexive && !isOwnReflexive(tokens, verb, language)) return null;
  if (group.passive && !language.cues.quotingVerbs.has(entry.lemma)) return null;
  if (group.passive) return { ...base, kind: "finite", from: group.from, clitic: null, negated: group.negated };
  if (group.perfect) {
    if (!entry.kinds.has("participle")) return null;
    return { ...base, kind: "finite", from: group.from, clitic: group.clitic, negated: group.negated };
  }
  if (entry.kinds.has("gerund")) {
    return {
      ...base,
      kind: group.progressive ? "finite" : "gerund",
      from: group.from,
      clitic: null,
      negated: group.negated,
    };
  }
  if (looksLikeNoun(tokens, verb, language)) return null;
  if (group.infinitive || (entry.kinds.has("infinitive") && !entry.kinds.has("finite"))) {
    // "peut-on lire": the pronoun tied to the modal verb is the subject.
    const kind = group.clitic === null ? "infinitive" : "finite";
    return { ...base, kind, from: group.from, clitic: group.clitic, negated: group.negated };
  }
  if (!entry.kinds.has("finite")) return null;
  const next = tokens[verb + 1];
  const clitic = next?.clitic === true ? verb + 1 : null;
  return { ...base, kind: "finite", from: group.from, clitic, negated: group.negated };
}

/** Tokens between a verb and the particle that ends its clause. */
const PARTICLE_REACH = 40;

/** "fügte Anna Ruiz hinzu": the verb that this form is part of, or null where its particle does not follow. */
function separableVerb(tokens: readonly Token[], verb: number, particles: ReadonlyMap<string, string>): string | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + PARTICLE_REACH); i++) {
    const token = tokens[i];
    if (token?.kind === "mark" && ";:.!?".includes(token.text)) return null;
    const lemma = token?.kind === "word" ? particles.get(token.lower) : undefined;
    // "an" before a word may be the preposition as well; at the clause's end it is the particle.
    const next = tokens[i + 1];
    if (lemma !== undefined && (next?.kind !== "word" || token?.lower.length !== 2)) return lemma;
  }
  return null;
}

/** "m'écriai-je": in the first person the reflexive looks like any object. */
const isOwnReflexive = (tokens: readonly Token[], verb: number, { grammar }: Language): boolean =>
  tokens[verb + 1]?.clitic === true &&
  grammar.speakingWords.has(tokens[verb + 1]?.lower ?? "") &&
  grammar.speakingWords.has(tokens[verb - 1]?.lower ?? "");

/** "est convaincu que", "is certain that": a state that says what its subject holds. */
function convictionAt(tokens: readonly Token[], at: number, language: Language): VerbCue | null {
  const word = tokens[at]?.lower ?? "";
  if (!language.cues.convictions.has(word)) return null;
  if (!language.cues.reportConjunctions.has(tokens[at + 1]?.lower ?? "")) return null;
  const { from, passive, negated } = verbGroup(tokens, at, language);
  if (!passive || negated) return null;
  return { from, verb: at, lemma: word, stance: "CLAIM", frame: "report", kind: "finite", clitic: null, negated };
}

/** How far before its participle an auxiliary stands. */
const BRACKET = 24;

/** "hat am Montag in Varenne gesagt": the auxiliary opens the bracket that the participle closes. */
function bracketed(tokens: readonly Token[], verb: number, entry: CueEntry, { grammar }: Language): VerbGroup | null {
  if (!grammar.bracketedVerbs || !entry.kinds.has("participle")) return null;
  const rest = { infinitive: false, progressive: false, reflexive: false, negated: false, clitic: null };
  const last = tokens[verb + 1]?.lower ?? "";
  // "wie sie gesagt hat": where the clause ends with its verbs, the auxiliary comes last.
  if (tokens[verb + 2]?.kind !== "word" && (grammar.perfectAuxiliaries.has(last) || grammar.beForms.has(last)))
    return { from: verb, perfect: !grammar.beForms.has(last), passive: grammar.beForms.has(last), ...rest };
  for (let i = verb - 1; i >= Math.max(0, verb - BRACKET); i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === "mark" && ",;:".includes(token.text))) return null;
    // „Der Bote“ inside the bracket is a name.
    if (token.kind === "quote" && tokens[i - 1]?.kind !== "word") return null;
    const passive = grammar.beForms.has(token.lower);
    if (!passive && !grammar.perfectAuxiliaries.has(token.lower)) continue;
    return { from: i, perfect: !passive, passive, ...rest };
  }
  return null;
}

interface VerbGroup {
  readonly from: number;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** "is saying". */
  readonly progressive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly clitic: number | null;
}

/** Walks back from the verb over adverbs, pronouns and auxiliaries. */
function verbGroup(tokens: readonly Token[], verb: number, language: Language): VerbGroup {
  const { grammar } = language;
  let from = verb;
  let perfect = false;
  let passive = false;
  let infinitive = false;
  let reflexive = false;
  let negated = false;
  let copula = false;
  let clitic: number | null = null;
  for (let i = verb - 1; i >= Math.max(0, verb - GROUP_REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    const word = token.lower;
    if (token.clitic) clitic = i;
    else if (grammar.negations.has(word)) negated = true;
    else if (grammar.passiveParticiples.has(word)) passive = true;
    else if (grammar.infinitiveMarkers.has(word) && i === verb - 1) {
      infinitive = true;
      from = i;
    } else if (grammar.perfectAuxiliaries.has(word)) {
      perfect = true;
      from = i;
    } else if (grammar.beForms.has(word)) {
      copula = true;
      from = i;
    } else if (grammar.auxiliaries.has(word)) from = i;
    else if (grammar.reflexives.has(word)) {
      reflexive = true;
      from = i;
    } else if (grammar.elides && grammar.objectPronouns.has(word)) {
      if (isObjectOf(tokens, i, verb, language)) from = i;
    } else if (!isAdverb(token, language)) break;
  }
  // "is saying" is no passive; "s'est félicité" is a past.
  const progressive = copula && grammar.gerundEnding.test(tokens[verb]?.lower ?? "");
  passive = passive || (copula && !reflexive && !progressive);
  return {
    from,
    perfect: perfect || (reflexive && copula),
    passive,
    infinitive,
    progressive,
    reflexive,
    negated,
    clitic,
  };
}

/**
 * Whether the pronoun at `at` is the object of the word after it. "lui dit": it is; "la dit" may not be, since "la" is
 * an article too; but no article stands before a verb in the third person or one with its subject behind it:
 * "leur a-t-il promis", "nous a dit", "leur promet-elle".
 */
function isObjectOf(tokens: readonly Token[], at: number, verb: number, { grammar }: Language): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (grammar.auxiliaries.has(next.lower) || tokens[at + 2]?.clitic === true) return true;
  return at === verb - 1 && !grammar.determiners.has(word);
}

export function isAdverb(token: Token, language: Language): boolean {
  const { adverbs, adverbEnding } = language.grammar;
  if (token.kind !== "word") return false;
  return (
    adverbs.has(token.lower) || (token.lower.length > 5 && !isCapitalised(token) && token.lower.endsWith(adverbEnding))
  );
}

/** "the report", "his claims", "les critiques": after an article or a preposition a form is no verb. */
function looksLikeNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || before.clitic) return false;
  const { grammar } = language;
  if (grammar.elides && grammar.reflexives.has(before.lower)) return false;
  // Only a verb has its subject tied to it, and only a verb has two objects before it: "leur promet-il", "s'en amuse".
  if (tokens[at + 1]?.clitic === true) return false;
  if (grammar.objectPronouns.has(before.lower) && grammar.reflexives.has(tokens[at - 2]?.lower ?? "")) return false;
  if (before.lower === "'s") return true;
  if (grammar.infinitiveMarkers.has(before.lower)) return false;
  if (grammar.subjectPronouns.has(before.lower) && !grammar.elides) return false;
  // "a sign that said": the pronoun looks like the article "that", and a past form is no noun.
  const pronoun = grammar.relativePronouns.has(before.lower) && isPast(tokens[at]?.lower ?? "", language);
  if (pronoun) return false;
  if (grammar.determiners.has(before.lower) || grammar.prepositions.has(before.lower)) return true;
  return !grammar.elides && isNounAfterAdjective(tokens, at, language);
}

const isPast = (form: string, language: Language): boolean =>
  !language.grammar.elides && (cueLexicon(language).get(form)?.kinds.has("participle") ?? false);

/** "the caustic chant": an article two words back and a verb form that does not agree with a singular subject. */
function isNounAfterAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1];
  const article = tokens[at - 2];
  if (before === undefined || article === undefined || isCapitalised(before) || before.lower.endsWith("s"))
    return false;
  const entry = cueLexicon(language).get(word);
  // "the email read": one form for the present and the past.
  return language.grammar.determiners.has(article.lower) && entry?.lemma === word && !entry.kinds.has("participle");
}
