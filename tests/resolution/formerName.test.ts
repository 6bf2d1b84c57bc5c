import { describe, expect, it } from "vitest";
import { formerNameAfter, readFormerName } from "../../server/resolution/formerName.js";

describe("What follows a person's name", () => {
  it.each([
    [", née Kerjean, a démissionné.", ", née Kerjean"],
    [" (née Colby) said", " (née Colby)"],
    [" née de Castelmoron vient", " née de Castelmoron"],
    [", born Harriet Colby, said", ", born Harriet Colby"],
  ])("%s prints a former name", (after, found) => {
    expect(formerNameAfter("PERSON", after)).toBe(found);
  });

  it.each([", née à Varenne", ", born in Ashcombe", ", né le 3 mars", ", ex-ministre", " a parlé"])(
    "%s prints none",
    (after) => {
      expect(formerNameAfter("PERSON", after)).toBe("");
    },
  );
});

describe("What follows an organization's name", () => {
  it.each([
    [" (ex-Valmer Énergies) a annoncé", " (ex-Valmer Énergies)"],
    [", ex-Valmer Énergies, a annoncé", ", ex-Valmer Énergies"],
    [", anciennement Compagnie des Tramways unis de Valmer,", ", anciennement Compagnie des Tramways"],
    [" (anciennement Compagnie des tramways unis),", " (anciennement Compagnie des tramways unis)"],
    [", formerly known as Ashcombe Gas and Light, said", ", formerly known as Ashcombe Gas and Light"],
  ])("%s prints a former name", (after, found) => {
    expect(formerNameAfter("ORGANIZATION", after)).toBe(found);
  });

  it("prints none where a word in small letters follows", () => {
    expect(formerNameAfter("ORGANIZATION", ", formerly a bank,")).toBe("");
    expect(formerNameAfter("ORGANIZATION", " a annoncé")).toBe("");
  });
});

describe("A form that prints both names", () => {
  it("gives the given name to the name at birth", () => {
    expect(readFormerName("PERSON", "Anne Dorval, née Kerjean")).toEqual({
      current: "Anne Dorval",
      former: "Anne Kerjean",
    });
    expect(readFormerName("PERSON", "Jean-Marc de La Tresnaye, né Dupin")?.former).toBe("Jean-Marc Dupin");
    expect(readFormerName("PERSON", "Harriet Loomis (née Harriet Colby)")?.former).toBe("Harriet Colby");
  });

  it("is told from any other", () => {
    expect(readFormerName("PERSON", "Anne Dorval")).toBeNull();
    expect(readFormerName("ORGANIZATION", "Norvane")).toBeNull();
    expect(readFormerName("ORGANIZATION", "Norvane (ex-Valmer Énergies)")).toEqual({
      current: "Norvane",
      former: "Valmer Énergies",
    });
  });
});
