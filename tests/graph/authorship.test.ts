import { afterAll, beforeAll, expect, it } from "vitest";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const QUAY = `Le quai est prêt

« Le quai est prêt », a déclaré Odile Tresgast, ministre de la Mer. « Il est payé », a-t-elle ajouté.`;
const NAMESAKE = `Un livre sur le sel

« Je compte les grues », a déclaré Samir Oudjane, l’économiste.`;
const ADVISER = `Un conseiller parle

« Nous attendons », a déclaré M. Morvan. Odile Tresgast, Noor Haddagi, Anselme Kerbrac et Ludovic Marsenne étaient là.`;

interface Authors {
  readonly article: {
    readonly authors: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly bylineAsPrinted: string;
        readonly author: { readonly __typename: string; readonly name: string };
        readonly node: { readonly url: string };
      }[];
    };
  };
}

describeEachDatabase("Authorship", (open) => {
  let server: TestServer;

  const publish = async (url: string, text: string, byline: string | null, day: number) =>
    ingest(
      server.store,
      draftFromText({
        text,
        url,
        byline,
        language: "fr",
        outlet: "Le Courrier de Varenne",
        publishedAt: new Date(Date.UTC(2031, 2, day)),
      }),
      new Date(Date.UTC(2031, 2, day, 12)),
    );

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await publish(
      "https://courrier.example/1",
      QUAY,
      "Par Jeanne Morvan et Loïc Trévidal, à Port-Varenne (avec AVP)",
      1,
    );
    await publish("https://courrier.example/2", QUAY.replace("prêt", "ouvert"), "Jeanne Morvan", 2);
    await publish("https://courrier.example/3", QUAY.replace("prêt", "gris"), "Le Courrier de Varenne", 3);
    await publish("https://courrier.example/4", QUAY.replace("prêt", "long"), null, 4);
  });
  afterAll(() => server.close());

  const authorsOf = async (url: string): Promise<Authors["article"]["authors"]> => {
    const { article } = await server.data<Authors>(
      `query ($url: URL!) { article(url: $url) { authors { totalCount edges { bylineAsPrinted
         author { __typename ... on Agent { name } } node { url } } } } }`,
      { url },
    );
    return article.authors;
  };
  const called = async (name: string): Promise<{ id: string; name: string }[]> => {
    const { agents } = await server.data<{ agents: { edges: { node: { id: string; name: string } }[] } }>(
      `query ($name: String!) { agents(name: $name) { edges { node { id name } } } }`,
      { name },
    );
    return agents.edges.map(({ node }) => node).filter((agent) => agent.name.includes(name));
  };

  it("gives an article its authors, people and agency, in the order of the byline", async () => {
    const byline = "Par Jeanne Morvan et Loïc Trévidal, à Port-Varenne (avec AVP)";
    expect(await authorsOf("https://courrier.example/1")).toEqual({
      totalCount: 3,
      edges: (
        [
          ["Person", "Jeanne Morvan"],
          ["Person", "Loïc Trévidal"],
          ["Organization", "AVP"],
        ] as const
      ).map(([__typename, name]) => ({
        bylineAsPrinted: byline,
        author: { __typename, name },
        node: { url: "https://courrier.example/1" },
      })),
    });
  });

  it("gives an author what they wrote, newest first, a page at a time", async () => {
    const [jeanne] = await called("Jeanne Morvan");
    const page = async (after: string | null) =>
      server.data<{
        person: {
          wrote: {
            totalCount: number;
            edges: { node: { url: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      }>(
        `query ($id: ID!, $after: String) { person(id: $id) { wrote(first: 1, after: $after) { totalCount
           edges { node { url } } pageInfo { hasNextPage endCursor } } } }`,
        { id: jeanne?.id, after },
      );
    const first = await page(null);
    expect(first.person.wrote).toMatchObject({
      totalCount: 2,
      edges: [{ node: { url: "https://courrier.example/2" } }],
      pageInfo: { hasNextPage: true },
    });
    const second = await page(first.person.wrote.pageInfo.endCursor);
    expect(second.person.wrote).toMatchObject({
      edges: [{ node: { url: "https://courrier.example/1" } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("says nothing of an author in the text, where nobody prints the name", async () => {
    const [jeanne] = await called("Jeanne Morvan");
    expect(
      await server.data(
        `query ($id: ID!) { person(id: $id) { mentionedIn { totalCount } quotesBy { totalCount } names { edges { node occurrences } } } }`,
        { id: jeanne?.id },
      ),
    ).toEqual({
      person: {
        mentionedIn: { totalCount: 0 },
        quotesBy: { totalCount: 0 },
        names: { edges: [{ node: "Jeanne Morvan", occurrences: 2 }] },
      },
    });
  });

  it("makes the outlet the author of what it signs itself, and nobody of an article without a byline", async () => {
    const { edges } = await authorsOf("https://courrier.example/3");
    expect(edges.map(({ author }) => author)).toEqual([{ __typename: "Organization", name: "Le Courrier de Varenne" }]);
    expect(await authorsOf("https://courrier.example/4")).toEqual({ totalCount: 0, edges: [] });
  });

  it("does not take a journalist for the economist of the same name whom the article quotes", async () => {
    await publish("https://courrier.example/5", NAMESAKE, "Samir Oudjane", 5);
    const namesakes = await called("Samir Oudjane");
    expect(namesakes).toHaveLength(2);
    const { edges } = await authorsOf("https://courrier.example/5");
    const { quotes } = await server.data<{
      quotes: { edges: { node: { attribution: { speaker: { id: string } } } }[] };
    }>(
      `query ($ids: [ID!]) { quotes(filter: { speaker: $ids }) { edges { node { attribution { speaker { ... on Agent { id } } } } } } }`,
      { ids: namesakes.map(({ id }) => id) },
    );
    expect(edges).toHaveLength(1);
    expect(quotes.edges).toHaveLength(1);
  });

  it("does not take a surname in a text for a journalist who writes about the same people", async () => {
    const company = ADVISER.replace("« Nous attendons », a déclaré M. Morvan. ", "");
    await publish("https://courrier.example/6", company, "Jeanne Morvan", 6);
    await publish("https://courrier.example/7", ADVISER, null, 7);
    const { article } = await server.data<{
      article: { quotes: { edges: { node: { attribution: { speaker: { name: string } } } }[] } };
    }>(
      `{ article(url: "https://courrier.example/7") { quotes { edges { node { attribution { speaker { ... on Agent { name } } } } } } } }`,
    );
    expect(article.quotes.edges.map(({ node }) => node.attribution.speaker.name)).toEqual(["Morvan"]);
  });

  it("forgets an author whom only an earlier version named", async () => {
    await publish("https://courrier.example/8", QUAY.replace("prêt", "neuf"), "Yann Quéméran", 8);
    expect(await called("Yann Quéméran")).toHaveLength(1);
    await publish("https://courrier.example/8", QUAY.replace("prêt", "vieux"), "Solenn Kerguidou", 8);
    expect(await called("Yann Quéméran")).toHaveLength(0);
    expect((await authorsOf("https://courrier.example/8")).edges.map(({ author }) => author.name)).toEqual([
      "Solenn Kerguidou",
    ]);
  });

  it("refuses a cursor of another list", async () => {
    const { errors } = await server.ask(
      `{ article(url: "https://courrier.example/1") { authors(after: "bm8") { totalCount edges { cursor } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});
