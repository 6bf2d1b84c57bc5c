import { afterAll, beforeAll, expect, it } from "vitest";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const odile = person("Odile Tresgast");
const margaret = person("Margaret Ellwynne");
const ned = person("Ned Carrow");
const courrier = organization("Le Courrier de Varenne");
const checkers = organization("Les Vérificateurs du Littoral");

const quay = write({
  url: "https://courrier.example/quai",
  publisher: courrier,
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  said: [
    { by: odile, words: "Ce quai est payé", about: [margaret, checkers] },
    { by: ned, words: "Il ne l'est pas" },
  ],
});
const crane = write({
  url: "https://courrier.example/grue",
  publisher: courrier,
  publishedAt: new Date("2031-03-05T06:30:00.000Z"),
  said: [{ by: odile, words: "La grue tourne" }],
});

interface Payload {
  readonly errors: readonly { code: string; reason: string; message: string; path: string[] }[];
  readonly changes: readonly { fact: string; before: string | null; after: string | null }[];
}

const SOURCE = "https://registre.example/1";

describeEachDatabase("declared facts", (open) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, [quay, { ...crane, founded: [] }]);
  });
  afterAll(() => server.close());

  const declare = async (agent: string, facts: Record<string, unknown>): Promise<Payload> => {
    const { it: payload } = await server.data<{ it: Payload }>(
      `mutation ($agent: ID!, $facts: AgentFactsInput!) { it: declareAgent(agent: $agent, facts: $facts) {
         errors { code reason message path } agent { id name } changes { fact before after } } }`,
      { agent, facts },
    );
    return payload;
  };
  const ofPerson = async (id: string, fields: string): Promise<unknown> =>
    (await server.data<{ person: unknown }>(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id })).person;

  it("lead from a Wikidata id to the person, and from nowhere to somebody nobody has declared", async () => {
    expect(await ofPerson(odile.id, "wikidataId sameAs { scheme }")).toEqual({ wikidataId: null, sameAs: [] });
    const payload = await declare(odile.id, { wikidataId: "Q7101", sourceUrl: SOURCE });
    expect(payload).toMatchObject({ errors: [], changes: [{ fact: "wikidataId", before: null, after: "Q7101" }] });
    const data = await server.data(
      `{ person(wikidataId: "Q7101") { id resolvedFrom wikidataId sameAs { scheme value url source } }
         nobody: person(wikidataId: "Q7102") { id } notOne: organization(wikidataId: "Q7101") { id } }`,
    );
    expect(data).toEqual({
      person: {
        id: odile.id,
        resolvedFrom: null,
        wikidataId: "Q7101",
        sameAs: [{ scheme: "wikidata", value: "Q7101", url: "https://www.wikidata.org/wiki/Q7101", source: SOURCE }],
      },
      nobody: null,
      notOne: null,
    });
  });

  it("declared again change nothing, not even the revision", async () => {
    const before = await ofPerson(odile.id, "revision");
    expect(await declare(odile.id, { wikidataId: "Q7101", sourceUrl: SOURCE })).toMatchObject({
      errors: [],
      changes: [],
    });
    expect(await ofPerson(odile.id, "revision")).toEqual(before);
  });

  it("say what was there before when they are replaced or taken back, and free the id", async () => {
    expect((await declare(ned.id, { wikidataId: "Q7109" })).errors).toEqual([]);
    expect((await declare(ned.id, { wikidataId: "Q7110" })).changes).toEqual([
      { fact: "wikidataId", before: "Q7109", after: "Q7110" },
    ]);
    expect(await server.data(`{ person(wikidataId: "Q7109") { id } }`)).toEqual({ person: null });
    expect((await declare(margaret.id, { wikidataId: "Q7109" })).errors).toEqual([]);
    expect((await declare(margaret.id, { takeBack: ["wikidataId", "viaf"] })).changes).toEqual([
      { fact: "wikidataId", before: "Q7109", after: null },
    ]);
    expect(await ofPerson(margaret.id, "wikidataId")).toEqual({ wikidataId: null });
  });

  it("never give one Wikidata id to two people: the refusal names the first, and nothing of the rest is kept", async () => {
    const { errors, changes } = await declare(margaret.id, {
      wikidataId: "Q7101",
      gender: { value: "female", sourceUrl: SOURCE },
    });
    expect(changes).toEqual([]);
    expect(errors).toMatchObject([{ code: "INVALID", reason: "ALREADY_DECLARED", path: ["facts"] }]);
    expect(errors[0]?.message).toContain("Odile Tresgast");
    expect(await ofPerson(margaret.id, "gender { value } wikidataId")).toEqual({ gender: null, wikidataId: null });
  });

  it("hold a gender with its source and nothing without one", async () => {
    expect(await ofPerson(odile.id, "gender { value }")).toEqual({ gender: null });
    await declare(odile.id, { gender: { value: "Female", sourceUrl: SOURCE } });
    expect(await ofPerson(odile.id, "gender { value source }")).toEqual({
      gender: { value: "female", source: SOURCE },
    });
    const replaced = await declare(odile.id, { gender: { value: "non-binary", sourceUrl: SOURCE } });
    expect(replaced.changes).toEqual([{ fact: "gender", before: "female", after: "non-binary" }]);
    const { errors } = await declare(courrier.id, { gender: { value: "female", sourceUrl: SOURCE } });
    expect(errors).toMatchObject([{ reason: "BAD_ARGUMENT" }]);
  });

  it("give an organization its country and its ids in other catalogues", async () => {
    const facts = {
      country: { value: "FR", sourceUrl: SOURCE },
      sameAs: [{ scheme: "issn", value: "2031-0001", url: "https://issn.example/2031-0001" }],
    };
    expect((await declare(courrier.id, facts)).changes.map(({ fact }) => fact)).toEqual(["issn", "country"]);
    const { organization: found } = await server.data<{ organization: unknown }>(
      `query ($id: ID!) { organization(id: $id) { country sameAs { scheme value url source } } }`,
      { id: courrier.id },
    );
    expect(found).toEqual({
      country: "FR",
      sameAs: [{ scheme: "issn", value: "2031-0001", url: "https://issn.example/2031-0001", source: null }],
    });
  });

  it.each([
    ["a Wikidata id that is none", { wikidataId: "7101" }, "BAD_ID"],
    ["an id of two things at once", { sameAs: ["1", "2"].map((value) => ({ scheme: "viaf", value })) }, "BAD_ARGUMENT"],
    ["a catalogue that is none", { sameAs: [{ scheme: "The Catalogue", value: "1" }] }, "BAD_ARGUMENT"],
    ["an empty id", { sameAs: [{ scheme: "viaf", value: " " }] }, "BAD_ARGUMENT"],
    ["a source that is no web address", { gender: { value: "male", sourceUrl: "urn:x" } }, "BAD_URL"],
    ["a person's country", { country: { value: "FR", sourceUrl: SOURCE } }, "BAD_ARGUMENT"],
  ])("refuse %s, as an answer", async (_, facts, reason) => {
    expect(await declare(ned.id, facts)).toMatchObject({ errors: [{ code: "INVALID", reason }], changes: [] });
  });

  it("refuse somebody who does not exist, and an id of something else", async () => {
    const nobody = person("Nobody At All").id;
    expect(await declare(nobody, { wikidataId: "Q1" })).toMatchObject({
      errors: [{ code: "NOT_FOUND", reason: "NOT_FOUND" }],
    });
    expect(await declare(quay.article.id, { wikidataId: "Q1" })).toMatchObject({ errors: [{ reason: "BAD_ID" }] });
  });

  it.each([
    ["person", `{ person { id } }`, "BAD_ARGUMENT"],
    ["person", `{ person(id: "${odile.id}", wikidataId: "Q7101") { id } }`, "BAD_ARGUMENT"],
    ["organization", `{ organization { id } }`, "BAD_ARGUMENT"],
    ["organization", `{ organization(wikidataId: "Q0") { id } }`, "BAD_ID"],
    ["person", `{ person(wikidataId: "q7101") { id } }`, "BAD_ID"],
  ])("are looked up by exactly one well-formed id: %s %s", async (_, query, code) => {
    expect((await server.ask(query)).errors).toMatchObject([{ extensions: { code } }]);
  });

  it("resolve a gateway's thousand references by Wikidata id with one statement", async () => {
    const representations = [
      { __typename: "Person", wikidataId: "Q7101" },
      { __typename: "Organization", wikidataId: "Q7101" },
      { __typename: "Person", wikidataId: "seven" },
      { __typename: "Person", wikidataId: null },
      ...Array.from({ length: 990 }, (_, n) => ({ __typename: "Person", wikidataId: `Q${n + 1}` })),
    ];
    server.statements.length = 0;
    const { data, errors } = await server.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { name } } }`,
      { representations },
    );
    const { _entities: entities } = data as { _entities: unknown[] };
    expect(entities.slice(0, 4)).toEqual([{ name: "Odile Tresgast" }, null, null, null]);
    expect(entities.slice(4).every((entity) => entity === null)).toBe(true);
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code]).sort()).toEqual([
      [2, "BAD_ID"],
      [3, "BAD_ID"],
    ]);
    expect(server.statements).toEqual(["declared.agentsByExternalIds"]);
  });

  const topics = async (article: string, list: string[]): Promise<Payload> => {
    const { it: payload } = await server.data<{ it: Payload }>(
      `mutation ($article: ID!, $topics: [String!]) { it: declareArticle(article: $article, facts: { topics: $topics }) {
         errors { reason } article { topics { id } } changes { fact before after } } }`,
      { article, topics: list },
    );
    return payload;
  };

  it("say what an article is about: the same words are one topic, whatever their accents and case", async () => {
    expect((await topics(quay.article.id, ["Économie", "medtop:11000000", "economie "])).changes).toEqual([
      { fact: "topics", before: null, after: "Économie, medtop:11000000" },
    ]);
    await topics(crane.article.id, ["ECONOMIE"]);
    const { quote } = await server.data<{ quote: { topics: { id: string; label: string; scheme: string }[] } }>(
      `query ($id: ID!) { quote(id: $id) { topics { id label(locale: "fr") scheme } article { topics { scheme } } } }`,
      { id: quay.quotes[0]?.id },
    );
    expect(quote.topics).toMatchObject([
      { label: "Économie", scheme: "keyword" },
      { label: "11000000", scheme: "medtop" },
    ]);
    const count = (topic: (string | undefined)[]) =>
      server.data(
        `query ($topic: [ID!]) { quotes(filter: { topic: $topic }) { totalCount edges { node { text } } } }`,
        {
          topic,
        },
      );
    expect(await count([quote.topics[0]?.id])).toMatchObject({ quotes: { totalCount: 3 } });
    expect(await count([quote.topics[1]?.id])).toMatchObject({ quotes: { totalCount: 2 } });
    expect(await count([])).toMatchObject({ quotes: { totalCount: 0, edges: [] } });
    expect((await topics(crane.article.id, ["Économie"])).changes).toEqual([]);
    expect((await topics(crane.article.id, [])).changes).toEqual([{ fact: "topics", before: "Économie", after: null }]);
  });

  const check = async (quote: string, factCheck: Record<string, unknown>): Promise<Payload> => {
    const { it: payload } = await server.data<{ it: Payload }>(
      `mutation ($quote: ID!, $factCheck: FactCheckInput!) { it: addFactCheck(quote: $quote, factCheck: $factCheck) {
         errors { reason message } quote { id } changes { fact before after } } }`,
      { quote, factCheck },
    );
    return payload;
  };

  it("show what fact-checkers found, once however often it is declared", async () => {
    const id = quay.quotes[0]?.id ?? "";
    const found = {
      url: "https://verif.example/quai",
      publisher: checkers.id,
      claimReviewed: "Le quai est payé.",
      rating: "Faux",
      reviewedAt: "2031-03-06T00:00:00.000Z",
    };
    expect((await check(id, found)).changes).toMatchObject([{ fact: "factCheck", before: null }]);
    expect((await check(id, found)).changes).toEqual([]);
    const replaced = await check(id, { ...found, rating: "Plutôt faux" });
    expect(replaced.changes[0]?.before).toContain("Faux");
    const { quotes } = await server.data<{ quotes: { edges: { node: unknown }[] } }>(
      `{ quotes(filter: {}, orderBy: OLDEST) { edges { node { text
         factChecks { url claimReviewed rating reviewedAt publisher { name } } } } } }`,
    );
    expect(quotes.edges.map(({ node }) => node)).toContainEqual({
      text: "Ce quai est payé",
      factChecks: [
        {
          ...found,
          publisher: { name: "Les Vérificateurs du Littoral" },
          rating: "Plutôt faux",
        },
      ],
    });
    expect((await check(id, { ...found, url: "ftp://verif.example/" })).errors).toMatchObject([{ reason: "BAD_URL" }]);
    expect((await check(id, { ...found, publisher: organization("Nobody").id })).errors).toMatchObject([
      { reason: "NOT_FOUND" },
    ]);
  });

  it("are told to followers of the archive, and to nobody when nothing is new", async () => {
    const newest = async (): Promise<string> => {
      const { changes } = await server.data<{ changes: { pageInfo: { endCursor: string } } }>(
        `{ changes(first: 1000) { pageInfo { endCursor } } }`,
      );
      return changes.pageInfo.endCursor;
    };
    const since = await newest();
    const told = async (): Promise<unknown> => {
      const { changes } = await server.data<{ changes: { edges: { op: string; id: string }[] } }>(
        `query ($since: String) { changes(since: $since) { edges { op id } } }`,
        { since },
      );
      return changes.edges;
    };
    await declare(odile.id, { wikidataId: "Q7101", sourceUrl: SOURCE });
    expect(await told()).toEqual([]);
    await declare(ned.id, { sameAs: [{ scheme: "viaf", value: "12" }] });
    await topics(crane.article.id, ["grue"]);
    await check(crane.quotes[0]?.id ?? "", { url: "https://verif.example/2", claimReviewed: "a", rating: "b" });
    expect(await told()).toEqual([
      { op: "UPDATED", id: ned.id },
      { op: "UPDATED", id: crane.article.id },
      { op: "UPDATED", id: crane.quotes[0]?.id },
    ]);
  });

  it("leave every attribution as the machine made it: nobody has decided anything", async () => {
    const data = await server.data(
      `{ machine: quotes(filter: { review: [MACHINE] }) { totalCount edges { node { review attribution { review } } } }
         decided: quotes(filter: { review: [CONFIRMED, REJECTED, PROPOSED, DISPUTED] }) { totalCount } }`,
    );
    const machine = { node: { review: "MACHINE", attribution: { review: "MACHINE" } } };
    expect(data).toEqual({
      machine: { totalCount: 3, edges: [machine, machine, machine] },
      decided: { totalCount: 0 },
    });
  });

  it("are read with as many statements for a hundred people as for one", async () => {
    const statements = await server.statementsOf(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { sameAs { value }
         ... on Person { wikidataId gender { value } } ... on Organization { wikidataId } } } }`,
      { ids: [odile, margaret, ned, courrier, checkers].map(({ id }) => id) },
    );
    expect(statements).toEqual(["planned"]);
  });
});
