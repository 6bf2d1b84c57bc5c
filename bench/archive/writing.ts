/** The words of one article, and everything extraction would have marked in them. */
import type {
  Annotations,
  FoundAffiliation,
  FoundAttribution,
  FoundQuote,
  FoundUnnamedSource,
  LocalSpeaker,
} from "../../server/domain/annotations.js";
import type { ArchiveLanguage } from "./vocabulary.js";
import type { Channel, Cue, QuoteKind } from "../../server/domain/quote.js";
import type { Span } from "../../server/domain/span.js";
import type { SpeakerRole } from "../../server/domain/speaker.js";
import type { StatedTime } from "../../server/domain/statedTime.js";
import { capitalized, type Cast, type Member } from "./cast.js";
import { Page } from "./page.js";
import type { ArticlePlan } from "./plan.js";
import type { Random } from "./random.js";
import { SOMEBODY, type Sentences } from "./sentences.js";
import { VOCABULARY, type Vocabulary } from "./vocabulary.js";
import type { Zipf } from "./zipf.js";

export interface World {
  readonly cast: Cast;
  readonly sentences: Sentences;
  /** Over people by rank, and over organizations. */
  readonly fame: { readonly people: Zipf; readonly organizations: Zipf };
}

export interface Written {
  readonly headline: string;
  readonly byline: string;
  readonly author: Member;
  /** What the article declares it is about. */
  readonly topics: readonly string[];
  readonly text: string;
  readonly annotations: Annotations;
  /** Who the annotations' entities are, index by index. */
  readonly members: readonly Member[];
}

export function writeWords(world: World, language: ArchiveLanguage, plan: ArticlePlan, random: Random): Written {
  return new Writing(world, language, random).write(plan);
}

const KINDS: readonly (readonly [QuoteKind, number])[] = [
  ["DIRECT", 62],
  ["MIXED", 14],
  ["PARTIAL", 10],
  ["INDIRECT", 9],
  ["BLOCK", 5],
];
const SPEAKERS: readonly (readonly [Who, number])[] = [
  ["person", 64],
  ["organization", 12],
  ["unnamed", 14],
  ["document", 2],
  ["unknown", 8],
];
const CHANNELS: readonly (readonly [Channel, number])[] = [
  ["UNKNOWN", 60],
  ["TO_OUTLET", 15],
  ["STATEMENT", 10],
  ["PRESS_CONFERENCE", 8],
  ["SOCIAL_MEDIA", 5],
  ["OTHER_MEDIA", 2],
];
const CONFIDENCES = [0.98, 0.95, 0.95, 0.9, 0.85, 0.7, 0.6];
const MOST_SOURCES = 3;
const TIMES: readonly StatedTime[] = [
  { kind: "weekday", weekday: 2, last: false },
  { kind: "ago", unit: "day", count: 1 },
  { kind: "ago", unit: "month", count: 1 },
];

type Who = "person" | "organization" | Nameless;
/** Who speaks without being an entity. */
type Nameless = "unnamed" | "document" | "unknown";

/** Who speaks, as printed. */
interface Printed {
  readonly speaker: LocalSpeaker;
  readonly span: Span | null;
  readonly title: string | null;
  readonly role: SpeakerRole;
  readonly speaksFor: { readonly entity: number } | null;
  readonly channel: Channel;
}

class Writing {
  readonly #page = new Page();
  readonly #words: Vocabulary;
  readonly #members: Member[] = [];
  readonly #entities = new Map<Member, number>();
  readonly #quotes: FoundQuote[] = [];
  readonly #sources: FoundUnnamedSource[] = [];
  readonly #affiliations: FoundAffiliation[] = [];

  constructor(
    private readonly world: World,
    private readonly language: ArchiveLanguage,
    private readonly random: Random,
  ) {
    this.#words = VOCABULARY[language];
  }

