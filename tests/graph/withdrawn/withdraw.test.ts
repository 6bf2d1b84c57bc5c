import { afterAll, beforeAll, expect, it } from "vitest";
import type { Scope } from "../../../server/domain/actor.js";
import { confirmAttribution } from "../../../server/pipeline/decisions/attributions.js";
import { createToken } from "../../../server/pipeline/tokens.js";
import { TestServer } from "../../support/ask.js";
import { describeEachDatabase } from "../../support/databases.js";
import { subscribeBy, TRANSPORTS } from "../../support/live.js";
import { bearer } from "../../support/token.js";
import { fillTown, MARK, WITHDRAWABLE, type Town } from "../../support/withdrawable.js";

interface WithdrawPayload {
  readonly decision: { readonly id: string; readonly kind: string; readonly by: { readonly name: string } } | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
  readonly preview: readonly { readonly op: string; readonly kind: string }[] | null;
  readonly article: {
    readonly status: string;
    readonly statusReason: string | null;
    readonly text: string | null;
  } | null;
  readonly quotesHidden: number;
  readonly utterancesChanged: number;
  readonly agentsLeftEmpty: number;
}

const PAYLOAD = `decision { id kind by { name } } errors { code message path } preview { op kind }
  article { status statusReason text } quotesHidden utterancesChanged agentsLeftEmpty`;
const WITHDRAW = `mutation ($id: ID!, $status: ArticleStatus!, $why: Why!, $dryRun: Boolean) {
  done: withdrawArticle(id: $id, status: $status, why: $why, dryRun: $dryRun) { ${PAYLOAD} } }`;
const RESTORE = `mutation ($id: ID!, $why: Why!, $dryRun: Boolean) {
  done: restoreArticle(id: $id, why: $why, dryRun: $dryRun) { ${PAYLOAD} } }`;
const WHY = { reason: "Jugement du 3 mars", sourceUrl: "https://example.org/jugement" };

