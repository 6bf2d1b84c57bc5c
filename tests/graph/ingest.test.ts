import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer } from "../support/ask.js";

const URL_ = "https://herald.example/lights";
const TEXT = "“The new lights will burn before the winter,” said Ned Carrow, the harbour master of Castlebrook.";

interface Payload {
  readonly ingest: {
    readonly errors: readonly { readonly reason: string; readonly path: readonly string[] }[];
    readonly results: readonly {
      readonly outcome: string;
      readonly article: {
        readonly id: string;
        readonly version: number;
        readonly textSha256: string;
        readonly quotes: { readonly edges: readonly { readonly node: { readonly text: string } }[] };
      };
      readonly warnings: readonly { readonly code: string; readonly span: { readonly exact: string } | null }[];
    }[];
  };
}

const RESULT = `errors { reason path } results { outcome warnings { code message span { exact } }
  article { id url version textSha256 headline language publisher { name } quotes { edges { node { text } } } } }`;
const INGEST = `mutation ($input: [IngestInput!]!) { ingest(input: $input) { ${RESULT} } }`;

describe("ingest", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  const ingest = async (...input: Record<string, unknown>[]): Promise<Payload["ingest"]> =>
    (await server.data<Payload>(INGEST, { input })).ingest;

  it("takes an article in and answers with its graph", async () => {
    const { errors, results } = await ingest({
      url: URL_,
      text: TEXT,
      headline: "Harbour master promises new lights",
      outletName: "The Castlebrook Herald",
      byline: "By Rosalind Thackmoor",
      publishedAt: "2031-06-02T08:00:00Z",
      language: "en-GB",
    });
    expect(errors).toEqual([]);
    expect(results).toMatchObject([
      {
        outcome: "CREATED",
        article: {
          url: URL_,
          version: 1,
          headline: "Harbour master promises new lights",
          language: "en",
          publisher: { name: "The Castlebrook Herald" },
          quotes: {
            edges: [
              { node: { text: expect.stringContaining("The new lights will burn before the winter") as string } },
            ],
          },
        },
      },
    ]);
  });

  it("changes nothing the second time, and says so", async () => {
    const before = await server.store.totals();
    const { results } = await ingest({ url: `${URL_}?utm_source=feed`, text: TEXT });
    expect(results).toMatchObject([{ outcome: "UNCHANGED", article: { version: 1 } }]);
    expect(await server.store.totals()).toEqual(before);
  });

  it("keeps the earlier text as a version when the address has a new one", async () => {
    const { results } = await ingest({ url: URL_, text: `${TEXT} He gave no price.` });
    expect(results).toMatchObject([{ outcome: "NEW_VERSION", article: { version: 2 } }]);
  });

  it("takes in what can be taken in when others are refused, and says which were", async () => {
    const { errors, results } = await ingest(
      { text: "" },
      { text: "“Nothing is signed,” said Margaret Ellwynne." },
      { text: "12345" },
      { text: "“Nothing is signed,” said Margaret Ellwynne." },
    );
    expect(errors).toMatchObject([
      { reason: "EMPTY_TEXT", path: ["input", "0"] },
      { reason: "NO_WORDS", path: ["input", "2"] },
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["CREATED", "UNCHANGED"]);
  });

  it("warns of a mark that is never closed, and shows the place", async () => {
    const { results } = await ingest({
      text: "La ministre parle. « Le quai est prêt, a déclaré Odile Tresgast au port.",
    });
    const warning = results[0]?.warnings.find(({ code }) => code === "UNBALANCED_MARK");
    expect(warning?.span?.exact).toContain("«");
  });

  it("of a lone « finds no quote and does no harm", async () => {
    const { errors, results } = await ingest({ text: "Le quai est prêt.\n\n«\n" });
    expect(errors).toEqual([]);
    expect(results[0]?.article.quotes.edges).toEqual([]);
  });

  it("lets a later field of the same operation read what an earlier one wrote", async () => {
    const url = "https://herald.example/twice";
    const data = await server.data<Record<"first" | "second", Payload["ingest"]>>(
      `mutation ($one: [IngestInput!]!, $two: [IngestInput!]!) {
         first: ingest(input: $one) { ${RESULT} } second: ingest(input: $two) { ${RESULT} } }`,
      {
        one: [{ url, text: "“One,” said Ned Carrow." }],
        two: [{ url, text: "“Two and more,” said Ned Carrow." }],
      },
    );
    const texts = ({ results }: Payload["ingest"]) => results[0]?.article.quotes.edges.map(({ node }) => node.text);
    expect(texts(data.first)?.join()).toMatch(/^One/);
    expect(texts(data.second)?.join()).toMatch(/^Two and more/);
  });
});
