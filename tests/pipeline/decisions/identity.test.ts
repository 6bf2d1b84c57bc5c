import { expect, it } from "vitest";
import type { Decision } from "../../../server/domain/decision.js";
import type { ActorId, AgentId, ArticleId, MentionId, QuoteId } from "../../../server/domain/ids.js";
import { reattributeQuote } from "../../../server/pipeline/decisions/attributions.js";
import type { Deciding } from "../../../server/pipeline/decisions/decide.js";
import { keepDistinct } from "../../../server/pipeline/decisions/keepDistinct.js";
import { mergeAgents } from "../../../server/pipeline/decisions/mergeAgents.js";
import { renameAgent } from "../../../server/pipeline/decisions/renameAgent.js";
import { splitAgent } from "../../../server/pipeline/decisions/splitAgent.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { declareAgent } from "../../../server/pipeline/declare.js";
import { draftFromText } from "../../../server/pipeline/draft.js";
import { ingest } from "../../../server/pipeline/ingest.js";
import { reprocess } from "../../../server/pipeline/reprocess.js";
import type { Store } from "../../../server/storage/store.js";
import { contradictions, graphOf } from "../../support/consistency.js";
import { describeEachDatabase } from "../../support/databases.js";

const ACTOR = "acr_0123456789abcdefghjkmnpq" as ActorId;
const OTHER_ACTOR = "acr_1123456789abcdefghjkmnpq" as ActorId;

/** The minister is spelt in two ways that no rule takes for one, and an article of her own names both. */
const ARTICLES = {
  plan: `Le plan du port avance

La ministre des Ports, Solveig Tarnowicz, a présenté le plan lundi à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Solveig Tarnowicz.

« Le chantier sera long », a averti le maire, Luc Ferrandin. Il connaît bien Solveig Tarnowicz.`,
  strike: `La grève du port continue

« Nous recevrons les dockers », a promis Mathilde Quesnoy, ministre des Ports. « Rien n'est signé », a répondu Luc Ferrandin, qui en veut à Mathilde Quesnoy.`,
  both: `Deux noms pour une ministre

« Je garde mes deux noms », a expliqué Mathilde Quesnoy. « On me connaît ainsi », a ajouté Solveig Tarnowicz.`,
  late: `Le quai ouvre

« Voilà le quai », a lancé Mathilde Quesnoy. « Enfin », a soupiré Luc Ferrandin.`,
};
type Name = keyof typeof ARTICLES;

