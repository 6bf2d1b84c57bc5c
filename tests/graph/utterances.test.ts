/** Utterances and wire copy, from texts that were ingested to what a client is answered. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftFromText } from "../../server/pipeline/draft.js";
import type { ArticleId } from "../../server/domain/ids.js";
import { extract } from "../../server/extraction/extract.js";
import { ingest, writeArticle } from "../../server/pipeline/ingest.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const RETRIEVED = new Date("2031-06-01T00:00:00.000Z");

const LUNE = "Nous ne demandons pas la lune, nous demandons un contrat écrit";
const LETTRE =
  "Si la compagnie croit que nous allons reculer devant une lettre d’avocat, elle se trompe de port et elle se trompe de siècle";

/** Wire copy of some length; `{tail}` stands for what an outlet adds. */
const WIRE = `Les dockers votent la grève

Les dockers de Port-Lormel ont voté mardi une grève de trois jours pour obtenir des garanties d’embauche sur le futur quai, ont annoncé leurs représentants à la sortie d’une assemblée qui a duré toute la matinée dans le hangar numéro sept.

« ${LUNE} », a déclaré Noor Haddagi, secrétaire générale du syndicat. « Oui, la grève coûtera cher », a-t-elle ajouté.

La direction du port a indiqué que deux lignes sur trois seraient maintenues pour les médicaments et le courrier, et que les voyageurs seraient prévenus la veille de leur départ par un message. Une réunion est prévue vendredi au ministère, où les deux parties diront ce qu’elles attendent l’une de l’autre avant l’été.`;

const article = (said: string): string => `Le port attend\n\nLe port de Lormel attend son quai.\n\n${said}`;
const by = (name: string, words: string): string => article(`« ${words} », a déclaré ${name}.`);

class Archive {
  constructor(readonly server: TestServer) {}

  async print(slug: string, text: string, published = "2031-03-11T12:00:00Z"): Promise<string> {
    const draft = draftFromText({
      text,
      url: `https://${slug}.example/article`,
      outlet: `Le ${slug}`,
      language: "fr",
      publishedAt: new Date(published),
    });
    return (await ingest(this.server.store, draft, RETRIEVED)).article.id;
  }

  /** The utterance of the only quote of an article that holds these words. */
  async utteranceOf(articleId: string, words: string): Promise<{ id: string; printings: number }> {
    const { article: found } = await this.server.data<{
      article: { quotes: { edges: { node: { text: string; utterance: { id: string; printings: number } } }[] } };
    }>(`query ($id: ID!) { article(id: $id) { quotes { edges { node { text utterance { id printings } } } } } }`, {
      id: articleId,
    });
    const quote = found.quotes.edges.find(({ node }) => node.text.includes(words));
    if (quote === undefined) throw new Error(`No quote says "${words}": ${JSON.stringify(found)}`);
    return quote.node.utterance;
  }

  async utterance<Data>(id: string, fields: string): Promise<Data> {
    const query = `query ($id: ID!) { node(id: $id) { ... on Utterance { ${fields} } } }`;
    return (await this.server.data<{ node: Data }>(query, { id })).node;
  }
}