  write(plan: ArticlePlan): Written {
    const { random } = this;
    const newcomers = plan.introduces.flatMap((rank) => this.world.cast.people[rank] ?? []);
    const speaking = newcomers.filter(() => random.chance(0.4));
    const regulars = Array.from({ length: random.integer(1, 3) }, () => this.famous("people"));
    const speakers = [...new Set([...regulars, ...speaking])];
    const headline = capitalized(this.fill(random.pick(this.#words.frames)).replaceAll(SOMEBODY, this.#words.nobody));
    this.narrate(this.fill(random.pick(this.#words.openings)), []);
    for (const newcomer of newcomers) {
      if (!speaking.includes(newcomer)) this.narrate(this.fill(random.pick(this.#words.narration)), [newcomer]);
    }
    const organizations = [this.famous("organizations"), this.famous("organizations")];
    // Whoever is to speak does so at least once, as far as there are quotes for all.
    const turns: Member[] = [...speaking];
    for (let i = 0; i < plan.quotes; i++) {
      this.quote(turns.pop() ?? this.whoSpeaks(speakers, organizations));
      if (random.chance(0.8)) this.narrate(this.fill(random.pick(this.#words.openings)), []);
    }
    for (const left of turns) this.narrate(this.fill(random.pick(this.#words.narration)), [left]);
    const aside = this.#page.add(this.fill(random.pick(this.#words.boilerplate)));
    const author = this.famous("people");
    return {
      headline,
      author,
      byline: `${this.#words.byline} ${author.name}`,
      topics: this.topics(),
      text: this.#page.text,
      members: this.#members,
      annotations: {
        language: this.language,
        quotes: this.#quotes,
        entities: this.#members.map(({ type, name, title, organizationKind }) => ({
          ...{ type, name, organizationKind },
          titles: title === null ? [] : [title.words],
          country: null,
        })),
        unnamedSources: this.#sources,
        mentions: [...this.#page.mentions].sort((a, b) => a.span.start - b.span.start),
        affiliations: this.#affiliations,
        authors: [{ type: "PERSON", name: author.name }],
        excluded: [{ span: aside, reason: "BOILERPLATE" }],
        warnings: [],
      },
    };
  }

  private famous(kind: "people" | "organizations"): Member {
    const member = this.world.cast[kind][this.world.fame[kind].rank(this.random)];
    if (member === undefined) throw new Error(`There are fewer ${kind} than their fame is spread over.`);
    return member;
  }

  private topics(): string[] {
    const count = this.random.integer(1, 3);
    return [...new Set(Array.from({ length: count }, () => this.world.sentences.noun(this.language, this.random)))];
  }

  private fill(frame: string): string {
    return this.world.sentences.fill(frame, this.language, this.random);
  }

  private whoSpeaks(people: readonly Member[], organizations: readonly Member[]): Member | Nameless {
    const who = this.random.weighted(SPEAKERS);
    if (who === "person") return this.random.pick(people);
    return who === "organization" ? this.random.pick(organizations) : who;
  }

  /** A sentence outside of quotation marks; `SOMEBODY` in it is each of `named` in turn. */
  private narrate(sentence: string, named: readonly Member[]): void {
    const [before = "", ...after] = capitalized(sentence).split(SOMEBODY);
    this.#page.add(before);
    after.forEach((words, i) => {
      const member = named[i];
      if (member === undefined) this.#page.add(this.#words.nobody);
      else this.name(member);
      this.#page.add(words);
    });
    this.#page.add(".\n");
  }

  /** Prints the name: in full where it comes first, short where it comes again. */
  private name(member: Member): { readonly entity: number; readonly span: Span } {
    const known = this.#entities.get(member);
    const entity = known ?? this.#members.push(member) - 1;
    this.#entities.set(member, entity);
    const words = known === undefined ? member.name : member.short;
    return { entity, span: this.#page.mention(words, member.type, { kind: "entity", entity }) };
  }

  /**
   *     « words », a déclaré le ministre X, « more ».⏎
   *     Le ministre X a déclaré : « words ».⏎
   *     Selon le ministre X, words.⏎
   */
  private quote(who: Member | Nameless): void {
    const kind = this.random.weighted(KINDS);
    const about: FoundQuote["about"][number][] = [];
    const parts: Span[] = [];
    const say = (): void => {
      const marks = kind === "INDIRECT" ? { open: "", close: "" } : this.#words;
      this.#page.add(marks.open);
      parts.push(this.say(about, kind === "PARTIAL"));
      this.#page.add(marks.close);
    };
    let cue: Cue | null = null;
    let printed: Printed;
    if (kind === "INDIRECT") {
      cue = this.cue(this.#words.accordingTo, true);
      printed = this.speaker(who);
      this.#page.add(", ");
      say();
    } else if (this.random.chance(0.6)) {
      say();
      if (who !== "unknown") {
        this.#page.add(", ");
        cue = this.cue(this.random.pick(this.#words.cues));
      }
      printed = this.speaker(who);
      if (this.random.chance(0.15)) {
        this.#page.add(", ");
        say();
      }
    } else {
      printed = this.speaker(who);
      if (who !== "unknown") {
        this.#page.add(" ");
        cue = this.cue(this.random.pick(this.#words.cues));
        this.#page.add(": ");
      }
      say();
    }
    this.#page.add(".\n");
    const text = parts.map(({ start, end }) => this.#page.text.slice(start, end)).join(" ");
    const said = this.random.chance(0.1) ? this.random.pick(TIMES) : null;
    this.#quotes.push({ parts, text, kind, cue, about, said, attribution: this.attribution(printed, cue) });
  }

  /** One to three sentences, or a few words of one. */
  private say(about: FoundQuote["about"][number][], fewWords: boolean): Span {
    const sentences = fewWords
      ? 1
      : this.random.weighted([
          [1, 55],
          [2, 30],
          [3, 15],
        ]);
    const start = this.#page.text.length;
    for (let i = 0; i < sentences; i++) {
      if (i > 0) this.#page.add(". ");
      const frame = fewWords ? "N A" : this.random.pick(this.#words.frames);
      const [before = "", ...after] = capitalized(this.fill(frame)).split(SOMEBODY);
      this.#page.add(before);
      for (const words of after) {
        if (this.random.chance(0.8)) {
          about.push({
            ...this.name(this.famous(this.random.chance(0.7) ? "people" : "organizations")),
            confidence: 0.9,
          });
        } else this.#page.add(this.#words.nobody);
        this.#page.add(words);
      }
    }
    return { start, end: this.#page.text.length };
  }

  private cue({ text, lemma, stance }: Vocabulary["accordingTo"], opens = false): Cue {
    const printed = opens ? capitalized(text) : text;
    const span = this.#page.add(printed);
    this.#page.add(" ");
    return { span, text: printed, lemma, stance };
  }

  private speaker(who: Member | Nameless): Printed {
    const none = { title: null, speaksFor: null, channel: this.random.weighted(CHANNELS) } as const;
    switch (who) {
      case "unknown":
        return { ...none, speaker: { kind: "unknown" }, span: null, role: "UNKNOWN" };
      case "document":
        return {
          ...none,
          speaker: { kind: "unknown" },
          span: this.#page.add(this.#words.document),
          role: "UNKNOWN",
          channel: "DOCUMENT",
        };
      case "unnamed":
        return { ...none, ...this.source() };
      default:
        return { ...none, ...this.named(who) };
    }
  }

  private named(member: Member): Omit<Printed, "channel"> {
    const { title } = member;
    const start = this.#page.text.length;
    const showsTitle = title !== null && !this.#entities.has(member);
    if (showsTitle) this.#page.add(`${title.words} `);
    const { entity, span } = this.name(member);
    const belongs = showsTitle && this.random.chance(title.role === "SPOKESPERSON" ? 0.9 : 0.3);
    const organization = belongs ? this.inTheNameOf() : null;
    if (showsTitle && organization !== null) {
      this.#affiliations.push({
        ...{ person: entity, organization: organization.entity, title: title.words, role: title.role },
        ...{ ended: false, since: null, rule: "titleOfOrganization", confidence: 0.9 },
        evidence: [{ start, end: this.#page.text.length }],
      });
    }
    const speaksFor = title?.role === "SPOKESPERSON" ? organization : null;
    return {
      speaker: { kind: "entity", entity },
      span: { start, end: span.end },
      title: showsTitle ? title.words : null,
      role: title?.role ?? "UNKNOWN",
      speaksFor,
    };
  }

  private inTheNameOf(): { readonly entity: number } {
    this.#page.add(this.#words.of);
    return { entity: this.name(this.famous("organizations")).entity };
  }

  /** A new source, or one that spoke before. */
  private source(): Omit<Printed, "channel"> {
    const { random } = this;
    const again = this.#sources.length >= MOST_SOURCES || (this.#sources.length > 0 && random.chance(0.5));
    const index = again ? random.integer(0, this.#sources.length - 1) : this.#sources.length;
    const known = this.#sources[index];
    const speaker: LocalSpeaker = { kind: "unnamed", source: index };
    if (known !== undefined) {
      const words = this.#page.text.slice(known.description.start, known.description.end);
      const span = this.#page.mention(words, "UNNAMED", speaker);
      this.#sources[index] = { ...known, coreferences: [...known.coreferences, span] };
      return { speaker, span, title: null, role: known.role, speaksFor: known.speaksFor };
    }
    const { words, plural, role } = random.pick(this.#words.unnamed);
    const span = this.#page.mention(words, "UNNAMED", speaker);
    const speaksFor = random.chance(0.5) ? this.inTheNameOf() : null;
    const source = { description: span, plural, role, speaksFor, reasonGiven: this.reason(), coreferences: [span] };
    this.#sources.push(source);
    return { speaker, span, title: null, role, speaksFor };
  }

  private reason(): Span | null {
    if (this.random.chance(0.7)) return null;
    this.#page.add(", ");
    return this.#page.add(this.random.pick(this.#words.reasons));
  }

  private attribution(printed: Printed, cue: Cue | null): FoundAttribution {
    const { speaker, span, title, role, speaksFor, channel } = printed;
    const known = speaker.kind !== "unknown";
    const other = this.#members.length - 1;
    const doubted = speaker.kind === "entity" && speaker.entity !== other && this.random.chance(0.15);
    return {
      ...{ speaker, role, speaksFor, channel },
      asPrinted: span,
      titleAsPrinted: title,
      rule:
        cue === null ? "unattributed" : cue.text === this.#words.accordingTo.text ? "accordingTo" : "cueThenSpeaker",
      confidence: known ? this.random.pick(CONFIDENCES) : 0,
      alternatives: doubted ? [{ speaker: { kind: "entity", entity: other }, confidence: 0.2 }] : [],
      evidence: [cue?.span ?? null, span].filter((place) => place !== null),
    };
  }
}
