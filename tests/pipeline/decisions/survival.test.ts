/**
 * Whatever comes in, is edited, decided, taken back and read again, in any order: a decision whose words still stand
 * holds, one whose words do not is reported, and none is lost.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FoundQuote } from "../../../server/domain/annotations.js";
import type { Decision, QuotedWords } from "../../../server/domain/decision.js";
import { DixitError } from "../../../server/domain/errors.js";
import { sha256, type ActorId, type ArticleId, type DecisionId, type QuoteId } from "../../../server/domain/ids.js";
import { confirmAttribution, reattributeQuote } from "../../../server/pipeline/decisions/attributions.js";
import type { Deciding, Outcome } from "../../../server/pipeline/decisions/decide.js";
import { editSpan, linkUtterance, rejectQuote, unlinkUtterance } from "../../../server/pipeline/decisions/quotes.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { draftFromText } from "../../../server/pipeline/draft.js";
import { ingest, writeArticle } from "../../../server/pipeline/ingest.js";
import { readDraft } from "../../../server/pipeline/readDraft.js";
import { reprocess } from "../../../server/pipeline/reprocess.js";
import type { Store } from "../../../server/storage/store.js";
import { describeEachDatabase } from "../../support/databases.js";

/** What versions are made of; two of them hold the same words, so that words can stop being unique. */
const PARAGRAPHS = [
  "La ministre des Ports, Anne Dorval, a présenté le plan à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Anne Dorval.",
  "« Rien n'est encore signé », a indiqué un haut responsable du ministère.",
  "Le maire, Luc Ferrandin, est prudent. « Le chantier sera long », a averti Luc Ferrandin, « et il sera cher ».",
  "« Le chantier sera long », a répété Odile Mestre, directrice du port.",
  "Selon Odile Mestre, directrice du port, « la digue tiendra ».",
  "Le conseil se réunira jeudi à Varenne.",
];

const KINDS = ["confirm", "nobody", "described", "dorval", "reject", "shorten", "link", "unlink"] as const;

/** What another extractor may make of a quote. */
const OTHER_READINGS = ["misses", "cuts", "knowsNobody"] as const;

const article = fc.nat({ max: 1 });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("say" as const),
      article,
      paragraphs: fc.uniqueArray(fc.nat({ max: PARAGRAPHS.length - 1 }), { minLength: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("decide" as const),
      article,
      kind: fc.constantFrom(...KINDS),
      nth: fc.nat({ max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), nth: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reprocess" as const), article }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("readOtherwise" as const),
      article,
      nth: fc.nat({ max: 9 }),
      how: fc.constantFrom(...OTHER_READINGS),
    }),
  },
);
const steps = fc.array(step, { minLength: 6, maxLength: 16 });
type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never;

const REFUSALS = ["SUPERSEDED", "ALREADY_DONE", "BAD_ARGUMENT", "STALE_REVISION"];
const ACTOR = "acr_0123456789abcdefghjkmnpq" as ActorId;

/** Of all runs: how often it was decided, held, and reported. */
const figures = { sequences: 0, steps: 0, decided: 0, undone: 0, refused: 0, held: 0, orphaned: 0 };

