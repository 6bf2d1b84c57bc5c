import type { CueStance } from "../../domain/quote.js";
import type { CueFrame, Language, VerbFormKind } from "../languages/language.js";

/** What one written form may be: "said" is finite and a participle of "say". */
export interface CueEntry {
  readonly lemma: string;
  readonly stance: CueStance;
  readonly frame: CueFrame;
  readonly reflexive: boolean;
  readonly kinds: ReadonlySet<VerbFormKind>;
  /** Dictionary forms by what must stand at the clause's end: "fügte … hinzu". Null for a verb that is a cue alone. */
  readonly particles: ReadonlyMap<string, string> | null;
}

export type CueLexicon = ReadonlyMap<string, CueEntry>;

const REFLEXIVE = /^(?:se |s')/u;
const lexicons = new WeakMap<Language, CueLexicon>();

/** Every form of every cue verb. Where two verbs share a form, the group listed first keeps it. Built once a language. */
export function cueLexicon(language: Language): CueLexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function buildLexicon(language: Language): CueLexicon {
  const lexicon = new Map<string, CueEntry>();
  for (const group of language.cues.groups) {
    for (const lemma of group.verbs) {
      const reflexive = REFLEXIVE.test(lemma);
      for (const { form, kind, particle } of language.cues.inflect(lemma)) {
        const entry = lexicon.get(form);
        const particles = particle === undefined ? null : new Map([[particle, lemma]]);
        if (entry === undefined || (entry.particles !== null && particle === undefined)) {
          const { stance, frame } = group;
          lexicon.set(form, { lemma, stance, frame, reflexive, kinds: new Set([kind]), particles });
        } else if (particle !== undefined) {
          if (entry.particles !== null)
            lexicon.set(form, { ...entry, particles: new Map([...entry.particles, [particle, lemma]]) });
        } else if (entry.lemma === lemma) {
          lexicon.set(form, { ...entry, kinds: new Set([...entry.kinds, kind]) });
        } else if (entry.reflexive && !reflexive) {
          lexicon.set(form, { ...entry, lemma, stance: group.stance, frame: group.frame, reflexive });
        }
      }
    }
  }
  return lexicon;
}
