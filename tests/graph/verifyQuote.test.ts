/** “Did they say that?” over HTTP, on the sample archive and on articles made for it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { personId, entityId, articleId } from "../../server/domain/ids.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

/** The fact-checker's question, as they would send it. */
const DID_THEY_SAY_THAT = `
query DidTheySayThat($t: String!, $who: ID) {
  verifyQuote(text: $t, speaker: $who, language: "fr") {
    verdict searched
    matches { similarity diff { op text } quote { text saidAt attribution { speaker { __typename ... on Agent { name } } } article { url publishedAt publisher { name } } utterance { wordings { text language outlets relation diff { op text } } } } }
  }
}`;

interface Answer {
  readonly verifyQuote: {
    readonly verdict: string;
    readonly searched: number;
    readonly matches: readonly {
      readonly similarity: number;
      readonly diff: readonly { readonly op: string; readonly text: string }[];
      readonly quote: {
        readonly text: string;
        readonly attribution: { readonly speaker: { readonly name?: string } | null };
        readonly article: { readonly url: string };
        readonly utterance: { readonly wordings: readonly { readonly relation: string }[] };
      };
    }[];
  };
}

const NOW = new Date("2031-06-01T00:00:00Z");

describeEachDatabase("verifyQuote", (open) => {
  let server: TestServer;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await ingestSamples(server.store, NOW);
    const unnamed = `Au port\n\nLe port attend.\n\n« Les comptes de la caisse des secours ont été falsifiés trois fois », a déclaré un haut responsable du ministère de la Mer.`;
    await ingest(
      server.store,
      draftFromText({ text: unnamed, url: "https://www.phare.example/caisse", language: "fr" }),
      NOW,
    );
    for (const name of ["Noor Haddagi", "Anselme Kerbrac", "Samir Oudjane", "Odile Tresgast"]) {
      const { agents } = await server.data<{ agents: { edges: { node: { id: string } }[] } }>(
        `query ($name: String!) { agents(name: $name, kind: PERSON, first: 1) { edges { node { id } } } }`,
        { name },
      );
      ids.set(name, agents.edges[0]?.node.id ?? "");
    }
  }, 60_000);
  afterAll(() => server.close());

  const verify = async (text: string, speaker?: string): Promise<Answer["verifyQuote"]> =>
    (
      await server.data<Answer>(DID_THEY_SAY_THAT, {
        t: text,
        ...(speaker === undefined ? {} : { who: ids.get(speaker) }),
      })
    ).verifyQuote;

  const LUNE = "Nous ne demandons pas la lune, nous demandons un contrat écrit";
  const CAISSES =
    "On ne compte pas les emplois d’un port comme on compte les caisses d’un navire, il faut attendre que la marée les ramène";

  it.each([
    ["EXACT", LUNE, "Noor Haddagi"],
    ["EXACT", LUNE, undefined],
    ["EXACT", "  “NOUS NE DEMANDONS PAS LA LUNE : nous demandons un contrat ecrit...”  ", "Noor Haddagi"],
    ["PARTIAL", "nous demandons un contrat écrit", "Noor Haddagi"],
    ["PARTIAL", "un contrat écrit", "Noor Haddagi"],
    ["OTHER_SPEAKER", "un contrat écrit", "Anselme Kerbrac"],
    ["PARTIAL", `${LUNE}, et nous l’aurons avant vendredi soir`, "Noor Haddagi"],
    ["REWORDED", "Nous ne demandons pas la lune, nous demandons simplement un contrat bien écrit", "Noor Haddagi"],
    ["OTHER_SPEAKER", LUNE, "Odile Tresgast"],
    ["DISPUTED", CAISSES, "Samir Oudjane"],
    ["DISPUTED", CAISSES, "Anselme Kerbrac"],
    ["DISPUTED", CAISSES, undefined],
    ["OTHER_SPEAKER", CAISSES, "Noor Haddagi"],
    ["NOT_FOUND", "Les mouettes ont voté à l’unanimité contre le nouveau phare", "Odile Tresgast"],
    ["NOT_FOUND", "Nous demandons la lune, nous ne demandons pas un contrat écrit", "Noor Haddagi"],
    ["EXACT", "Les comptes de la caisse des secours ont été falsifiés trois fois", undefined],
    ["NOT_FOUND", "Les comptes de la caisse des secours ont été falsifiés trois fois", "Odile Tresgast"],
  ])("answers %s to “%s” of %s", async (verdict, text, speaker) => {
    expect((await verify(text, speaker)).verdict).toBe(verdict);
  });

  it("shows the quotes best first, each with its likeness, its diff and the wordings of its utterance", async () => {
    const { matches } = await verify(
      "Si la compagnie croit que nous allons reculer devant une lettre d’avocat, elle se trompe de port",
    );
    expect(matches.map(({ similarity }) => similarity)).toEqual([1, expect.closeTo(36 / 42, 5)]);
    expect(matches.map(({ quote }) => quote.article.url)).toEqual([
      expect.stringContaining("dockers-hangar-7"),
      expect.stringContaining("lettre-avocat"),
    ]);
    expect(matches[1]?.diff.map(({ op }) => op)).toEqual(["EQUAL", "INSERT"]);
    expect(matches[1]?.diff[1]?.text).toBe("et elle se trompe de siècle");
    expect(matches[0]?.quote.utterance.wordings.map(({ relation }) => relation).sort()).toEqual([
      "IDENTICAL",
      "TRUNCATED",
    ]);
  });

  it("shows what contradicts the words without taking it for them", async () => {
    const { verdict, matches } = await verify(
      "Nous demandons la lune, nous demandons un contrat écrit",
      "Noor Haddagi",
    );
    expect(verdict).toBe("NOT_FOUND");
    expect(matches[0]?.quote.text).toBe(LUNE);
    expect(matches[0]?.diff.filter(({ op }) => op === "INSERT").map(({ text }) => text.trim())).toEqual(["ne", "pas"]);
  });

  it("counts what it searched: the quotes in the language, or all", async () => {
    const { quotes, all, verifyQuote } = await server.data<Record<string, { totalCount?: number; searched?: number }>>(
      `{ quotes(filter: { language: ["fr"] }) { totalCount } all: quotes(filter: {}) { totalCount }
         verifyQuote(text: "Nous verrons bien qui rira demain") { searched } }`,
    );
    expect((await verify("Nous verrons bien qui rira demain")).searched).toBe(quotes?.totalCount);
    expect(verifyQuote?.searched).toBe(all?.totalCount);
  });

  it("finds nothing in a language that is not read, and says that it searched nothing", async () => {
    expect(
      await server.data(
        `{ verifyQuote(text: "Il molo è pronto", language: "it") { verdict searched matches { similarity } } }`,
      ),
    ).toEqual({ verifyQuote: { verdict: "NOT_FOUND", searched: 0, matches: [] } });
  });

  it("takes no more statements for many matches than for one", async () => {
    const one = await server.statementsOf(DID_THEY_SAY_THAT, { t: "le vent se lèvera demain sur toute la rade" });
    const many = await server.statementsOf(DID_THEY_SAY_THAT, { t: CAISSES });
    expect(one.length).toBeLessThanOrEqual(3);
    expect(many.length).toBeLessThanOrEqual(10);
  });

  const nobody = personId(entityId(articleId("https://nowhere.example/"), "nobody"));
  it.each([
    ["an empty text", `text: " \\n "`, "EMPTY_TEXT"],
    ["a text without words", `text: "« … » !"`, "NO_WORDS"],
    ["5,001 characters", `text: "${"a".repeat(5_001)}"`, "BAD_ARGUMENT"],
    ["a speaker whom nobody knows", `text: "le quai", speaker: "${nobody}"`, "BAD_ARGUMENT"],
    ["an id that is none", `text: "le quai", speaker: "Odile"`, "BAD_ID"],
    ["the id of an article", `text: "le quai", speaker: "${articleId("https://nowhere.example/")}"`, "BAD_ID"],
    ["a language that is none", `text: "le quai", language: "french!"`, "BAD_ARGUMENT"],
  ])("refuses %s", async (_, args, code) => {
    const { errors } = await server.ask(`{ verifyQuote(${args}) { verdict } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it("takes words made to be slow: 5,000 characters without a word in common, and one word repeated", async () => {
    for (const text of [
      Array.from({ length: 900 }, (_, i) => `m${i}`)
        .join(" ")
        .slice(0, 5_000),
      "la ".repeat(1_600),
    ]) {
      const started = performance.now();
      expect((await verify(text)).verdict).toBe("NOT_FOUND");
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});