describeEachDatabase("However an archive is used, decisions", (open) => {
  let store: Store;
  let runs = 0;
  let clock = Date.parse("2031-06-01T00:00:00.000Z");
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => {
    console.info(`Decisions in random use: ${JSON.stringify(figures)}`);
  });

  const by = (): Deciding => ({
    actor: ACTOR,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: null },
    dryRun: false,
  });

  /** One archive in use: the ids of its articles and all that was decided. */
  class Use {
    readonly world = `https://courrier.example/${++runs}`;
    readonly articles = new Map<number, { readonly id: ArticleId; text: string }>();
    readonly made: DecisionId[] = [];
    readonly undone = new Set<DecisionId>();

    async take(taken: Step): Promise<void> {
      figures.steps++;
      switch (taken.do) {
        case "say":
          return this.say(taken.article, taken.paragraphs.map((nth) => PARAGRAPHS[nth] ?? "").join("\n\n"));
        case "decide":
          return this.decide(taken.article, taken.kind, taken.nth);
        case "undo":
          return this.undo(this.made[taken.nth % Math.max(1, this.made.length)]);
        case "reprocess": {
          const known = this.articles.get(taken.article);
          if (known !== undefined) await reprocess(store, known.id, by().now);
          return;
        }
        case "readOtherwise":
          return this.readOtherwise(taken.article, taken.nth, taken.how);
      }
    }

    private async say(nth: number, text: string): Promise<void> {
      const draft = draftFromText({
        ...{ text, url: `${this.world}/${nth}`, headline: "Le port", outlet: "Le Courrier de Varenne" },
        ...{ byline: null, publishedAt: new Date("2031-03-04T00:00:00Z"), language: "fr", topics: null },
      });
      const { article } = await ingest(store, draft, by().now);
      this.articles.set(nth, { id: article.id, text: draft.text });
    }

    private async decide(nth: number, kind: (typeof KINDS)[number], nthQuote: number): Promise<void> {
      const known = this.articles.get(nth);
      const quotes = known === undefined ? [] : await quotesOf(known.id);
      const quote = quotes[nthQuote % Math.max(1, quotes.length)];
      if (quote === undefined) return;
      const outcome = await orRefusal(() => decideBy(kind, quote.id, quotes));
      if (outcome?.decision && !this.made.includes(outcome.decision.id)) {
        figures.decided++;
        this.made.push(outcome.decision.id);
      }
    }

    private async undo(id: DecisionId | undefined): Promise<void> {
      if (id === undefined) return;
      const outcome = await orRefusal(() => undo(store, id, by()));
      if (outcome?.decision) {
        figures.undone++;
        this.undone.add(id);
      }
    }

    /** As when another extractor reads the text. */
    private async readOtherwise(nth: number, nthQuote: number, how: (typeof OTHER_READINGS)[number]): Promise<void> {
      const known = this.articles.get(nth);
      if (known === undefined) return;
      await store.write(async (writer) => {
        const article = (await writer.articles.byIds([known.id])).get(known.id);
        const draft = await writer.articles.draft(known.id);
        if (article === undefined || draft === null) throw new Error(`Article ${known.id} is gone.`);
        const read = readDraft(draft);
        const quotes = read.quotes.flatMap((quote, i) =>
          i === nthQuote % read.quotes.length ? readAs(quote, how) : quote,
        );
        await writeArticle(writer, article, draft, { ...read, quotes }, by().now);
      });
    }

    async check(): Promise<void> {
      const known = await store.decisions.byIds(this.made);
      expect([...known.keys()].sort(), "none is lost").toEqual([...new Set(this.made)].sort());
      for (const { id, text } of this.articles.values()) {
        const standing = await store.decisions.standing(id);
        const ours = this.made.filter((made) => known.get(made)?.articleId === id && !this.undone.has(made));
        expect(
          standing.map((decision) => decision.id),
          "what nobody took back stands",
        ).toEqual(ours);
        await this.checkArticle(id, text, standing);
      }
    }

    private async checkArticle(id: ArticleId, text: string, standing: readonly Decision[]): Promise<void> {
      const outcomes = await store.decisions.outcomes(standing.map((decision) => decision.id));
      const holding = standing.filter((decision) => {
        const stands = placesOf(decision, text) !== null;
        const state = outcomes.get(decision.id)?.state;
        expect(state, `${decision.kind} of "${decision.words?.exact.join(" … ")}"`).toBe(
          stands ? "APPLIED" : "ORPHANED",
        );
        figures[stands ? "held" : "orphaned"]++;
        return stands;
      });
      const quotes = await quotesOf(id);
      const attributions = await store.attributions.ofQuotes(quotes.map((quote) => quote.id));
      for (const target of new Set(holding.map((decision) => decision.target))) {
        const about = holding.filter((decision) => decision.target === target);
        const quote = quotes.find((one) => one.id === target);
        if (about.some(({ kind }) => kind === "NOT_A_QUOTE")) {
          expect(quote, "what is rejected is no quote").toBeUndefined();
          continue;
        }
        expect(quote, "what is decided about is there").toBeDefined();
        expect(quote?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(wordsAfter(about.at(-1)));
        const said = about.filter(({ kind }) => kind === "CONFIRM" || kind === "REATTRIBUTE").at(-1);
        if (said !== undefined) {
          expect(attributions.get(target as QuoteId)).toMatchObject({ decidedBy: said.id, review: "CONFIRMED" });
        }
      }
      const decided = new Set(standing.map((decision) => decision.id));
      for (const { decidedBy } of attributions.values()) {
        if (decidedBy !== null)
          expect(decided.has(decidedBy), "nothing follows a decision that was taken back").toBe(true);
      }
    }
  }

  async function decideBy(
    kind: (typeof KINDS)[number],
    id: QuoteId,
    quotes: readonly { id: QuoteId }[],
  ): Promise<Outcome> {
    const attribution = (await store.attributions.ofQuotes([id])).get(id);
    const quote = (await store.quotes.byIds([id])).get(id);
    if (attribution === undefined || quote === undefined) throw new Error(`Quote ${id} is gone.`);
    const [first, ...rest] = quote.parts;
    switch (kind) {
      case "confirm":
        return confirmAttribution(store, attribution.id, attribution.revision, by());
      case "nobody":
        return reattributeQuote(store, id, { kind: "unknown" }, attribution.revision, by());
      case "described": {
        const to = { kind: "unnamed", description: "un proche du dossier", speaksFor: null, plural: false } as const;
        return reattributeQuote(store, id, to, attribution.revision, by());
      }
      case "dorval": {
        const [found] = (await store.agents.search("Anne Dorval", "PERSON", { first: 1, after: null })).rows;
        const to =
          found === undefined ? ({ kind: "unknown" } as const) : ({ kind: "agent", id: found.row.agent.id } as const);
        return reattributeQuote(store, id, to, attribution.revision, by());
      }
      case "reject":
        return rejectQuote(store, id, "TERM", quote.revision, by());
      case "shorten":
        return editSpan(
          store,
          id,
          [{ start: first?.start ?? 0, end: (first?.end ?? 1) - 3 }, ...rest],
          null,
          quote.revision,
          by(),
        );
      case "link":
        return linkUtterance(store, id, quotes.find((other) => other.id !== id)?.id ?? id, by());
      case "unlink":
        return unlinkUtterance(store, id, by());
    }
  }

  async function quotesOf(id: ArticleId) {
    const page = (await store.quotes.ofArticles([id], {}, { first: 100, after: null })).get(id);
    return (page?.rows ?? []).map(({ row }) => row);
  }

  it(
    "hold while their words stand, are reported when they do not, and are never lost",
    { timeout: 180_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          figures.sequences++;
          const use = new Use();
          for (const one of taken) {
            await use.take(one);
            await use.check();
          }
        }),
        { numRuns: 12 },
      );
    },
  );
});

