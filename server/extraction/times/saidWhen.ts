import { overlaps, type Span } from "../../domain/span.js";
import type { StatedTime } from "../../domain/statedTime.js";
import { sentenceAround, tokensIn } from "../coreference/places.js";
import type { SpokenQuote } from "../coreference/spokenQuote.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../names/tokens.js";
import { readTime } from "./readTime.js";

/** Between the reporting verb, or its speaker, and its time stand at most this many tokens. */
const MOST_BETWEEN = 10;

/**
 * When the words were said, if the clause that reports them says so; null where none tells, and where what tells may be
 * of something else. The time stands
 *
 *     after the verb or its speaker     « … », a déclaré Odile Tresgast à la presse mardi.     … said on Wednesday that …
 *                                                                                ^^^^^                ^^^^^^^^^^^^
 *     between speaker and verb          Navirel on Wednesday rejected …
 *                                               ^^^^^^^^^^^^
 *     at the sentence's beginning       Mardi, Odile Tresgast a déclaré : « … »
 *                                       ^^^^^
 */
export function saidWhen(quote: SpokenQuote, tokens: readonly Token[], language: Language): StatedTime | null {
  // "Selon un rapport remis mardi": without a verb there is no act of saying to be dated.
  if (quote.cue === null || isPreposition(quote.cue.lemma, language)) return null;
  const cue = tokensIn(tokens, quote.cue.span);
  if (cue.to <= cue.from) return null;
  const clause = new Clause(tokens, language, quote, cue);
  return clause.afterVerb() ?? clause.betweenSpeakerAndVerb() ?? clause.atBeginning();
}

const isPreposition = (lemma: string, { cues }: Language): boolean =>
  cues.prepositions.some((words) => words.join(" ").replaceAll("' ", "'") === lemma.replaceAll("' ", "'"));

