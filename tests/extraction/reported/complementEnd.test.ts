import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("where a reported clause ends", () => {
  it("ends where the writer sets another clause against it", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:the port would close], while the pilots kept silent.", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:the port would close], but she gave no date.", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:the port would close], which surprised the pilots.", "en", INDIRECT);
  });
  it("ends before a second verb of saying, which has a clause of its own", () => {
    const said = "[S1:Ana Ruiz] [C1:said] [Q1:the port would close] and [C2:promised] [Q2:that it would open again].";
    expectQuotes(said.replace("[C2:", "[S2:she] [C2:"), "en", INDIRECT);
  });
  it("ends at the comma where the reporting clause comes first and is not the main one", () => {
    expectQuotes("While [S:Ana Ruiz] [C:says] [Q:the port will close], the pilots doubt it.", "en", INDIRECT);
  });
  it("ends at the second comma where the reporting clause stands between two", () => {
    expectQuotes("[S:Ana Ruiz], who [C:says] [Q:the port will close], is leaving.", "en", INDIRECT);
  });
  it("goes on over a comma inside the clause", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:that she, too, would leave the port].", "en", INDIRECT);
  });
  it("does not end before its verb: what stands between subject and verb belongs to it", () => {
    const text = "[S:Ana Ruiz] [C:said] [Q:that the port, which lost two cranes in May, would open].";
    expectQuotes(text, "en", INDIRECT);
  });
});
