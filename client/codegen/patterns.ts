/**
 * Writes what is the case of which names as short as it can be told apart: `DateTime: /At$|firstS/` says that of the names
 * there are, those that end in `At` or hold `firstS` are dates. Of names that nobody can ask for it may say anything.
 */

type Facts = ReadonlyMap<string, string>;

/**
 * An object with a regular expression for each fact, of the names it is true of.
 *
 * @param facts of all names that may be looked up; names hold nothing that means something in a regular expression
 * @param isSilent whether nothing is to be said of a name
 */
export function printPatterns(facts: Facts, isSilent: (name: string, fact: string) => boolean): string {
  const said = new Map([...facts].filter(([name, fact]) => !isSilent(name, fact)));
  const lines = [...new Set(said.values())].map((fact) => {
    const names = [...said.keys()].filter((name) => said.get(name) === fact);
    const others = [...facts.keys()].filter((name) => said.get(name) !== fact);
    return `${JSON.stringify(fact)}: /${partsOf(names, others).join("|")}/`;
  });
  return `{${lines.join(", ")}}`;
}

/** Parts of names, with `^` and `$` for their ends, such that each of the names has one and none of the others. */
function partsOf(names: readonly string[], others: readonly string[]): string[] {
  const parts: string[] = [];
  for (const name of names) {
    if (parts.some((part) => has(name, part))) continue;
    const telling = partsIn(name).filter((part) => !others.some((other) => has(other, part)));
    const reach = new Map(telling.map((part) => [part, names.filter((one) => has(one, part)).length]));
    // The shortest; of these the one that tells most names.
    const [best = `^${name}$`] = telling.sort(
      (a, b) => a.length - b.length || (reach.get(b) ?? 0) - (reach.get(a) ?? 0),
    );
    parts.push(best);
  }
  return parts;
}

const has = (name: string, part: string): boolean => `^${name}$`.includes(part);

function partsIn(name: string): string[] {
  const whole = `^${name}$`;
  const starts = [...whole].map((_, i) => whole.slice(i));
  return starts.flatMap((rest) => [...rest].map((_, i) => rest.slice(0, i + 1)));
}
