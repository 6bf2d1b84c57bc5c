import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEachDatabase } from "../../support/databases.js";
import { subscribeBy } from "../../support/live.js";
import { bearer } from "../../support/token.js";
import { Newsroom, type Payload } from "./newsroom.js";

const PLAN = `Le plan du port avance

La ministre des Ports, Solveig Tarnowicz, a présenté le plan lundi à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Solveig Tarnowicz.

« Le chantier sera long, et Solveig Tarnowicz le sait », a averti le maire, Luc Ferrandin.`;
const STRIKE = `La grève du port continue

« Nous recevrons les dockers », a promis Mathilde Quesnoy, ministre des Ports. « Mathilde Quesnoy exagère », a répondu Luc Ferrandin.`;
const LATE = `Le quai ouvre

« Voilà le quai », a lancé Mathilde Quesnoy. « Enfin », a soupiré Luc Ferrandin.`;

const cursorOf = (position: number): string => Buffer.from(`[1,"changes",${position}]`).toString("base64url");

interface MergePayload extends Payload {
  readonly agent: { readonly id: string; readonly name: string; readonly formerIds: readonly string[] } | null;
  readonly quotesMoved: number;
  readonly alsoMoved: readonly string[];
}
type Ids = readonly string[];
interface Quotes {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string; readonly text: string } }[];
}

const MORE = "agent { id ... on Agent { name formerIds } } quotesMoved alsoMoved";

