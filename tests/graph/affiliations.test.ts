import { afterAll, beforeAll, expect, it } from "vitest";
import { monthOf } from "../../server/domain/partialDate.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { printing, type PrintedPost } from "../support/posts.js";

const ada = person("Ada Lund");
const noor = person("Noor Haddagi");
const institute = organization("Institut d’Orrin");
const bank = organization("Banque de Varenne");
const [courrier, gazette, herald] = ["Le Courrier", "La Gazette", "The Herald"].map(organization) as [
  typeof bank,
  typeof bank,
  typeof bank,
];

let written = 0;
const article = (publishedAt: string, publisher: typeof bank, ...posts: PrintedPost[]) =>
  printing(
    write({
      url: `https://courrier.example/${written++}`,
      publisher,
      publishedAt: new Date(publishedAt),
      said: [{ by: ada, words: `Phrase ${written}` }],
    }),
    posts,
  );

const director = { person: ada, title: "directrice", organization: institute, role: "EXECUTIVE" } as const;
const president = { person: ada, title: "présidente", organization: bank, role: "POLITICIAN" } as const;

const archive = [
  article("2031-01-10T08:00:00Z", courrier, { ...director, since: monthOf(2030, 3), confidence: 0.9 }),
  article("2031-02-10T08:00:00Z", gazette, { ...director, title: "Directrice", confidence: 0.8 }),
  article("2031-02-11T08:00:00Z", gazette, { ...director, confidence: 0.8 }),
  article("2031-03-10T18:00:00Z", herald, { ...director, ended: true, confidence: 0.95 }),
  article("2031-03-12T08:00:00Z", courrier, president, { ...director, person: noor, ended: true }),
];
const withheld = (() => {
  const graph = article("2031-04-01T08:00:00Z", courrier, { ...president, title: "trésorière" }, { ...director });
  return { ...graph, article: { ...graph.article, status: "WITHHELD" as const } };
})();

interface Edge {
  readonly cursor: string;
  readonly title: string;
  readonly organization: { readonly name: string };
}