describeEachDatabase("withdrawArticle and restoreArticle", (open) => {
  let server: TestServer;
  let town: Town;
  let id: string;
  let legal: string;
  let curator: string;

  const token = async (name: string, ...scopes: readonly Scope[]) =>
    createToken(server.store, { for: { name, kind: "PERSON", orcid: null }, scopes, expiresAt: null }, new Date());
  const withdraw = async (more: object = {}, secret = legal) =>
    (await server.data<{ done: WithdrawPayload }>(WITHDRAW, { id, status: "RETRACTED", why: WHY, ...more }, secret))
      .done;
  const restore = async (more: object = {}) =>
    (await server.data<{ done: WithdrawPayload }>(RESTORE, { id, why: WHY, ...more }, legal)).done;

  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
    legal = (await token("Maître Orsane Velay", "legal")).secret;
    const { secret, token: shown } = await token("Marek Dunlow", "curate");
    curator = secret;
    town = await fillTown(server.store);
    id = town.withdrawable.id;
    const quotes = await server.store.quotes.ofArticles([town.withdrawable.id], {}, { first: 1, after: null });
    const quote = quotes.get(town.withdrawable.id)?.rows[0]?.row;
    const attribution = quote && (await server.store.attributions.ofQuotes([quote.id])).get(quote.id);
    if (!attribution) throw new Error("Nobody said anything.");
    const by = { actor: shown.actor.id, now: new Date(), why: { reason: null, sourceUrl: null }, dryRun: false };
    await confirmAttribution(server.store, attribution.id, null, by);
  });
  afterAll(() => server.server.close());

  it("are for those who may withdraw, and nobody else", async () => {
    const answer = await server.ask(WITHDRAW, { id, status: "RETRACTED", why: WHY }, curator);
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("say on a dry run what would be hidden, and hide nothing", async () => {
    const tried = await withdraw({ dryRun: true });
    expect(tried).toMatchObject({ decision: null, errors: [], article: { status: "USABLE", text: WITHDRAWABLE.text } });
    expect(tried.quotesHidden).toBeGreaterThanOrEqual(4);
    expect(tried.agentsLeftEmpty).toBeGreaterThanOrEqual(4);
    expect(tried.preview).toContainEqual({ op: "WITHDRAWN", kind: "Article" });
  });

  it("refuse a status that hides nothing, a blank reason, and an article nobody has", async () => {
    const errors = async (more: object) => (await withdraw(more)).errors;
    expect(await errors({ status: "USABLE" })).toMatchObject([{ code: "INVALID", path: ["status"] }]);
    expect(await errors({ why: { reason: " " } })).toMatchObject([{ code: "INVALID", path: ["why", "reason"] }]);
    expect(await errors({ id: `art_${"7".repeat(24)}` })).toMatchObject([{ code: "NOT_FOUND", path: ["id"] }]);
    expect((await restore()).errors).toMatchObject([{ code: "ALREADY_DONE" }]);
  });

  it("hide the article, tell followers so and nothing of what it said, and tell when it is back", async () => {
    const NODE = `node { __typename ... on Article { headline articleText: text url status } ... on Quote { text }
      ... on Agent { name } ... on Mention { surface } ... on UnnamedSource { description } ... on Attribution { asPrinted } }`;
    const followers = TRANSPORTS.map((transport) =>
      subscribeBy<{ graphChanged: { op: string; id: string } }>(transport, server.graphql, {
        query: `subscription ($after: String) { graphChanged(after: $after) { op id cursor ${NODE} } }`,
        variables: { after: null },
        authorization: bearer(curator).authorization,
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const from = await server.store.changes.newest();
    const done = await withdraw();
    expect(done).toMatchObject({
      decision: { kind: "WITHDRAW", by: { name: "Maître Orsane Velay" } },
      article: { status: "RETRACTED", statusReason: WHY.reason, text: null },
    });
    const changes = await server.store.changes.after(from, 1_000);
    for (const follower of followers) {
      await follower.reaches(changes.length);
      const told = follower.results.map(({ data }) => data?.graphChanged);
      expect(told.map((one) => [one?.op, one?.id])).toEqual(changes.map((one) => [one.op, one.id]));
      expect(MARK.test(JSON.stringify(told.map((one) => ({ ...one, id: "", cursor: "" }))))).toBe(false);
    }
    const back = await server.store.changes.newest();
    const restored = await restore();
    expect(restored).toMatchObject({
      quotesHidden: 0,
      agentsLeftEmpty: 0,
      article: { status: "USABLE", statusReason: null },
    });
    const all = changes.length + (await server.store.changes.after(back, 1_000)).length;
    for (const follower of followers) {
      await follower.reaches(all);
      expect(MARK.test(JSON.stringify(follower.results.slice(changes.length).map(({ data }) => data)))).toBe(true);
      follower.stop();
    }
  });

  it("leave who follows quotes from the beginning without a word of it", async () => {
    await withdraw();
    for (const transport of TRANSPORTS) {
      for (const field of ["quotePublished", "attributionChanged"]) {
        const follower = subscribeBy<Record<string, unknown>>(transport, server.graphql, {
          query: `subscription ($after: String) { event: ${field}(filter: {}, after: $after) { cursor quote { id text }
            previous { asPrinted titleAsPrinted speaker { ... on Agent { name } ... on UnnamedSource { description } } } } }`,
          variables: { after: Buffer.from('[1,"changes",0]').toString("base64url") },
          authorization: bearer(curator).authorization,
        });
        if (field === "quotePublished") await follower.reaches(3);
        else await new Promise((resolve) => setTimeout(resolve, 300));
        const told = follower.results.map(({ data, errors }) => [data, errors]);
        expect(MARK.test(JSON.stringify(told).replace(/"(?:id|cursor)":"[^"]+"/g, ""))).toBe(false);
        follower.stop();
      }
    }
    await restore();
  });

  it("give what is left of withdrawn articles in a list to those who may withdraw, and to nobody else", async () => {
    await withdraw();
    const query = `{ articles(status: [RETRACTED, WITHHELD]) { totalCount edges { node { id headline status } } } }`;
    const seen = (secret: string) => server.data<{ articles: object }>(query, {}, secret);
    expect(await seen(legal)).toEqual({
      articles: { totalCount: 1, edges: [{ node: { id, headline: "[withdrawn]", status: "RETRACTED" } }] },
    });
    expect(await seen(curator)).toEqual({ articles: { totalCount: 0, edges: [] } });
    await restore();
  });

  it("prove who decided what and when to everybody, and show the words decided about to those alone", async () => {
    const { decision } = await withdraw();
    const [first] = await server.store.decisions.standing(town.withdrawable.id);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Decision { kind at reason sourceUrl by { name } words { exact spans { start } } before } } }`;
    const seen = async (secret: string) =>
      (await server.data<{ nodes: Record<string, unknown>[] }>(query, { ids: [decision?.id, first?.id] }, secret))
        .nodes;
    const [withdrawal, confirmation] = await seen(curator);
    expect(withdrawal).toMatchObject({ kind: "WITHDRAW", by: { name: "Maître Orsane Velay" }, ...WHY });
    expect(withdrawal).toMatchObject({ before: { status: "USABLE", reason: null } });
    expect(confirmation).toMatchObject({ kind: "CONFIRM", by: { name: "Marek Dunlow" }, words: null, before: {} });
    const [, whole] = await seen(legal);
    expect(JSON.stringify(whole)).toMatch(MARK);
    expect(whole).toMatchObject({ words: { spans: [] } });
    await restore();
  });

  it("let only those who may withdraw undo a withdrawal", async () => {
    const { decision } = await withdraw();
    const query = "mutation ($id: ID!) { undo(decision: $id) { errors { code } } }";
    const undo = async (secret: string) =>
      (await server.data<{ undo: { errors: { code: string }[] } }>(query, { id: decision?.id }, secret)).undo.errors;
    expect(await undo(curator)).toEqual([{ code: "FORBIDDEN" }]);
    expect(await undo(legal)).toEqual([]);
    expect(await server.data(`query ($id: ID!) { article(id: $id) { status headline } }`, { id })).toEqual({
      article: { status: "USABLE", headline: WITHDRAWABLE.headline },
    });
  });

  it("keep a re-crawl out", async () => {
    await withdraw();
    const query =
      "mutation ($input: [IngestInput!]!) { ingest(input: $input) { errors { code } results { outcome article { id headline } } } }";
    const { url, text } = WITHDRAWABLE;
    const { ingest } = await server.data<{ ingest: object }>(query, { input: [{ url, text }, { text }] });
    const blocked = { outcome: "BLOCKED_BY_WITHDRAWAL", article: { id, headline: "[withdrawn]" } };
    expect(ingest).toEqual({ errors: [], results: [blocked, blocked] });
    await restore();
  });
});