describeEachDatabase("people who decide who is who", (open) => {
  let room: Newsroom;
  let [solveig, mathilde, luc]: Ids = [];
  let merge: MergePayload;

  const decide = (call: string, declared: string, variables: Record<string, unknown>): Promise<MergePayload> =>
    room.decide<MergePayload>(call, declared, variables, MORE);
  const mergeAgents = (keep: unknown, ids: unknown, dryRun = false): Promise<MergePayload> =>
    decide(
      `mergeAgents(keep: $keep, merge: $ids, why: { reason: "Elle a changé de nom." }, dryRun: $dryRun)`,
      "$keep: ID!, $ids: [ID!]!, $dryRun: Boolean",
      { keep, ids, dryRun },
    );
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> =>
    room.data<Data>(query, variables);

  /** A cursor that a client has kept since before the merge. */
  let kept: { readonly cursor: string; readonly first: string; readonly all: Ids };

  beforeAll(async () => {
    room = await Newsroom.open(open);
    await room.article(PLAN);
    await room.article(STRIKE);
    [solveig, mathilde, luc] = await Promise.all(
      ["Solveig Tarnowicz", "Mathilde Quesnoy", "Luc Ferrandin"].map((name) => room.named(name)),
    );
    const { quotes } = await ask<{ quotes: Quotes }>(
      "{ quotes(filter: {}, orderBy: OLDEST, first: 10) { totalCount edges { cursor node { id text } } } }",
    );
    const ids = quotes.edges.map(({ node }) => node.id);
    kept = { cursor: quotes.edges[0]?.cursor ?? "", first: ids[0] ?? "", all: ids };
  });
  afterAll(() => room.close());

  it("see first what would move, and what stands against it", async () => {
    expect(await mergeAgents(solveig, [mathilde], true)).toMatchObject({
      decision: null,
      errors: [],
      conflicts: [],
      quotesMoved: 1,
      agent: { id: solveig, formerIds: [] },
    });
    const apart = await decide(`keepDistinct(a: $a, b: $b, why: { reason: "Deux ministres." })`, "$a: ID!, $b: ID!", {
      a: luc,
      b: mathilde,
    });
    expect(apart).toMatchObject({ decision: { kind: "DISTINCT" }, agent: { id: luc } });
    const refused = await mergeAgents(luc, [mathilde]);
    expect(refused).toMatchObject({
      decision: null,
      errors: [{ code: "CONFLICTS_WITH_DECISION", path: ["merge"] }],
      conflicts: [{ id: apart.decision?.id, kind: "DISTINCT" }],
      quotesMoved: 0,
      agent: { id: luc },
    });
    expect(refused.errors[0]?.message).toContain("by Léa Morvan on ");
    expect(refused.errors[0]?.message).toContain("because: Deux ministres.");
  });

  it("are told what is wrong with what they ask", async () => {
    expect((await mergeAgents(solveig, ["quo_77777777777777777777777a"])).errors).toMatchObject([
      { reason: "BAD_ID", path: ["merge", "0"] },
    ]);
    expect((await mergeAgents(solveig, [solveig])).errors).toMatchObject([{ reason: "BAD_ARGUMENT" }]);
    const unknown = await mergeAgents("per_77777777777777777777777a", [solveig]);
    expect(unknown).toMatchObject({ errors: [{ code: "NOT_FOUND" }], agent: null });
    const marek = await room.data<{ renameAgent: MergePayload }>(
      `mutation ($id: ID!) { renameAgent(agent: $id, name: "  ", why: { reason: "x" }) { errors { reason path } } }`,
      { id: solveig },
      room.marek,
    );
    expect(marek.renameAgent.errors).toMatchObject([{ reason: "BAD_ARGUMENT", path: ["name"] }]);
    const legal = await room.server.ask(
      `mutation ($id: ID!) { renameAgent(agent: $id, name: "x", why: { reason: "x" }) { errors { reason } } }`,
      { id: solveig },
      room.legal,
    );
    expect(legal.errors).toBeDefined();
  });

  it("merge two, and the old id leads to the survivor wherever an id is asked for", async () => {
    merge = await mergeAgents(solveig, [mathilde]);
    expect(merge).toMatchObject({
      decision: { kind: "MERGE", by: { name: "Léa Morvan" } },
      quotesMoved: 1,
      agent: { id: solveig, formerIds: [mathilde] },
    });
    const survivor = { id: solveig, resolvedFrom: mathilde, formerIds: [mathilde] };
    const found = await ask<Record<string, unknown>>(
      `query ($id: ID!, $ids: [ID!]!, $reps: [_Any!]!) {
        person(id: $id) { ...Who }
        node(id: $id) { ...Who }
        nodes(ids: $ids) { ...Who }
        _entities(representations: $reps) { ... on Person { id resolvedFrom formerIds } }
      }
      fragment Who on Person { id resolvedFrom formerIds }`,
      { id: mathilde, ids: [mathilde, solveig], reps: [{ __typename: "Person", id: mathilde }] },
    );
    expect(found["person"]).toEqual(survivor);
    expect(found["node"]).toEqual(survivor);
    expect(found["nodes"]).toEqual([survivor, { ...survivor, resolvedFrom: null }]);
    expect((found["_entities"] as unknown[])[0]).toMatchObject({ formerIds: [mathilde] });

    const counts = await ask<Record<string, Quotes>>(
      `query ($old: [ID!]!, $new: [ID!]!) {
        bySpeaker: quotes(filter: { speaker: $old }) { totalCount edges { node { id } } }
        bySurvivor: quotes(filter: { speaker: $new }) { totalCount edges { node { id } } }
        about: quotes(filter: { about: $old }) { totalCount edges { node { id } } }
      }`,
      { old: [mathilde], new: [solveig] },
    );
    expect(counts["bySpeaker"]).toEqual(counts["bySurvivor"]);
    expect(counts["bySpeaker"]?.totalCount).toBe(2);
    expect(counts["about"]?.totalCount).toBe(2);

    const { quoteStats, paths } = await ask<{
      quoteStats: { readonly rows?: unknown } | readonly { readonly keys: Ids; readonly quotes: number }[];
      paths: readonly { readonly steps: readonly { readonly from: { id: string }; readonly to: { id: string } }[] }[];
    }>(
      `query ($old: ID!, $luc: ID!, $filter: QuoteFilter!) {
        quoteStats(filter: $filter, by: [SPEAKER]) { keys quotes speakers }
        paths(from: $luc, to: $old) { steps { from { id } to { id } } }
      }`,
      { old: mathilde, luc, filter: { speaker: [mathilde] } },
    );
    expect(quoteStats).toEqual([{ keys: [solveig], quotes: 2, speakers: 1 }]);
    expect(paths[0]?.steps.at(-1)?.to.id).toBe(solveig);
  });

  it("keep the cursors of their readers good, and what readers follow by the old id goes on", async () => {
    const { quotes } = await ask<{ quotes: Quotes }>(
      "query ($after: String) { quotes(filter: {}, orderBy: OLDEST, first: 10, after: $after) { totalCount edges { cursor node { id text } } } }",
      { after: kept.cursor },
    );
    expect([kept.first, ...quotes.edges.map(({ node }) => node.id)]).toEqual(kept.all);

    const start = await room.server.store.changes.newest();
    const subscriber = subscribeBy<{ quotePublished: { quote: { text: string } } }>("SSE", room.server.graphql, {
      query:
        "subscription ($filter: QuoteFilter!, $after: String) { quotePublished(filter: $filter, after: $after) { quote { text } } }",
      variables: { filter: { speaker: [mathilde] }, after: cursorOf(start) },
      authorization: bearer(room.lea).authorization,
    });
    await room.article(LATE);
    await subscriber.reaches(1);
    subscriber.stop();
    expect(subscriber.results[0]?.data?.quotePublished.quote.text).toBe("Voilà le quai");
  });

  it("split, rename and take back, with all that is named in the answer", async () => {
    const { node } = await ask<{
      node: { mentions: { edges: readonly { node: { id: string; surface: string } }[] } };
    }>(`query ($url: URL!) { node: article(url: $url) { mentions { edges { node { id surface } } } } }`, {
      url: "https://courrier.example/2",
    });
    const mentions = node.mentions.edges.flatMap((edge) =>
      edge.node.surface === "Mathilde Quesnoy" ? [edge.node.id] : [],
    );
    const split = await decide(
      `splitAgent(id: $id, moveMentions: $mentions, newName: "Mathilde Quesnoy", why: { reason: "Une homonyme." })`,
      "$id: ID!, $mentions: [ID!]!",
      { id: mathilde, mentions: mentions.slice(0, 1) },
    );
    expect(split).toMatchObject({
      decision: { kind: "SPLIT" },
      errors: [],
      quotesMoved: 1,
      alsoMoved: mentions.slice(1),
      agent: { name: "Mathilde Quesnoy", formerIds: [] },
    });
    const renamed = await decide(
      `renameAgent(agent: $id, name: "Mathilde Quesnoy (Varenne)", why: { reason: "Pour les distinguer." })`,
      "$id: ID!",
      { id: split.agent?.id },
    );
    expect(renamed).toMatchObject({ decision: { kind: "RENAME" }, agent: { name: "Mathilde Quesnoy (Varenne)" } });
    const { person } = await ask<{ person: { names: { edges: readonly unknown[] } } }>(
      "query ($id: ID!) { person(id: $id) { names(first: 1) { edges { node kind reason occurrences } } } }",
      { id: split.agent?.id },
    );
    expect(person.names.edges).toEqual([
      {
        node: "Mathilde Quesnoy (Varenne)",
        kind: "PREFERRED",
        reason: expect.stringMatching(/^Decided by Léa Morvan on .*: Pour les distinguer\.$/) as string,
        occurrences: 0,
      },
    ]);
    expect(await room.undo(merge.decision?.id)).toMatchObject({ errors: [{ code: "SUPERSEDED" }] });
    for (const one of [renamed, split, merge]) {
      expect(await room.undo(one.decision?.id)).toMatchObject({ decision: { kind: "UNDO" }, errors: [] });
    }
    const back = await ask<Record<string, { id: string; resolvedFrom: string | null; formerIds: Ids }>>(
      `query ($old: ID!, $split: ID!) {
        old: person(id: $old) { id resolvedFrom formerIds }
        split: person(id: $split) { id resolvedFrom formerIds }
      }`,
      { old: mathilde, split: split.agent?.id },
    );
    expect(back["old"]).toEqual({ id: mathilde, resolvedFrom: null, formerIds: [] });
    // An id that was given out once leads somewhere for ever.
    expect(back["split"]?.id).toBe(solveig);
  });
});
