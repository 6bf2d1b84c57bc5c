import { describe, expect, it } from "vitest";
import { articleAsSchemaOrg, quoteAsSchemaOrg } from "../../server/representation/schemaOrg.js";
import { expand } from "./expand.js";
import { articleOf, courrier, ministry, odile, quay, quoteOf, recordsOf } from "./records.js";

const SCHEMA = "http://schema.org/";

/** Which properties schema.org gives each class, its parents' included: those in use here, and no `@vocab`. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Article: [
    ...["identifier", "url", "headline", "inLanguage", "datePublished", "publisher", "creditText"],
    ...["creativeWorkStatus", "hasPart"],
  ],
  Quotation: [
    ...["identifier", "url", "text", "inLanguage", "creator", "creditText", "description", "sourceOrganization"],
    ...["mentions", "isPartOf"],
  ],
  Person: ["name"],
  Organization: ["name"],
};

const TERMS = {
  ...Object.fromEntries(
    [...Object.keys(PROPERTIES), ...Object.values(PROPERTIES).flat()].map((term) => [term, SCHEMA + term]),
  ),
  // As the published context has them.
  url: { "@id": `${SCHEMA}url`, "@type": "@id" },
  datePublished: { "@id": `${SCHEMA}datePublished`, "@type": `${SCHEMA}Date` },
};

type Node = Readonly<Record<string, unknown>>;

const expanded = async (document: string): Promise<Node> => {
  const [node] = await expand(document, "https://schema.org", TERMS);
  return node ?? {};
};

/** Every node that has a type, with the names of its properties. */
function nodesOf(value: unknown): { type: string; properties: string[] }[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const types = (value as Node)["@type"];
  const own = Array.isArray(types) ? [{ type: local(types[0]), properties: propertiesOf(value) }] : [];
  return [...own, ...Object.values(value).flatMap(nodesOf)];
}

const propertiesOf = (node: object): string[] =>
  Object.keys(node)
    .filter((key) => !key.startsWith("@"))
    .map(local);

const local = (iri: unknown): string => String(iri).replace(SCHEMA, "");

describe("schema.org JSON-LD", () => {
  const [said, unnamed, unknown] = recordsOf(quay).map((record) => JSON.parse(quoteAsSchemaOrg(record)) as Node);

  it("makes a named speaker the creator of a Quotation that is part of its Article", () => {
    expect(said).toEqual({
      "@context": "https://schema.org",
      "@type": "Quotation",
      "@id": `urn:dixit:${quay.quotes[0]?.id ?? ""}`,
      identifier: quay.quotes[0]?.id,
      url: "https://courrier.example/quai#:~:text=Ce%20quai%2Dl%C3%A0%20n'est%20pas%20un%20caprice%20%F0%9F%9C%9A&text=c'est%20%3Cb%3Ela%3C%2Fb%3E%20condition",
      text: "Ce quai-là n'est pas un caprice 🜚 c'est <b>la</b> condition",
      inLanguage: "fr",
      creator: { "@type": "Person", "@id": `urn:dixit:${odile.id}`, name: "Odile Tresgast" },
      mentions: [{ "@type": "Organization", "@id": `urn:dixit:${ministry.id}`, name: "ministère de la Mer" }],
      isPartOf: {
        "@type": "Article",
        "@id": "https://courrier.example/quai",
        identifier: quay.article.id,
        url: "https://courrier.example/quai",
        headline: "Headline of https://courrier.example/quai",
        inLanguage: "fr",
        datePublished: "2031-03-04T06:30:00.000Z",
        publisher: { "@type": "Organization", "@id": `urn:dixit:${courrier.id}`, name: "Le Courrier de Varenne" },
      },
    });
  });

  it("credits an unnamed source in its own description and never as a person or an organization", () => {
    expect(unnamed).toMatchObject({
      creditText: "un haut responsable du ministère",
      description: "Attributed to a source that the article does not name.",
      sourceOrganization: { name: "ministère de la Mer" },
    });
    expect(unnamed).not.toHaveProperty("creator");
    expect(JSON.stringify(unnamed)).not.toContain('"Person"');
  });

  it("says that nobody is known to have said the words", () => {
    expect(unknown).not.toHaveProperty("creator");
    expect(unknown).not.toHaveProperty("creditText");
    expect(unknown?.["description"]).toMatch(/does not say whose words/);
  });

  it("holds the same quotations inside the article, each without a second copy of the article", () => {
    const article = JSON.parse(articleAsSchemaOrg(articleOf(quay), recordsOf(quay))) as { hasPart: Node[] };
    const without = ["@context", "isPartOf"];
    const inside = [said, unnamed, unknown].map((quotation) =>
      Object.fromEntries(Object.entries(quotation ?? {}).filter(([key]) => !without.includes(key))),
    );
    expect(article.hasPart).toEqual(inside);
  });

  it("uses no class and no property but those of schema.org, each on a class that has it", async () => {
    const documents = [articleAsSchemaOrg(articleOf(quay), recordsOf(quay)), ...recordsOf(quay).map(quoteAsSchemaOrg)];
    const nodes = (await Promise.all(documents.map(expanded))).flatMap(nodesOf);
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(Object.keys(PROPERTIES)));
    for (const { type, properties } of nodes) {
      for (const property of properties) expect(PROPERTIES[type], `${property} of ${type}`).toContain(property);
    }
  });

  it("says what became of an article, and gives no address to a text that has none", () => {
    const article = {
      ...quay.article,
      url: "ni:///sha-256;abc",
      status: "RETRACTED" as const,
      byline: "Jeanne Morvan",
    };
    const document = JSON.parse(articleAsSchemaOrg({ article, publisher: null }, [])) as Node;
    expect(document).toMatchObject({
      "@id": "ni:///sha-256;abc",
      creativeWorkStatus: "RETRACTED",
      creditText: "Jeanne Morvan",
      hasPart: [],
    });
    expect(document).not.toHaveProperty("url");
    expect(document).not.toHaveProperty("publisher");
  });

  it("can stand in a page's script whatever the words are", () => {
    const words = "</script><script>alert(1)</script>";
    const document = quoteAsSchemaOrg(quoteOf({ by: odile, words }));
    expect(document).not.toContain("<");
    expect(JSON.parse(document)).toMatchObject({ text: words });
  });

  it("marks the first and the last words of a long quote in its page", () => {
    const words =
      "Le port que nous voulons, avec ses grues, ses quais et ses hommes, n'est pas celui qu'on nous vend ici";
    expect(JSON.parse(quoteAsSchemaOrg(quoteOf({ by: odile, words })))).toMatchObject({
      url: "https://courrier.example/brève#:~:text=Le%20port%20que%20nous,qu'on%20nous%20vend%20ici",
    });
  });
});
