import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameOf, organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";

const odile = person("Odile Tresgast");
const margaret = person("Margaret Ellwynne");
const ministry = organization("ministère de la Mer");
const courrier = organization("Le Courrier de Varenne");
const herald = organization("The Castlebrook Herald");

const quay = write({
  url: "https://courrier.example/quai",
  publisher: courrier,
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  aside: "🜚 Partager cet article",
  said: [
    { by: odile, words: "Ce quai n'est pas un caprice 🜚", more: "c'est la condition", about: [margaret] },
    { by: "un haut responsable du ministère", words: "Rien n'est signé", speaksFor: ministry },
    { by: null, words: "On verra bien" },
  ],
});
const answer = write({
  url: "https://herald.example/answer",
  publisher: herald,
  publishedAt: new Date("2031-03-05T09:10:00.000Z"),
  said: [
    { by: margaret, words: "I do not want a quarrel with Odile Tresgast", about: [odile] },
    { by: odile, words: "Nor do I" },
  ],
});

const withheld = (() => {
  const graph = write({
    url: "https://courrier.example/retire",
    publisher: courrier,
    publishedAt: new Date("2031-03-06T00:00:00.000Z"),
    said: [{ by: "un proche du dossier", words: "Tout est faux" }],
  });
  const article = { ...graph.article, status: "WITHHELD" as const, statusReason: "By order of a court." };
  return { ...graph, article, founded: [] };
})();

