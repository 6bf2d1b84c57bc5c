import type { EntityType } from "../domain/article.js";
import { isShortFor, parseOrganizationName } from "./organizationName.js";
import { parsePersonName, type PersonName } from "./personName.js";
import { foldedLetters, isCapitals } from "./words.js";

/** What kind of name a form is, beside the other forms of the same agent. */
export interface NameShape {
  readonly form: string;
  /** Only forms of one fullness compete by how often they are printed; a higher one is always preferred. */
  readonly fullness: number;
  readonly isAcronym: boolean;
  /** The folded part whose spelling can be right or wrong: a person's surname, an organization's whole name. */
  readonly spelling: string;
  /** Folded given names in one piece; empty for organizations. */
  readonly given: string;
  /** All letters folded: equal for forms that differ only in accents, case, hyphens and spaces. */
  readonly letters: string;
  readonly isLatin: boolean;
  /** Null for organizations. */
  readonly person: PersonName | null;
}

/**
 * Fullness of a person's name: given name and surname, then initial and surname, then surname; of an organization's:
 * spelt out, then a part of another form, then an acronym. In capitals throughout it is the page's style, not the name.
 */
export function nameShapes(type: EntityType, forms: readonly string[]): NameShape[] {
  return type === "PERSON" ? forms.map(personShape) : organizationShapes(forms);
}

function personShape(form: string): NameShape {
  const name = parsePersonName(form);
  return {
    ...letterShape(form),
    fullness: name.completeness * 2 + (isCapitals(form) ? 0 : 1),
    isAcronym: false,
    spelling: name.surname,
    given: name.given.join(""),
    person: name,
  };
}

function organizationShapes(forms: readonly string[]): NameShape[] {
  const names = forms.map(parseOrganizationName);
  return names.map((name) => {
    const isPart = names.some((other) => other.acronym === null && isShortFor(name, other));
    const rank = name.acronym !== null ? 0 : isPart ? 1 : 2;
    return {
      ...letterShape(name.printed),
      fullness: rank * 2 + (isCapitals(name.printed) ? 0 : 1),
      isAcronym: name.acronym !== null,
      spelling: name.key.replaceAll(" ", ""),
      given: "",
      person: null,
    };
  });
}

function letterShape(form: string): Pick<NameShape, "form" | "letters" | "isLatin"> {
  return { form, letters: foldedLetters(form), isLatin: !/(?!\p{Script=Latin})\p{L}/u.test(form) };
}