describeEachDatabase("Utterances", (open) => {
  let archive: Archive;
  beforeAll(async () => {
    archive = new Archive(await TestServer.open((of) => of, open));
  });
  afterAll(() => archive.server.close());

  const day = (n: number): string => `2031-03-${String(n).padStart(2, "0")}T12:00:00Z`;

  it("are one where outlets print the same words whole, cut, reworded and in another mouth", async () => {
    const first = await archive.print("matin", by("Noor Haddagi", LETTRE), day(1));
    await archive.print("soir", by("Noor Haddagi", LETTRE.toUpperCase()), "2031-03-01T18:00:00Z");
    await archive.print("phare", by("Noor Haddagi", LETTRE.slice(0, LETTRE.indexOf(", elle"))), day(2));
    await archive.print(
      "cap",
      by("Noor Haddagi", LETTRE.replace("nous allons reculer", "nous reculerons")),
      "2031-03-02T18:00:00Z",
    );
    await archive.print("quai", by("Clovis Marbec", LETTRE), day(3));
    const { id } = await archive.utteranceOf(first, "lettre d’avocat");
    const utterance = await archive.utterance(
      id,
      `printings independentPrintings disputed firstSeen text speaker { ... on Person { name } }
       quotes { totalCount edges { node { article { url } } } }
       wordings { relation outlets language first { article { url } } diff { op text } }`,
    );
    expect(utterance).toMatchObject({
      printings: 5,
      independentPrintings: 5,
      disputed: true,
      firstSeen: "2031-03-01T12:00:00.000Z",
      text: LETTRE,
      speaker: { name: "Noor Haddagi" },
      quotes: {
        totalCount: 5,
        edges: expect.arrayContaining([{ node: { article: { url: "https://quai.example/article" } } }]) as unknown,
      },
      wordings: [
        { relation: "IDENTICAL", outlets: 3, diff: [{ op: "EQUAL", text: LETTRE }] },
        {
          relation: "TRUNCATED",
          outlets: 1,
          language: "fr",
          first: { article: { url: "https://phare.example/article" } },
        },
        { relation: "REWORDED", outlets: 1 },
      ],
    });
  });

  it("stay apart where two people say the same few words, where words are denied, and a year later", async () => {
    const joined = async (slug: string, one: string, other: string, published: string): Promise<boolean> => {
      const [a, b] = [
        await archive.print(`${slug}-un`, one, day(1)),
        await archive.print(`${slug}-deux`, other, published),
      ];
      const words = (text: string): string => /« (.+?) »/.exec(text)?.[1] ?? "";
      return (await archive.utteranceOf(a, words(one))).id === (await archive.utteranceOf(b, words(other))).id;
    };
    const grand = "C’est un grand jour pour notre pays";
    expect(await joined("jour", by("Odile Tresgast", grand), by("Clovis Marbec", grand), day(1))).toBe(false);
    const traite = "Nous signerons le traité de pêche avant la fin de cette année";
    const denied = traite.replace("signerons", "ne signerons pas");
    expect(await joined("traite", by("Odile Tresgast", traite), by("Odile Tresgast", denied), day(1))).toBe(false);
    const slogan = "Le port d’abord, les promesses ensuite, voilà notre seule ligne";
    expect(
      await joined("slogan", by("Odile Tresgast", slogan), by("Odile Tresgast", slogan), "2032-03-01T12:00:00Z"),
    ).toBe(false);
    expect(await joined("temoin", by("Odile Tresgast", slogan), by("Odile Tresgast", slogan), day(2))).toBe(true);
  });

  it("keep the founder's id as long as any printing has it, through corrections and removals", async () => {
    const words = "La marée n’attend pas les ministres et les marins n’attendent pas la marée";
    const founder = await archive.print("aube", by("Odile Tresgast", words), day(20));
    const { id } = await archive.utteranceOf(founder, "La marée");
    const other = await archive.print("nuit", by("Odile Tresgast", words), day(20));
    expect((await archive.utteranceOf(other, "La marée")).id).toBe(id);

    await archive.print("aube", by("Odile Tresgast", words.replace("ministres", "ministères")), day(20));
    expect(await archive.utteranceOf(founder, "La marée")).toEqual({ id, printings: 2 });

    await archive.print("aube", article("Personne n’a rien dit."), day(20));
    expect(await archive.utteranceOf(other, "La marée")).toEqual({ id, printings: 1 });

    await archive.print("aube", by("Odile Tresgast", words), day(20));
    expect(await archive.utteranceOf(founder, "La marée")).toEqual({ id, printings: 2 });
  });

  it("are gone when nothing prints them", async () => {
    const only = await archive.print("seul", by("Odile Tresgast", "Ce quai sera le dernier que je verrai construire"));
    const { id } = await archive.utteranceOf(only, "Ce quai");
    await archive.print("seul", article("Personne n’a rien dit."));
    expect(await archive.server.data(`query ($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ node: null });
  });

  it("do not change when the same article comes again", async () => {
    const once = await archive.print("encore", by("Odile Tresgast", "Le vent se lèvera et nous serons encore là"));
    const before = await archive.utteranceOf(once, "Le vent");
    await archive.print("encore", by("Odile Tresgast", "Le vent se lèvera et nous serons encore là"));
    expect(await archive.utteranceOf(once, "Le vent")).toEqual(before);
  });

  it("are resolved for a gateway, many at once", async () => {
    const once = await archive.print("portail", by("Odile Tresgast", "La passerelle ouvrira quand le pont sera fini"));
    const { id } = await archive.utteranceOf(once, "La passerelle");
    const representations = [{ __typename: "Utterance", id }];
    expect(
      await archive.server.data(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Utterance { id printings } } }`,
        { of: representations },
      ),
    ).toEqual({ _entities: [{ id, printings: 1 }] });
  });
});

