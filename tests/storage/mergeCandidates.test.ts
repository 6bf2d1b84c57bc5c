import { beforeAll, expect, it } from "vitest";
import type { Agent } from "../../server/domain/agent.js";
import {
  decisionId,
  entityId,
  judgementId,
  type ActorId,
  type AgentId,
  type DecisionId,
} from "../../server/domain/ids.js";
import type { Judgement, Verdict } from "../../server/domain/judgement.js";
import type { MergeCandidate } from "../../server/domain/mergeCandidate.js";
import { REASON_HIDDEN } from "../../server/storage/mergeCandidates.js";
import type { ArticleGraph, Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { invent, person, type InventedArticle } from "./invented.js";

const [ada, adele, basile, boris, cleo, chloe] = [
  "Ada Morvan",
  "Adèle Morvan",
  "Basile Quenneville",
  "Boris Quenneville",
  "Cléo Vasseur",
  "Chloé Vasseur",
].map(person) as [Agent, Agent, Agent, Agent, Agent, Agent];

const ACTOR = "act_000000000000000000000000" as ActorId;
const AT = new Date("2031-05-05T05:05:05.005Z");
const decision = (kind: "DISTINCT" | "UNDO", target: string): DecisionId => decisionId(kind, target, ACTOR, AT);

const article = (path: string, made: Omit<InventedArticle, "url">): ArticleGraph => ({
  ...invent({ url: `https://courrier.example/${path}`, ...made }),
  judgements: [],
});

/** Two articles for most; the retracted one holds what must not be read. */
const morning = article("matin", {
  quotes: [
    { by: ada, words: "Un." },
    { by: ada, words: "Deux." },
    { by: basile, words: "Trois." },
  ],
  names: [cleo],
});
const evening = article("soir", {
  quotes: [
    { by: adele, words: "Quatre." },
    { by: boris, words: "Cinq." },
  ],
  names: [chloe, ada],
});
const gone = article("retire", {
  status: "RETRACTED",
  quotes: [
    { by: ada, words: "Six." },
    { by: cleo, words: "Sept." },
  ],
  names: [adele],
});

function judge(
  [graph, one]: readonly [ArticleGraph, Agent],
  [otherGraph, other]: readonly [ArticleGraph, Agent],
  verdict: Verdict,
  more: Partial<Judgement> = {},
): Judgement {
  const left = entityId(graph.article.id, `${one.kind} ${one.name}`);
  const right = entityId(otherGraph.article.id, `${other.kind} ${other.name}`);
  return {
    id: judgementId(left, right, more.decidedBy ?? more.scorerVersion ?? "2"),
    left,
    right,
    verdict,
    score: 0.5,
    rule: "surnameOnly",
    reason: `${one.name} or ${other.name}?`,
    scorerVersion: "2",
    judgedAt: AT,
    decidedBy: null,
    ...more,
  };
}

const QUESTION = judge([morning, ada], [evening, adele], "UNSURE");
const AGAIN = judge([morning, ada], [evening, adele], "UNSURE", {
  scorerVersion: "3",
  score: 0.6,
  reason: "A newer scorer asks.",
  judgedAt: new Date("2031-06-06T06:06:06.006Z"),
});
/** The retracted article was there when it was judged, and may be what the reason rests on. */
const AGAIN_SHOWN = { ...AGAIN, reason: REASON_HIDDEN };
const HIDDEN = judge([gone, ada], [evening, adele], "UNSURE", { reason: "Of the retracted article.", score: 0.9 });
const ALSO_HIDDEN = judge([gone, cleo], [evening, chloe], "UNSURE", { reason: "Of the retracted article." });
const OWN = judge([morning, ada], [evening, ada], "SAME", { score: 0.95 });
const DISTINCT = decision("DISTINCT", basile.id);
const BROTHERS = judge([morning, basile], [evening, boris], "UNSURE");
const DECIDED = judge([morning, basile], [evening, boris], "DIFFERENT", {
  decidedBy: DISTINCT,
  score: 0,
  rule: "DISTINCT",
});

describeEachDatabase("Pairs that were left open", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(async (writer) => {
      await writer.saveArticle(morning);
      await writer.saveArticle({ ...evening, judgements: [QUESTION, AGAIN, OWN, BROTHERS] });
      await writer.saveArticle({ ...gone, judgements: [HIDDEN, ALSO_HIDDEN] });
    });
  });

  const pairs = (candidates: readonly MergeCandidate[]): [AgentId[], number][] =>
    candidates.map(({ left, right, gain }) => [[left, right].sort(), gain]);
  const queue = async (first = 10): Promise<readonly MergeCandidate[]> =>
    (await store.identities.mergeQueue({ first, after: null })).rows.map(({ row }) => row);
  const pair = (one: Agent, other: Agent): AgentId[] => [one.id, other.id].sort();

  it("are candidates of both, with what was said in listed articles only", async () => {
    const candidates = await store.identities.mergeCandidates([ada.id, adele.id, cleo.id], 10);
    expect(candidates.get(ada.id)).toEqual(candidates.get(adele.id));
    expect(candidates.get(ada.id)).toMatchObject([
      { score: 0.6, sharedArticles: 1, gain: 2, judgements: [AGAIN_SHOWN, { ...QUESTION }] },
    ]);
    expect(pairs(candidates.get(ada.id) ?? [])).toEqual([[pair(ada, adele), 2]]);
    expect(candidates.get(cleo.id)).toEqual([]);
    expect((await store.identities.mergeCandidates([ada.id], 0)).get(ada.id)).toEqual([]);
  });

  it("queue by what a decision would move", async () => {
    const more = Array.from({ length: 3 }, (_, i) =>
      article(`encore-${i}`, { quotes: [{ by: boris, words: `Encore ${i}.` }], names: [basile] }),
    );
    await store.write(async (writer) => {
      for (const graph of more) await writer.saveArticle(graph);
    });
    expect(pairs(await queue())).toEqual([
      [pair(basile, boris), 5],
      [pair(ada, adele), 2],
    ]);
    expect((await queue())[0]?.sharedArticles).toBe(3);
  });

  it("are paged by a key that goes on where a page ended", async () => {
    const first = await store.identities.mergeQueue({ first: 1, after: null });
    expect(first.hasNextPage).toBe(true);
    const rest = await store.identities.mergeQueue({ first: 5, after: first.rows[0]?.key ?? null });
    expect(pairs(rest.rows.map(({ row }) => row))).toEqual([[pair(ada, adele), 2]]);
    expect(rest.hasNextPage).toBe(false);
    await expect(store.identities.mergeQueue({ first: 1, after: ["x"] })).rejects.toMatchObject({ code: "BAD_CURSOR" });
  });

  it("leave the queue when a person says that they are two, and come back when that is undone", async () => {
    const decided = { words: null, articleId: null, actor: ACTOR, at: AT, reason: "Brothers.", sourceUrl: null };
    await store.write(async (writer) => {
      await writer.decided.append({
        ...decided,
        id: DISTINCT,
        kind: "DISTINCT",
        target: basile.id,
        targets: [basile.id, boris.id],
        undoes: null,
        before: { agents: [] },
        after: { left: basile.id, right: boris.id },
      });
      await writer.saveArticle({ ...morning, judgements: [DECIDED] });
    });
    expect(pairs(await queue())).toEqual([[pair(ada, adele), 2]]);
    expect((await store.identities.mergeCandidates([boris.id], 10)).get(boris.id)).toEqual([]);
    expect(await store.identities.decidedApart([boris.id, basile.id, ada.id])).toEqual([pair(basile, boris)]);
    expect(await store.identities.decidedApart([boris.id, ada.id])).toEqual([]);
    expect(await store.identities.judgements([DECIDED.left])).toContainEqual(DECIDED);
    await store.write((writer) =>
      writer.decided.append({
        ...decided,
        id: decision("UNDO", basile.id),
        kind: "UNDO",
        target: basile.id,
        targets: [basile.id, boris.id],
        undoes: DISTINCT,
        before: { kind: "DISTINCT" },
        after: { undone: DISTINCT },
      }),
    );
    expect(pairs(await queue())).toHaveLength(2);
    expect(await store.identities.decidedApart([boris.id, basile.id])).toEqual([]);
    expect(await store.identities.judgements([DECIDED.left])).not.toContainEqual(DECIDED);
  });

  it("are among all that was judged of an agent, each judgement once", async () => {
    const page = { first: 10, after: null };
    const judged = await store.identities.judgementsOfAgents([ada.id, cleo.id], page);
    expect(judged.get(ada.id)?.rows.map(({ row }) => row)).toEqual([
      { ...AGAIN_SHOWN, otherAgentId: adele.id },
      ...[
        { ...QUESTION, otherAgentId: adele.id },
        { ...OWN, otherAgentId: ada.id },
      ].sort((a, b) => (a.id < b.id ? 1 : -1)),
    ]);
    expect(judged.get(cleo.id)?.rows).toEqual([]);
    expect(await store.identities.countJudgementsOfAgents([ada.id, cleo.id])).toEqual(
      new Map([
        [ada.id, 3],
        [cleo.id, 0],
      ]),
    );
    const next = { first: 10, after: judged.get(ada.id)?.rows[0]?.key ?? null };
    expect((await store.identities.judgementsOfAgents([ada.id], next)).get(ada.id)?.rows).toHaveLength(2);
  });

  it("bring the agent that holds a judged entity to resolution, whatever keys it has", async () => {
    expect(await store.identities.known(["nothing"], [])).toEqual([]);
    const found = await store.identities.known(["nothing"], [QUESTION.right]);
    expect(found.map(({ agent }) => agent.id)).toEqual([adele.id]);
    expect(found[0]?.entities.map(({ id }) => id)).toContain(QUESTION.right);
  });
});
