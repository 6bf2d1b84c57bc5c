import { describe, expect, it } from "vitest";
import type { EntityType } from "../../server/domain/article.js";
import type { FormStatistics } from "../../server/domain/knownAgent.js";
import { nameIdentity } from "../../server/resolution/nameIdentity.js";
import { form, known, person } from "./world.js";

const agent = known(person("Anne Dorval")).agent.id;
const name = (forms: readonly FormStatistics[], type: EntityType = "PERSON"): ReturnType<typeof nameIdentity> =>
  nameIdentity(agent, type, forms);
const kinds = (forms: readonly FormStatistics[], type: EntityType = "PERSON"): Record<string, string> =>
  Object.fromEntries(name(forms, type).map((row) => [row.name, row.kind]));
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe("The names of an identity", () => {
  it("are none without any form", () => {
    expect(name([])).toEqual([]);
  });

  it("prefer the fullest form over one printed by more outlets", () => {
    const rows = name([form("Dorval", { outlets: 40, articles: 90 }), form("A. Dorval"), form("Anne Dorval")]);
    expect(rows.map((row) => [row.name, row.kind])).toEqual([
      ["Anne Dorval", "PREFERRED"],
      ["A. Dorval", "VARIANT"],
      ["Dorval", "VARIANT"],
    ]);
    expect(rows[0]?.reason).toBe("The fullest form printed.");
  });

  it("do not let one article's repetitions outvote another spelling", () => {
    const rows = name([
      form("Kerlingen", { occurrences: 40, paragraphs: 3, lastStart: 700 }),
      form("Kerlinken", { occurrences: 3, paragraphs: 3, lastStart: 900 }),
    ]);
    expect(rows[0]).toMatchObject({ name: "Kerlinken", kind: "PREFERRED" });
    expect(rows[0]?.reason).toContain("printed last: the evidence is even (1 outlet, 1 article and 3 paragraphs each)");
    expect(rows[0]?.reason).toContain("a person should decide");
  });

  it("call no spelling a slip while the evidence is even", () => {
    expect(kinds([form("Kerlingen"), form("Kerlinken", { lastStart: 9 })])).toEqual({
      Kerlinken: "PREFERRED",
      Kerlingen: "VARIANT",
    });
  });

  it.each([
    [{ outlets: 3, articles: 3 }, "MISSPELLING"],
    [{ outlets: 2, articles: 4 }, "VARIANT"],
    [{ outlets: 1, articles: 5 }, "MISSPELLING"],
    [{ outlets: 1, articles: 4 }, "VARIANT"],
  ])("with %o for one spelling and a single article for the other, call the other a %s", (more, kind) => {
    expect(kinds([form("Kerlinken", more), form("Kerlingen", { lastStart: 9 })])).toEqual({
      Kerlinken: "PREFERRED",
      Kerlingen: kind,
    });
  });

  it("prefer more outlets to more articles, and more articles to more paragraphs", () => {
    expect(kinds([form("Kerlinken", { outlets: 2, articles: 2 }), form("Kerlingen", { articles: 9 })])).toMatchObject({
      Kerlinken: "PREFERRED",
    });
    expect(kinds([form("Kerlinken", { articles: 2 }), form("Kerlingen", { paragraphs: 9 })])).toMatchObject({
      Kerlinken: "PREFERRED",
    });
  });

  it("judge a short misspelling by the best attested form that bears the right surname", () => {
    const rows = kinds([
      form("Anne Dorval"),
      form("Dorval", { outlets: 6, articles: 30 }),
      form("Dorvel", { lastStart: 5 }),
    ]);
    expect(rows).toEqual({ "Anne Dorval": "PREFERRED", Dorval: "VARIANT", Dorvel: "MISSPELLING" });
  });

  it("call lost accents, hyphens and capitals a variant and no slip, however rare", () => {
    const rows = [
      form("Éloïse Trévenec", { outlets: 50, articles: 50 }),
      form("Eloise Trevenec"),
      form("ÉLOÏSE TRÉVENEC"),
    ];
    expect(kinds(rows)).toEqual({
      "Éloïse Trévenec": "PREFERRED",
      "Eloise Trevenec": "VARIANT",
      "ÉLOÏSE TRÉVENEC": "VARIANT",
    });
  });

  it("do not prefer capitals, which are the page's style", () => {
    expect(kinds([form("ANNE DORVAL", { outlets: 9 }), form("Anne Dorval")])).toMatchObject({
      "Anne Dorval": "PREFERRED",
    });
  });

  it("tell a nickname from a slip", () => {
    expect(kinds([form("Joseph Varrick", { outlets: 2 }), form("Joe Varrick")])).toEqual({
      "Joseph Varrick": "PREFERRED",
      "Joe Varrick": "NICKNAME",
    });
  });

  it("tell another script from a slip", () => {
    expect(kinds([form("Vladimir Oreshnikov", { outlets: 2 }), form("Владимир Орешников")])).toMatchObject({
      "Владимир Орешников": "TRANSLITERATION",
    });
  });

  it("prefer an organization's words to its acronym and to a part of them", () => {
    const rows = [
      form("OCRE", { outlets: 9 }),
      form("Organisation des rives", { outlets: 9 }),
      form("Organisation de coopération des rives et des estuaires"),
    ];
    expect(kinds(rows, "ORGANIZATION")).toEqual({
      "Organisation de coopération des rives et des estuaires": "PREFERRED",
      "Organisation des rives": "VARIANT",
      OCRE: "ACRONYM",
    });
  });

  it("take a name in another language for no slip", () => {
    const rows = [
      form("université de Varenne", { outlets: 9, articles: 9 }),
      form("University de Varenne", { language: "en" }),
    ];
    expect(kinds(rows, "ORGANIZATION")).toMatchObject({ "University de Varenne": "VARIANT" });
  });

  it("prefer an acronym when nothing else is printed", () => {
    expect(kinds([form("OCRE")], "ORGANIZATION")).toEqual({ OCRE: "PREFERRED" });
  });

  it("sum a form over languages, and state a language only where all agree", () => {
    const rows = name([
      form("Dorval", { occurrences: 2, articles: 1, firstSeen: day("2030-01-05"), lastSeen: day("2030-01-05") }),
      form("Dorval", {
        language: "en",
        occurrences: 3,
        articles: 2,
        firstSeen: day("2030-01-02"),
        lastSeen: day("2030-02-01"),
      }),
      form("Anne Dorval", { language: "en" }),
    ]);
    expect(rows.find((row) => row.name === "Dorval")).toMatchObject({
      language: null,
      occurrences: 5,
      articles: 3,
      firstSeen: day("2030-01-02"),
      lastSeen: day("2030-02-01"),
    });
    expect(rows.find((row) => row.name === "Anne Dorval")?.language).toBe("en");
  });

  it("count composed and decomposed accents as one form", () => {
    const rows = name([form("Trévenec".normalize("NFD"), { occurrences: 2 }), form("Trévenec", { occurrences: 3 })]);
    expect(rows).toMatchObject([{ name: "Trévenec", occurrences: 5, kind: "PREFERRED" }]);
  });

  it("have exactly one preferred name, whatever the order of the rows", () => {
    const rows = [form("Kerlingen"), form("Kerlinken"), form("Anne Kerlinken"), form("Anna Kerlinken"), form("OCRE")];
    const once = name(rows);
    expect(once.filter(({ kind }) => kind === "PREFERRED")).toHaveLength(1);
    expect(name([...rows].reverse())).toEqual(once);
  });
});

