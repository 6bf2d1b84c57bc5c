/**
 * What real users ask, as they ask it: each operation runs as it stands, over HTTP, on the sample archive. Those that
 * curate come with the decisions they are about.
 */
import { createClient } from "graphql-sse";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { TestServer } from "../support/ask.js";
import type {
  Again,
  Alert,
  Changes,
  Concerned,
  Corrected,
  Fixed,
  FoundAgents,
  Network,
  OwnWords,
  Posts,
  Sources,
  Statements,
  TakenDown,
  Verified,
  WhoGetsQuoted,
} from "./answers.js";

const NOW = new Date("2031-06-01T00:00:00.000Z");
const WIKIDATA_ID = "Q4242424242";

const story = (name: string): Promise<string> => readFile(`tests/stories/${name}.graphql`, "utf8");

describe("what users ask, on the sample archive", () => {
  let server: TestServer;
  const ids = new Map<string, string>();
  const id = (name: string): string => ids.get(name) ?? `nobody is called ${name}`;
  const ask = async <Answer>(name: string, variables: Record<string, unknown>): Promise<Answer> =>
    server.data<Answer>(await story(name), variables);

  beforeAll(async () => {
    server = await TestServer.open();
    await ingestSamples(server.store, NOW);
    for (const name of [
      "Odile Tresgast",
      "Margaret Ellwynne",
      "Anselme Kerbrac",
      "Noor Haddagi",
      "Le Courrier de Varenne",
      "ministère des Affaires étrangères",
    ]) {
      const { agents } = await server.data<FoundAgents>(
        `query ($name: String!) { agents(name: $name, first: 1) { edges { node { id } } } }`,
        { name },
      );
      ids.set(name, agents.edges[0]?.node.id ?? "");
    }
    await server.data(
      `mutation ($agent: ID!, $facts: AgentFactsInput!) { declareAgent(agent: $agent, facts: $facts) { errors { message } } }`,
      {
        agent: id("Odile Tresgast"),
        facts: { wikidataId: WIKIDATA_ID, sourceUrl: "https://catalogue.example/odile-tresgast" },
      },
    );
  });
  afterAll(() => server.close());

  it("a fact-checker reads every statement of a minister, with its proof, its printings and its place in time", async () => {
    const { person } = await ask<Statements>("01-factchecker", { who: WIKIDATA_ID, from: "2031-03" });
    const { quotesBy } = person;
    expect(person).toMatchObject({ id: id("Odile Tresgast"), resolvedFrom: null, name: "Odile Tresgast" });
    expect(quotesBy.totalCount).toBe(quotesBy.edges.length);
    expect(quotesBy.edges.length).toBeGreaterThan(5);
    for (const facet of quotesBy.facets) {
      const counted = facet.buckets.reduce((sum, bucket) => sum + bucket.quotes, facet.missing);
      expect(counted, facet.facet).toBe(quotesBy.totalCount);
    }
    const times = quotesBy.edges.map(({ node }) => node.article.publishedAt);
    expect(times).toEqual([...times].sort());
    for (const { node } of quotesBy.edges) {
      expect(node.attribution.evidence.length).toBeGreaterThan(0);
      expect(node.attribution.review).toBe("MACHINE");
      expect(node.context.paragraph).toContain(node.attribution.asPrinted);
      expect(node.utterance.printings).toBeGreaterThanOrEqual(1);
    }
    expect(quotesBy.edges[0]?.node).toMatchObject({
      text: "Ce quai n’est pas un caprice d’ingénieur c’est la condition pour que la République reste une nation de marins.",
      // The article gives a day for the announcement, not for these words.
      saidAt: null,
      article: { publisher: { name: "Le Courrier de Varenne" }, status: "USABLE" },
    });
  });

  it("a researcher counts who gets quoted, and what nobody declared is missing and not guessed", async () => {
    const { quoteStats } = await ask<WhoGetsQuoted>("02-researcher", {
      outlets: [id("Le Courrier de Varenne")],
      from: "2031-01",
      to: "2031-12",
    });
    expect(quoteStats.length).toBeGreaterThan(1);
    for (const row of quoteStats) {
      expect(row.keys[0]).toBe(id("Le Courrier de Varenne"));
      expect(row.keys[1]).toBeNull();
      expect(row.behind.edges.length).toBe(Math.min(3, row.quotes));
      expect(row.utterances).toBeLessThanOrEqual(row.quotes);
    }
    expect(quoteStats.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 5);
  });

  it("an editor makes a page of somebody in their own words", async () => {
    const { node } = await ask<OwnWords>("03-own-words", { id: id("Noor Haddagi") });
    expect(node.name).toBe("Noor Haddagi");
    // Nothing has been confirmed by anybody, and the archive begins ten years later.
    expect([node.quotesBy.edges, node.affiliations.edges]).toEqual([[], []]);
    expect(node.quotesAbout.edges.length).toBeGreaterThan(0);
    expect(node.speaksAbout.edges.map(({ to }) => to.name)).toContain("Anselme Kerbrac");
    const { person } = await server.data<Posts>(
      `query ($id: ID!) { person(id: $id) { affiliations(at: "2031-04") { edges { title organization { name } evidence { exact } } } } }`,
      { id: id("Noor Haddagi") },
    );
    // Printed in French and in English: two titles, and two names of organizations that nobody has merged.
    const post = person.affiliations.edges.find(({ title }) => title === "secrétaire générale");
    expect(post).toMatchObject({
      title: "secrétaire générale",
      organization: { name: "Union des dockers de Varenne" },
    });
    expect(post?.evidence[0]?.exact).toContain("secrétaire générale");
  });

  it("somebody who is quoted and named hears of it, whoever speaks", async () => {
    const heard: Alert["quotePublished"][] = [];
    const client = createClient({ url: `${server.url}graphql/stream` });
    const me = [id("Odile Tresgast")];
    const { changes } = await server.data<Changes>(`{ changes(first: 1) { edges { cursor } } }`);
    // From before everything: what was missed is heard first.
    const subscription = client.iterate<Alert>({
      query: await story("04-alert"),
      variables: { me, cursor: changes.edges[0]?.cursor },
    });
    for await (const { data, errors } of subscription) {
      expect(errors).toBeUndefined();
      if (data) heard.push(data.quotePublished);
      if (heard.length === 5) break;
    }
    client.dispose();
    expect(new Set(heard.map(({ cursor }) => cursor)).size).toBe(5);
    for (const { quote } of heard) {
      const { quote: found } = await server.data<Concerned>(
        `query ($id: ID!) { quote(id: $id) { about { edges { agent { id } } } attribution { speaker { ... on Node { id } } } } }`,
        { id: quote.id },
      );
      const concerned = [found.attribution.speaker?.id, ...found.about.edges.map(({ agent }) => agent.id)];
      expect(concerned).toContain(me[0]);
    }
  });

  it("a reader sees what an article's unnamed sources said, for whom, and how often outlets lean on such", async () => {
    const url = "https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit";
    const { article, quoteStats } = await ask<Sources>("09-unnamed", { url, outlet: [id("Le Courrier de Varenne")] });
    expect(article.sourcing.unnamed).toBeGreaterThan(0);
    const [first] = article.quotes.edges;
    expect(first?.node.attribution.speaker).toMatchObject({
      description: "Un haut responsable du ministère des Affaires étrangères",
      plural: false,
    });
    expect(first?.node.attribution.speaker.coreferences.length).toBeGreaterThan(1);
    expect(quoteStats.some(({ keys }) => keys[1] === "UNNAMED")).toBe(true);
  });

  it("an editor corrects who said it, and it stays corrected when the article comes in again, until it is undone", async () => {
    const url = "https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit";
    const quoteNow = async (): Promise<Corrected> => {
      const { article } = await server.data<{ article: { quotes: { edges: readonly { node: Corrected }[] } } }>(
        `query ($url: URL!) { article(url: $url) { quotes { edges { node { id text attribution { revision review
           speaker { ... on Agent { name } ... on UnnamedSource { description } } } } } } } }`,
        { url },
      );
      const found = article.quotes.edges.find(({ node }) => node.text.includes("ne se met pas en pause"));
      if (found === undefined) throw new Error("The quote is gone.");
      return found.node;
    };
    const before = await quoteNow();
    expect(before.attribution.speaker).toEqual({ name: "Odile Tresgast" });
    const { reattributeQuote: fixed } = await ask<Fixed>("06-editor-reattribute", {
      q: before.id,
      rev: before.attribution.revision,
      ministry: id("ministère des Affaires étrangères"),
    });
    expect(fixed).toMatchObject({
      errors: [],
      attribution: { revision: 2, review: "CONFIRMED", decidedBy: { by: { name: "Léa Morvan" } } },
    });
    const official = { description: "Un haut responsable du ministère des Affaires étrangères" };
    expect(fixed.attribution.speaker).toMatchObject(official);

    const { article } = await server.data<{ article: { id: string; text: string } }>(
      "query ($url: URL!) { article(url: $url) { id text } }",
      { url },
    );
    const input = { url, text: `${article.text}\n\nPrécision : la rencontre a eu lieu lundi matin.`, language: "fr" };
    const again = await ask<Again>("07-reingest", { input: [input] });
    expect(again.ingest).toMatchObject({
      errors: [],
      results: [{ outcome: "NEW_VERSION", decisionsReapplied: 1, decisionsOrphaned: [], article: { version: 2 } }],
    });
    // The connection broke, and the program asks once more.
    expect(await ask<Again>("07-reingest", { input: [input] })).toEqual(again);
    await server.data(`mutation ($id: ID!) { reprocess(articles: [$id], dryRun: false) { errors { code } } }`, {
      id: article.id,
    });
    expect((await quoteNow()).attribution).toMatchObject({ revision: 2, review: "CONFIRMED", speaker: official });

    await server.data(`mutation ($id: ID!) { undo(decision: $id) { errors { code } } }`, {
      id: fixed.attribution.decidedBy.id,
    });
    expect((await quoteNow()).attribution).toEqual({ ...before.attribution, revision: 3 });
  });

  it("a reader asks whether she said that, and sees where she did", async () => {
    const asked = { t: "ce quai n'est pas un caprice d'ingenieur", who: id("Odile Tresgast") };
    const { verifyQuote } = await ask<Verified>("10-verify", asked);
    expect(verifyQuote.verdict).toBe("PARTIAL");
    expect(verifyQuote.matches[0]?.quote.article.url).toContain("port-de-varenne");
    const other = await ask<Verified>("10-verify", { ...asked, who: id("Noor Haddagi") });
    expect(other.verifyQuote.verdict).toBe("OTHER_SPEAKER");
    const never = await ask<Verified>("10-verify", {
      ...asked,
      t: "Le quai sera peint en rose avant l'automne prochain",
    });
    expect(never.verifyQuote).toMatchObject({ verdict: "NOT_FOUND", matches: [] });
  });

  it("a reporter asks who speaks for a ministry, and how two people are linked", async () => {
    const { organization, paths } = await ask<Network>("11-network", {
      id: id("ministère des Affaires étrangères"),
      a: id("Noor Haddagi"),
      b: id("Margaret Ellwynne"),
    });
    expect(organization.spokenForBy.edges.map(({ node }) => node.naming)).toContain("UNNAMED");
    expect(paths.length).toBeGreaterThan(0);
    const steps = paths[0]?.steps ?? [];
    expect([steps[0]?.from.name, steps.at(-1)?.to.name]).toEqual(["Noor Haddagi", "Margaret Ellwynne"]);
    for (const step of steps) expect(step.evidence.length).toBeGreaterThan(0);
  });

  it("a program keeps a copy up to date, from the beginning and then from where it was", async () => {
    const first = (await ask<Changes>("12-sync", { since: null })).changes;
    let { endCursor, hasNextPage } = first.pageInfo;
    let seen = first.edges.length;
    while (hasNextPage) {
      const { changes } = await ask<Changes>("12-sync", { since: endCursor });
      seen += changes.edges.length;
      ({ endCursor, hasNextPage } = changes.pageInfo);
    }
    expect(seen).toBeGreaterThan(500);
    expect((await ask<Changes>("12-sync", { since: endCursor })).changes.edges).toEqual([]);
    const text = "Le port rouvre\n\n« Le port rouvre demain à six heures », a déclaré Odile Tresgast.";
    await ingest(server.store, draftFromText({ text, url: "https://www.lecourrier-varenne.example/rouvre" }), NOW);
    const { edges } = (await ask<Changes>("12-sync", { since: endCursor })).changes;
    expect(edges.map(({ op, node }) => `${op} ${node?.__typename ?? "nothing"}`)).toContain("CREATED Quote");
  });

  it("a lawyer has an article taken down, and it is gone with all it printed until she has it shown again", async () => {
    const url = "https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit";
    const seen = async () =>
      (await ask<Sources>("09-unnamed", { url, outlet: [id("Le Courrier de Varenne")] })).article.quotes.edges;
    const before = await seen();
    const { article } = await server.data<{ article: { id: string } }>(
      "query ($url: URL!) { article(url: $url) { id } }",
      {
        url,
      },
    );
    const { withdrawArticle } = await ask<TakenDown>("08-legal", { id: article.id });
    expect(withdrawArticle).toMatchObject({
      article: { id: article.id, status: "RETRACTED", statusReason: "Jugement du 3 mars", text: null },
      decision: { by: { name: "Léa Morvan" } },
      errors: [],
    });
    // The story asks for some of its quotes only.
    expect(withdrawArticle.quotesHidden).toBeGreaterThan(before.length);
    expect(await seen()).toEqual([]);
    await server.data(
      'mutation ($id: ID!) { restoreArticle(id: $id, why: { reason: "Arrêt du 9 mai" }) { errors { message } } }',
      { id: article.id },
    );
    expect(await seen()).toEqual(before);
  });
});
