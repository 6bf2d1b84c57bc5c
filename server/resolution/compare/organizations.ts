import type { Party } from "../party.js";
import { byCodeUnits } from "../words.js";

/** Organizations in which both hold or held a post, as printed on the left, in a fixed order. */
export function sharedOrganizations(left: Party, right: Party): string[] {
  if (left.organizations.length === 0 || right.organizations.length === 0) return [];
  const theirs = new Set(right.organizations.map(organizationKey));
  return left.organizations.filter((name) => theirs.has(organizationKey(name))).sort(byCodeUnits);
}

/** They are preferred names already, so letter case is all there is to ignore. */
function organizationKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
