/** What each article will hold, decided before any is written: so that articles can be made one by one, in any order. */
import { Random } from "./random.js";

export interface ArchiveSize {
  readonly articles: number;
  readonly quotes: number;
  readonly people: number;
  readonly organizations: number;
  readonly outlets: number;
  readonly places: number;
}

/** A laptop's archive, and the same so many times over. */
export const archiveSize = (scale: number): ArchiveSize => ({
  articles: Math.round(20_000 * scale),
  quotes: Math.round(200_000 * scale),
  people: Math.round(30_000 * scale),
  organizations: Math.max(20, Math.round(2_000 * scale)),
  outlets: Math.max(6, Math.round(60 * Math.sqrt(scale))),
  places: Math.max(50, Math.round(2_000 * Math.sqrt(scale))),
});

export interface ArticlePlan {
  readonly number: number;
  readonly quotes: number;
  /** Ranks of the people this article is the first sure to name: everybody is named somewhere. */
  readonly introduces: readonly number[];
  /** The article whose words this one prints again (wire copy), or null. */
  readonly copyOf: number | null;
}

const COPIES = 0.05;
/** How many articles back an original is looked for: wire copy is printed within days. */
const COPY_WINDOW = 300;

/** Exactly as many quotes as the size says, ten an article in the mean, and everybody introduced once. */
export function planArticles(seed: string, size: ArchiveSize): ArticlePlan[] {
  const random = new Random(seed, "plan");
  const quotes = shares(
    Array.from({ length: size.articles }, () => 0.2 - Math.log(1 - random.next())),
    size.quotes,
  );
  const copies = planCopies(quotes, random);
  const introduced = shares(
    copies.map((copyOf) => (copyOf === null ? 1 : 0)),
    size.people,
  );
  const newcomers = random.shuffled(Array.from({ length: size.people }, (_, rank) => rank));
  let next = 0;
  return quotes.map((count, number) => {
    const from = next;
    next += introduced[number] ?? 0;
    return { number, quotes: count, introduces: newcomers.slice(from, next), copyOf: copies[number] ?? null };
  });
}

/** A copy has its original's words, so an original with as many quotes is taken: the total stays what was asked for. */
function planCopies(quotes: readonly number[], random: Random): (number | null)[] {
  const copies: (number | null)[] = [];
  for (const [number, count] of quotes.entries()) {
    const wanted = random.chance(COPIES);
    let original = number - 1;
    while (wanted && original >= Math.max(0, number - COPY_WINDOW)) {
      if (quotes[original] === count && copies[original] === null) break;
      original--;
    }
    copies.push(wanted && original >= Math.max(0, number - COPY_WINDOW) ? original : null);
  }
  return copies;
}

/** Whole shares of `total`, in proportion to the weights. */
function shares(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const share = Math.round((weighed / sum) * total) - given;
    given += share;
    return share;
  });
}
