/** Turns the compact tables of `languages/<code>/` into the sets and maps of `NameData`. */
import type { OrganizationKind } from "../../domain/agent.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import type { Gender, RoleNoun } from "./names.js";

/** Words separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases separated by semicolons or line ends. */
export const phrases = (list: string): string[] =>
  list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** One value for many phrases. */
export function phraseTable<Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([value, list]) => phrases(list).map((phrase) => [phrase, value] as const)));
}

/**
 * Role nouns, a row each: `singular plural`, where `masculine,feminine` splits a form by gender and a form without
 * a comma serves both. The first form is the lemma. `weak` lists lemmas that only speak with an article.
 */
export function roleNouns(
  rows: readonly (readonly [SpeakerRole, string])[],
  weak: ReadonlySet<string>,
): ReadonlyMap<string, RoleNoun> {
  const nouns = new Map<string, RoleNoun>();
  for (const [role, list] of rows) {
    for (const row of phrases(list)) {
      const [singular = "", plural = ""] = row.split(" ");
      const lemma = singular.split(",")[0] ?? "";
      const add = (form: string, gender: Gender | null, isPlural: boolean): void => {
        if (form !== "" && !nouns.has(form))
          nouns.set(form, { lemma, role, gender, plural: isPlural, weak: weak.has(lemma) });
      };
      for (const [forms, isPlural] of [
        [singular, false],
        [plural, true],
      ] as const) {
        const [masculine = "", feminine] = forms.split(",");
        // A masculine plural may count women among them.
        add(masculine, feminine === undefined || isPlural ? null : "masculine", isPlural);
        add(feminine ?? "", "feminine", isPlural);
      }
    }
  }
  return nouns;
}

/** Posts that show an organization: those of companies, those of any organization, and those that people have, too. */
export function postTable(
  ofCompanies: string,
  ofAny: string,
  ofPeopleToo: string,
): ReadonlyMap<string, { readonly kind: OrganizationKind; readonly sure: boolean }> {
  return phraseTable([
    [{ kind: "COMPANY", sure: true }, ofCompanies],
    [{ kind: "UNKNOWN", sure: true }, ofAny],
    [{ kind: "UNKNOWN", sure: false }, ofPeopleToo],
  ]);
}

export interface Countries {
  /** Lower-case name → code. */
  readonly countries: ReadonlyMap<string, string>;
  /** Lower-case nationality, in every form given → code. */
  readonly nationalities: ReadonlyMap<string, string>;
}

/** Reads the generated lines `code|name;name|nationality`; `inflect` gives a nationality's other forms. */
export function readCountries(
  lines: string,
  extra: readonly (readonly [string, string])[],
  inflect: (nationality: string) => readonly string[],
): Countries {
  const countries = new Map<string, string>();
  const nationalities = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [code = "", names = "", nationality = ""] = line.split("|");
    for (const name of names.split(";")) countries.set(name.toLowerCase(), code);
    for (const form of nationality === "" ? [] : inflect(nationality.toLowerCase())) {
      if (!nationalities.has(form)) nationalities.set(form, code);
    }
  }
  for (const [code, name] of extra) countries.set(name, code);
  return { countries, nationalities };
}