describeEachDatabase("Wire copy", (open) => {
  let archive: Archive;
  beforeAll(async () => {
    archive = new Archive(await TestServer.open((of) => of, open));
  });
  afterAll(() => archive.server.close());

  const reprintOf = async (id: string) =>
    (
      await archive.server.data<{ article: { reprintOf: { similarity: number; node: { id: string } } | null } }>(
        "query ($id: ID!) { article(id: $id) { reprintOf { similarity node { id } } } }",
        { id },
      )
    ).article;

  it("points to the earliest published article, which another may turn out to be later", async () => {
    const late = await archive.print("tard", WIRE, "2031-03-11T18:00:00Z");
    const later = await archive.print("plus-tard", WIRE.replace(/^.*\n/, "Grève au port\n"), "2031-03-12T08:00:00Z");
    expect(await reprintOf(late)).toEqual({ reprintOf: null });
    expect(await reprintOf(later)).toMatchObject({ reprintOf: { node: { id: late } } });

    const earliest = await archive.print(
      "agence",
      `${WIRE}\n\nLe préfet n’a pas souhaité s’exprimer mardi.`,
      "2031-03-11T06:00:00Z",
    );
    for (const copy of [late, later]) {
      const { reprintOf: edge } = await reprintOf(copy);
      expect(edge?.node.id).toBe(earliest);
      expect(edge?.similarity).toBeGreaterThan(0.9);
    }
    expect(await reprintOf(earliest)).toEqual({ reprintOf: null });
    const { article: original } = await archive.server.data<{ article: unknown }>(
      `query ($id: ID!) { article(id: $id) { reprints { totalCount edges { node { id } } } } }`,
      { id: earliest },
    );
    expect(original).toEqual({
      reprints: { totalCount: 2, edges: [{ node: { id: later } }, { node: { id: late } }] },
    });
  });

  it("is counted once on request, with its utterances and their independent printings", async () => {
    const counted = await archive.server.data<Record<string, { totalCount: number }>>(
      `{ all: quotes(filter: {}) { totalCount } once: quotes(filter: { collapseReprints: true }) { totalCount }
         each: quotes(filter: { collapseReprints: false }) { totalCount }
         copies: quotes(filter: { not: { collapseReprints: true } }) { totalCount } }`,
    );
    const [all, once] = [counted["all"]?.totalCount ?? 0, counted["once"]?.totalCount ?? 0];
    expect(all).toBe(once * 3);
    expect(counted["each"]?.totalCount).toBe(all);
    expect(counted["copies"]?.totalCount).toBe(all - once);
    const { quotes } = await archive.server.data<{ quotes: { edges: { node: { utterance: unknown } }[] } }>(
      `{ quotes(filter: { collapseReprints: true }) { edges { node { utterance { printings independentPrintings } } } } }`,
    );
    for (const { node } of quotes.edges) expect(node.utterance).toEqual({ printings: 3, independentPrintings: 1 });
  });

  it("joins even a few words at the same place, and what one copy contradicts", async () => {
    const changed = await archive.print(
      "coquille",
      WIRE.replace("Nous ne demandons pas la lune", "Nous demandons la lune"),
      "2031-03-12T09:00:00Z",
    );
    const { id, printings } = await archive.utteranceOf(changed, "contrat écrit");
    expect(printings).toBe(4);
    const { wordings } = await archive.utterance<{ wordings: { relation: string; diff: unknown[] }[] }>(
      id,
      "wordings { relation diff { op text } }",
    );
    expect(wordings.map(({ relation }) => relation)).toEqual(["IDENTICAL", "CONTRADICTORY"]);
    expect(wordings[1]?.diff).toContainEqual({ op: "DELETE", text: "ne " });
    expect((await archive.utteranceOf(changed, "Oui")).printings).toBe(4);
  });

  it("has another original when that one is withheld: the earliest that is left, whose quotes count now", async () => {
    const fresh = new Archive(await TestServer.open((of) => of, open));
    const agency = await fresh.print("agence", WIRE, "2031-03-11T06:00:00Z");
    const noon = await fresh.print("midi", WIRE, "2031-03-11T12:00:00Z");
    const evening = await fresh.print("soir", WIRE, "2031-03-11T18:00:00Z");
    const { store } = fresh.server;
    const article = (await store.articles.byIds([agency as ArticleId])).get(agency as ArticleId);
    if (article === undefined) throw new Error("The agency's article is not stored.");
    const withheld = { ...article, status: "WITHHELD" as const, version: 2, reprintOf: null };
    const draft = draftFromText({ text: `${WIRE}\n\nSuite.`, url: article.url, language: "fr" });
    const annotations = extract(draft.text, { language: "fr" });
    await store.write((writer) => writeArticle(writer, withheld, draft, annotations, RETRIEVED));
    const { articles, once, all } = await fresh.server.data<Record<string, unknown>>(
      `{ articles { edges { node { id reprintOf { node { id } } } } } all: quotes(filter: {}) { totalCount }
         once: quotes(filter: { collapseReprints: true }) { edges { node { article { id } utterance { printings independentPrintings } } } } }`,
    );
    expect(articles).toEqual({
      edges: [{ node: { id: evening, reprintOf: { node: { id: noon } } } }, { node: { id: noon, reprintOf: null } }],
    });
    const counted = { article: { id: noon }, utterance: { printings: 2, independentPrintings: 1 } };
    const { totalCount } = all as { totalCount: number };
    expect(once).toEqual({ edges: Array.from({ length: totalCount / 2 }, () => ({ node: counted })) });
    await fresh.server.close();
  });

  it("is no article that takes one paragraph over, nor a report over the same form", async () => {
    const paragraph = WIRE.split("\n\n")[1] ?? "";
    const own = `Une autre histoire\n\nLe vieux phare de la pointe a été repeint en rouge et blanc par une équipe de six peintres venus de toute la région, sous le regard des promeneurs du dimanche qui donnaient leur avis. Il y a trente ans, personne ne voulait plus de ce phare, que la marine avait laissé aux mouettes et aux amoureux.\n\n${paragraph}\n\nLe gardien a fêté cela avec du cidre, des crêpes et un discours que le vent a emporté avant la fin, au grand soulagement de ses invités, qui n’aiment pas les discours.`;
    expect(await reprintOf(await archive.print("phare-rouge", own))).toEqual({ reprintOf: null });
    const report = (numbers: readonly number[]): string =>
      `Les cours du port\n\nÀ la criée de Lormel, la tonne de sardines valait ${numbers[0]} couronnes à l’ouverture et ${numbers[1]} couronnes à la clôture, pour un volume de ${numbers[2]} tonnes, selon les chiffres publiés chaque soir par la chambre de commerce. Le maquereau valait ${numbers[3]} couronnes et le homard ${numbers[4]} couronnes, dans un marché calme où les acheteurs étaient peu nombreux, comme souvent en cette saison.`;
    await archive.print("cours-lundi", report([412, 418, 96, 220, 1_340]), "2031-04-07T18:00:00Z");
    const tuesday = await archive.print("cours-mardi", report([431, 427, 88, 214, 1_295]), "2031-04-08T18:00:00Z");
    expect(await reprintOf(tuesday)).toEqual({ reprintOf: null });
  });
});

