import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("speaker and then verb, after the words", () => {
  it("finds a pronoun before the verb", () => {
    expectQuotes("“[Q:We will hold,]” [S:she] [C:said].", "en");
  });
  it("finds a name with its title before the verb", () => {
    expectQuotes("“[Q:We will hold,]” [S:Harbour Secretary Ana Ruiz] [C:told] reporters.", "en");
  });
  it("keeps a relative clause in the speaker's phrase", () => {
    expectQuotes("“[Q:We will hold,]” [S:Ana Ruiz, who runs the port], [C:said].", "en");
  });
  it("joins the two halves of a split quotation into one quote", () => {
    expectQuotes("“[Q:We will hold,]” [S:Ana Ruiz] [C:said], “[Q:and we will wait.]”", "en");
  });
  it("joins the sentence that goes on after the speaker to the same quote", () => {
    expectQuotes("“[Q:We will hold,]” [S:Ana Ruiz] [C:said] on Monday. “[Q:Nobody should doubt it.]”", "en");
  });
  it("finds the speaker after a question that carries its own mark", () => {
    expectQuotes("“[Q:Who pays for this?]” [S:Mr. Dolan] [C:asked]. The hall was silent.", "en");
  });
  it("gives a fragment to nobody whose verb reports something else", () => {
    expectQuotes("Holding a sign that read “Shame,” [S:the dockers] [C:chanted] “[Q:Pay the crews.]”", "en", [
      "DIRECT",
    ]);
  });
});
