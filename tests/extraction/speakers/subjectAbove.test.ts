import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("A quotation right behind a sentence that tells of somebody", () => {
  it("is that sentence's subject's", () => {
    expectQuotes("[S:Die Ministerin] ist zufrieden. „[Q:Wir halten durch.]“", "de");
  });
  it("is so in the mood of reports too", () => {
    expectQuotes("[S:Anna Ruiz] wies die Kritik zurück. Der Hafen sei „[Q:in gutem Zustand]“.", "de");
  });
  it("is nobody's where the sentence has no noun for a subject", () => {
    expectQuotes("Es regnet. „[Q:Wir halten durch.]“", "de");
  });
});
