import { describe, expect, it } from "vitest";
import { namedByHash } from "../../server/domain/hashUri.js";
import { articleAsWebAnnotations, quoteAsWebAnnotation } from "../../server/representation/webAnnotation.js";
import { expand } from "./expand.js";
import { articleOf, odile, quay, recordsOf } from "./records.js";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const iri = (id: string) => ({ "@id": id, "@type": "@id" });

/** The definitions of http://www.w3.org/ns/anno.jsonld for the terms in use. */
const TERMS = {
  id: "@id",
  type: "@type",
  Annotation: `${OA}Annotation`,
  SpecificResource: `${OA}SpecificResource`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TimeState: `${OA}TimeState`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Person: "http://xmlns.com/foaf/0.1/Person",
  Organization: "http://xmlns.com/foaf/0.1/Organization",
  Software: `${AS}Application`,
  identifying: `${OA}identifying`,
  describing: `${OA}describing`,
  highlighting: `${OA}highlighting`,
  body: iri(`${OA}hasBody`),
  target: iri(`${OA}hasTarget`),
  source: iri(`${OA}hasSource`),
  selector: iri(`${OA}hasSelector`),
  state: iri(`${OA}hasState`),
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { "@id": `${OA}start`, "@type": `${XSD}nonNegativeInteger` },
  end: { "@id": `${OA}end`, "@type": `${XSD}nonNegativeInteger` },
  cached: iri(`${OA}cachedSource`),
  generator: iri(`${AS}generator`),
  generated: { "@id": "http://purl.org/dc/terms/issued", "@type": `${XSD}dateTime` },
  name: "http://xmlns.com/foaf/0.1/name",
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  language: "http://purl.org/dc/elements/1.1/language",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  total: { "@id": `${AS}totalItems`, "@type": `${XSD}nonNegativeInteger` },
  first: iri(`${AS}first`),
  partOf: iri(`${AS}partOf`),
  startIndex: { "@id": `${AS}startIndex`, "@type": `${XSD}nonNegativeInteger` },
  items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
};

interface Annotation {
  readonly motivation: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly target: readonly {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  }[];
}

const annotations = recordsOf(quay).map((record) => JSON.parse(quoteAsWebAnnotation(record)) as Annotation);

describe("W3C Web Annotation", () => {
  const [said, unnamed, unknown] = annotations;

  it("identifies a named speaker as whose words the target's are", () => {
    expect(said).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `urn:dixit:${quay.quotes[0]?.id ?? ""}`,
      type: "Annotation",
      motivation: "identifying",
      body: {
        type: "SpecificResource",
        purpose: "identifying",
        source: { id: `urn:dixit:${odile.id}`, type: "Person", name: "Odile Tresgast" },
      },
      target: [
        {
          type: "SpecificResource",
          source: "https://courrier.example/quai",
          state: { type: "TimeState", cached: namedByHash(quay.article.textSha256) },
          selector: [
            {
              type: "TextQuoteSelector",
              exact: "Ce quai-là n'est pas un caprice 🜚",
              prefix: "🜚 Partager\n« ",
              suffix: " », a déclaré Odile Tresgast, « ",
            },
            { type: "TextPositionSelector", start: 13, end: 46 },
          ],
        },
        {
          type: "SpecificResource",
          source: "https://courrier.example/quai",
          state: { type: "TimeState", cached: namedByHash(quay.article.textSha256) },
          selector: [
            {
              type: "TextQuoteSelector",
              exact: "c'est <b>la</b> condition",
              prefix: " », a déclaré Odile Tresgast, « ",
              suffix: " ».\n« Rien n'est signé », a décl",
            },
            { type: "TextPositionSelector", start: 78, end: 103 },
          ],
        },
      ],
      generator: { type: "Software", name: "writer 1" },
      generated: "2031-06-01T00:00:00.000Z",
    });
  });

  it("describes an unnamed source in the article's words, without identifying anybody", () => {
    expect(unnamed).toMatchObject({
      motivation: "describing",
      body: {
        id: `urn:dixit:${quay.unnamedSources[0]?.id ?? ""}`,
        type: "TextualBody",
        purpose: "describing",
        value: "un haut responsable du ministère",
        format: "text/plain",
        language: "fr",
      },
    });
  });

  it("only highlights words of nobody known", () => {
    expect(unknown?.motivation).toBe("highlighting");
    expect(unknown).not.toHaveProperty("body");
  });

  it("selects the same words by what they are as by where they stand, counting code points", () => {
    const points = [...quay.text];
    const targets = annotations.flatMap(({ target }) => target);
    expect(targets).toHaveLength(4);
    for (const { selector } of targets) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(points.slice(start, end).join("")).toBe(exact);
      expect(quay.text.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  it("holds an article's annotations in order in a collection whose first page is there", () => {
    const collection = JSON.parse(articleAsWebAnnotations(articleOf(quay), recordsOf(quay))) as {
      readonly id: string;
      readonly total: number;
      readonly first: { readonly partOf: string; readonly startIndex: number; readonly items: readonly object[] };
    };
    expect(collection).toMatchObject({ type: "AnnotationCollection", total: 3 });
    expect(collection.first).toMatchObject({ type: "AnnotationPage", partOf: collection.id, startIndex: 0 });
    expect(collection.first.items.map((item) => ({ "@context": "http://www.w3.org/ns/anno.jsonld", ...item }))).toEqual(
      annotations,
    );
  });

  it("uses no term that the published context does not define", async () => {
    const documents = [
      articleAsWebAnnotations(articleOf(quay), recordsOf(quay)),
      ...recordsOf(quay).map(quoteAsWebAnnotation),
    ];
    for (const document of documents) {
      const [node] = await expand(document, "http://www.w3.org/ns/anno.jsonld", TERMS);
      expect(node?.["@id"]).toMatch(/^urn:dixit:/);
    }
    const strange = JSON.stringify({ ...(JSON.parse(documents[1] ?? "") as object), motive: "none" });
    await expect(expand(strange, "http://www.w3.org/ns/anno.jsonld", TERMS)).rejects.toThrow(/[Ss]afe/);
  });
});
