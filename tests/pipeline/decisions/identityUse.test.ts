/**
 * Whatever comes in, is decided of people, is taken back and read again, in any order: all that repeats who somebody is
 * says the same, reading everything once more changes nothing of it, and when all decisions are taken back the graph is
 * what it was, ids included.
 */
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { DixitError } from "../../../server/domain/errors.js";
import type { ActorId, AgentId, ArticleId, DecisionId } from "../../../server/domain/ids.js";
import type { Deciding, Outcome } from "../../../server/pipeline/decisions/decide.js";
import { reattributeQuote } from "../../../server/pipeline/decisions/attributions.js";
import { keepDistinct } from "../../../server/pipeline/decisions/keepDistinct.js";
import { mergeAgents } from "../../../server/pipeline/decisions/mergeAgents.js";
import { renameAgent } from "../../../server/pipeline/decisions/renameAgent.js";
import { splitAgent } from "../../../server/pipeline/decisions/splitAgent.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { draftFromText } from "../../../server/pipeline/draft.js";
import { ingest } from "../../../server/pipeline/ingest.js";
import { reprocess } from "../../../server/pipeline/reprocess.js";
import type { Store } from "../../../server/storage/store.js";
import { contradictions, graphOf } from "../../support/consistency.js";
import { describeEachDatabase } from "../../support/databases.js";

const PARAGRAPHS = [
  "La ministre des Ports, Solveig Tarnowicz, a présenté le plan à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Solveig Tarnowicz.",
  "« Nous recevrons les dockers », a promis Mathilde Quesnoy, ministre des Ports.",
  "« Le chantier sera long », a averti Luc Ferrandin. « Mathilde Quesnoy a raison », a-t-il ajouté.",
  "Selon Odile Mestre, directrice de la Ligue des Marées, « la digue tiendra ».",
  "« Rien n'est signé », a répondu Bastien Kermadec à Solveig Tarnowicz, au nom de la Ligue des Marées.",
  "Le conseil se réunira jeudi à Varenne.",
];
const OUTLETS = ["Le Courrier de Varenne", "La Gazette de Kerbrac"];

const nth = fc.nat({ max: 30 });
const say = fc.record({
  do: fc.constant("say" as const),
  article: fc.nat({ max: 2 }),
  paragraphs: fc.uniqueArray(fc.nat({ max: PARAGRAPHS.length - 1 }), { minLength: 2 }),
});
const decision = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("merge" as const), one: nth, other: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("split" as const), one: nth, other: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("distinct" as const), one: nth, other: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename" as const), one: nth, other: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reattribute" as const), one: nth, other: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("undo" as const), one: nth, other: nth }) },
);
const reread = fc.record({ do: fc.constant("reprocess" as const), article: fc.nat({ max: 2 }) });
type Step = Taken<typeof say> | Taken<typeof decision> | Taken<typeof reread>;
type Taken<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const REFUSALS = ["SUPERSEDED", "ALREADY_DONE", "BAD_ARGUMENT", "CONFLICTS_WITH_DECISION", "STALE_REVISION"];
const ACTOR = "acr_0123456789abcdefghjkmnpq" as ActorId;
const RUNS = Number(process.env["SEQUENCES"] ?? 8);

/** Of all runs. */
const figures = { sequences: 0, steps: 0, decided: 0, refused: 0, undone: 0 };