class Clause {
  private readonly speaker: { readonly from: number; readonly to: number } | null;
  private readonly sentence: { readonly from: number; readonly to: number };

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly quote: SpokenQuote,
    private readonly cue: { readonly from: number; readonly to: number },
  ) {
    this.speaker = quote.speakerPhrase === null ? null : tokensIn(tokens, quote.speakerPhrase);
    this.sentence = sentenceAround(tokens, cue.from);
  }

  /** Goes on from the verb over its speaker, listeners and places, as far as the clause reaches. */
  afterVerb(): StatedTime | null {
    const { times } = this.language;
    let at = this.cue.to;
    let inSetting = times.tellVerbs.has(this.quote.cue?.lemma ?? "");
    for (let read = 0; read < MOST_BETWEEN && at < this.sentence.to;) {
      if (this.speaker !== null && at >= this.speaker.from && at < this.speaker.to) {
        if (this.isParticiple(this.speaker.to - 1)) return null;
        at = this.speaker.to;
        inSetting = false;
        continue;
      }
      const token = this.tokens[at];
      if (token === undefined || this.isQuoted(token)) return null;
      const found = readTime(this.tokens, at, times);
      if (found !== null) return this.belongs(found.to) ? found.time : null;
      if (token.lower === ",") {
        // After a comma, only a time or the speaker; anything else begins something new.
        if (!this.timeOrSpeakerAt(at + 1)) return null;
        inSetting = false;
      } else if (token.kind !== "word" && token.kind !== "number") return null;
      else if (this.stops(token)) return null;
      else if (times.settings.has(token.lower)) inSetting = true;
      else if (!inSetting && !this.isListenerOrAdverb(token)) return null;
      at++;
      read++;
    }
    return null;
  }

  /** "Odile Tresgast mardi a déclaré", "Navirel on Wednesday rejected": nothing but the time, and commas. */
  betweenSpeakerAndVerb(): StatedTime | null {
    if (this.speaker === null || this.speaker.to > this.cue.from) return null;
    for (let at = this.speaker.from; at < this.speaker.to; at++) if (this.isParticiple(at)) return null;
    const start = this.skipComma(this.speaker.to);
    const found = readTime(this.tokens, start, this.language.times);
    return found !== null && this.skipComma(found.to) === this.cue.from ? found.time : null;
  }

  /** "Mardi, Odile Tresgast a déclaré", "On Tuesday, in Castlebrook, she said": then the speaker, with the verb. */
  atBeginning(): StatedTime | null {
    if (this.speaker === null || this.speaker.to > this.cue.from) return null;
    const found = readTime(this.tokens, this.sentence.from, this.language.times);
    if (found === null || this.isQuoted(this.tokens[this.sentence.from])) return null;
    let at = found.to;
    let inSetting = false;
    for (; at < this.speaker.from; at++) {
      const token = this.tokens[at];
      if (token === undefined || this.stops(token) || at - found.to > MOST_BETWEEN) return null;
      if (token.lower === ",") inSetting = false;
      else if (this.language.times.settings.has(token.lower)) inSetting = true;
      else if (token.kind === "mark" || (!inSetting && !this.isListenerOrAdverb(token))) return null;
    }
    return at === this.speaker.from && this.directlyBeforeVerb() ? found.time : null;
  }

  /** Nothing but auxiliaries, adverbs and pronouns between speaker and verb: the verb is the sentence's own. */
  private directlyBeforeVerb(): boolean {
    const { grammar } = this.language;
    for (let at = this.speaker?.to ?? 0; at < this.cue.from; at++) {
      const token = this.tokens[at];
      const light =
        token !== undefined &&
        (grammar.auxiliaries.has(token.lower) ||
          grammar.adverbs.has(token.lower) ||
          grammar.objectPronouns.has(token.lower) ||
          grammar.reflexives.has(token.lower));
      if (!light) return false;
    }
    return true;
  }

  /** "the minister elected on Tuesday", "states voting Tuesday": the time is the election's. */
  private isParticiple(at: number): boolean {
    const token = this.tokens[at];
    const { grammar, names } = this.language;
    return (
      token?.kind === "word" &&
      !token.capital &&
      !grammar.determiners.has(token.lower) &&
      !names.roleNouns.has(token.lower) &&
      !names.roleModifiers.has(token.lower) &&
      (grammar.participleShape.test(token.lower) || grammar.gerundEnding.test(token.lower))
    );
  }

  private skipComma(at: number): number {
    return this.tokens[at]?.lower === "," ? at + 1 : at;
  }

  /** "a déclaré mardi le maire" goes on with its speaker; "said Tuesday would be too late" has a verb of its own. */
  private belongs(after: number): boolean {
    const next = this.tokens[after];
    if (next === undefined || after >= this.sentence.to || next.breaks || next.kind !== "word") return true;
    const { grammar } = this.language;
    if (this.speaker !== null && after >= this.speaker.from && after < this.speaker.to) return true;
    return !(grammar.auxiliaries.has(next.lower) || grammar.commonVerbs.has(next.lower));
  }

  private timeOrSpeakerAt(at: number): boolean {
    if (this.speaker !== null && at >= this.speaker.from && at < this.speaker.to) return true;
    return readTime(this.tokens, at, this.language.times) !== null;
  }

  private stops(token: Token): boolean {
    const { grammar, times } = this.language;
    return (
      times.notSaidThen.has(token.lower) ||
      grammar.clauseOpeners.has(token.lower) ||
      grammar.complementizers.has(token.lower) ||
      grammar.relativePronouns.has(token.lower) ||
      grammar.subjectRelatives.has(token.lower) ||
      grammar.coordinators.has(token.lower) ||
      grammar.subjectPronouns.has(token.lower) ||
      grammar.auxiliaries.has(token.lower)
    );
  }

  private isListenerOrAdverb(token: Token): boolean {
    const { grammar, times } = this.language;
    if (times.listeners.has(token.lower) || grammar.adverbs.has(token.lower)) return true;
    return token.lower.length > 4 && token.lower.endsWith(grammar.adverbEnding);
  }

  private isQuoted(token: Span | undefined): boolean {
    return token === undefined || this.quote.parts.some((part) => overlaps(part, token));
  }
}