describe("Names of another time or script", () => {
  it("are FORMER where a form prints both, with that form as the reason, and never preferred", () => {
    const rows = name([
      form("Anne Dorval, née Kerjean", { articles: 1 }),
      form("Anne Kerjean", { articles: 9, outlets: 9, occurrences: 9 }),
      form("Anne Dorval"),
    ]);
    expect(rows.map((row) => [row.name, row.kind, row.articles])).toEqual([
      ["Anne Dorval", "PREFERRED", 1],
      ["Anne Kerjean", "FORMER", 10],
    ]);
    expect(rows[1]?.reason).toBe("Printed as a name that came before: 'Anne Dorval, née Kerjean'.");
  });

  it("leave today's name where nothing prints it alone", () => {
    expect(kinds([form("Norvane (ex-Valmer Énergies)")], "ORGANIZATION")).toEqual({
      Norvane: "PREFERRED",
      "Valmer Énergies": "FORMER",
    });
  });

  it("are TRANSLITERATION in another romanisation, however rare, and no slip", () => {
    const rows = name([
      form("Sergueï Orechkine", { outlets: 9, articles: 9 }),
      form("Sergey Oreshkin"),
      form("Oreshkin"),
    ]);
    expect(rows.map((row) => row.kind)).toEqual(["PREFERRED", "TRANSLITERATION", "TRANSLITERATION"]);
    expect(rows[1]?.reason).toBe("'Sergueï Orechkine' written down from another script in other letters.");
    expect(kinds([form("Giorgos Vlachakis", { outlets: 2 }), form("Yorgos Vlachakis")])).toEqual({
      "Giorgos Vlachakis": "PREFERRED",
      "Yorgos Vlachakis": "TRANSLITERATION",
    });
  });
});
