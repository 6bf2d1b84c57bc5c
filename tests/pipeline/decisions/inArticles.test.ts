import { beforeAll, afterAll, expect, it } from "vitest";
import type { Decision } from "../../../server/domain/decision.js";
import type { ActorId, AgentId, DecisionId, QuoteId } from "../../../server/domain/ids.js";
import { draftFromText } from "../../../server/pipeline/draft.js";
import {
  confirmAttribution,
  identifyUnnamedSource,
  reattributeQuote,
} from "../../../server/pipeline/decisions/attributions.js";
import type { Deciding } from "../../../server/pipeline/decisions/decide.js";
import { editSpan, linkUtterance, rejectQuote, unlinkUtterance } from "../../../server/pipeline/decisions/quotes.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { ingest } from "../../../server/pipeline/ingest.js";
import { reprocess } from "../../../server/pipeline/reprocess.js";
import type { Store } from "../../../server/storage/store.js";
import { describeEachDatabase } from "../../support/databases.js";

const TEXT = `Le plan du port avance

La ministre des Ports, Anne Dorval, a présenté le plan lundi à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Anne Dorval. « Rien n'est encore signé », a indiqué un haut responsable du ministère.

Le maire, Luc Ferrandin, s'est dit prudent. « Le chantier sera long », a averti Luc Ferrandin.`;

const LONGER = `${TEXT}\n\nLe conseil se réunira jeudi.`;
const WITHOUT = TEXT.replace("« Rien n'est encore signé », a indiqué un haut responsable du ministère.", "");