function readAs(quote: FoundQuote, how: (typeof OTHER_READINGS)[number]): FoundQuote[] {
  const [first] = quote.parts;
  if (how === "misses" || first === undefined) return [];
  if (how === "cuts") {
    const text = quote.text.slice(0, first.end - first.start - 2);
    return [{ ...quote, parts: [{ start: first.start, end: first.end - 2 }], text, about: [] }];
  }
  const attribution = { ...quote.attribution, speaker: { kind: "unknown" }, confidence: 0, alternatives: [] } as const;
  return [{ ...quote, attribution }];
}

async function orRefusal(work: () => Promise<Outcome>): Promise<Outcome | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DixitError) || !REFUSALS.includes(error.code)) throw error;
    figures.refused++;
    return null;
  }
}

/** Where a decision's words stand by the rule as written, found without the code that applies it; null for nowhere. */
function placesOf(decision: Decision, text: string): number[] | null {
  const all = decision.kind === "EDIT_SPAN" ? [decision.words, decision.after.words] : [decision.words];
  const places = all.map((words) => (words === null ? null : placesOfWords(words, text)));
  return places.includes(null) ? null : places.flatMap((place) => place ?? []);
}

function placesOfWords({ exact, parts, textSha256 }: QuotedWords, text: string): number[] | null {
  if (sha256(text) === textSha256) return parts.map(({ start }) => start);
  const places = exact.map((words) => (text.split(words).length === 2 ? text.indexOf(words) : -1));
  const inOrder = places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
  return inOrder ? places : null;
}

const wordsAfter = (decision: Decision | undefined): readonly string[] | undefined =>
  decision?.kind === "EDIT_SPAN" ? decision.after.words.exact : decision?.words?.exact;
