import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes, quotesIn, setAsideIn } from "../../support/readings.js";

describe("The mood of reports", () => {
  it("opens a reported clause without a conjunction", () => {
    expectQuotes("[S:Anna Ruiz] [C:sagte], [Q:der Hafen bleibe zu].", "de", ["INDIRECT"]);
    expectQuotes("[S:Anna Ruiz] [C:sagte], der Hafen sei „[Q:eine große Zumutung]“.", "de");
  });
  it("goes on with what was reported before", () => {
    const text = "Anna Ruiz sagte, der Hafen bleibe zu. Die Mole sei „nicht zu retten“.";
    const quote = extract(text, { language: "de" }).quotes.find(({ kind }) => kind === "DIRECT");
    expect(quote?.text).toBe("nicht zu retten");
    expect(quote?.attribution).toMatchObject({ rule: "reportingMood/continued", speaker: { kind: "entity" } });
  });
  it("gives a fragment to whoever holds what the conjunction opens", () => {
    expectQuotes("[S:Die Ministerin] ist der Meinung, dass der Hafen „[Q:eine Zumutung]“ bleibt.", "de");
  });
  it("gives a fragment to whoever wants it, and to whose view it is", () => {
    expectQuotes("[S:Die Ministerin] will den Hafen „[Q:noch in diesem Jahr]“ öffnen.", "de");
    expectQuotes("Für [S:Anna Ruiz] ist der Hafen „[Q:eine Zumutung]“.", "de");
  });
  it("is not there where nothing reports: a few words in marks are the writer's", () => {
    expect(setAsideIn("Der Hafen ist „eine Zumutung“.", "de")).toEqual(["SCARE_QUOTES: „eine Zumutung“"]);
    expect(quotesIn("Der Hafen ist „eine Zumutung“.", "de")).toEqual([]);
  });
});
