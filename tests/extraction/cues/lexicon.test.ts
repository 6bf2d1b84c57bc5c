import { describe, expect, it } from "vitest";
import { cueLexicon } from "../../../server/extraction/cues/lexicon.js";
import { languageOf } from "../../../server/extraction/languages/languages.js";

const french = cueLexicon(languageOf("fr"));
const english = cueLexicon(languageOf("en"));
const german = cueLexicon(languageOf("de"));

describe("cue forms", () => {
  it.each([
    ["déclarèrent", "déclarer"],
    ["rappelle", "rappeler"],
    ["annonçait", "annoncer"],
    ["exigeait", "exiger"],
    ["espère", "espérer"],
    ["réagit", "réagir"],
    ["répondirent", "répondre"],
    ["soutiendrait", "soutenir"],
    ["promise", "promettre"],
    ["dis", "dire"],
  ])("knows « %s » for a form of %s", (form, lemma) => {
    expect(french.get(form)?.lemma).toBe(lemma);
  });
  it.each([
    ["denies", "deny"],
    ["quipped", "quip"],
    ["acknowledging", "acknowledge"],
    ["told", "tell"],
  ])("knows “%s” for a form of %s", (form, lemma) => {
    expect(english.get(form)?.lemma).toBe(lemma);
  });
  it.each([
    ["bezeichnete", "bezeichnen"],
    ["meinte", "meinen"],
    ["betonten", "betonen"],
    ["warnt", "warnen"],
    ["hinzufügte", "hinzu|fügen"],
    ["eingeräumt", "ein|räumen"],
  ])("knows „%s“ for a form of %s", (form, lemma) => {
    expect(german.get(form)?.lemma).toBe(lemma);
  });
  it("keeps what each separable verb wants at its clause's end", () => {
    expect(german.get("gibt")?.particles).toEqual(
      new Map([
        ["bekannt", "bekannt|geben"],
        ["an", "an|geben"],
        ["zu", "zu|geben"],
      ]),
    );
    expect(german.get("sagt")?.particles).toBeNull();
  });
  it("tells a denial from a neutral report", () => {
    expect(english.get("denied")?.stance).toBe("DENIAL");
    expect(french.get("démentir")?.stance).toBe("DENIAL");
  });
});
