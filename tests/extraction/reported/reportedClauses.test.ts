import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("what a sentence reports", () => {
  it("gives what is reported inside a report to whoever tells it", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:that the pilots believe the port is safe].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:history has shown the need for “a stable quay” there].", "en");
  });
  it("finds the subject of a form that has none of its own", () => {
    const text = "[S:Ana Ruiz] threw her support behind the pilots, [C:saying] [Q:the port must close].";
    expectQuotes(text, "en", INDIRECT);
    expectQuotes("[S:The port] issued a statement [C:saying] [Q:the quay was safe].", "en", INDIRECT);
  });
  it("finds the subject behind the verb that closes a quotation", () => {
    const text = "“We will hold,” said [S:Ana Ruiz] on Monday, [C:adding] [Q:that no date was set].";
    expectQuotes(text, "en", INDIRECT);
  });
  it("takes no noun for a verb", () => {
    expectQuotes("In Western states that count by hand, the port is closed.", "en", INDIRECT);
    expectQuotes("The clerk found 44 emails that the port had kept.", "en", INDIRECT);
    expectQuotes("They heard sharp remarks that the port regretted later.", "en", INDIRECT);
  });
  it("takes “as she said” before or after the clause for its report", () => {
    expectQuotes("As [S:Ana Ruiz] [C:said], [Q:the port will stay closed].", "en", INDIRECT);
    expectQuotes("[Q:The port will stay closed], as [S:Ana Ruiz] [C:said].", "en", INDIRECT);
  });
  it("joins the halves of a clause that its speaker interrupts", () => {
    expectQuotes("[Q:The port], [S:Ana Ruiz] [C:said], [Q:will stay closed].", "en", INDIRECT);
  });
  it("has the sentence's subject for a second verb, whatever the first one is", () => {
    expectQuotes("[S:The new spot] skewers the board and [C:claims] [Q:that it hid the plan].", "en", ["INDIRECT"]);
  });
  it("belongs to whoever issued the statement, on whatever day", () => {
    const text = "[S:The port office] issued a statement late Monday [C:saying] [Q:that the quay would close].";
    expectQuotes(text, "en", ["INDIRECT"]);
  });
});
