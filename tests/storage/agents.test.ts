import { beforeAll, expect, it } from "vitest";
import { describeEachDatabase } from "../support/databases.js";
import type { Store } from "../../server/storage/store.js";
import { asOrganization, invent, nameOf, organization, person } from "./invented.js";

const ada = person("Ada Morvan");
const zoe = person("Zoé d'Estrelle-Kovačević");
const adam = person("Adam Morven");
const ministry = organization("ministère des Marées");
const courier = organization("Le Courrier de Varenne");
const all = { first: 100, after: null };

const article = invent({
  url: "https://courrier.example/noms",
  publisher: courier,
  quotes: [{ by: ada, words: "Oui.", about: [zoe] }],
  names: [adam, ministry],
});

describeEachDatabase("Agents", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(async (writer) => {
      await writer.saveArticle(article);
      await writer.saveNames(
        ada.id,
        [
          nameOf(ada, "A. Morvan", { occurrences: 7 }),
          nameOf(ada, "Ada Morvan", { kind: "PREFERRED" }),
          nameOf(ada, "Ada Morvam", { kind: "MISSPELLING", occurrences: 2 }),
        ],
        ["morvan", "shared"],
      );
      await writer.saveNames(zoe.id, [nameOf(zoe, zoe.name)], ["estrelle", "shared", "k".repeat(5_000)]);
      await writer.saveNames(adam.id, [nameOf(adam, adam.name)], ["morven"]);
      await writer.saveNames(ministry.id, [nameOf(ministry, ministry.name)], ["marees"]);
    });
  });

  const search = async (name: string, type: "PERSON" | "ORGANIZATION" | null = null): Promise<string[]> => {
    const page = await store.agents.search(name, type, all);
    expect(await store.agents.countSearch(name, type)).toBe(page.rows.length);
    return page.rows.map(({ row }) => row.agent.name);
  };

  it("are found by whole name, accents and case ignored", async () => {
    expect(await search("zoe d'estrelle-kovacevic")).toEqual([zoe.name]);
    expect(await search("MINISTÈRE DES MAREES")).toEqual([ministry.name]);
    expect((await store.agents.search("Ada Morvan", null, all)).rows[0]?.row).toEqual({
      agent: ada,
      matchedName: "Ada Morvan",
      score: 1,
    });
  });

  it("are found by the beginning of any word of the name", async () => {
    expect(await search("kova")).toEqual([zoe.name]);
    expect(await search("minis mar")).toEqual([ministry.name]);
    expect(await search("vacevic")).toEqual([]);
  });

  it("are found in spite of a letter more, less, other or swapped, after those spelt so", async () => {
    expect(await search("Morvan")).toEqual([ada.name, adam.name]);
    expect(await search("Morven")).toEqual([adam.name, ada.name]);
    for (const slip of ["estrele", "estrellle", "astrelle", "esrtelle"]) expect(await search(slip)).toEqual([zoe.name]);
    expect(await search("astrele x")).toEqual([]);
  });

  it("are found only when every word asked for is in the name", async () => {
    expect(await search("Ada Estrelle")).toEqual([]);
  });

  it("are found by type, and not at all by what has no letters", async () => {
    expect(await search("m", "ORGANIZATION")).toEqual([ministry.name]);
    expect(await search("morvan", "ORGANIZATION")).toEqual([]);
    for (const nothing of ["", "  ", "«»", "'%_\\", "\u0000"]) expect(await search(nothing)).toEqual([]);
  });

  it("are found in bounded time by a name of a million letters", async () => {
    expect(await search("morvan ".repeat(150_000))).toEqual([ada.name, adam.name]);
  });

  it("are found page by page in the order of one long page", async () => {
    const first = await store.agents.search("Morvan", null, { first: 1, after: null });
    const second = await store.agents.search("Morvan", null, { first: 1, after: first.rows[0]?.key ?? null });
    expect([first, second].map((page) => [page.rows[0]?.row.agent.name, page.hasNextPage])).toEqual([
      [ada.name, true],
      [adam.name, false],
    ]);
    await expect(store.agents.search("Morvan", null, { first: 1, after: ["x"] })).rejects.toMatchObject({
      code: "BAD_CURSOR",
    });
  });

  it("list their names with the preferred one first, then by occurrences", async () => {
    const names = (await store.agents.names([ada.id], null, all)).get(ada.id);
    expect(names?.rows.map(({ row }) => row)).toEqual([
      nameOf(ada, "Ada Morvan", { kind: "PREFERRED" }),
      nameOf(ada, "A. Morvan", { occurrences: 7 }),
      nameOf(ada, "Ada Morvam", { kind: "MISSPELLING", occurrences: 2 }),
    ]);
    const slips = (await store.agents.names([ada.id], ["MISSPELLING"], all)).get(ada.id);
    expect(slips?.rows.map(({ row }) => row.name)).toEqual(["Ada Morvam"]);
    const counts = [await store.agents.countNames([ada.id], null), await store.agents.countNames([ada.id], [])];
    expect(counts.map((count) => count.get(ada.id))).toEqual([3, 0]);
    const rest = await store.agents.names([ada.id], null, { first: 5, after: names?.rows[0]?.key ?? null });
    expect(rest.get(ada.id)?.rows.length).toBe(2);
  });

  it("take the preferred name for their own, and keep nothing of the names they had", async () => {
    await store.write((writer) =>
      writer.saveNames(adam.id, [nameOf(adam, "Adam Treskow", { kind: "PREFERRED" })], ["treskow"]),
    );
    expect((await store.agents.byIds([adam.id])).get(adam.id)).toEqual({ ...adam, name: "Adam Treskow", revision: 2 });
    expect(await search("Adam Morven")).toEqual([ada.name]);
    expect(await store.identities.known(["morven"], [])).toEqual([]);
    await store.write((writer) => writer.saveNames(adam.id, [nameOf(adam, adam.name)], ["morven"]));
  });

  it("are known to resolution by any shared key, with what it compares", async () => {
    expect((await store.identities.known(["nobody"], [])).length).toBe(0);
    expect((await store.identities.known(["k".repeat(5_000)], [])).map(({ agent }) => agent.id)).toEqual([zoe.id]);
    const known = await store.identities.known(["shared", "morvan"], []);
    expect(known.map(({ agent }) => agent.id)).toEqual([ada.id, zoe.id]);
    const entity = article.entities.find(({ agentId }) => agentId === ada.id);
    expect(known[0]).toEqual({
      agent: ada,
      names: [
        nameOf(ada, "Ada Morvan", { kind: "PREFERRED" }),
        nameOf(ada, "A. Morvan", { occurrences: 7 }),
        nameOf(ada, "Ada Morvam", { kind: "MISSPELLING", occurrences: 2 }),
      ],
      titles: [
        {
          title: 'dit "Ada Morvan", {le vrai}',
          firstSeen: article.article.publishedAt,
          lastSeen: article.article.publishedAt,
        },
      ],
      organizations: [],
      entities: [{ id: entity?.id, articleId: article.article.id, name: "Ada Morvan" }],
      metadataOnly: false,
      companions: expect.arrayContaining([zoe.name, ministry.name]) as string[],
      articles: 1,
    });
  });

  it("count how their names were printed over all articles", async () => {
    const again = invent({
      url: "https://ailleurs.example/noms",
      publishedAt: new Date("2031-09-09T09:09:09.009Z"),
      quotes: [{ by: zoe, words: "Non." }],
    });
    await store.write((writer) => writer.saveArticle(again));
    const forms = (await store.identities.forms([zoe.id, adam.id])).get(zoe.id);
    expect(forms).toEqual([
      {
        form: zoe.name,
        language: "fr",
        occurrences: 4,
        paragraphs: 2,
        articles: 2,
        outlets: 2,
        firstSeen: new Date("2031-03-04T05:06:07.089Z"),
        lastSeen: new Date("2031-09-09T09:09:09.009Z"),
        lastStart: 70,
      },
    ]);
  });

  it("go when nothing points to them, and only then", async () => {
    const passing = person("Passante Unique");
    const url = "https://courrier.example/passage";
    await store.write(async (writer) => {
      await writer.saveArticle(invent({ url, quotes: [{ by: passing, words: "Je passe." }] }));
      await writer.saveNames(passing.id, [nameOf(passing, passing.name)], ["passante"]);
    });
    const remove = (): Promise<readonly string[]> =>
      store.write((writer) => writer.removeOrphans([passing.id, ada.id, asOrganization(courier)]));
    expect(await remove()).toEqual([]);
    await store.write((writer) => writer.saveArticle(invent({ url, version: 2, quotes: [] })));
    expect(await remove()).toEqual([passing.id]);
    expect((await store.agents.byIds([passing.id, ada.id])).has(passing.id)).toBe(false);
    expect(await search(passing.name)).toEqual([]);
    expect(await store.identities.known(["passante"], [])).toEqual([]);
  });

  it("that exist are not founded again", async () => {
    const url = "https://courrier.example/encore";
    await store.write((writer) =>
      writer.saveArticle(invent({ url, quotes: [], founded: [{ ...ada, name: "Someone Else" }] })),
    );
    expect((await store.agents.byIds([ada.id])).get(ada.id)?.name).toBe("Ada Morvan");
  });
});
