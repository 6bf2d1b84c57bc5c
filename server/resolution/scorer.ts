import type { Finding, OrganizationPair, PersonPair, Rule } from "./compare/finding.js";
import { acronym } from "./compare/acronym.js";
import { doubleSurname } from "./compare/doubleSurname.js";
import { formerOrganizationName, formerPersonName } from "./compare/formerName.js";
import { fullName } from "./compare/fullName.js";
import { generation } from "./compare/generation.js";
import { misspeltOrganization } from "./compare/misspeltOrganization.js";
import { misspeltSurname } from "./compare/misspeltSurname.js";
import { organizationWords } from "./compare/organizationWords.js";
import { otherGivenName } from "./compare/otherGivenName.js";
import { outlet } from "./compare/outlet.js";
import { romanisedSurname } from "./compare/romanisedSurname.js";
import { secondSurname } from "./compare/secondSurname.js";
import { sharedContext } from "./compare/sharedContext.js";
import { shortenedGivenName } from "./compare/shortenedGivenName.js";
import { shorterOrganization } from "./compare/shorterOrganization.js";
import { surnameOnly } from "./compare/surnameOnly.js";
import type { Party } from "./party.js";
import { once } from "./words.js";

/** Part of every judgement's id: a new scorer adds judgements and rewrites none. Raise it when any rule changes. */
export const SCORER_VERSION = "3";

/**
 * The rules in order; the first that does not abstain decides, and its name is the judgement's `rule` and the file it
 * stands in. What tells two people apart comes before what makes them alike.
 */
const PERSON_RULES = {
  generation,
  fullName,
  formerPersonName,
  otherGivenName,
  shortenedGivenName,
  secondSurname,
  doubleSurname,
  surnameOnly,
  romanisedSurname,
  misspeltSurname,
} as const;
const ORGANIZATION_RULES = {
  organizationWords,
  formerOrganizationName,
  acronym,
  misspeltOrganization,
  shorterOrganization,
} as const;
/** The outlet and the byline match by their full names only. */
const METADATA_PERSON_RULES = { generation, fullName } as const;
const METADATA_ORGANIZATION_RULES = { outlet } as const;

export interface Scored extends Finding {
  readonly rule: string;
}

/**
 * Whether two parties are one. Null: they are of different types, or no rule has anything to say, which is neither a
 * SAME nor a DIFFERENT. Symmetric in verdict, score and rule.
 */
export function score(left: Party, right: Party, sameArticle: boolean): Scored | null {
  const metadata = left.metadata || right.metadata;
  const context = once(() => sharedContext(left, right, sameArticle));
  if (left.type === "PERSON" && right.type === "PERSON") {
    return decide<PersonPair>(metadata ? METADATA_PERSON_RULES : PERSON_RULES, { left, right, context });
  }
  if (left.type === "ORGANIZATION" && right.type === "ORGANIZATION") {
    return decide<OrganizationPair>(metadata ? METADATA_ORGANIZATION_RULES : ORGANIZATION_RULES, {
      left,
      right,
      context,
    });
  }
  return null;
}

function decide<Pair>(rules: Readonly<Record<string, Rule<Pair>>>, pair: Pair): Scored | null {
  for (const [rule, compare] of Object.entries(rules)) {
    const found = compare(pair);
    if (found !== null) return { ...found, rule };
  }
  return null;
}