describeEachDatabase("However people decide who is who", (open) => {
  let clock = Date.parse("2031-06-01T00:00:00.000Z");
  let world = 0;
  afterAll(() => {
    console.info(`Decisions about who is who: ${JSON.stringify(figures)}`);
  });

  const by = (): Deciding => ({
    actor: ACTOR,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: null },
    dryRun: false,
  });

  class Use {
    readonly articles = new Map<number, ArticleId>();
    readonly made: DecisionId[] = [];
    readonly undone = new Set<DecisionId>();
    readonly name = ++world;

    constructor(readonly store: Store) {}

    async take(step: Step): Promise<void> {
      figures.steps++;
      if (step.do === "say") return this.say(step.article, step.paragraphs);
      if (step.do === "reprocess") {
        const id = this.articles.get(step.article);
        if (id !== undefined) await reprocess(this.store, id, by().now);
        return;
      }
      const decided = await this.tried(async () => this.decide(step.do, step.one, step.other));
      const id = decided?.decision?.id;
      if (id !== undefined && !this.made.includes(id) && step.do !== "undo") this.made.push(id);
    }

    async say(article: number, paragraphs: readonly number[]): Promise<void> {
      const draft = draftFromText({
        url: `https://courrier.example/${this.name}/${article}`,
        text: `Nouvelles du port\n\n${paragraphs.map((one) => PARAGRAPHS[one] ?? "").join("\n\n")}`,
        outlet: OUTLETS[article % OUTLETS.length] ?? null,
        byline: "Par Jeanne Morvan",
        publishedAt: new Date(Date.UTC(2031, 2, 1 + article)),
        language: "fr",
      });
      this.articles.set(article, (await ingest(this.store, draft, by().now)).article.id);
    }

    async decide(what: Taken<typeof decision>["do"], one: number, other: number): Promise<Outcome | null> {
      const people = await this.people();
      const [left, right] = [people[one % Math.max(1, people.length)], people[other % Math.max(1, people.length)]];
      if (left === undefined || right === undefined) return null;
      switch (what) {
        case "merge":
          return mergeAgents(this.store, left, [right], by());
        case "distinct":
          return keepDistinct(this.store, left, right, by());
        case "rename":
          return renameAgent(this.store, left, `Nom ${other}`, by());
        case "split": {
          const mentions = await this.mentionsOf(left);
          const mention = mentions[other % Math.max(1, mentions.length)];
          return mention === undefined ? null : splitAgent(this.store, left, [mention], `Autre ${other}`, by());
        }
        case "reattribute": {
          const ids = [...this.articles.values()];
          const pages = await this.store.quotes.ofArticles(ids, {}, { first: 20, after: null });
          const quotes = [...pages.values()].flatMap(({ rows }) => rows.map(({ row }) => row.id)).sort();
          const quote = quotes[other % Math.max(1, quotes.length)];
          return quote === undefined
            ? null
            : reattributeQuote(this.store, quote, { kind: "agent", id: left }, null, by());
        }
        case "undo": {
          const id = this.made.filter((made) => !this.undone.has(made)).at(-1 - (one % 2));
          if (id === undefined) return null;
          const outcome = await undo(this.store, id, by());
          this.undone.add(id);
          figures.undone++;
          return outcome;
        }
      }
    }

    async people(): Promise<AgentId[]> {
      const held = await this.store.decidedIdentities.heldIn([...this.articles.values()]);
      return [...new Set(held.map(({ agentId }) => agentId))].sort();
    }

    async mentionsOf(agent: AgentId) {
      const pages = await this.store.mentions.ofArticles([...this.articles.values()], { first: 100, after: null });
      return [...pages.values()].flatMap(({ rows }) =>
        rows.flatMap(({ row }) => ("id" in row.refersTo && row.refersTo.id === agent ? [row.id] : [])),
      );
    }

    async tried(work: () => Promise<Outcome | null>): Promise<Outcome | null> {
      try {
        const outcome = await work();
        if (outcome !== null) figures.decided++;
        return outcome;
      } catch (error) {
        if (!(error instanceof DixitError) || !REFUSALS.includes(error.code)) throw error;
        figures.refused++;
        return null;
      }
    }

    /** The newest first, as long as there are any. */
    async undoAll(): Promise<void> {
      for (const id of [...this.made].reverse()) {
        if (this.undone.has(id)) continue;
        await undo(this.store, id, by());
        this.undone.add(id);
      }
    }

    async rereadAll(): Promise<void> {
      for (const id of this.articles.values()) await reprocess(this.store, id, by().now);
    }
  }

  it("all that repeats who somebody is says the same, after every step, and reading it anew changes nothing", async () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: say }, { weight: 5, arbitrary: decision }, reread), {
      minLength: 6,
      maxLength: 14,
    });
    // In one archive for all, where people of one name pile up and the same few sentences are printed again and again.
    const store = await open();
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        figures.sequences++;
        const use = new Use(store);
        for (const step of taken) {
          await use.take(step);
          expect(await contradictions(store), JSON.stringify(step)).toEqual([]);
        }
        const before = await graphOf(store);
        await use.rereadAll();
        expect(await contradictions(store)).toEqual([]);
        const { entities } = await graphOf(store);
        expect(entities).toEqual(before["entities"]);
        await use.undoAll();
        expect(await contradictions(store)).toEqual([]);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false },
    );
  }, 240_000);

  it("the graph is what it was once everything is taken back, ids included", async () => {
    const steps = fc.array(fc.oneof({ weight: 5, arbitrary: decision }, reread), { minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(say, { minLength: 3, maxLength: 4 }), steps, async (said, taken) => {
        figures.sequences++;
        // An archive for itself: which of many equal printings a reading joins to is not a matter of who is who.
        const store = await open();
        const use = new Use(store);
        for (const step of said) await use.take(step);
        await use.rereadAll();
        const before = await graphOf(store);
        for (const step of taken) await use.take(step);
        await use.undoAll();
        for (const [table, rows] of Object.entries(await graphOf(store))) expect(rows, table).toEqual(before[table]);
        await store.close();
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false },
    );
  }, 240_000);
});
