import { beforeEach, expect, it } from "vitest";
import type { Article } from "../../../server/domain/article.js";
import type { ActorId, ArticleId } from "../../../server/domain/ids.js";
import { confirmAttribution, reattributeQuote } from "../../../server/pipeline/decisions/attributions.js";
import type { Deciding } from "../../../server/pipeline/decisions/decide.js";
import { mergeAgents } from "../../../server/pipeline/decisions/mergeAgents.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { restoreArticle, withdrawArticle } from "../../../server/pipeline/decisions/withdrawal.js";
import { addFactCheck, declareAgent, declareTopics } from "../../../server/pipeline/declare.js";
import { ingest } from "../../../server/pipeline/ingest.js";
import { catchUp, reprocess } from "../../../server/pipeline/reprocess.js";
import type { Store } from "../../../server/storage/store.js";
import { TABLES_THAT_DO_NOT_SAY, TABLES_THAT_SAY } from "../../../server/storage/withdrawalWriter.js";
import { describeEachDatabase } from "../../support/databases.js";
import { draftOf, dump, fillTown, MARK, NEIGHBOURS, WITHDRAWABLE } from "../../support/withdrawable.js";

const ALL = { first: 100, after: null };

/** For what must be there, or the test says nothing. */
function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("What the test is about is not there.");
  return value;
}

