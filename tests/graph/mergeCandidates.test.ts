import { afterAll, beforeAll, expect, it } from "vitest";
import { decisionId, judgementId, type ActorId, type DecisionId, type EntityId } from "../../server/domain/ids.js";
import type { Judgement, Verdict } from "../../server/domain/judgement.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const ada = person("Ada Lund");
const adaToo = person("A. Lund");
const noor = person("Noor Lund");
const courrier = organization("Le Courrier");
const AT = new Date("2031-05-05T05:05:05.005Z");
const DISTINCT: DecisionId = decisionId("DISTINCT", ada.id, "act_000000000000000000000000" as ActorId, AT);

const article = (path: string, by: typeof ada, ...words: string[]): ArticleGraph =>
  write({
    url: `https://courrier.example/${path}`,
    publisher: courrier,
    publishedAt: AT,
    said: words.map((one) => ({ by, words: one })),
  });

const morning = article("matin", ada, "Un", "Deux", "Trois");
const evening = article("soir", adaToo, "Quatre");
const other = article("autre", noor, "Cinq");
const retracted = (() => {
  const graph = article("retire", ada, "Six");
  return { ...graph, article: { ...graph.article, status: "RETRACTED" as const } };
})();

function entityOf(graph: ArticleGraph, agent: typeof ada): EntityId {
  const found = graph.entities.find(({ agentId }) => agentId === agent.id);
  if (found === undefined) throw new Error(`${agent.name} is not in ${graph.article.url}.`);
  return found.id;
}

function judge(left: EntityId, right: EntityId, verdict: Verdict, more: Partial<Judgement>): Judgement {
  return {
    id: judgementId(left, right, more.decidedBy ?? more.scorerVersion ?? "2"),
    left,
    right,
    verdict,
    score: 0.6,
    rule: "shortenedGivenName",
    reason: "Initials that fit.",
    scorerVersion: "2",
    judgedAt: AT,
    decidedBy: null,
    ...more,
  };
}

const [one, two, three] = [entityOf(morning, ada), entityOf(evening, adaToo), entityOf(other, noor)];
const judgements = [
  judge(one, two, "UNSURE", {}),
  judge(one, two, "UNSURE", { scorerVersion: "3", judgedAt: new Date("2031-05-06T00:00:00.000Z") }),
  judge(entityOf(retracted, ada), two, "UNSURE", { reason: "Words of the retracted article.", score: 0.9 }),
  judge(one, three, "UNSURE", {}),
  judge(one, three, "DIFFERENT", { decidedBy: DISTINCT, score: 0, rule: "DISTINCT", reason: "Sisters." }),
];

interface Candidates {
  readonly person: { readonly mergeCandidates: readonly object[] };
}

describeEachDatabase("What a person is asked to decide of an agent", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, [morning, evening, retracted, { ...other, judgements }]);
    await server.store.write(async (writer) => {
      await writer.decided.append({
        id: DISTINCT,
        kind: "DISTINCT",
        target: ada.id,
        targets: [ada.id, noor.id],
        words: null,
        articleId: null,
        actor: "act_000000000000000000000000" as ActorId,
        at: AT,
        reason: "Sisters.",
        sourceUrl: null,
        undoes: null,
        before: { agents: [] },
        after: { left: ada.id, right: noor.id },
      });
    });
  });
  afterAll(() => server.close());

  it("is said from both sides, each reason once, without what a retracted article holds", async () => {
    const asked = `query ($id: ID!) { person(id: $id) { mergeCandidates {
      score sharedArticles gain reasons agent { name } judgements { verdict rule scorerVersion articles { url } } } } }`;
    const expected = (name: string): object => ({
      person: {
        mergeCandidates: [
          {
            score: 0.6,
            sharedArticles: 0,
            gain: 2,
            reasons: ["Initials that fit."],
            agent: { name },
            judgements: ["3", "2"].map((scorerVersion) => ({
              verdict: "UNSURE",
              rule: "shortenedGivenName",
              scorerVersion,
              articles: [{ url: morning.article.url }, { url: evening.article.url }],
            })),
          },
        ],
      },
    });
    expect(await server.data(asked, { id: ada.id })).toEqual(expected("A. Lund"));
    expect(await server.data(asked, { id: adaToo.id })).toEqual(expected("Ada Lund"));
  });

  it("is nothing where a decision keeps the two apart, and for an organization that nobody judged", async () => {
    const asked = `query ($noor: ID!, $outlet: ID!) { person(id: $noor) { mergeCandidates { score } }
      organization(id: $outlet) { mergeCandidates(first: 3) { score } judgements { totalCount } } }`;
    expect(await server.data(asked, { noor: noor.id, outlet: courrier.id })).toEqual({
      person: { mergeCandidates: [] },
      organization: { mergeCandidates: [], judgements: { totalCount: 0 } },
    });
  });

  it("can be audited with all that was judged, by a scorer or by a person", async () => {
    const { person: found } = await server.data<{
      readonly person: { readonly judgements: { readonly totalCount: number; readonly edges: readonly object[] } };
    }>(
      `query ($id: ID!) { person(id: $id) { judgements { totalCount edges { node {
         verdict score reason scorerVersion decision { kind } agent { name } } } } } }`,
      { id: noor.id },
    );
    expect(found.judgements.totalCount).toBe(2);
    expect(found.judgements.edges).toContainEqual({
      node: {
        verdict: "DIFFERENT",
        score: 0,
        reason: "Sisters.",
        scorerVersion: null,
        decision: { kind: "DISTINCT" },
        agent: { name: "Ada Lund" },
      },
    });
  });

  it("is paged: a cursor leads on, and page sizes are checked", async () => {
    const asked = `query ($id: ID!, $after: String) { person(id: $id) { judgements(first: 1, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { judgedAt } } } } }`;
    type Page = {
      readonly person: {
        readonly judgements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
          readonly edges: readonly object[];
        };
      };
    };
    const first = await server.data<Page>(asked, { id: adaToo.id });
    expect(first.person.judgements.edges).toEqual([{ node: { judgedAt: "2031-05-06T00:00:00.000Z" } }]);
    const { endCursor } = first.person.judgements.pageInfo;
    const second = await server.data<Page>(asked, { id: adaToo.id, after: endCursor });
    expect(second.person.judgements).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { judgedAt: AT.toISOString() } }],
    });
    const none = await server.data<Candidates>(
      `query ($id: ID!) { person(id: $id) { mergeCandidates(first: 0) { score } } }`,
      {
        id: ada.id,
      },
    );
    expect(none.person.mergeCandidates).toEqual([]);
  });
});
