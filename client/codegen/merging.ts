/**
 * Makes the least of what a running selector must know of the schema.
 *
 * A field's facts depend on the type it stands in, but hardly ever on more than its name: `publishedAt` is a date wherever
 * it stands. So types are merged into groups as long as no field that two of them share says different things, and as
 * long as the types that such a field leads to can be merged too. What is left is a handful of groups, in which most
 * fields need not be mentioned at all: they lead to the first group and say nothing.
 */
export interface FieldFacts {
  /** What is to be known, by the name it goes under. What is said of neither field tells nothing apart. */
  readonly facts: ReadonlyMap<string, string>;
  /** The type whose fields can be asked for behind it; null for a scalar, of which nothing can be asked. */
  readonly target: string | null;
}

/** For each type, its fields by their names. */
export type TypeFacts = ReadonlyMap<string, ReadonlyMap<string, FieldFacts>>;

/**
 * Groups of types that nothing tells apart, each type in one of them. Types are taken in their order, each into the first
 * group it fits, so that the same schema gives the same groups.
 */
export function mergeTypes(types: TypeFacts): string[][] {
  let groups: Groups = new Map([...types.keys()].map((name) => [name, name]));
  const heads: string[] = [];
  for (const name of types.keys()) {
    if (groups.get(name) !== name) continue;
    const merged = firstOf(heads, (head) => merge(types, groups, head, name));
    if (merged === null) heads.push(name);
    else groups = merged;
  }
  return heads.filter((head) => groups.get(head) === head).map((head) => membersOf(groups, head));
}

/** The head of each type's group, by the type's name. */
type Groups = ReadonlyMap<string, string>;

/** The groups after two of them have become one, with all that follows; null when something tells them apart. */
function merge(types: TypeFacts, before: Groups, one: string, other: string): Groups | null {
  const groups = new Map(before);
  const pairs: [string, string][] = [[one, other]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [kept, given] = pair.map((name) => groups.get(name) ?? name) as [string, string];
    if (kept === given) continue;
    for (const member of membersOf(groups, given)) groups.set(member, kept);
    const known = new Map<string, string>();
    const targets = new Map<string, string>();
    for (const member of membersOf(groups, kept)) {
      for (const [field, { facts, target }] of types.get(member) ?? []) {
        for (const [name, fact] of facts) {
          if ((known.get(name) ?? fact) !== fact) return null;
          known.set(name, fact);
        }
        if (target === null) continue;
        pairs.push([targets.get(field) ?? target, target]);
        targets.set(field, target);
      }
    }
  }
  return groups;
}

const membersOf = (groups: Groups, head: string): string[] =>
  [...groups.keys()].filter((name) => groups.get(name) === head);

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
