import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";

describe("colonAfterQuote", () => {
  it("reads the headline pattern « words : speaker »", () => {
    const [quote] = extract("« Je démissionne » : Paul Lestrade quitte la mairie", { language: "fr" }).quotes;
    expect(quote?.text).toBe("Je démissionne");
    expect(quote?.attribution.rule).toBe("colonAfterQuote");
  });
});
