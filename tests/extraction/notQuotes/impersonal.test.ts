import { describe, expect, it } from "vitest";
import { expectQuotes, setAsideIn } from "../../support/readings.js";

describe("words that anybody might say", () => {
  it("sets aside what an impersonal sentence says is possible to say", () => {
    expect(setAsideIn("Il est encore possible de dire : « Je pars demain. »", "fr")).toEqual([
      "HYPOTHETICAL: « Je pars demain. »",
    ]);
    expect(setAsideIn("It is easy to say, “I will leave tomorrow.”", "en")).toEqual([
      "HYPOTHETICAL: “I will leave tomorrow.”",
    ]);
  });
  it("leaves an infinitive that somebody is the subject of", () => {
    expectQuotes("[S:Le pilote] remuait la tête pour [C:me dire] : « [Q:Je pars demain.] »", "fr");
  });
});
