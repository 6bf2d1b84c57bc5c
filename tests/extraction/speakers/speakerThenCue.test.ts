import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("speaker and then verb, after the words", () => {
  it("finds a pronoun before the verb", () => {
    expectQuotes("“[Q:We will hold],” [S:she] [C:said].", "en");
  });
  it("leaves the comma inside American marks to the sentence that reports, and a question mark to the words", () => {
    expectQuotes("“[Q:The quay is shut],” [S:Ana Ruiz] [C:said].", "en");
    expectQuotes("“[Q:Is the quay shut?]” [S:Ana Ruiz] [C:asked].", "en");
  });
  it("finds a name with its title before the verb", () => {
    expectQuotes("“[Q:We will hold],” [S:Harbour Secretary Ana Ruiz] [C:told] reporters.", "en");
  });
  it("keeps a relative clause in the speaker's phrase", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz, who runs the port], [C:said].", "en");
  });
  it("joins the two halves of a split quotation into one quote", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:said], “[Q:and we will wait.]”", "en");
  });
  it("joins the sentence that goes on after the speaker to the same quote", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:said] on Monday. “[Q:Nobody should doubt it.]”", "en");
  });
  it("finds the speaker after a question that carries its own mark", () => {
    expectQuotes("“[Q:Who pays for this?]” [S:Mr. Dolan] [C:asked]. The hall was silent.", "en");
  });
  it("does not give the words on a sign to whoever says something else after them", () => {
    expectQuotes(
      "Holding [S1:a sign] that [C1:read] “[Q1:Shame],” [S2:the dockers] [C2:chanted] “[Q2:Pay the crews.]”",
      "en",
      ["DIRECT"],
    );
  });
  it("takes words after a colon or a dash for a quotation of their own", () => {
    expectQuotes("The harbour chief was blunt: “[Q:We will hold],” [S:she] [C:said].", "en");
    expectQuotes("The plan was dear - “[Q:Think again],” [S:she] [C:said].", "en");
  });
  it("leaves a fragment to the writer where the verb after it reports something else", () => {
    const text = "On Monday, near the “old quay,” [S:Ana Ruiz] [C:said] [Q:the crews were “worn out”].";
    expectQuotes(text, "en", ["MIXED"]);
  });
  it("does not take a noun after an adjective for a verb", () => {
    expectQuotes("And [S:she] [C:said] [Q:that the “hold the quay” rallying cry was dear].", "en");
  });
  it("does not join words that another verb leads to as a second half", () => {
    const text = "“[Q:We will hold],” [C:said] [S:Ana Ruiz], then spoke of the “Old Quay Fund.”";
    expectQuotes(text, "en", ["DIRECT"]);
  });
  it("joins the second half after “and”, and right after speaker and verb", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:said], and “[Q:we will wait.]”", "en");
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:said] “[Q:and we will wait.]”", "en");
  });
});
