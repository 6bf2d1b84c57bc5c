import { bothNames, different, type PersonPair, type Rule } from "./finding.js";
import { relateGivenNames } from "./givenNames.js";

/** One surname and given names that no initial, nickname or slip explains: brothers, or strangers. */
export const otherGivenName: Rule<PersonPair> = (pair) => {
  let conflicts = 0;
  for (const one of pair.left.names) {
    for (const other of pair.right.names) {
      if (one.completeness === 0 || other.completeness === 0) return null;
      if (one.surname !== other.surname) continue;
      if (relateGivenNames(one, other) !== "CONFLICT") return null;
      conflicts++;
    }
  }
  return conflicts === 0 ? null : different(0.04, `${bothNames(pair)} share a surname but not a given name.`);
};
