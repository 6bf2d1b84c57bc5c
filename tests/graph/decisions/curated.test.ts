import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEachDatabase } from "../../support/databases.js";
import { Newsroom, type Payload } from "./newsroom.js";

interface History {
  readonly review: string;
  readonly history: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: { readonly id: string; readonly kind: string } }[];
  };
}

const WHY = `why: { reason: "Relu." }`;
const EXCLUDED = `query ($id: ID!) { article(id: $id) { excluded { reason span { exact } decidedBy { id kind by { name } } } } }`;

describeEachDatabase("what people may correct", (open) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await Newsroom.open(open);
  });
  afterAll(() => room.close());

  const curated = async (id: string | undefined, after: string | null = null, first = 10): Promise<History> => {
    const { node } = await room.data<{ node: History }>(
      `query ($id: ID!, $after: String, $first: Int) { node(id: $id) { ... on Curated { review history(first: $first, after: $after) {
         totalCount pageInfo { hasNextPage endCursor } edges { node { id kind } } } } } }`,
      { id, after, first },
    );
    return node;
  };
  const confirm = (id: string, revision: number, secret?: string): Promise<Payload> =>
    room.decide(
      "confirmAttribution(id: $id, expectedRevision: $rev)",
      "$id: ID!, $rev: Int!",
      { id, rev: revision },
      "",
      secret,
    );
  const reattribute = (quote: string, speaker: string, rev: number, secret?: string): Promise<Payload> =>
    room.decide(
      `reattributeQuote(quote: $quote, speaker: $speaker, expectedRevision: $rev, ${WHY})`,
      "$quote: ID!, $speaker: ID!, $rev: Int!",
      { quote, speaker, rev },
      "",
      secret,
    );

  it("says whether anybody has decided about it, and shows all that was, also what was taken back", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    expect((await curated(quote)).review).toBe("MACHINE");
    const { decision } = await confirm(attribution.id, 1);
    for (const one of [quote, attribution.id]) expect(await curated(one)).toMatchObject({ review: "CONFIRMED" });
    // What is decided of its quotes shows in an article's history, and is not said of the article.
    for (const one of [id, attribution.speaker?.id]) {
      expect(await curated(one)).toMatchObject({
        review: "MACHINE",
        history: { edges: [{ node: { id: decision?.id, kind: "CONFIRM" } }] },
      });
    }
    await room.undo(decision?.id);
    const first = await curated(quote, null, 1);
    expect(first).toMatchObject({
      review: "MACHINE",
      history: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { kind: "UNDO" } }] },
    });
    const rest = await curated(quote, first.history.pageInfo.endCursor, 1);
    expect(rest.history).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { kind: "CONFIRM" } }] });
  });

  it("is disputed while two people say different things of it, until one of them comes round", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    await confirm(attribution.id, 1, room.marek);
    const anne = await room.named("Anne Dorval");
    expect((await reattribute(quote, anne, 2)).conflicts).toMatchObject([{ kind: "CONFIRM" }]);
    expect((await room.saying(id, "chantier")).attribution).toMatchObject({
      review: "DISPUTED",
      speaker: { id: anne },
      revision: 3,
    });
    expect((await curated(quote)).review).toBe("DISPUTED");
    await reattribute(quote, anne, 3, room.marek);
    expect((await room.saying(id, "chantier")).attribution.review).toBe("CONFIRMED");
  });

  it("leads from an attribution to the decision it follows", async () => {
    const { id } = await room.article();
    const { attribution } = await room.saying(id, "chantier");
    const decidedBy = async (): Promise<unknown> =>
      (
        await room.data<{ node: { decidedBy: unknown } }>(
          `query ($id: ID!) { node(id: $id) { ... on Attribution { decidedBy { id by { name } } } } }`,
          { id: attribution.id },
        )
      ).node.decidedBy;
    expect(await decidedBy()).toBeNull();
    const { decision } = await confirm(attribution.id, 1);
    expect(await decidedBy()).toEqual({ id: decision?.id, by: { name: "Léa Morvan" } });
  });

  it("leads from the words that were rejected to the decision, so that it can be undone", async () => {
    const { id } = await room.article();
    const { id: quote } = await room.saying(id, "chantier");
    await room.decide("rejectQuote(quote: $q, as: TERM, expectedRevision: 1)", "$q: ID!", { q: quote });
    const { article } = await room.data<{
      article: { excluded: readonly { reason: string; decidedBy: { id: string } | null }[] };
    }>(EXCLUDED, { id });
    const rejected = article.excluded.find(({ decidedBy }) => decidedBy !== null);
    expect(rejected).toMatchObject({
      reason: "TERM",
      span: { exact: "Le chantier sera long" },
      decidedBy: { kind: "NOT_A_QUOTE", by: { name: "Léa Morvan" } },
    });
    expect((await room.undo(rejected?.decidedBy?.id)).errors).toEqual([]);
    expect((await room.saying(id, "chantier")).id).toBe(quote);
  });

  it("still shows what an unnamed source said once it is known who it is, and who that is", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "Rien n'est");
    const source = attribution.speaker?.id;
    const ask = async (): Promise<unknown> =>
      (
        await room.data<{ node: unknown }>(
          `query ($id: ID!) { node(id: $id) { ... on UnnamedSource { review identifiedAs { id } identifiedBy { id }
             attributions { totalCount edges { node { asPrinted titleAsPrinted naming quote { id } source { id }
               speaker { ... on Node { id } } } } } } } }`,
          { id: source },
        )
      ).node;
    const sourcing = async (): Promise<unknown> =>
      (
        await room.data<{ article: { sourcing: unknown } }>(
          `query ($id: ID!) { article(id: $id) { sourcing { named unnamed unnamedWords } } }`,
          { id },
        )
      ).article.sourcing;
    const leaning = await sourcing();
    const said = {
      asPrinted: "un haut responsable du ministère",
      naming: "UNNAMED",
      quote: { id: quote },
      source: { id: source },
    };
    expect(await ask()).toMatchObject({
      review: "MACHINE",
      identifiedAs: null,
      identifiedBy: null,
      attributions: { totalCount: 1, edges: [{ node: { ...said, speaker: { id: source } } }] },
    });
    const [anne, luc] = [await room.named("Anne Dorval"), await room.named("Luc Ferrandin")];
    const identify = (as: string, secret?: string): Promise<Payload> =>
      room.decide(
        `identifyUnnamedSource(id: $id, as: $as, ${WHY})`,
        "$id: ID!, $as: ID!",
        { id: source, as },
        "",
        secret,
      );
    const { decision } = await identify(anne);
    expect(await ask()).toMatchObject({
      review: "CONFIRMED",
      identifiedAs: { id: anne },
      identifiedBy: { id: decision?.id },
      attributions: { totalCount: 1, edges: [{ node: { ...said, speaker: { id: anne } } }] },
    });
    // The article names nobody more than before.
    expect(await sourcing()).toEqual(leaning);
    const other = await identify(luc, room.marek);
    expect(other.conflicts).toMatchObject([{ id: decision?.id }]);
    expect(await ask()).toMatchObject({
      review: "DISPUTED",
      identifiedAs: { id: luc },
      attributions: { edges: [{ node: { speaker: { id: luc } } }] },
    });
    await room.undo(other.decision?.id, room.marek);
    await room.undo(decision?.id);
    expect(await ask()).toMatchObject({
      identifiedAs: null,
      attributions: { edges: [{ node: { speaker: { id: source } } }] },
    });
  });

  it("is told of those who follow attributions, with who spoke before", async () => {
    const { id } = await room.article();
    const { attribution, id: quote } = await room.saying(id, "chantier");
    const { changes } = await room.data<{ changes: { pageInfo: { endCursor: string } } }>(
      "query { changes(first: 1000) { pageInfo { endCursor } } }",
    );
    await reattribute(quote, await room.named("Anne Dorval"), 1);
    const after = await room.data<{ changes: { edges: readonly unknown[] } }>(
      `query ($since: String) { changes(since: $since) { edges { op id } } }`,
      { since: changes.pageInfo.endCursor },
    );
    expect(after.changes.edges).toEqual([{ op: "UPDATED", id: attribution.id }]);
  });
});
