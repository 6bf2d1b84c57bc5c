import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("where a reported clause begins", () => {
  it("passes over whom something was told, where and when", () => {
    expectQuotes("[S:Ana Ruiz] [C:told] reporters in Varenne on Monday [Q:that the port would close].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:told] the Courier [Q:the port would close].", "en", INDIRECT);
  });
  it("passes over a place with a comma of its own", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] in Castlebrook, Ohio, [Q:that the port would close].", "en", INDIRECT);
  });
  it("begins after the day and not with it", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] last Friday [Q:she would close the port].", "en", INDIRECT);
  });
  it("takes what somebody asks for a question", () => {
    expectQuotes("[S:Ana Ruiz] [C:asked] [Q:whether the port would close].", "en", INDIRECT);
  });
  it("takes a promise and what somebody is urged to do", () => {
    expectQuotes("[S:Ana Ruiz] [C:promised] [Q:to rebuild the quay].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:urged] the council [Q:to rebuild the quay].", "en", INDIRECT);
  });
  it("takes an object for no clause", () => {
    expectQuotes("Ana Ruiz announced a plan they had never seen.", "en", INDIRECT);
    expectQuotes("Ana Ruiz told reporters about the port.", "en", INDIRECT);
  });
  it("begins after an adverb between commas", () => {
    expectQuotes("[S:Ana Ruiz] [C:said], however, [Q:that the port would close].", "en", ["INDIRECT"]);
  });
});
