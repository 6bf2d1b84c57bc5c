import { afterAll, beforeAll, expect, it } from "vitest";
import type { Decision } from "../../../server/domain/decision.js";
import type { ActorId, QuoteId } from "../../../server/domain/ids.js";
import { draftFromText } from "../../../server/pipeline/draft.js";
import { editSpan } from "../../../server/pipeline/decisions/quotes.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { ingest } from "../../../server/pipeline/ingest.js";
import { TestServer } from "../../support/ask.js";
import { describeEachDatabase } from "../../support/databases.js";

const TEXT = `Le 𝒫lan du port

Le maire, Luc Ferrandin, s'est dit prudent. « Le chantier sera long », a averti Luc Ferrandin.`;
const URL_OF = "https://courrier.example/plan";

const FIELDS = `kind position reason sourceUrl target targetNode { __typename id } article { url } before after
  words { exact textSha256 kind spans { exact version start end anchor } } outcome { state reason version }
  undoes { id } undoneBy { id kind }`;

describeEachDatabase("a decision", (open) => {
  let server: TestServer;
  let made: Decision;
  let clock = Date.parse("2031-06-01T00:00:00.000Z");
  const by = () => ({
    actor: "acr_0123456789abcdefghjkmnpq" as ActorId,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: "https://courrier.example/source" },
    dryRun: false,
  });
  const say = (text: string) =>
    ingest(
      server.store,
      draftFromText({
        text,
        url: URL_OF,
        headline: null,
        outlet: null,
        byline: null,
        language: "fr",
        topics: null,
        publishedAt: new Date("2031-03-04T00:00:00Z"),
      }),
      by().now,
    );
  const asNode = async (id: string): Promise<unknown> =>
    (
      await server.data<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id ... on Decision { ${FIELDS} } } }`, {
        id,
      })
    ).node;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    const { article } = await say(TEXT);
    const page = (await server.store.quotes.ofArticles([article.id], {}, { first: 5, after: null })).get(article.id);
    const quote = page?.rows[0]?.row;
    if (quote === undefined) throw new Error("The article has no quote.");
    const start = TEXT.indexOf("Le chantier");
    const { decision } = await editSpan(server.store, quote.id, [{ start, end: start + 16 }], null, 1, by());
    if (decision === null) throw new Error("Nothing was decided.");
    made = decision;
  });
  afterAll(() => server.close());

  it("is a node that shows who, why, the words it is keyed to, and what became of it", async () => {
    const start = [...TEXT.slice(0, TEXT.indexOf("Le chantier"))].length;
    expect(await asNode(made.id)).toMatchObject({
      kind: "EDIT_SPAN",
      position: 1,
      reason: "Relu.",
      sourceUrl: "https://courrier.example/source",
      target: made.target,
      targetNode: { __typename: "Quote", id: made.target },
      article: { url: URL_OF },
      before: { words: { exact: ["Le chantier sera long"] } },
      after: { words: { exact: ["Le chantier sera"] } },
      words: {
        exact: ["Le chantier sera long"],
        kind: "DIRECT",
        spans: [{ exact: "Le chantier sera long", version: 1, start, end: start + 21, anchor: "ANCHORED" }],
      },
      outcome: { state: "APPLIED", reason: null, version: 1 },
      undoes: null,
      undoneBy: null,
    });
  });

  it("says why it waits, and where its words stood, once they are gone", async () => {
    await say(TEXT.replace("sera long", "durera"));
    expect(await asNode(made.id)).toMatchObject({
      targetNode: null,
      words: { spans: [{ exact: "Le chantier sera long", version: 1, anchor: "ORPHANED" }] },
      outcome: { state: "ORPHANED", reason: expect.stringContaining("In version 2") as string, version: 2 },
    });
    await say(TEXT);
  });

  it("tells which decision took it back", async () => {
    const { decision } = await undo(server.store, made.id, by());
    expect(await asNode(made.id)).toMatchObject({ outcome: null, undoneBy: { id: decision?.id, kind: "UNDO" } });
    expect(await asNode(decision?.id ?? "")).toMatchObject({ kind: "UNDO", undoes: { id: made.id } });
    expect((await server.store.quotes.byIds([made.target as QuoteId])).size).toBe(1);
  });

  it("is referred to by its id from other subgraphs", async () => {
    const data = await server.data(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Decision { id kind } } }`,
      { of: [{ __typename: "Decision", id: made.id }] },
    );
    expect(data).toEqual({ _entities: [{ id: made.id, kind: "EDIT_SPAN" }] });
  });
});