describeEachDatabase("Affiliations", (open) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, [...archive, withheld]);
  });
  afterAll(() => server.close());

  it("join the articles that print one post of one person in one organization, with what they say of it", async () => {
    const data = await server.data(
      `query ($id: ID!) { person(id: $id) { affiliations { totalCount edges { title role since until firstSeen lastSeen
         articles confidence person { name } organization { name } node { __typename }
         evidence(first: 2) { exact article { publishedAt } } } } } }`,
      { id: ada.id },
    );
    expect(data).toEqual({
      person: {
        affiliations: {
          totalCount: 2,
          edges: [
            {
              title: "présidente",
              role: "POLITICIAN",
              since: null,
              until: null,
              firstSeen: "2031-03-12",
              lastSeen: "2031-03-12",
              articles: 1,
              confidence: 0.9,
              person: { name: "Ada Lund" },
              organization: { name: "Banque de Varenne" },
              node: { __typename: "Organization" },
              evidence: [{ exact: "Partager", article: { publishedAt: "2031-03-12T08:00:00.000Z" } }],
            },
            {
              title: "directrice",
              role: "EXECUTIVE",
              since: "2030-03",
              until: "2031-03-10",
              firstSeen: "2031-01-10",
              lastSeen: "2031-03-10",
              articles: 4,
              // 1 − 0.05 ÷ 2 ÷ 2: three outlets print it, the Gazette twice.
              confidence: 0.988,
              person: { name: "Ada Lund" },
              organization: { name: "Institut d’Orrin" },
              node: { __typename: "Organization" },
              evidence: [
                { exact: "Partager", article: { publishedAt: "2031-03-10T18:00:00.000Z" } },
                { exact: "Partager", article: { publishedAt: "2031-02-11T08:00:00.000Z" } },
              ],
            },
          ],
        },
      },
    });
  });

  it("list an organization's people, the one called former by the latest article first", async () => {
    const data = await server.data(
      `query ($id: ID!) { organization(id: $id) { members { totalCount edges { person { name } until node { __typename } } } } }`,
      { id: institute.id },
    );
    expect(data).toEqual({
      organization: {
        members: {
          totalCount: 2,
          edges: [
            { person: { name: "Noor Haddagi" }, until: "2031-03-12", node: { __typename: "Person" } },
            { person: { name: "Ada Lund" }, until: "2031-03-10", node: { __typename: "Person" } },
          ],
        },
      },
    });
  });

  const heldAt = async (at: string | null): Promise<string[]> => {
    const { person: found } = await server.data<{ person: { affiliations: { totalCount: number; edges: Edge[] } } }>(
      `query ($id: ID!, $at: PartialDate) { person(id: $id) { affiliations(at: $at) { totalCount edges { title organization { name } cursor } } } }`,
      { id: ada.id, at },
    );
    expect(found.affiliations.totalCount).toBe(found.affiliations.edges.length);
    return found.affiliations.edges.map(({ title }) => title);
  };

  it.each<readonly [string, string, string[]]>([
    ["before its stated beginning it is not held", "2030-02", []],
    ["in the month of its stated beginning it is", "2030-03", ["directrice"]],
    ["on a day of that month it may not have begun", "2030-03-15", []],
    ["in the year of that month it is", "2030", ["directrice"]],
    ["between beginning and first article it is", "2030-12-24", ["directrice"]],
    ["on the day before an article calls it former it is", "2031-03-09", ["directrice"]],
    ["on the day of that article it is not", "2031-03-10", []],
    ["in the month of that article it still was", "2031-03", ["présidente", "directrice"]],
    ["the day before the first article a post without a stated beginning is not held", "2031-03-11", []],
    ["from the day of the first article it is", "2031-03-12", ["présidente"]],
    ["long after, what no article has ended goes on", "9999", ["présidente"]],
  ])("at a time: %s", async (_claim, at, titles) => {
    expect(await heldAt(at)).toEqual(titles);
  });

  it("at a time: a post that is only ever called former is held at none", async () => {
    const data = await server.data(
      `query ($id: ID!) { person(id: $id) { affiliations(at: "2031-03") { totalCount } all: affiliations { totalCount } } }`,
      { id: noor.id },
    );
    expect(data).toEqual({ person: { affiliations: { totalCount: 0 }, all: { totalCount: 1 } } });
  });

  it("page by cursors, each post once", async () => {
    const page = async (after: string | null) => {
      const { person: found } = await server.data<{
        person: { affiliations: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      }>(
        `query ($id: ID!, $after: String) { person(id: $id) { affiliations(first: 1, after: $after) {
           edges { title cursor organization { name } } pageInfo { hasNextPage endCursor } } } }`,
        { id: ada.id, after },
      );
      return found.affiliations;
    };
    const first = await page(null);
    expect(first).toMatchObject({ edges: [{ title: "présidente" }], pageInfo: { hasNextPage: true } });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ edges: [{ title: "directrice" }], pageInfo: { hasNextPage: false } });
  });

  it("refuse a cursor of another list, a date that does not exist and a page without bounds", async () => {
    const code = async (args: string): Promise<unknown> => {
      const { errors } = await server.ask(
        `query ($id: ID!) { person(id: $id) { affiliations(${args}) { edges { title } } } }`,
        {
          id: ada.id,
        },
      );
      return errors?.[0]?.extensions.code;
    };
    const { organization: found } = await server.data<{ organization: { members: { edges: Edge[] } } }>(
      `query ($id: ID!) { organization(id: $id) { members { edges { cursor } } } }`,
      { id: institute.id },
    );
    expect(await code(`after: "${found.members.edges[0]?.cursor ?? ""}"`)).toBe("BAD_CURSOR");
    expect(await code(`at: "2031-02-30"`)).toBe("BAD_DATE");
    expect(await code(`first: 101`)).toBe("BAD_PAGE_SIZE");
    const { errors } = await server.ask(
      `query ($id: ID!) { person(id: $id) { affiliations { edges { evidence(first: 21) { exact } } } } }`,
      { id: ada.id },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_PAGE_SIZE");
  });

  it("follow from the text: read, counted, and gone with the version that no longer prints them", async () => {
    const text = `Une réponse de l’Institut\n\n« Non », a dit Maud Estivel, directrice de l’Institut d’Orrin depuis 2029. Elle parlait mardi à Varenne.`;
    const draft = (words: string) =>
      draftFromText({
        text: words,
        url: "https://gazette.example/estivel",
        language: "fr",
        publishedAt: new Date("2031-05-07T08:00:00Z"),
      });
    const { article: first } = await ingest(server.store, draft(text), new Date("2031-05-08T08:00:00Z"));
    const posts = async (): Promise<unknown> => {
      const { article: found } = await server.data<{
        article: { quotes: { edges: { node: { attribution: { speaker: object } } }[] } };
      }>(
        `query ($id: ID!) { article(id: $id) { quotes { edges { node { attribution { speaker {
           ... on Person { affiliations { edges { title since organization { name } evidence { exact } } } } } } } } } } }`,
        { id: first.id },
      );
      return found.quotes.edges.map(({ node }) => node.attribution.speaker);
    };
    expect(await posts()).toEqual([
      {
        affiliations: {
          edges: [
            {
              title: "directrice",
              since: "2029",
              organization: { name: "Institut d’Orrin" },
              evidence: [{ exact: "Maud Estivel, directrice de l’Institut d’Orrin depuis 2029" }],
            },
          ],
        },
      },
    ]);
    await ingest(server.store, draft(text.replace(", directrice de l’Institut d’Orrin depuis 2029", "")), new Date());
    expect(await posts()).toEqual([{ affiliations: { edges: [] } }]);
  });
});
