import { afterAll, beforeAll, expect, it } from "vitest";
import { organization, person, store, write } from "../../support/archive.js";
import { describeEachDatabase } from "../../support/databases.js";
import { Newsroom, TEXT, type Payload, type Refusal } from "./newsroom.js";

const KEPT = "decisionsReapplied decisionsOrphaned { id kind }";
const WITHOUT = TEXT.replace("« Le chantier sera long », a averti Luc Ferrandin.", "");

interface Reprocessed {
  readonly errors: readonly Refusal[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly decisionsKept: number;
  readonly decisionsOrphaned: readonly { readonly id: string }[];
}
interface Queue {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly kind: string;
    readonly why: string;
    readonly gain: number;
    readonly node: { readonly __typename: string; readonly id: string; readonly review: string };
    readonly decision: { readonly id: string } | null;
  }[];
}

describeEachDatabase("what people decided", (open) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await Newsroom.open(open);
  });
  afterAll(() => room.close());

  const confirm = async (article: string): Promise<Payload> => {
    const { attribution } = await room.saying(article, "chantier");
    return room.decide("confirmAttribution(id: $id, expectedRevision: 1)", "$id: ID!", { id: attribution.id });
  };
  const reprocess = async (articles: readonly string[], dryRun?: boolean): Promise<Reprocessed> =>
    (
      await room.data<{ reprocess: Reprocessed }>(
        `mutation ($articles: [ID!]!, $dryRun: Boolean = true) { reprocess(articles: $articles, dryRun: $dryRun) {
           errors { code path } added removed changed decisionsKept decisionsOrphaned { id } } }`,
        { articles, ...(dryRun === undefined ? {} : { dryRun }) },
      )
    ).reprocess;
  const queue = async (variables: Record<string, unknown> = {}): Promise<Queue> =>
    (
      await room.data<{ reviewQueue: Queue }>(
        `query ($kind: [ReviewKind!], $first: Int, $after: String) { reviewQueue(kind: $kind, first: $first, after: $after) {
           totalCount pageInfo { hasNextPage endCursor }
           edges { kind why gain decision { id } node { __typename id revision review } } } }`,
        variables,
      )
    ).reviewQueue;

  it("is told when the article comes in again: what holds, and what waits because its words are gone", async () => {
    const { id, url } = await room.article();
    const { decision } = await confirm(id);
    expect(await room.ingest(url, TEXT, KEPT)).toMatchObject({
      outcome: "UNCHANGED",
      decisionsReapplied: 1,
      decisionsOrphaned: [],
    });
    expect(await room.ingest(url, `${TEXT}\n\nLe conseil se réunira.`, KEPT)).toMatchObject({
      outcome: "NEW_VERSION",
      decisionsReapplied: 1,
    });
    expect(await room.ingest(url, WITHOUT, KEPT)).toMatchObject({
      outcome: "NEW_VERSION",
      decisionsReapplied: 0,
      decisionsOrphaned: [{ id: decision?.id, kind: "CONFIRM" }],
    });
    const waiting = (await queue({ kind: ["ORPHANED_DECISION"] })).edges.find(
      (edge) => edge.decision?.id === decision?.id,
    );
    expect(waiting).toMatchObject({
      kind: "ORPHANED_DECISION",
      gain: 1,
      why: "In version 3 of the article its words are gone.",
      node: { __typename: "Article", id },
    });
    await room.undo(decision?.id);
    expect((await queue({ kind: ["ORPHANED_DECISION"] })).edges).toEqual([]);
  });

  it("is told of reading anew, which is only tried unless it is asked for", async () => {
    const { id } = await room.article();
    await confirm(id);
    const nothing = { errors: [], added: 0, removed: 0, changed: 0, decisionsKept: 1, decisionsOrphaned: [] };
    expect(await reprocess([id])).toEqual(nothing);
    expect(await reprocess([id], false)).toEqual(nothing);
    // As if an older extractor had taken another person for the speaker.
    const { attribution } = await room.saying(id, "printemps");
    await room.server.store.write(async (writer) => {
      const article = (await writer.articles.byIds([id as never])).get(id as never);
      if (article === undefined) throw new Error("The article is gone.");
      await writer.saveReprints([{ articleId: article.id, reprintOf: { articleId: article.id, similarity: 1 } }]);
    });
    expect(await reprocess([id])).toMatchObject({ changed: 1, added: 0, removed: 0 });
    expect(await reprocess([id])).toMatchObject({ changed: 1 });
    expect(await reprocess([id], false)).toMatchObject({ changed: 1 });
    expect(await reprocess([id])).toEqual(nothing);
    expect((await room.saying(id, "printemps")).attribution).toEqual(attribution);
    expect(await reprocess(["art_000000000000000000000000", id])).toMatchObject({
      errors: [{ code: "NOT_FOUND", path: ["articles", "0"] }],
      decisionsKept: 1,
    });
  });

  it("is asked for where a machine is not sure, most gain first, and no more once it is decided", async () => {
    // Written, not read: each quote has others whom the text allows.
    const nobody = person("Odile Tresgast");
    const publisher = organization("Le Courrier de Varenne");
    const articles = [1, 2, 3].map((n) =>
      write({
        url: `https://courrier.example/written/${n}`,
        publisher,
        publishedAt: new Date("2031-03-04T06:30:00.000Z"),
        said: [{ by: nobody, words: `Ce quai numéro ${n} est payé` }],
      }),
    );
    await store(
      room.server.store,
      articles.map((one, i) => (i === 0 ? one : { ...one, founded: [] })),
    );
    const before = await queue({ kind: ["ATTRIBUTION"], first: 100 });
    expect(before.totalCount).toBe(before.edges.length);
    expect(before.edges.length).toBeGreaterThan(0);
    const gains = before.edges.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const [first] = before.edges;
    expect(first).toMatchObject({
      why: expect.stringContaining("The extractor is") as string,
      node: { review: "MACHINE" },
    });
    await room.decide("confirmAttribution(id: $id, expectedRevision: $rev)", "$id: ID!, $rev: Int!", {
      id: first?.node.id,
      rev: (first?.node as unknown as { revision: number }).revision,
    });
    const after = await queue({ kind: ["ATTRIBUTION"], first: 100 });
    expect(after.edges).toEqual(before.edges.slice(1));
  });

  it("is asked for where outlets name different people for the same words", async () => {
    const said = "Le quai sera ouvert au public avant la fin de l'hiver prochain";
    const one = await room.article(`Le quai\n\n« ${said} », a déclaré Anne Dorval.`);
    const other = await room.article(`Le port\n\n« ${said} », a déclaré Luc Ferrandin. Il pleuvait sur la ville.`);
    const [first, second] = [await room.saying(one.id, said), await room.saying(other.id, said)];
    await room.decide("linkUtterance(quote: $q, to: $to)", "$q: ID!, $to: ID!", { q: second.id, to: first.id });
    const { edges } = await queue({ kind: ["UTTERANCE"] });
    expect(edges).toMatchObject([{ kind: "UTTERANCE", gain: 1, node: { __typename: "Quote" } }]);
    expect([first.id, second.id]).toContain(edges[0]?.node.id);
    await room.decide("unlinkUtterance(quote: $q)", "$q: ID!", { q: second.id });
    expect((await queue({ kind: ["UTTERANCE"] })).edges).toEqual([]);
  });

  it("is asked for page by page, of all kinds at once, each thing once", async () => {
    const { id, url } = await room.article(TEXT.replace("long", "très long"));
    await confirm(id);
    await room.ingest(url, TEXT.replace("« Le chantier sera long », a averti Luc Ferrandin.", ""));
    const whole = await queue({ first: 100 });
    expect(new Set(whole.edges.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    const seen: Queue["edges"][number][] = [];
    for (let after: string | null = null; ;) {
      const page: Queue = await queue({ first: 2, after });
      seen.push(...page.edges);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(whole.edges);
    expect(whole.totalCount).toBe(seen.length);
  });

  it("is not asked for with a cursor of another list, or one made up", async () => {
    const { errors } = await room.server.ask(`{ reviewQueue(after: "nonsense") { edges { cursor } } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
  });
});

describeEachDatabase("taking articles in under a key", (open) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await Newsroom.open(open);
  });
  afterAll(() => room.close());

  const ingest = async (
    key: string,
    text: string,
    secret?: string,
  ): Promise<{ errors: readonly Refusal[]; results: readonly { outcome: string }[] }> =>
    (
      await room.data<{ ingest: { errors: readonly Refusal[]; results: readonly { outcome: string }[] } }>(
        `mutation ($key: String, $text: String!) { ingest(idempotencyKey: $key, input: [{ text: $text, url: "https://courrier.example/k" }, { text: " " }]) {
           errors { code reason path } results { outcome article { version } warnings { code } } } }`,
        { key, text },
        secret,
      )
    ).ingest;

  it("answers again what it answered, whatever has happened since", async () => {
    const first = await ingest("2031-03-04/1", TEXT);
    expect(first).toMatchObject({
      errors: [{ reason: "EMPTY_TEXT", path: ["input", "1"] }],
      results: [{ outcome: "CREATED" }],
    });
    expect((await ingest("2031-03-04/2", TEXT)).results).toMatchObject([{ outcome: "UNCHANGED" }]);
    expect(await ingest("2031-03-04/1", TEXT)).toEqual(first);
  });

  it("refuses a key that came with other input, and does nothing then", async () => {
    expect(await ingest("2031-03-04/1", `${TEXT} Suite.`)).toEqual({
      errors: [{ code: "INVALID", reason: "KEY_REUSED", path: ["idempotencyKey"] }],
      results: [],
    });
    expect((await ingest("", TEXT)).errors).toMatchObject([{ reason: "BAD_ARGUMENT", path: ["idempotencyKey"] }]);
    expect((await ingest("2031-03-04/3", TEXT)).results).toMatchObject([
      { outcome: "UNCHANGED", article: { version: 1 } },
    ]);
  });

  it("gives each actor keys of their own, and forgets them after a week", async () => {
    expect((await ingest("2031-03-04/1", TEXT, room.server.secret)).results).toMatchObject([{ outcome: "UNCHANGED" }]);
    const { actor } = await actorOf(room);
    const later = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
    const claimed = await room.server.store.ingestKeys.claim({ actor, key: "2031-03-04/1" }, "other", later);
    expect(claimed).toEqual({ inputSha256: "other", answer: null });
  });
});

async function actorOf({ server }: Newsroom) {
  const token = (await server.store.tokens.list()).find(
    ({ actor }) => actor.name === "Léa Morvan" && actor.kind === "PERSON",
  );
  if (token === undefined) throw new Error("There is no such actor.");
  return { actor: token.actor.id };
}
