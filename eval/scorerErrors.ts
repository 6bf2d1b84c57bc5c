/** What the scorer calls wrong, one line each: why, in which text, which words. */
export interface ScorerError {
  readonly why: string;
  readonly id: string;
  /** As the scorer prints them: quoted, cut when they are long. */
  readonly words: string;
}

export interface ErrorChanges {
  /** Wrong before and no longer. */
  readonly gained: readonly ScorerError[];
  /** Right before and wrong now. */
  readonly lost: readonly ScorerError[];
}

const WHY = ["not found", "not in gold", "too long", "speaker"] as const;

/** Reads the lines `why id "words"` that the scorer prints after its figures with --errors; other lines are passed over. */
export function readErrors(printed: string): readonly ScorerError[] {
  return printed.split("\n").flatMap((line) => {
    const why = WHY.find((one) => line.startsWith(one));
    const quote = line.indexOf('"');
    if (why === undefined || quote < 0) return [];
    return [{ why, id: line.slice(why.length, quote).trim(), words: line.slice(quote) }];
  });
}

/** The errors of one run without those of the other, both ways; the same error twice counts twice. */
export function changesBetween(before: readonly ScorerError[], now: readonly ScorerError[]): ErrorChanges {
  return { gained: without(before, now), lost: without(now, before) };
}

function without(errors: readonly ScorerError[], others: readonly ScorerError[]): readonly ScorerError[] {
  const left = new Map<string, number>();
  for (const error of others) left.set(keyOf(error), (left.get(keyOf(error)) ?? 0) + 1);
  return errors.filter((error) => {
    const count = left.get(keyOf(error)) ?? 0;
    left.set(keyOf(error), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ why, id, words }: ScorerError): string => `${why}\n${id}\n${words}`;
