import { describe, expect, it } from "vitest";
import { expectQuotes, quotesIn, setAsideIn } from "../../support/readings.js";

describe("What somebody takes a thing for", () => {
  it("is tied to any verb of judging by its predicative, be it one word", () => {
    expectQuotes("[S:Die Ministerin] [C:wertete] das Urteil als „[Q:Niederlage]“.", "de");
    expectQuotes("[S:Die Ministerin] [C:hält] den Plan für „[Q:leichtfertig]“.", "de");
    expectQuotes("[S:Die Ministerin] [C:sprach] von einer „[Q:großen Gefahr]“.", "de");
    expectQuotes("Als „[Q:großen Tag]“ [C:bezeichnete] [S:die Ministerin] die Eröffnung.", "de");
  });
  it("is the agent's in the passive", () => {
    const [quote] = quotesIn("Der Plan wurde von Anna Ruiz als „leichtfertig“ eingestuft.", "de");
    expect(quote?.by).toBe("Anna Ruiz");
  });
  it("needs no predicative behind a verb of naming", () => {
    expectQuotes("[S:Ruiz] [C:nannte] den Plan einen „[Q:Irrweg]“.", "de");
  });
  it("is no name that somebody has given himself", () => {
    expect(setAsideIn("Die Gruppe nennt sich „Hafenbund“.", "de")).toEqual(["TERM: „Hafenbund“"]);
  });
  it("goes on behind a conjunction", () => {
    expectQuotes("[S:Ruiz] [C:nannte] den Plan „[Q:leichtsinnig]“.", "de");
    expect(
      quotesIn("Ruiz nannte den Plan „leichtsinnig“ und „viel zu teuer“.", "de").map(({ said, by }) => [said[0], by]),
    ).toEqual([
      ["leichtsinnig", "Ruiz"],
      ["viel zu teuer", "Ruiz"],
    ]);
  });
});
