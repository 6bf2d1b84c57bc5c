import { describe, expect, it } from "vitest";
import { expectQuotes, quotesIn, setAsideIn } from "../../support/readings.js";

const said = (text: string) => quotesIn(text, "de").map(({ said: [words], by }) => [words, by]);

describe("A slogan", () => {
  it("is a quotation, however few its words are and whatever their capitals", () => {
    expect(said("Auf den Tüchern standen Sprüche wie „Kein Hafen“ und „Rettet die Bucht“.")).toEqual([
      ["Kein Hafen", null],
      ["Rettet die Bucht", null],
    ]);
    expect(said("Viele trugen Bänder mit der Aufschrift „Hafen = Ende“ am Arm.")).toEqual([["Hafen = Ende", null]]);
  });
  it("is theirs who shout it", () => {
    expectQuotes("[S:Die Fischer] [C:skandierten] Parolen wie zum Beispiel „[Q:Rettet die Bucht]“.", "de");
  });
  it("is not theirs who report of it", () => {
    expect(said("Anna Ruiz sagte, dass an den Wänden die Parole „Rettet die Bucht“ stehe.")).toEqual([
      ["Rettet die Bucht", null],
    ]);
  });
  it("needs its noun: a name behind another noun is a name", () => {
    expect(setAsideIn("Sie fuhren mit der Fähre „Seeadler“ hinaus.", "de")).toEqual(["TERM: „Seeadler“"]);
  });
});
