import { describe, expect, it } from "vitest";
import { printProof } from "../../server/cli/printProof.js";
import { extract } from "../../server/extraction/extract.js";

const proofOf = (text: string): string => printProof(text, extract(text, { language: "en" }));

describe("dixit extract --proof", () => {
  it("prints each quote's words, speaker, rule and evidence with their places", () => {
    const printed = proofOf("A senior official spoke.\n\n“We will hold,” the official said, “and wait.”");
    expect(printed.replace(/0\.\d\d/u, "0.…")).toBe(
      [
        "1. DIRECT",
        "   words     27–39  We will hold",
        "   words     62–71  and wait.",
        "   speaker   unnamed: A senior official",
        "   rule      speakerThenCue, 0.…",
        "   cue       say, NEUTRAL",
        "   evidence  55–59  said",
        "   evidence  42–54  the official",
        "   evidence  0–17  A senior official",
      ].join("\n"),
    );
  });

  it("prints whom a speaker left open may be, and what was set aside and why", () => {
    const printed = proofOf("Paul Orst met Jan Hale. “We will hold,” he said. It was a “good” day.");
    expect(printed).toContain("   speaker   unknown\n   rule      speakerThenCue\n");
    expect(printed.match(/ {3}or {8}(?:Paul Orst|Jan Hale), 0\.\d\d/gu)).toHaveLength(2);
    expect(printed).toContain("Set aside\n   SCARE_QUOTES  58–64  “good”");
  });
});
