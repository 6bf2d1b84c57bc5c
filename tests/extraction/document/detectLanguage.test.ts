import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../server/extraction/document/detectLanguage.js";

describe("language", () => {
  it("tells French from English by a sentence", () => {
    expect(detectLanguage("La ministre a promis que le port rouvrirait lundi matin.").language).toBe("fr");
    expect(detectLanguage("The minister promised that the port would reopen on Monday.").language).toBe("en");
  });
  it("says so when there is little to go on", () => {
    expect(detectLanguage("Boréas").warning?.code).toBe("LANGUAGE_UNCERTAIN");
    expect(detectLanguage("12 345 !").warning?.code).toBe("LANGUAGE_UNCERTAIN");
  });
});