describeEachDatabase("What people decide about an article's words", (open) => {
  let store: Store;
  let runs = 0;
  const ACTOR: ActorId = "acr_0123456789abcdefghjkmnpq" as ActorId;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  let clock = Date.parse("2031-06-01T00:00:00.000Z");
  const by = (reason: string | null = "Relu sur l'enregistrement.", dryRun = false): Deciding => ({
    actor: ACTOR,
    now: new Date((clock += 1000)),
    why: { reason, sourceUrl: null },
    dryRun,
  });
  const say = async (url: string, text: string) =>
    ingest(store, draftFromText({ ...NOTHING, text, url, publishedAt: new Date("2031-03-04T00:00:00Z") }), by().now);
  async function article(text = TEXT) {
    const url = `https://courrier.example/${++runs}`;
    const { article } = await say(url, text);
    return { url, id: article.id };
  }
  async function quotes(id: Awaited<ReturnType<typeof article>>["id"]) {
    const page = (await store.quotes.ofArticles([id], {}, { first: 50, after: null })).get(id);
    const found = (page?.rows ?? []).map(({ row }) => row);
    const attributions = await store.attributions.ofQuotes(found.map((quote) => quote.id));
    return found.map((quote) => ({ ...quote, attribution: attributions.get(quote.id) }));
  }
  async function saying(id: Awaited<ReturnType<typeof article>>["id"], words: string) {
    const found = (await quotes(id)).find(({ text }) => text.includes(words));
    if (found?.attribution === undefined) throw new Error(`There is no quote with "${words}".`);
    return { ...found, attribution: found.attribution };
  }
  const named = async (name: string): Promise<AgentId> => {
    const [found] = (await store.agents.search(name, "PERSON", { first: 1, after: null })).rows;
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found.row.agent.id;
  };

  it("stays through the same text, a longer one and another reading, and goes back when it is undone", async () => {
    const { url, id } = await article();
    const before = await saying(id, "Rien n'est");
    expect(before.attribution.speaker.kind).toBe("unnamed");
    const ferrandin = await named("Luc Ferrandin");
    const { decision } = await reattributeQuote(store, before.id, { kind: "agent", id: ferrandin }, 1, by());
    const decided = await saying(id, "Rien n'est");
    expect(decided.id).toBe(before.id);
    expect(decided.attribution).toMatchObject({
      speaker: { kind: "person", id: ferrandin },
      review: "CONFIRMED",
      confidence: 1,
      decidedBy: decision?.id,
      revision: 2,
    });
    expect((await say(url, TEXT)).decisions).toMatchObject([{ state: "APPLIED" }]);
    expect((await say(url, LONGER)).decisions).toMatchObject([{ state: "APPLIED", version: 2 }]);
    await reprocess(store, id, by().now);
    expect((await saying(id, "Rien n'est")).attribution).toMatchObject({ speaker: { id: ferrandin }, revision: 2 });

    await undo(store, idOf(decision), by());
    const after = await saying(id, "Rien n'est");
    expect(after.attribution).toMatchObject({ speaker: before.attribution.speaker, review: "MACHINE", revision: 3 });
    await expect(undo(store, idOf(decision), by())).rejects.toMatchObject({ code: "ALREADY_DONE" });
  });

  it("waits as an orphan where its words are gone, and holds again when they are back", async () => {
    const { url, id } = await article();
    const { id: quote } = await saying(id, "Rien n'est");
    await reattributeQuote(store, quote, { kind: "unknown" }, null, by());
    expect((await say(url, WITHOUT)).decisions).toMatchObject([
      { state: "ORPHANED", reason: expect.stringContaining("gone") as string },
    ]);
    const orphaned = await store.decisions.orphaned({ first: 10, after: null });
    expect(orphaned.rows.map(({ row }) => row.target)).toContain(quote);
    expect((await say(url, LONGER)).decisions).toMatchObject([{ state: "APPLIED" }]);
    expect((await saying(id, "Rien n'est")).attribution.speaker).toEqual({ kind: "unknown" });
  });

  it("is refused to whoever has not seen the newest revision, and is one decision when made twice", async () => {
    const { id } = await article();
    const { attribution, id: quote } = await saying(id, "chantier");
    await expect(confirmAttribution(store, attribution.id, 7, by())).rejects.toMatchObject({ code: "STALE_REVISION" });
    const first = await confirmAttribution(store, attribution.id, 1, by());
    const second = await confirmAttribution(store, attribution.id, 1, by());
    expect(second.decision?.id).toBe(first.decision?.id);
    expect((await saying(id, "chantier")).attribution).toMatchObject({ review: "CONFIRMED", revision: 2 });
    const history = (await store.decisions.history([quote], { first: 10, after: null })).get(quote);
    expect(history?.rows).toHaveLength(1);
  });

  it("changes nothing when it is only tried, and says what it would change", async () => {
    const { id } = await article();
    const { id: quote, attribution } = await saying(id, "chantier");
    const tried = await reattributeQuote(store, quote, { kind: "unknown" }, 1, by("Peut-être.", true));
    expect(tried).toMatchObject({
      decision: null,
      changes: [{ op: "UPDATED", kind: "Attribution", id: attribution.id }],
    });
    expect((await saying(id, "chantier")).attribution).toEqual(attribution);
    expect(await store.decisions.about([quote])).toEqual([]);
  });

  it("takes what is no quote out, says why, and brings it back when undone", async () => {
    const { id } = await article();
    const { id: quote, parts } = await saying(id, "chantier");
    const { decision } = await rejectQuote(store, quote, "SCARE_QUOTES", 1, by(null));
    expect((await quotes(id)).map(({ text }) => text)).not.toContain("Le chantier sera long");
    const excluded = (await store.articles.excluded([id])).get(id);
    expect(excluded).toContainEqual(expect.objectContaining({ span: parts[0], reason: "SCARE_QUOTES" }));
    expect((await rejectQuote(store, quote, "SCARE_QUOTES", 1, by(null))).decision?.id).toBe(decision?.id);
    await undo(store, idOf(decision), by(null));
    expect((await saying(id, "chantier")).id).toBe(quote);
  });

  it("moves a quote's ends under the same id, and what is decided after it stands on it", async () => {
    const { id } = await article();
    const quote = await saying(id, "chantier");
    const part = quote.parts[0] ?? { start: 0, end: 0 };
    const shorter = [{ start: part.start, end: part.end - " long".length }];
    const { decision } = await editSpan(store, quote.id, shorter, null, 1, by(null));
    expect(await saying(id, "chantier")).toMatchObject({ id: quote.id, text: "Le chantier sera", revision: 2 });
    await reattributeQuote(store, quote.id, { kind: "unknown" }, null, by());
    expect(await saying(id, "chantier")).toMatchObject({
      text: "Le chantier sera",
      attribution: { speaker: { kind: "unknown" } },
    });
    await expect(undo(store, idOf(decision), by(null))).rejects.toMatchObject({ code: "SUPERSEDED" });
    await expect(editSpan(store, quote.id, [{ start: 0, end: 4 }], null, null, by(null))).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
    });
  });

  it("gives all that an unnamed source said to whom it is found to be, and still says it was not named", async () => {
    const { id } = await article();
    const { attribution } = await saying(id, "Rien n'est");
    if (attribution.speaker.kind !== "unnamed") throw new Error("The speaker is named.");
    const source = attribution.speaker.id;
    const dorval = await named("Anne Dorval");
    await expect(identifyUnnamedSource(store, source, dorval, null, by(null))).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
    });
    const { decision } = await identifyUnnamedSource(store, source, dorval, 1, by());
    const identified = await saying(id, "Rien n'est");
    expect(identified.attribution).toMatchObject({ speaker: { kind: "person", id: dorval }, naming: "UNNAMED" });
    await undo(store, idOf(decision), by());
    expect((await saying(id, "Rien n'est")).attribution.speaker).toEqual(attribution.speaker);
  });

  it("describes a source in words, which is the article's own where the words are", async () => {
    const { id } = await article();
    const ours = await saying(id, "Rien n'est");
    const quote = await saying(id, "chantier");
    const to = {
      kind: "unnamed",
      description: "Un haut responsable du ministère",
      speaksFor: null,
      plural: false,
    } as const;
    await reattributeQuote(store, quote.id, to, 1, by());
    expect((await saying(id, "chantier")).attribution).toMatchObject({
      speaker: ours.attribution.speaker,
      naming: "UNNAMED",
    });
    await reattributeQuote(store, quote.id, { ...to, description: "un proche du maire" }, 2, by());
    const described = (await saying(id, "chantier")).attribution.speaker;
    expect(described).not.toEqual(ours.attribution.speaker);
    expect(described.kind).toBe("unnamed");
  });

  it("joins and parts what quotes print", async () => {
    const [one, other] = [await article(), await article(LONGER)];
    const first = await saying(one.id, "printemps");
    const second = await saying(other.id, "chantier");
    const utterance = async (id: QuoteId) => (await store.quotes.byIds([id])).get(id)?.utteranceId;
    const { decision } = await linkUtterance(store, second.id, first.id, by(null));
    expect(await utterance(second.id)).toBe(await utterance(first.id));
    await undo(store, idOf(decision), by(null));
    expect(await utterance(second.id)).toBe(second.utteranceId);
    await unlinkUtterance(store, first.id, by(null));
    const again = await unlinkUtterance(store, first.id, by(null));
    expect(again.decision?.kind).toBe("UNLINK_UTTERANCE");
    expect(await utterance(first.id)).not.toBe(first.utteranceId);
  });
});

function idOf(decision: Decision | null): DecisionId {
  if (decision === null) throw new Error("Nothing was decided.");
  return decision.id;
}

const NOTHING = {
  headline: null,
  outlet: "Le Courrier de Varenne",
  byline: null,
  language: "fr",
  topics: null,
} as const;
