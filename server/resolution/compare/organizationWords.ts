import type { OrganizationName } from "../organizationName.js";
import { bothNames, different, same, unsure, type OrganizationPair, type Rule } from "./finding.js";
import { STRONG_CONTEXT } from "./sharedContext.js";

const KINDS_THAT_SAY_NOTHING = new Set(["UNKNOWN", "OTHER", null]);

/** The same meaningful words: one organization, unless the words are every country's or the facts conflict. */
export const organizationWords: Rule<OrganizationPair> = (pair) => {
  const shared = sharedNames(pair);
  const name = shared[0];
  if (name === undefined) return null;
  const { left, right } = pair;
  const specific = shared.find((one) => !one.generic && one.acronym === null);
  const begin = `${bothNames(pair)} have the same words`;
  if (countriesConflict(pair)) {
    const countries = `but the countries differ (${left.country ?? ""}, ${right.country ?? ""})`;
    return specific === undefined ? different(0.05, `${begin}, ${countries}.`) : unsure(0.5, `${begin}, ${countries}.`);
  }
  if (kindsConflict(pair)) {
    return unsure(
      0.5,
      `${begin}, but one is listed as ${left.organizationKind ?? ""} and the other as ${right.organizationKind ?? ""}.`,
    );
  }
  if (specific !== undefined) return same(0.95, `${begin}.`);
  if (name.acronym !== null) return sameAcronym(pair, name.acronym);
  if (left.country !== null && left.country === right.country) {
    return same(0.92, `${begin} and belong to the same country (${left.country}).`);
  }
  const context = pair.context();
  return context.strength >= STRONG_CONTEXT
    ? same(0.85, `${begin}, and ${context.words}.`)
    : unsure(0.5, `${begin}, which every country's have, and no country is given for both, ${context.lacking}.`);
};

function sharedNames(pair: OrganizationPair): OrganizationName[] {
  const keys = new Set(pair.right.names.map((name) => name.key));
  return pair.left.names.filter((name) => keys.has(name.key));
}

/** Two organizations may share letters: what the letters stand for must not differ. */
function sameAcronym(pair: OrganizationPair, letters: string): ReturnType<Rule<OrganizationPair>> {
  const [one, other] = [pair.left, pair.right].map((party) => party.names.find((name) => name.initials.has(letters)));
  if (one !== undefined && other !== undefined) {
    return different(0.1, `'${one.printed}' and '${other.printed}' share the letters ${letters.toUpperCase()} only.`);
  }
  return same(
    0.88,
    `${bothNames(pair)} have the acronym ${letters.toUpperCase()} in common and nothing tells them apart.`,
  );
}

export function countriesConflict({ left, right }: OrganizationPair): boolean {
  return left.country !== null && right.country !== null && left.country !== right.country;
}

export function kindsConflict({ left, right }: OrganizationPair): boolean {
  if (KINDS_THAT_SAY_NOTHING.has(left.organizationKind) || KINDS_THAT_SAY_NOTHING.has(right.organizationKind))
    return false;
  return left.organizationKind !== right.organizationKind;
}
