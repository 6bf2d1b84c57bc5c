import type { OrganizationName } from "../organizationName.js";
import type { OrganizationParty, PersonParty } from "../party.js";
import type { PersonName } from "../personName.js";
import { ifAlone, same, unsure, type Finding, type OrganizationPair, type PersonPair, type Rule } from "./finding.js";
import { countriesConflict, kindsConflict } from "./organizationWords.js";

/** "Anne Kerjean" and "Anne Dorval, née Kerjean": an article prints the one as the former name of the other. */
export const formerPersonName: Rule<PersonPair> = (pair) => {
  const { left, right } = pair;
  const found = personWhoWas(left, right) ?? personWhoWas(right, left);
  if (found === null) return null;
  const { conflict, sameArticle } = pair.context();
  const begin = printedAsFormer(found);
  if (conflict !== null) return unsure(0.4, `${begin}, but ${conflict}.`);
  if (found.isWhole) return same(0.9, `${begin}.`);
  return sameArticle ? ifAlone(same(0.87, `${begin}, and both stand in one article.`)) : null;
};

export const formerOrganizationName: Rule<OrganizationPair> = (pair) => {
  const { left, right } = pair;
  const found = organizationThatWas(left, right) ?? organizationThatWas(right, left);
  if (found === null) return null;
  const begin = printedAsFormer(found);
  return countriesConflict(pair) || kindsConflict(pair)
    ? unsure(0.4, `${begin}, but country or kind differ.`)
    : same(0.9, `${begin}.`);
};

interface Former {
  readonly former: string;
  readonly whose: string;
}

function printedAsFormer({ former, whose }: Former): Finding["reason"] {
  return `'${former}' is printed as a former name of '${whose}'`;
}

function personWhoWas(now: PersonParty, other: PersonParty): (Former & { readonly isWhole: boolean }) | null {
  for (const former of now.formerNames) {
    for (const name of other.names) {
      const isWhole = former.orderless === name.orderless && name.completeness === 2;
      if (isWhole || isSurnameOf(name, former)) return { former: former.printed, whose: now.name, isWhole };
    }
  }
  return null;
}

function isSurnameOf(name: PersonName, former: PersonName): boolean {
  return name.completeness === 0 && name.surname === former.surname;
}

function organizationThatWas(now: OrganizationParty, other: OrganizationParty): Former | null {
  const keys = new Set(other.names.map(({ key }) => key));
  const former = now.formerNames.find((name: OrganizationName) => !name.generic && keys.has(name.key));
  return former === undefined ? null : { former: former.printed, whose: now.name };
}