describe("Statements", () => {
  let server: TestServer;
  const QUERY = `{ quotes(filter: {}, first: 100) { edges { node { utterance { printings independentPrintings disputed text firstSeen
    speaker { ... on Agent { name } } wordings { relation diff { op text } first { text } }
    quotes(first: 10) { totalCount edges { node { text } } } } } } }
    articles(first: 100) { edges { node { reprintOf { node { headline } } reprints { totalCount edges { node { headline } } } } } } }`;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  it("do not grow with the number of quotes and utterances", async () => {
    const archive = new Archive(server);
    const statements: number[] = [];
    for (const upTo of [2, 6]) {
      for (let i = 0; i < upTo; i++) {
        await archive.print(
          `page-${upTo}-${i}`,
          by("Odile Tresgast", `Voici la phrase ${i} que tout le monde répète au port`),
        );
      }
      for (const copy of ["une", "deux"]) await archive.print(`copie-${copy}-${upTo}`, WIRE);
      statements.push((await server.statementsOf(QUERY)).length);
    }
    expect(statements[1]).toBe(statements[0]);
    expect(statements[0]).toBeLessThanOrEqual(14);
  });

  it("for an article that prints nothing known are few, however many quotes it holds", async () => {
    const archive = new Archive(server);
    const page = (n: number): string =>
      article(
        Array.from(
          { length: n },
          (_, i) => `« Phrase numéro ${i} sur ${n}, que nul n’a dite avant », a déclaré Odile Tresgast.`,
        ).join("\n\n"),
      );
    const written = async (slug: string, n: number): Promise<string[]> => {
      server.statements.length = 0;
      await archive.print(slug, page(n));
      return server.statements.filter((name) =>
        /^(?:utterances|articles)\.(?:near|printingsOf|alike|byIds|texts|excluded|withReprints)$/.test(name),
      );
    };
    const [few, many] = [await written("peu", 2), await written("beaucoup", 40)];
    expect(many.length).toBeLessThanOrEqual(few.length + 4);
    expect(many.filter((name) => name === "utterances.near")).toHaveLength(1);
  });
});