describe("walking the graph", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    await store(
      server.store,
      [quay, answer, withheld],
      [
        nameOf(margaret, "Margaret Ellwynne", { occurrences: 3 }),
        nameOf(margaret, "Margaret Elwinne", {
          kind: "MISSPELLING",
          reason: "One letter from Ellwynne, printed once.",
          language: null,
        }),
      ],
    );
  });
  afterAll(() => server.close());

  it("leads from an article to its speaker, their other quotes, those articles and their outlet", async () => {
    const data = await server.data(
      `query ($url: URL!) { article(url: $url) { id publisher { name kind } quotes { totalCount edges { node { text
         attribution { naming speaker { __typename ... on Agent { name quotesBy { edges { node { text
           article { url publisher { name } } } } } } ... on UnnamedSource { description speaksFor { name } } } } } } } } }`,
      { url: "https://courrier.example/quai?utm_source=mail#top" },
    );
    expect(data).toEqual({
      article: {
        id: quay.article.id,
        publisher: { name: "Le Courrier de Varenne", kind: "GOVERNMENT" },
        quotes: {
          totalCount: 3,
          edges: [
            {
              node: {
                text: "Ce quai n'est pas un caprice 🜚 c'est la condition",
                attribution: {
                  naming: "NAMED",
                  speaker: {
                    __typename: "Person",
                    name: "Odile Tresgast",
                    quotesBy: {
                      edges: [
                        {
                          node: {
                            text: "Nor do I",
                            article: {
                              url: "https://herald.example/answer",
                              publisher: { name: "The Castlebrook Herald" },
                            },
                          },
                        },
                        {
                          node: {
                            text: "Ce quai n'est pas un caprice 🜚 c'est la condition",
                            article: {
                              url: "https://courrier.example/quai",
                              publisher: { name: "Le Courrier de Varenne" },
                            },
                          },
                        },
                      ],
                    },
                  },
                },
              },
            },
            {
              node: {
                text: "Rien n'est signé",
                attribution: {
                  naming: "UNNAMED",
                  speaker: {
                    __typename: "UnnamedSource",
                    description: "un haut responsable du ministère",
                    speaksFor: { name: "ministère de la Mer" },
                  },
                },
              },
            },
            { node: { text: "On verra bien", attribution: { naming: "UNATTRIBUTED", speaker: null } } },
          ],
        },
      },
    });
  });

  it("shows a quote's proof: every span says exactly the words that stand there, in each unit", async () => {
    const { quote } = await server.data<{ quote: { parts: Record<string, unknown>[] } }>(
      `query ($id: ID!) { quote(id: $id) { parts { exact prefix suffix version anchor textSha256
         start end s16: start(unit: UTF16) e16: end(unit: UTF16) s8: start(unit: UTF8_BYTE) e8: end(unit: UTF8_BYTE)
         article { text } } } }`,
      { id: quay.quotes[0]?.id },
    );
    const [first, second] = quote.parts;
    const bytes = Buffer.from(quay.text);
    expect(first).toMatchObject({
      exact: "Ce quai n'est pas un caprice 🜚",
      prefix: "🜚 Partager cet article\n« ",
      suffix: " », a déclaré Odile Tresgast, « ",
      version: 1,
      anchor: "ANCHORED",
      textSha256: quay.article.textSha256,
    });
    for (const part of [first, second]) {
      const { exact, start, end, s16, e16, s8, e8 } = part as Record<string, number>;
      expect(Array.from(quay.text).slice(start, end).join("")).toBe(exact);
      expect(quay.text.slice(s16, e16)).toBe(exact);
      expect(bytes.subarray(s8, e8).toString()).toBe(exact);
    }
    expect(first?.["start"]).not.toBe(first?.["s16"]);
  });

  it("shows the paragraph around a quote and no more of it than was asked for", async () => {
    const data = await server.data(
      `query ($id: ID!) { quote(id: $id) { context(before: 2, after: 3) { before quote after paragraph } } }`,
      { id: quay.quotes[0]?.id },
    );
    expect(data).toEqual({
      quote: {
        context: {
          before: "« ",
          quote: "Ce quai n'est pas un caprice 🜚 », a déclaré Odile Tresgast, « c'est la condition",
          after: " ».",
          paragraph: "« Ce quai n'est pas un caprice 🜚 », a déclaré Odile Tresgast, « c'est la condition ».",
        },
      },
    });
  });

  it("tells what an attribution rests on", async () => {
    const data = await server.data(
      `query ($id: ID!) { node(id: $id) { ... on Attribution { asPrinted confidence evidence { exact }
         alternatives { confidence speaker { ... on Person { name } } } derivedBy { tool rule }
         quote { cue { text lemma stance span { exact } } } } } }`,
      { id: quay.attributions[0]?.id },
    );
    expect(data).toEqual({
      node: {
        asPrinted: "Odile Tresgast",
        confidence: 0.9,
        evidence: [{ exact: "a déclaré" }, { exact: "Odile Tresgast" }],
        alternatives: [{ confidence: 0.1, speaker: { name: "Odile Tresgast" } }],
        derivedBy: { tool: "writer", rule: "cueThenSpeaker" },
        quote: { cue: { text: "a déclaré", lemma: "déclarer", stance: "NEUTRAL", span: { exact: "a déclaré" } } },
      },
    });
  });

  it("finds what names a person, and where", async () => {
    const data = await server.data(
      `query ($id: ID!) { person(id: $id) { quotesAbout { totalCount edges { node { text about { totalCount edges {
         surface agent { name } node { __typename } } } } } } mentionedIn(range: { from: "2031-03-05", to: "2031-03" }) { edges { node { url } } } } }`,
      { id: odile.id },
    );
    expect(data).toEqual({
      person: {
        quotesAbout: {
          totalCount: 1,
          edges: [
            {
              node: {
                text: "I do not want a quarrel with Odile Tresgast",
                about: {
                  totalCount: 1,
                  edges: [
                    { surface: "Odile Tresgast", agent: { name: "Odile Tresgast" }, node: { __typename: "Person" } },
                  ],
                },
              },
            },
          ],
        },
        mentionedIn: { edges: [{ node: { url: "https://herald.example/answer" } }] },
      },
    });
  });

  it("keeps a misspelling as a name with its kind and its reason, and finds the person by it", async () => {
    const data = await server.data(
      `{ agents(name: "Elwinne", kind: PERSON) { totalCount edges { matchedName node { name(locale: "fr-CA") names(kind: [MISSPELLING]) { totalCount
         edges { node kind reason language firstSeen } } } } } }`,
    );
    expect(data).toEqual({
      agents: {
        totalCount: 1,
        edges: [
          {
            matchedName: "Margaret Elwinne",
            node: {
              name: "Margaret Ellwynne",
              names: {
                totalCount: 1,
                edges: [
                  {
                    node: "Margaret Elwinne",
                    kind: "MISSPELLING",
                    reason: "One letter from Ellwynne, printed once.",
                    language: null,
                    firstSeen: "2031-03-04",
                  },
                ],
              },
            },
          },
        ],
      },
    });
  });

  it("shows the places that print a name", async () => {
    const data = await server.data<{ person: { names: { edges: { evidence: { exact: string }[] }[] } } }>(
      `query ($id: ID!) { person(id: $id) { names { edges { evidence(first: 1) { exact article { url } } } } } }`,
      { id: odile.id },
    );
    expect(data.person.names.edges).toEqual([
      { evidence: [{ exact: "Odile Tresgast", article: { url: "https://herald.example/answer" } }] },
    ]);
  });

  it("leads from a ministry to those who spoke for it, named or not", async () => {
    const data = await server.data(
      `query ($id: ID!) { organization(id: $id) { spokenForBy { totalCount edges { node { speaker {
         ... on UnnamedSource { description coreferences { exact } attributions { totalCount edges { node { quote { text } } } } } } } } } } }`,
      { id: ministry.id },
    );
    expect(data).toEqual({
      organization: {
        spokenForBy: {
          totalCount: 1,
          edges: [
            {
              node: {
                speaker: {
                  description: "un haut responsable du ministère",
                  coreferences: [{ exact: "un haut responsable du ministère" }],
                  attributions: { totalCount: 1, edges: [{ node: { quote: { text: "Rien n'est signé" } } }] },
                },
              },
            },
          ],
        },
      },
    });
  });

  it("keeps what was set aside, with its place and its reason", async () => {
    const data = await server.data(
      `query ($id: ID!) { article(id: $id) { excluded { reason span { exact } } versions { number textSha256 } } }`,
      { id: quay.article.id },
    );
    expect(data).toEqual({
      article: {
        excluded: [{ reason: "BOILERPLATE", span: { exact: "🜚 Partager cet article" } }],
        versions: [{ number: 1, textSha256: quay.article.textSha256 }],
      },
    });
  });

  it("filters quotes by who, about whom, where, in what way and when", async () => {
    const found = async (filter: Record<string, unknown>): Promise<string[]> => {
      const { quotes } = await server.data<{ quotes: { edges: { node: { text: string } }[]; totalCount: number } }>(
        `query ($filter: QuoteFilter!) { quotes(filter: $filter, orderBy: OLDEST) { totalCount edges { node { text } } } }`,
        { filter },
      );
      expect(quotes.totalCount).toBe(quotes.edges.length);
      return quotes.edges.map(({ node }) => node.text.slice(0, 8));
    };
    expect(await found({ speaker: [odile.id] })).toEqual(["Ce quai ", "Nor do I"]);
    expect(await found({ speaker: [odile.id], outlet: [herald.id] })).toEqual(["Nor do I"]);
    expect(await found({ about: [odile.id, margaret.id] })).toEqual(["Ce quai ", "I do not"]);
    expect(await found({ speaksFor: [ministry.id] })).toEqual(["Rien n'e"]);
    expect(await found({ naming: ["UNATTRIBUTED"] })).toEqual(["On verra"]);
    expect(await found({ published: { from: "2031-03-05", to: "2031" } })).toEqual(["I do not", "Nor do I"]);
    expect(await found({ language: ["fr-CA"], stance: ["NEUTRAL"], kind: ["DIRECT"], role: ["UNKNOWN"] })).toHaveLength(
      5,
    );
    expect(await found({ language: ["de"] })).toEqual([]);
    expect(await found({ minConfidence: 0.95 })).toEqual([]);
    expect(await found({ speaker: [] })).toEqual([]);
    expect(await found({ speaker: null })).toHaveLength(5);
  });

  it("says of a withheld article only that it is withheld, and nothing of what it says", async () => {
    const ids = [withheld.quotes, withheld.attributions, withheld.mentions, withheld.unnamedSources].map(
      (rows) => rows[0]?.id,
    );
    const data = await server.data(
      `query ($id: ID!, $ids: [ID!]!) { nodes(ids: $ids) { id }
         article(id: $id) { status statusReason text excluded { reason } mentions { totalCount } quotes { totalCount edges { cursor } } } }`,
      { id: withheld.article.id, ids },
    );
    expect(data).toEqual({
      nodes: [null, null, null, null],
      article: {
        status: "WITHHELD",
        statusReason: "By order of a court.",
        text: null,
        excluded: [],
        mentions: { totalCount: 0 },
        quotes: { totalCount: 0, edges: [] },
      },
    });
  });

  it("gives nodes of every kind back in the order asked, null for what nobody has", async () => {
    const unknown = person("Nobody At All").id;
    const ids = [quay.mentions[0]?.id, odile.id, unknown, answer.article.id, quay.unnamedSources[0]?.id, courrier.id];
    const data = await server.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids });
    const kinds = ["Mention", "Person", null, "Article", "UnnamedSource", "Organization"];
    expect(data).toEqual({
      nodes: kinds.map((kind, i) => (kind === null ? null : { __typename: kind, id: ids[i] })),
    });
  });
});
