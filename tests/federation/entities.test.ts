import { readFile } from "node:fs/promises";
import { buildSchema, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { idKind } from "../../server/domain/ids.js";
import { MAX_REPRESENTATIONS } from "../../server/http/limits.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const schema = buildSchema(await readFile(new URL("../../schema.graphql", import.meta.url), "utf8"));

const courrier = organization("Le Courrier de Varenne");
const people = Array.from({ length: 60 }, (_, n) => person(`Docker ${String.fromCodePoint(65 + n)}`));
const graphs = people.map((by, n) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher: courrier,
    publishedAt: new Date(Date.UTC(2031, 0, 1 + n)),
    said: [
      { by, words: `Le quai ${n} est prêt` },
      { by: "un haut responsable", words: `Rien n'est signé au ${n}` },
    ],
  }),
);
const wikidataOf = (n: number): string => `Q99000${1000 + n}`;

/** Every key of everything that one article shows. */
const referencesTo = (n: number): object[] => {
  const graph = graphs[n];
  return [
    { __typename: "Person", id: people[n]?.id },
    { __typename: "Person", wikidataId: wikidataOf(n) },
    { __typename: "Agent", id: people[n]?.id },
    { __typename: "Organization", id: courrier.id },
    { __typename: "Article", id: graph?.article.id },
    { __typename: "Article", url: graph?.article.url },
    { __typename: "Article", url: `${graph?.article.url ?? ""}?utm_medium=mail` },
    { __typename: "Quote", id: graph?.quotes[0]?.id },
    { __typename: "Attribution", id: graph?.attributions[0]?.id },
    { __typename: "Mention", id: graph?.mentions[0]?.id },
    { __typename: "UnnamedSource", id: graph?.unnamedSources[0]?.id },
  ];
};
const TYPES = [
  ...["Person", "Person", "Person", "Organization", "Article", "Article", "Article"],
  ...["Quote", "Attribution", "Mention", "UnnamedSource"],
];

/** A well-formed id of the type that nothing has. Ids tell their kind by three letters, which only the domain knows. */
function unknownId(type: string): string {
  const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
  const prefixes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const kind = type === "Agent" ? "Person" : type;
  const ids = prefixes.map((prefix) => `${prefix}_${"0".repeat(24)}`);
  return ids.find((id) => idKind(id) === kind) ?? `no kind of id is ${type}'s`;
}

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`;

describeEachDatabase("references of a gateway", (open) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, graphs);
    for (const [n, { id }] of people.entries()) {
      await server.data(
        `mutation ($agent: ID!, $facts: AgentFactsInput!) { declareAgent(agent: $agent, facts: $facts) { errors { message } } }`,
        { agent: id, facts: { wikidataId: wikidataOf(n) } },
      );
    }
  });
  afterAll(() => server.close());

  const entities = async (representations: readonly unknown[]): Promise<(string | null)[]> => {
    const { _entities: found } = await server.data<{ _entities: ({ __typename: string } | null)[] }>(ENTITIES, {
      representations,
    });
    return found.map((entity) => entity?.__typename ?? null);
  };

  it("are answered by every key of every entity, in the order asked, an Agent as what it is", async () => {
    expect(await entities([...referencesTo(3), ...referencesTo(7)])).toEqual([...TYPES, ...TYPES]);
  });

  it("cost as many statements for six hundred and sixty things as for eleven", async () => {
    const few = await server.statementsOf(ENTITIES, { representations: referencesTo(0) });
    const many = await server.statementsOf(ENTITIES, { representations: people.flatMap((_, n) => referencesTo(n)) });
    expect([...many].sort()).toEqual([...few].sort());
    expect(new Set(few).size).toBe(few.length);
  });

  it("a thousand at a time, most of them to nobody, are one statement and a null each", async () => {
    const representations = Array.from({ length: MAX_REPRESENTATIONS }, (_, n) => ({
      __typename: "Person",
      id: n === 500 ? people[0]?.id : person(`Nobody ${n}`).id,
    }));
    server.statements.length = 0;
    const found = await entities(representations);
    expect(found.filter((type) => type !== null)).toEqual(["Person"]);
    expect(found[500]).toBe("Person");
    expect(server.statements).toEqual(["agents.byIds"]);
  });

  const keyed = Object.values(schema.getTypeMap()).filter(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      type.astNode?.directives?.some((directive) => directive.name.value === "key") === true,
  );
  it.each(keyed.map(({ name }) => name))("to %s, which the schema gives a key, are known", async (type) => {
    expect(await server.ask(ENTITIES, { representations: [{ __typename: type, id: unknownId(type) }] })).toEqual({
      data: { _entities: [null] },
    });
  });

  it("give null for an address and a Wikidata id that nothing has", async () => {
    expect(
      await entities([
        { __typename: "Article", url: "https://courrier.example/unread" },
        { __typename: "Article", url: "no address" },
        { __typename: "Person", wikidataId: "Q1" },
        // Somebody's, but of the other kind.
        { __typename: "Organization", wikidataId: wikidataOf(0) },
      ]),
    ).toEqual([null, null, null, null]);
  });

  it("are refused one by one when they are malformed, and the others are answered", async () => {
    const { data, errors } = await server.ask(ENTITIES, {
      representations: [
        { __typename: "Person", id: "1" },
        { __typename: "Person", id: people[0]?.id },
        { __typename: "Quote" },
        { __typename: "Span", id: people[0]?.id },
        { __typename: "Article", url: 5 },
        { __typename: "Person", wikidataId: "P31" },
        "Person",
      ],
    });
    expect(data).toEqual({ _entities: [null, { __typename: "Person" }, null, null, null, null, null] });
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]).sort()).toEqual([
      [0, "BAD_ID"],
      [2, "BAD_ID"],
      [3, "BAD_ARGUMENT"],
      [4, "BAD_ID"],
      [5, "BAD_ID"],
      [6, "BAD_ARGUMENT"],
    ]);
  });

  it("are refused together when they are more than a thousand", async () => {
    const representations = Array.from({ length: MAX_REPRESENTATIONS + 1 }, () => ({
      __typename: "Person",
      id: people[0]?.id,
    }));
    expect((await server.ask(ENTITIES, { representations })).errors).toMatchObject([
      { extensions: { code: "TOO_COMPLEX" } },
    ]);
  });
});
