import { afterAll, beforeAll, expect, it } from "vitest";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

/** Published on Thursday, 6 March 2031. */
const TEXT = `Le quai en quatre phrases

« La première est de mardi », a déclaré mardi Odile Tresgast. La ministre a parlé longtemps.

« La deuxième est de janvier », avait déclaré Odile Tresgast en janvier. Le quai attend.

« La troisième est de l’an dernier », avait déclaré Odile Tresgast l’an dernier. Le quai attend.

« La quatrième n’est pas datée », a déclaré Odile Tresgast. Le quai attend.`;

describeEachDatabase("When words were said", (open) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    const draft = (url: string, publishedAt: Date | null) =>
      draftFromText({ text: TEXT, url, language: "fr", publishedAt });
    await ingest(server.store, draft("https://courrier.example/quai", new Date("2031-03-06T18:00:00Z")), new Date());
    await ingest(server.store, draft("https://courrier.example/sans-date", null), new Date("2031-04-01T00:00:00Z"));
  });
  afterAll(() => server.close());

  it("is as precise as the text, and null where the text or the article's date does not say", async () => {
    const datesOf = async (url: string): Promise<unknown> => {
      const { article } = await server.data<{ article: { quotes: { edges: { node: { saidAt: string | null } }[] } } }>(
        `query ($url: URL!) { article(url: $url) { quotes { edges { node { saidAt } } } } }`,
        { url },
      );
      return article.quotes.edges.map(({ node }) => node.saidAt);
    };
    expect(await datesOf("https://courrier.example/quai")).toEqual(["2031-03-04", "2031-01", "2030", null]);
    expect(await datesOf("https://courrier.example/sans-date")).toEqual([null, null, null, null]);
  });

  const found = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { quotes } = await server.data<{ quotes: { totalCount: number; edges: { node: { text: string } }[] } }>(
      `query ($filter: QuoteFilter!) { quotes(filter: $filter) { totalCount edges { node { text } } } }`,
      { filter },
    );
    expect(quotes.totalCount).toBe(quotes.edges.length);
    return quotes.edges.map(({ node }) => node.text.split(" ")[1] ?? "").sort();
  };

  it.each<readonly [string, Record<string, unknown>, string[]]>([
    ["on its day", { from: "2031-03-04", to: "2031-03-04" }, ["première"]],
    ["not on the day before", { from: "2031-03-03", to: "2031-03-03" }, []],
    ["in a month that is stated as such", { from: "2031-01", to: "2031-01" }, ["deuxième"]],
    ["not in half of that month, which may be the other half", { from: "2031-01-01", to: "2031-01-15" }, []],
    ["from a date on", { from: "2031-01-01" }, ["deuxième", "première"]],
    ["up to a date", { to: "2031-02" }, ["deuxième", "troisième"]],
    ["in a year", { from: "2030", to: "2030" }, ["troisième"]],
  ])("finds words said %s", async (_claim, said, expected) => {
    expect(await found({ said })).toEqual(expected);
  });

  it("finds everything in a range without ends, and what is not said in a range by its negation", async () => {
    expect(await found({ said: {} })).toHaveLength(8);
    expect(await found({ not: { said: { from: "2031" } } })).toHaveLength(6);
    expect(await found({ said: { from: "2031" }, published: { to: "2031-03-05" } })).toEqual([]);
  });

  it("refuses a range that ends before it begins", async () => {
    const { errors } = await server.ask(
      `{ quotes(filter: { said: { from: "2031-03", to: "2031-02" } }) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_ARGUMENT");
  });
});