describeEachDatabase("Decisions about who is who", (open) => {
  let store: Store;
  let clock = Date.parse("2031-06-01T00:00:00.000Z");
  let ids = new Map<Name, ArticleId>();

  const by = (given: Partial<Deciding> & { readonly reason?: string | null } = {}): Deciding => ({
    actor: ACTOR,
    now: new Date((clock += 1000)),
    why: { reason: given.reason === undefined ? "Elle a changé de nom." : given.reason, sourceUrl: null },
    dryRun: false,
    ...given,
  });
  const draft = (name: Name, text: string) =>
    draftFromText({
      url: `https://courrier.example/${name}`,
      text,
      outlet: "Le Courrier de Varenne",
      publishedAt: new Date("2031-03-04T00:00:00Z"),
    });
  const say = async (name: Name, text = ARTICLES[name]): Promise<ArticleId> => {
    const { article } = await ingest(store, draft(name, text), by().now);
    ids.set(name, article.id);
    return article.id;
  };
  const named = async (name: string): Promise<AgentId> => {
    const found = (await store.agents.search(name, null, { first: 5, after: null })).rows;
    const exact = found.find(({ row }) => row.matchedName === name);
    if (exact === undefined) throw new Error(`There is no ${name}.`);
    return exact.row.agent.id;
  };
  const speakers = async (name: Name): Promise<Record<string, string | null>> => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`${name} was not told.`);
    const quotes = (await store.quotes.ofArticles([id], {}, { first: 50, after: null })).get(id)?.rows ?? [];
    const said = await store.attributions.ofQuotes(quotes.map(({ row }) => row.id));
    return Object.fromEntries(
      quotes.map(({ row }) => {
        const speaker = said.get(row.id)?.speaker;
        return [row.text, speaker !== undefined && "id" in speaker ? speaker.id : null];
      }),
    );
  };
  const mentionsOf = async (name: Name, surface: string): Promise<MentionId[]> => {
    const id = ids.get(name) as ArticleId;
    const all = (await store.mentions.ofArticles([id], { first: 100, after: null })).get(id)?.rows ?? [];
    return all.flatMap(({ row }) => (row.surface === surface ? [row.id] : []));
  };
  const log = async (after: number) =>
    (await store.changes.after(after, 1000)).map(({ op, kind, id }) => ({ op, kind, id }));

  async function told(...names: Name[]): Promise<{ solveig: AgentId; mathilde: AgentId; luc: AgentId }> {
    store = await open();
    ids = new Map();
    for (const name of names) await say(name);
    const found = {
      solveig: await named("Solveig Tarnowicz"),
      mathilde: await named("Mathilde Quesnoy"),
      luc: await named("Luc Ferrandin"),
    };
    expect(found.solveig).not.toBe(found.mathilde);
    return found;
  }

  it("merge: everything said of the merged one is said of the survivor, and her id means the survivor for ever", async () => {
    const { solveig, mathilde, luc } = await told("plan", "strike", "both");
    const start = await store.changes.newest();
    const { decision, result } = await mergeAgents(store, solveig, [mathilde], by());
    expect(result).toMatchObject({ agent: { id: solveig }, quotesMoved: 2 });
    expect(await contradictions(store)).toEqual([]);
    expect((await store.agents.byIds([mathilde])).get(mathilde)?.id).toBe(solveig);
    expect((await store.agents.formerIds([solveig])).get(solveig)).toEqual([mathilde]);
    expect(await speakers("strike")).toEqual({ "Nous recevrons les dockers": solveig, "Rien n'est signé": luc });
    expect(new Set(Object.values(await speakers("both")))).toEqual(new Set([solveig]));
    const names = (await store.agents.names([solveig], null, { first: 10, after: null })).get(solveig)?.rows ?? [];
    expect(names.map(({ row }) => row.name).sort()).toContain("Mathilde Quesnoy");
    expect(await named("Mathilde Quesnoy")).toBe(solveig);
    const changes = await log(start);
    expect(changes).toContainEqual({ op: "UPDATED", kind: "Person", id: solveig });
    expect(changes.at(-1)).toEqual({ op: "MERGED", kind: "Person", id: mathilde });
    expect(changes.filter(({ op, kind }) => op === "UPDATED" && kind === "Attribution")).toHaveLength(2);
    const judged = await store.identities.judgements(
      (await store.decidedIdentities.heldBy([solveig])).map((e) => e.entityId),
    );
    expect(judged.filter(({ decidedBy }) => decidedBy === decision?.id)).not.toHaveLength(0);
    for (const target of [solveig, mathilde]) {
      const history = (await store.decisions.history([target], { first: 5, after: null })).get(target);
      expect(history?.rows.map(({ row }) => row.id)).toEqual([decision?.id]);
    }
  });

  it("merge: stays through the same text, a corrected one, another reading and later articles, and goes back when undone", async () => {
    const { solveig, mathilde } = await told("plan", "strike", "both");
    const before = await graphOf(store);
    const { decision } = await mergeAgents(store, solveig, [mathilde], by());
    for (const name of ["plan", "strike", "both"] as const) {
      await say(name);
      await reprocess(store, ids.get(name) as ArticleId, by().now);
    }
    expect((await speakers("strike"))["Nous recevrons les dockers"]).toBe(solveig);
    expect(await contradictions(store)).toEqual([]);
    await undo(store, idOf(decision), by());
    expect(await contradictions(store)).toEqual([]);
    expect(await graphOf(store)).toEqual(before);

    const again = await mergeAgents(store, solveig, [mathilde], by());
    await say("strike", `${ARTICLES.strike}\n\n« Elle viendra », a dit Luc Ferrandin de Mathilde Quesnoy.`);
    await say("late");
    expect((await speakers("strike"))["Nous recevrons les dockers"]).toBe(solveig);
    expect((await speakers("late"))["Voilà le quai"]).toBe(solveig);
    expect(await contradictions(store)).toEqual([]);
    const start = await store.changes.newest();
    await undo(store, idOf(again.decision), by());
    expect(await contradictions(store)).toEqual([]);
    // What has come since goes to whose name it bears.
    expect((await speakers("late"))["Voilà le quai"]).toBe(mathilde);
    expect((await speakers("both"))["Je garde mes deux noms"]).toBe(mathilde);
    expect((await speakers("both"))["On me connaît ainsi"]).toBe(solveig);
    expect((await store.agents.formerIds([solveig])).get(solveig) ?? []).toEqual([]);
    const changes = await log(start);
    expect(changes).toContainEqual({ op: "RESTORED", kind: "Person", id: mathilde });
    expect(changes).toContainEqual({ op: "SPLIT", kind: "Person", id: solveig });
    for (const name of ["plan", "strike", "both", "late"] as const) {
      await reprocess(store, ids.get(name) as ArticleId, by().now);
    }
    expect((await speakers("late"))["Voilà le quai"]).toBe(mathilde);
    expect(await contradictions(store)).toEqual([]);
  });

  it("merge: what people decided about quotes follows, and goes back", async () => {
    const { solveig, mathilde, luc } = await told("plan", "strike");
    const [quote] =
      (await store.quotes.byAgents([luc], { speaker: [luc] }, "NEWEST", { first: 10, after: null }))
        .get(luc)
        ?.rows.map(({ row }) => row)
        .filter(({ text }) => text.startsWith("Le chantier")) ?? [];
    const id = quote?.id as QuoteId;
    await reattributeQuote(store, id, { kind: "agent", id: mathilde }, null, by());
    const before = await graphOf(store);
    const { decision } = await mergeAgents(store, solveig, [mathilde], by());
    expect((await speakers("plan"))["Le chantier sera long"]).toBe(solveig);
    await reprocess(store, ids.get("plan") as ArticleId, by().now);
    expect((await speakers("plan"))["Le chantier sera long"]).toBe(solveig);
    await undo(store, idOf(decision), by());
    expect((await speakers("plan"))["Le chantier sera long"]).toBe(mathilde);
    expect(await graphOf(store)).toEqual(before);
  });

  it("merge: chains lead to the last survivor, and come apart in the other order only", async () => {
    const { solveig, mathilde, luc } = await told("plan", "strike", "both");
    const before = await graphOf(store);
    const first = await mergeAgents(store, mathilde, [luc], by());
    const second = await mergeAgents(store, solveig, [luc], by());
    expect((await store.agents.formerIds([solveig])).get(solveig)?.sort()).toEqual([luc, mathilde].sort());
    expect((await store.agents.byIds([luc])).get(luc)?.id).toBe(solveig);
    expect(await contradictions(store)).toEqual([]);
    await expect(undo(store, idOf(first.decision), by())).rejects.toMatchObject({ code: "SUPERSEDED" });
    await undo(store, idOf(second.decision), by());
    expect((await store.agents.byIds([luc])).get(luc)?.id).toBe(mathilde);
    await undo(store, idOf(first.decision), by());
    expect(await graphOf(store)).toEqual(before);
    await expect(undo(store, idOf(first.decision), by())).rejects.toMatchObject({ code: "ALREADY_DONE" });
  });

  it("merge: refuses what cannot be, says why, and is one decision when made twice", async () => {
    const { solveig, mathilde, luc } = await told("plan", "strike");
    const outlet = await named("Le Courrier de Varenne");
    const refused = (keep: AgentId, merge: readonly AgentId[], given = by()) =>
      expect(mergeAgents(store, keep, merge, given)).rejects;
    await refused(solveig, [outlet]).toMatchObject({
      code: "BAD_ARGUMENT",
      message: expect.stringContaining("an organization") as string,
    });
    await refused(solveig, [solveig]).toMatchObject({ code: "BAD_ARGUMENT" });
    await refused(solveig, []).toMatchObject({ code: "BAD_ARGUMENT" });
    await refused(solveig, ["per_77777777777777777777777a" as AgentId]).toMatchObject({ code: "NOT_FOUND" });
    await refused(solveig, [mathilde], by({ reason: null })).toMatchObject({ code: "BAD_ARGUMENT" });
    const apart = await keepDistinct(store, luc, mathilde, by({ reason: "Deux personnes." }));
    await refused(luc, [solveig, mathilde]).toMatchObject({
      code: "CONFLICTS_WITH_DECISION",
      message: expect.stringMatching(/DISTINCT dec_.* by acr_.* on 2031-06-01, because: Deux personnes\./) as string,
      decisions: [expect.objectContaining({ id: apart.decision?.id }) as Decision],
    });
    const first = await mergeAgents(store, solveig, [mathilde], by());
    const second = await mergeAgents(store, solveig, [mathilde], by());
    expect(second.decision?.id).toBe(first.decision?.id);
    await refused(solveig, [mathilde], by({ actor: OTHER_ACTOR })).toMatchObject({ code: "ALREADY_DONE" });
    // Whoever was kept apart from the one is kept apart from whom she was merged into.
    await refused(luc, [solveig]).toMatchObject({ code: "CONFLICTS_WITH_DECISION" });
    await expect(keepDistinct(store, solveig, mathilde, by())).rejects.toMatchObject({
      code: "CONFLICTS_WITH_DECISION",
    });
    await undo(store, idOf(apart.decision), by());
    await mergeAgents(store, luc, [solveig], by());
    expect(await contradictions(store)).toEqual([]);
  });

  it("merge: what is declared of both is reachable, and two Wikidata ids are named", async () => {
    const { solveig, mathilde, luc } = await told("plan", "strike");
    const declare = (id: AgentId, wikidataId: string) => declareAgent(store, id, { wikidataId }, by().now);
    await declare(mathilde, "Q101");
    await declare(luc, "Q102");
    await expect(mergeAgents(store, luc, [mathilde], by())).rejects.toMatchObject({
      code: "ALREADY_DECLARED",
      message: expect.stringMatching(/Q102.*Q101/) as string,
    });
    const { decision } = await mergeAgents(store, solveig, [mathilde], by());
    expect((await store.declared.agentsByExternalIds("wikidata", ["Q101"])).get("Q101")?.id).toBe(solveig);
    await undo(store, idOf(decision), by());
    expect((await store.declared.agentsByExternalIds("wikidata", ["Q101"])).get("Q101")?.id).toBe(mathilde);
  });

  it("merge: outlets and ministries are found by the id they had, in every filter", async () => {
    await told("plan", "strike");
    const say = (name: string, outlet: string, text: string) =>
      ingest(
        store,
        draftFromText({ url: `https://gazette.example/${name}`, text, outlet, publishedAt: new Date("2031-03-05") }),
        by().now,
      );
    await say("one", "La Gazette de Kerbrac", `Le quai\n\n« Tout va bien », a dit Luc Ferrandin.`);
    const [old, kept] = [await named("La Gazette de Kerbrac"), await named("Le Courrier de Varenne")];
    const counted = async (id: AgentId) => ({
      quotes: await store.quotes.count({ outlet: [id] }),
      articles: await store.articles.count({ outlet: [id] }),
    });
    expect(await counted(old)).toEqual({ quotes: 1, articles: 1 });
    const before = await graphOf(store);
    const start = await store.changes.newest();
    const { decision } = await mergeAgents(store, kept, [old], by());
    expect(await counted(old)).toEqual({ quotes: 5, articles: 3 });
    expect(await counted(old)).toEqual(await counted(kept));
    expect(await contradictions(store)).toEqual([]);
    // The article says now that another outlet published it: what people have seen of it is old.
    const [changed] = (await log(start)).filter(({ kind, op }) => kind === "Article" && op === "UPDATED");
    expect((await store.articles.byIds([changed?.id as ArticleId])).get(changed?.id as ArticleId)?.revision).toBe(2);
    await say("two", "La Gazette de Kerbrac", `Le quai, encore\n\n« Tout ira bien », a dit Luc Ferrandin.`);
    expect(await counted(kept)).toEqual({ quotes: 6, articles: 4 });
    await undo(store, idOf(decision), by());
    expect(await counted(old)).toEqual({ quotes: 2, articles: 2 });
    expect((await graphOf(store))["agents"]).toEqual(before["agents"]);
  });

  it("merge: changes nothing when only tried, and says what it would change", async () => {
    const { solveig, mathilde } = await told("plan", "strike");
    const before = await graphOf(store);
    const tried = await mergeAgents(store, solveig, [mathilde], by({ dryRun: true }));
    expect(tried).toMatchObject({ decision: null, result: { quotesMoved: 1 } });
    expect(tried.changes).toContainEqual({ op: "MERGED", kind: "Person", id: mathilde, articleId: null });
    expect(await graphOf(store)).toEqual(before);
    expect(await store.decisions.about([solveig])).toEqual([]);
  });

  it("split: what an article says of whom a mention means goes to somebody new, stays there, and comes back", async () => {
    const { solveig, mathilde } = await told("plan", "strike", "both");
    await mergeAgents(store, solveig, [mathilde], by());
    const before = await graphOf(store);
    const [mention] = await mentionsOf("both", "Mathilde Quesnoy");
    const start = await store.changes.newest();
    const split = await splitAgent(store, solveig, [mention as MentionId], "Mathilde  Quesnoy-Bis ", by());
    const { agent } = split.result;
    expect(agent.name).toBe("Mathilde Quesnoy-Bis");
    expect(split.result).toMatchObject({ quotesMoved: 1, alsoMoved: [] });
    expect(await speakers("both")).toEqual({ "Je garde mes deux noms": agent.id, "On me connaît ainsi": solveig });
    expect((await speakers("strike"))["Nous recevrons les dockers"]).toBe(solveig);
    expect(await contradictions(store)).toEqual([]);
    const changes = await log(start);
    expect(changes).toContainEqual({ op: "CREATED", kind: "Person", id: agent.id });
    expect(changes).toContainEqual({ op: "SPLIT", kind: "Person", id: solveig });
    await say("both");
    await reprocess(store, ids.get("both") as ArticleId, by().now);
    await say("both", `${ARTICLES.both}\n\nLe conseil se réunira jeudi.`);
    expect((await speakers("both"))["Je garde mes deux noms"]).toBe(agent.id);
    await expect(mergeAgents(store, solveig, [agent.id], by())).rejects.toMatchObject({
      code: "CONFLICTS_WITH_DECISION",
    });
    await say("both");
    await undo(store, idOf(split.decision), by());
    expect((await store.agents.byIds([agent.id])).get(agent.id)?.id).toBe(solveig);
    expect(await contradictions(store)).toEqual([]);
    const back = await graphOf(store);
    // The text was corrected and corrected back: its versions count on.
    for (const table of ["entities", "entity_forms", "agents", "agent_names", "agent_keys", "quote_about"]) {
      expect(back[table], table).toEqual(before[table]);
    }
    const again = await splitAgent(store, solveig, [mention as MentionId], "Mathilde Quesnoy", by());
    expect(again.result.agent.id).toBe(agent.id);
    expect(await contradictions(store)).toEqual([]);
  });

  it("split: moves whom the article takes for one as a whole and says so, and refuses what is not there to move", async () => {
    const { solveig, luc } = await told("plan", "strike");
    const [one, ...others] = await mentionsOf("plan", "Solveig Tarnowicz");
    expect(others).not.toHaveLength(0);
    await expect(splitAgent(store, luc, [one as MentionId], "Une autre", by())).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
      message: expect.stringContaining("does not mean Luc Ferrandin") as string,
    });
    await expect(splitAgent(store, solveig, [one as MentionId], "Une autre", by())).rejects.toMatchObject({
      message: expect.stringContaining("Nothing would be left") as string,
    });
    await expect(splitAgent(store, solveig, [one as MentionId], "  ", by())).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
    });
    await expect(splitAgent(store, solveig, [], "Une autre", by())).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    const [his] = await mentionsOf("plan", "Luc Ferrandin");
    const tried = await splitAgent(store, luc, [his as MentionId], "Luc Ferrandin fils", by({ dryRun: true }));
    expect(tried).toMatchObject({ decision: null, result: { quotesMoved: 1 } });
    expect(tried.changes).toContainEqual({ op: "SPLIT", kind: "Person", id: luc, articleId: null });
    const split = await splitAgent(store, luc, [his as MentionId], "Luc Ferrandin fils", by());
    await renameAgent(store, split.result.agent.id, "Luc Ferrandin le Jeune", by());
    await expect(undo(store, idOf(split.decision), by())).rejects.toMatchObject({ code: "SUPERSEDED" });
    expect((await speakers("strike"))["Rien n'est signé"]).toBe(luc);
    await reprocess(store, ids.get("plan") as ArticleId, by().now);
    await reprocess(store, ids.get("strike") as ArticleId, by().now);
    expect((await speakers("plan"))["Le chantier sera long"]).toBe(split.result.agent.id);
    expect((await speakers("strike"))["Rien n'est signé"]).toBe(luc);
    expect(await contradictions(store)).toEqual([]);
  });

  it("rename: prefers what a person says, printed or not, whatever is counted later, until undone", async () => {
    const { solveig } = await told("plan", "strike");
    const before = await graphOf(store);
    const { decision, result } = await renameAgent(
      store,
      solveig,
      "Solveig  Tarnowicz-Quesnoy",
      by({ reason: "État civil." }),
    );
    expect(result.name).toBe("Solveig Tarnowicz-Quesnoy");
    await say("late");
    await reprocess(store, ids.get("plan") as ArticleId, by().now);
    const names = (await store.agents.names([solveig], null, { first: 10, after: null })).get(solveig)?.rows ?? [];
    expect(names[0]?.row).toMatchObject({
      name: "Solveig Tarnowicz-Quesnoy",
      kind: "PREFERRED",
      occurrences: 0,
      reason: `Decided by ${ACTOR} on 2031-06-01: État civil.`,
    });
    expect(names[1]?.row).toMatchObject({ name: "Solveig Tarnowicz", kind: "VARIANT" });
    expect(await named("Solveig Tarnowicz-Quesnoy")).toBe(solveig);
    expect((await renameAgent(store, solveig, "Solveig Tarnowicz-Quesnoy", by())).decision?.id).toBe(decision?.id);
    const second = await renameAgent(store, solveig, "S. Tarnowicz", by());
    expect(second.conflicts.map(({ id }) => id)).toEqual([decision?.id]);
    await expect(undo(store, idOf(decision), by())).rejects.toMatchObject({ code: "SUPERSEDED" });
    await undo(store, idOf(second.decision), by());
    await undo(store, idOf(decision), by());
    const after = await graphOf(store);
    expect(after["agents"]).toEqual(expect.arrayContaining(before["agents"] as unknown[]));
  });
});

function idOf(decision: Decision | null): Decision["id"] {
  if (decision === null) throw new Error("Nothing was decided.");
  return decision.id;
}
