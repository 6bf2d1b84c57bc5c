import { bothNames, different, unsure, type PersonPair, type Rule } from "./finding.js";

/** "Paul Kerven Jr" is not "Paul Kerven Sr", nor the "Paul Kerven" of the same article. */
export const generation: Rule<PersonPair> = (pair) => {
  const [left, right] = [generationsOf(pair.left), generationsOf(pair.right)];
  if (left.size === 0 && right.size === 0) return null;
  if (!shareFullName(pair) || [...left].some((mark) => right.has(mark))) return null;
  if (left.size > 0 && right.size > 0) {
    return different(0.02, `${bothNames(pair)} are of different generations of one family.`);
  }
  if (pair.context().sameArticle) {
    return different(
      0.05,
      `${bothNames(pair)} stand in one article, which tells the generations apart in only one name.`,
    );
  }
  return unsure(0.5, `${bothNames(pair)} may be of different generations: only one of the names says which.`);
};

function generationsOf(party: PersonPair["left"]): Set<string> {
  return new Set(party.names.map((name) => name.generation).filter((mark) => mark !== null));
}

function shareFullName(pair: PersonPair): boolean {
  return pair.left.names.some((one) =>
    pair.right.names.some(
      (other) =>
        one.completeness > 0 &&
        other.completeness > 0 &&
        one.surname === other.surname &&
        one.given[0]?.[0] === other.given[0]?.[0],
    ),
  );
}
