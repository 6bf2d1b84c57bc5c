import { describe, expect, it } from "vitest";
import { quotesIn, setAsideIn } from "../../support/readings.js";

const ARTICLE = "Le port de Varenne a rouvert lundi matin.";
const reasons = (text: string, language: "en" | "fr"): string[] =>
  setAsideIn(text, language).map((line) => line.slice(0, line.indexOf(":")));

describe("what is no part of the article", () => {
  it("does not take an author bio in guillemets for a quote", () => {
    const bio = "« Passionnée de voile. Lectrice avide. Accro au café. Joueuse primée. Introvertie. »";
    expect(quotesIn(`${ARTICLE}\n${bio}`, "fr")).toEqual([]);
    expect(reasons(`${ARTICLE}\n${bio}`, "fr")).toEqual(["AUTHOR_BIO"]);
  });
  it("sets aside a staff writer's line at the end, not a sentence like it in the middle", () => {
    const line = "Ana Ruiz is a staff writer at The Varenne Courier.";
    expect(reasons(`The port reopened.\nCrews went back.\n${line}`, "en")).toEqual(["AUTHOR_BIO"]);
    expect(reasons(`${line}\nThe port reopened.\nCrews went back.\nShips left.\nAll was calm.`, "en")).toEqual([]);
  });
  it("sets aside More Stories with the headlines under it, up to the next sentence of the article", () => {
    const links = "More Stories\nPort fees rise again\nMayor resigns over the quay";
    expect(reasons(`The port reopened.\n${links}\nCrews went back to work on Monday.`, "en")).toEqual([
      "RELATED_LINKS",
      "RELATED_LINKS",
      "RELATED_LINKS",
    ]);
  });
  it("sets aside a « Lire aussi » line with the quotation in it", () => {
    const text = `${ARTICLE}\nLire aussi : « Je reste », promet la directrice du port`;
    expect(quotesIn(text, "fr")).toEqual([]);
    expect(reasons(text, "fr")).toEqual(["RELATED_LINKS"]);
  });
  it("sets aside share bars, newsletters and copyright lines", () => {
    const furniture =
      "Facebook Twitter WhatsApp Email\nSign up for our newsletter\n© 2031 The Varenne Courier. All rights reserved.";
    expect(reasons(`The port reopened.\n${furniture}`, "en")).toEqual(["BOILERPLATE", "BOILERPLATE", "BOILERPLATE"]);
  });
  it("leaves a sentence about Facebook in the article", () => {
    expect(reasons("The minister attacked Facebook over its fees on Monday.", "en")).toEqual([]);
  });
});