describeEachDatabase("Withdrawing an article", (open) => {
  let store: Store;
  let article: Article;
  let neighbours: readonly Article[];
  let clock = Date.parse("2031-07-01T00:00:00.000Z");

  const by = (reason: string | null = "Jugement du 3 mars.", dryRun = false, actor = "acr_0123456789abcdefghjkmnpq") =>
    ({
      actor: actor as ActorId,
      now: new Date((clock += 1000)),
      why: { reason, sourceUrl: null },
      dryRun,
    }) satisfies Deciding;
  const byId = async (id: ArticleId): Promise<Article> => {
    const found = (await store.articles.byIds([id])).get(id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    return found;
  };
  const quotesOf = async (id: ArticleId) =>
    ((await store.quotes.ofArticles([id], {}, ALL)).get(id)?.rows ?? []).map(({ row }) => row);
  const namesFound = async (name: string) =>
    (await store.agents.search(name, null, ALL)).rows.map(({ row }) => row.matchedName);

  beforeEach(async () => {
    store = await open();
    ({ withdrawable: article, neighbours } = await fillTown(store));
  });

  it("leaves what says that there is such an article, and why nobody can read it", async () => {
    const done = await withdrawArticle(store, article.id, "RETRACTED", by());
    expect(await byId(article.id)).toEqual({
      id: article.id,
      url: article.url,
      headline: "[withdrawn]",
      language: "fr",
      publisherId: null,
      byline: null,
      publishedAt: null,
      retrievedAt: article.retrievedAt,
      status: "RETRACTED",
      statusReason: "Jugement du 3 mars.",
      version: 1,
      textSha256: "",
      textLength: 0,
      reprintOf: null,
      revision: article.revision + 1,
    });
    expect(await quotesOf(article.id)).toEqual([]);
    expect(done.quotesHidden).toBeGreaterThanOrEqual(4);
    expect(done.utterancesChanged).toBe(done.quotesHidden);
    expect(done.decision).toMatchObject({ kind: "WITHDRAW", reason: "Jugement du 3 mars.", target: article.id });
  });

  it("hides whoever only it names, keeps whoever others name, and counts their names without it", async () => {
    expect(await namesFound("Zqerrandin")).toEqual(["Luc Zqerrandin"]);
    const [luc] = (await store.agents.search("Zqerrandin", null, ALL)).rows.map(({ row }) => row.agent.id);
    const anneBefore = (await store.agents.search("Anne Dorval", null, ALL)).rows.map(({ row }) => row.agent);
    const { agentsLeftEmpty } = await withdrawArticle(store, article.id, "WITHHELD", by());
    expect(agentsLeftEmpty).toBeGreaterThanOrEqual(4);
    expect(await namesFound("Zqerrandin")).toEqual([]);
    expect(await namesFound("Zqirelle")).toEqual([]);
    expect(await store.agents.byIds([luc ?? ""])).toEqual(new Map());
    const anne = anneBefore[0];
    const names = (await store.agents.names([anne?.id ?? ("" as never)], null, ALL)).get(anne?.id ?? ("" as never));
    expect(names?.rows[0]?.row.name).toBe("Anne Dorval");
    expect(names?.rows.filter(({ row }) => MARK.test(row.name))).toEqual([]);
    expect(names?.rows[0]?.row.articles).toBe(2);
  });

  it("gives all of it back when it is restored: every row of every table, but for revisions and the log", async () => {
    const before = await dump(store);
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const hidden = await dump(store);
    expect(hidden["quotes"]).not.toEqual(before["quotes"]);
    const { decision, quotesHidden, agentsLeftEmpty } = await restoreArticle(store, article.id, by("Appel du 9 mai."));
    expect(decision?.kind).toBe("RESTORE");
    expect({ quotesHidden, agentsLeftEmpty }).toEqual({ quotesHidden: 0, agentsLeftEmpty: 0 });
    const after = await dump(store);
    for (const table of Object.keys(before)) {
      if (["changes", "decisions", "decision_targets"].includes(table)) continue;
      expect(after[table], table).toEqual(before[table]);
    }
  });

  it("keeps every word of it out of every row that may be read", async () => {
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const left = Object.entries(await dump(store)).flatMap(([table, rows]) =>
      rows.filter((row) => MARK.test(row) && !row.includes('"listed": false')).map(() => table),
    );
    const kept = Object.keys(TABLES_THAT_DO_NOT_SAY);
    expect([...new Set(left)].filter((table) => !kept.includes(table))).toEqual(["agent_keys"]);
  });

  it("knows every table with rows of articles", async () => {
    const tables = JSON.parse(
      await store.answer(
        `select json_agg(json_build_object('table', t.table_name, 'says', exists (
             select from information_schema.columns l
             where l.table_schema = 'public' and l.table_name = t.table_name and l.column_name = 'listed')
           ) order by t.table_name)::text as answer
         from information_schema.columns t where t.table_schema = 'public' and t.column_name = 'article_id'`,
        [],
      ),
    ) as { table: string; says: boolean }[];
    const of = (says: boolean) => tables.filter((one) => one.says === says).map(({ table }) => table);
    expect(of(true)).toEqual([...TABLES_THAT_SAY]);
    expect(of(false)).toEqual(Object.keys(TABLES_THAT_DO_NOT_SAY));
  });

  it("says on a dry run what it would hide, and hides nothing", async () => {
    const before = await dump(store);
    const { decision, changes, quotesHidden } = await withdrawArticle(store, article.id, "WITHHELD", by("x", true));
    expect(decision).toBeNull();
    expect(quotesHidden).toBeGreaterThan(0);
    expect(changes).toContainEqual({ op: "WITHDRAWN", kind: "Article", id: article.id, articleId: article.id });
    expect(await dump(store)).toEqual(before);
  });

  it("tells followers of everything that is hidden, and that it is back", async () => {
    const from = await store.changes.newest();
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const hidden = await store.changes.after(from, 1_000);
    const kinds = new Set(hidden.filter(({ op }) => op === "WITHDRAWN").map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ["Article", "Attribution", "Mention", "Organization", "Person", "Quote", "UnnamedSource"].sort(),
    );
    const to = await store.changes.newest();
    await restoreArticle(store, article.id, by());
    const shown = await store.changes.after(to, 1_000);
    const of = (changes: typeof shown, op: string) =>
      changes
        .filter((one) => one.op === op)
        .map(({ id }) => id)
        .sort();
    expect(of(shown, "RESTORED")).toEqual(of(hidden, "WITHDRAWN"));
    expect(of(shown, "UPDATED")).toEqual(of(hidden, "UPDATED"));
  });

  it("is one decision when it is decided twice, and a new one with another status", async () => {
    const first = await withdrawArticle(store, article.id, "WITHHELD", by());
    const again = await withdrawArticle(
      store,
      article.id,
      "WITHHELD",
      by(undefined, false, "acr_1123456789abcdefghjkmnpq"),
    );
    expect(again.decision?.id).toBe(first.decision?.id);
    const position = await store.changes.newest();
    const retracted = await withdrawArticle(store, article.id, "RETRACTED", by("Aveux du journal."));
    expect(retracted.decision?.id).not.toBe(first.decision?.id);
    expect(await byId(article.id)).toMatchObject({ status: "RETRACTED", statusReason: "Aveux du journal." });
    expect(await store.changes.after(position, 10)).toMatchObject([{ op: "UPDATED", kind: "Article" }]);
    await restoreArticle(store, article.id, by());
    expect(await byId(article.id)).toMatchObject({
      status: "USABLE",
      statusReason: null,
      headline: WITHDRAWABLE.headline,
    });
    await expect(restoreArticle(store, neighbours[0]?.id ?? article.id, by())).rejects.toMatchObject({
      code: "ALREADY_DONE",
    });
  });

  it("is taken back by an undo, and so is a restoration", async () => {
    const first = await withdrawArticle(store, article.id, "WITHHELD", by());
    const second = await restoreArticle(store, article.id, by());
    await expect(undo(store, there(first.decision).id, by())).rejects.toMatchObject({ code: "SUPERSEDED" });
    await undo(store, there(second.decision).id, by());
    expect(await byId(article.id)).toMatchObject({ status: "WITHHELD", headline: "[withdrawn]" });
    await undo(store, there(first.decision).id, by());
    expect(await byId(article.id)).toMatchObject({ status: "USABLE", headline: WITHDRAWABLE.headline });
    expect((await quotesOf(article.id)).length).toBeGreaterThan(3);
  });

  it("needs a reason, a status that hides, and an article", async () => {
    await expect(withdrawArticle(store, article.id, "WITHHELD", by(" "))).rejects.toMatchObject({
      code: "BAD_ARGUMENT",
    });
    await expect(withdrawArticle(store, article.id, "CORRECTED", by())).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    const nobody = "art_777777777777777777777777" as ArticleId;
    await expect(withdrawArticle(store, nobody, "WITHHELD", by())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("lets nothing of it in again, at its address or with its text, and a new version once it is restored", async () => {
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const before = await dump(store);
    const corrected = { ...WITHDRAWABLE, text: `${WITHDRAWABLE.text} Encore.` } as unknown as typeof WITHDRAWABLE;
    const elsewhere = { ...WITHDRAWABLE, url: "https://copie.example/zq" } as unknown as typeof WITHDRAWABLE;
    const nowhere = { ...WITHDRAWABLE, url: null } as unknown as typeof WITHDRAWABLE;
    for (const printed of [WITHDRAWABLE, corrected, elsewhere, nowhere]) {
      const { outcome, article: given } = await ingest(store, draftOf(printed), by().now);
      expect({ outcome, given: given.id, headline: given.headline }).toEqual({
        outcome: "BLOCKED_BY_WITHDRAWAL",
        given: article.id,
        headline: "[withdrawn]",
      });
    }
    expect(await reprocess(store, article.id, by().now)).toBeNull();
    await store.answer("with old as (update articles set reading = 0 returning 1) select 'x' as answer from old", []);
    expect(await catchUp(store)).toBe(2);
    await store.answer(
      "with now as (update articles set reading = (select max(reading) from articles) returning 1) select 'x' as answer from now",
      [],
    );
    const facts = ["articles", "article_versions", "article_urls", "quotes", "entities", "changes"];
    const after = await dump(store);
    for (const table of facts.slice(1)) expect(after[table], table).toEqual(before[table]);
    await restoreArticle(store, article.id, by());
    expect((await ingest(store, draftOf(corrected), by().now)).outcome).toBe("NEW_VERSION");
  });

  it("lets nobody decide or declare anything of its words until it is restored", async () => {
    const [quote] = await quotesOf(article.id);
    const id = there(quote).id;
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const refused = { code: "WITHDRAWN" };
    await expect(reattributeQuote(store, id, { kind: "unknown" }, null, by())).rejects.toMatchObject(refused);
    await expect(declareTopics(store, article.id, ["Port"], by().now)).rejects.toMatchObject(refused);
    const check = {
      url: "https://check.example/1",
      publisher: null,
      claimReviewed: "x",
      rating: "False",
      reviewedAt: null,
    };
    await expect(addFactCheck(store, id, check as never, by().now)).rejects.toMatchObject(refused);
    await restoreArticle(store, article.id, by());
    await reattributeQuote(store, id, { kind: "unknown" }, null, by());
    expect((await store.attributions.ofQuotes([id])).get(id)?.speaker.kind).toBe("unknown");
  });

  it("finds again whom it named when another article names them meanwhile", async () => {
    const [before] = (await store.agents.search("Luc Zqerrandin", null, ALL)).rows.map(({ row }) => row.agent.id);
    await withdrawArticle(store, article.id, "WITHHELD", by());
    const printed = {
      ...NEIGHBOURS[1],
      url: "https://www.heraut.example/2031/luc",
      text: "Un maire parle\n\nLe maire de Varenne, Luc Zqerrandin, parle enfin. « Je suis là », a dit Luc Zqerrandin.",
    } as unknown as typeof WITHDRAWABLE;
    await ingest(store, draftOf(printed), by().now);
    const found = (await store.agents.search("Luc Zqerrandin", null, ALL)).rows.map(({ row }) => row.agent.id);
    expect(found).toEqual([before]);
    await restoreArticle(store, article.id, by());
    expect((await store.agents.search("Luc Zqerrandin", null, ALL)).rows.map(({ row }) => row.agent.id)).toEqual([
      before,
    ]);
  });

  it("keeps an id of another catalogue for whoever it names, unseen", async () => {
    const [luc] = (await store.agents.search("Luc Zqerrandin", null, ALL)).rows.map(({ row }) => row.agent.id);
    const facts = { wikidataId: "Q1024" } as never;
    await declareAgent(store, there(luc), facts, by().now);
    await withdrawArticle(store, article.id, "WITHHELD", by());
    expect(await store.declared.agentsByExternalIds("wikidata", ["Q1024"])).toEqual(new Map());
    const [marc] = (await store.agents.search("Marc Ellouan", null, ALL)).rows.map(({ row }) => row.agent.id);
    const refused = declareAgent(store, there(marc), facts, by().now);
    await expect(refused).rejects.toMatchObject({ code: "ALREADY_DECLARED" });
    await expect(refused).rejects.not.toThrow(/Zq/);
    await restoreArticle(store, article.id, by());
    expect((await store.declared.agentsByExternalIds("wikidata", ["Q1024"])).get("Q1024")?.id).toBe(luc);
  });

  it("stays whole where what was decided of people is taken back meanwhile", async () => {
    const one = async (name: string) => there((await store.agents.search(name, null, ALL)).rows[0]).row.agent.id;
    const [anne, marc] = [await one("Anne Dorval"), await one("Marc Ellouan")];
    const shared = there((await quotesOf(article.id)).find(({ text }) => text.startsWith("Nous ouvrirons")));
    const { id } = there((await store.attributions.ofQuotes([shared.id])).get(shared.id));
    await confirmAttribution(store, id, null, by());
    const before = await dump(store);
    const merge = there((await mergeAgents(store, marc, [anne], by())).decision);
    await withdrawArticle(store, article.id, "WITHHELD", by());
    await undo(store, merge.id, by());
    expect(await byId(article.id)).toMatchObject({ status: "WITHHELD", headline: "[withdrawn]" });
    expect(await quotesOf(article.id)).toEqual([]);
    await restoreArticle(store, article.id, by());
    const after = await dump(store);
    for (const table of ["articles", "quotes", "attributions", "mentions", "entities", "agents", "agent_names"]) {
      expect(after[table], table).toEqual(before[table]);
    }
  });

  it("gives its reprints another original, and takes its place again", async () => {
    const copies = [1, 2].map((n) => ({
      ...NEIGHBOURS[0],
      url: `https://copie${n}.example/quai`,
      publishedAt: `2031-03-0${7 + n}T00:00:00Z`,
    })) as unknown as (typeof WITHDRAWABLE)[];
    const ids: ArticleId[] = [];
    for (const copy of copies) ids.push((await ingest(store, draftOf(copy), by().now)).article.id);
    const original = there(neighbours[0]).id;
    const edges = async () => Promise.all(ids.map(async (id) => (await byId(id)).reprintOf?.articleId ?? null));
    expect(await edges()).toEqual([original, original]);
    const before = await dump(store);
    await withdrawArticle(store, original, "CANCELED", by());
    expect(await edges()).toEqual([null, ids[0]]);
    await restoreArticle(store, original, by());
    expect((await dump(store))["articles"]).toEqual(before["articles"]);
    expect((await dump(store))["attributions"]).toEqual(before["attributions"]);
  });
});
