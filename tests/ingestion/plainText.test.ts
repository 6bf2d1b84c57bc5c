import { describe, expect, it } from "vitest";
import { DixitError, type ErrorCode } from "../../server/domain/errors.js";
import { MAX_TEXT_LENGTH } from "../../server/ingestion/cleanText.js";
import { draftFromFile, draftFromText } from "../../server/ingestion/plainText.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(work: () => unknown): ErrorCode | "nothing thrown" {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    if (error instanceof DixitError) return error.code;
    throw error;
  }
}

describe("a file of plain text", () => {
  it("takes the first line for the headline when nothing else is said", () => {
    const draft = draftFromFile(bytes("Port de Varenne : le ministre recule\n\nLe texte."), "a.txt");
    expect(draft.headline).toBe("Port de Varenne : le ministre recule");
    expect(draft.text).toBe("Port de Varenne : le ministre recule\n\nLe texte.");
  });

  it("cuts a first line that is a whole paragraph between words and says so with an ellipsis", () => {
    const { headline } = draftFromText({ text: `${"Le conseil municipal de Varenne se réunit ".repeat(10)}.` });
    expect(headline.length).toBeLessThanOrEqual(141);
    expect(headline).toMatch(/\p{L}…$/u);
  });

  it("reads what its front matter says, and leaves the block out of the text", () => {
    const draft = draftFromFile(
      bytes(
        '---\r\nurl: https://Courrier.example/a?utm_source=x#top\r\noutlet: Le Courrier\r\nbyline: Jeanne Morvan\r\npublished: 2031-03-04T06:30:00Z\r\nlanguage: fr\r\ntopics: [port,  budget communal, ""]\r\n---\r\nTitre\r\n\r\nTexte.\r\n',
      ),
      "a.txt",
    );
    expect(draft).toEqual({
      url: "https://courrier.example/a",
      headline: "Titre",
      outlet: "Le Courrier",
      byline: "Jeanne Morvan",
      publishedAt: new Date("2031-03-04T06:30:00Z"),
      language: "fr",
      topics: ["port", "budget communal"],
      text: "Titre\n\nTexte.",
    });
  });

  it("lets what is declared on the command line win over the front matter", () => {
    const file = bytes("---\noutlet: Le Courrier\n---\nTexte.");
    expect(draftFromFile(file, "a.txt", { outlet: "La Gazette" }).outlet).toBe("La Gazette");
    const topics = bytes("---\ntopics: [port]\n---\nTexte.");
    expect(draftFromFile(topics, "a.txt", { topics: ["grue"] }).topics).toEqual(["grue"]);
  });

  it("keeps a rule of dashes that opens a text as text", () => {
    expect(draftFromFile(bytes("---\nUn texte sans second filet."), "a.txt").text).toBe(
      "---\nUn texte sans second filet.",
    );
  });

  it("composes accents, so the same word always has the same length", () => {
    expect(draftFromText({ text: "e\u0301te\u0301" }).text).toBe("été");
  });
});

describe("bad input is refused with the error that names it", () => {
  it.each<[string, ErrorCode, () => unknown]>([
    ["an empty file", "EMPTY_TEXT", () => draftFromFile(bytes(""), "a.txt")],
    ["white space alone", "EMPTY_TEXT", () => draftFromText({ text: " \n\u00a0\t " })],
    ["a lone mark", "NO_WORDS", () => draftFromText({ text: "«" })],
    ["numbers alone", "NO_WORDS", () => draftFromText({ text: "12 + 30 = 42" })],
    ["NUL bytes", "BINARY_INPUT", () => draftFromFile(bytes("a\0b"), "a.txt")],
    ["an escape sequence", "BINARY_INPUT", () => draftFromText({ text: "a\u001bb" })],
    ["half a character", "BINARY_INPUT", () => draftFromText({ text: "Texte \ud83d." })],
    ["a control character in the headline", "BINARY_INPUT", () => draftFromText({ text: "Texte.", headline: "a\0b" })],
    ["a byline of a page", "BAD_ARGUMENT", () => draftFromText({ text: "Texte.", byline: "a".repeat(2_000) })],
    ["bytes that are not UTF-8", "INVALID_UTF8", () => draftFromFile(Uint8Array.of(0x61, 0xe9, 0x62), "a.txt")],
    ["a text over the limit", "TEXT_TOO_LARGE", () => draftFromText({ text: "a".repeat(MAX_TEXT_LENGTH + 1) })],
    ["5 MB of bytes", "TEXT_TOO_LARGE", () => draftFromFile(new Uint8Array(5_000_000).fill(0x61), "a.txt")],
    ["an unknown key", "BAD_FRONT_MATTER", () => draftFromFile(bytes("---\nauthor: X\n---\nTexte."), "a.txt")],
    [
      "topics that are no list",
      "BAD_FRONT_MATTER",
      () => draftFromFile(bytes("---\ntopics: port\n---\nTexte."), "a.txt"),
    ],
    ["fifty-one topics", "BAD_ARGUMENT", () => draftFromText({ text: "Texte.", topics: Array<string>(51).fill("a") })],
    ["a topic as long as a page", "BAD_ARGUMENT", () => draftFromText({ text: "Texte.", topics: ["a".repeat(300)] })],
    ["front matter that is a list", "BAD_FRONT_MATTER", () => draftFromFile(bytes("---\n- a\n---\nTexte."), "a.txt")],
    [
      "front matter that is no YAML",
      "BAD_FRONT_MATTER",
      () => draftFromFile(bytes("---\nurl: [\n---\nTexte."), "a.txt"),
    ],
    [
      "front matter with an alias bomb",
      "BAD_FRONT_MATTER",
      () => draftFromFile(bytes("---\nurl: &a x\noutlet: *a\n---\nTexte."), "a.txt"),
    ],
    ["30 February", "BAD_DATE", () => draftFromFile(bytes("---\npublished: 2031-02-30\n---\nTexte."), "a.txt")],
    ["a date in words", "BAD_DATE", () => draftFromFile(bytes("---\npublished: yesterday\n---\nTexte."), "a.txt")],
    ["a file: URL", "BAD_URL", () => draftFromText({ text: "Texte.", url: "file:///etc/hosts" })],
    ["a URL without a host", "BAD_URL", () => draftFromText({ text: "Texte.", url: "https://" })],
    [
      "a language Dixit does not read",
      "UNSUPPORTED_LANGUAGE",
      () => draftFromText({ text: "Texte.", language: "tlh" }),
    ],
  ])("%s: %s", (_, code, work) => {
    expect(codeOf(work)).toBe(code);
  });

  it("names the offset of the first byte that is not UTF-8", () => {
    expect(() => draftFromFile(Uint8Array.of(0x61, 0x62, 0xff, 0x63), "a.txt")).toThrow("offset 2");
  });
});
