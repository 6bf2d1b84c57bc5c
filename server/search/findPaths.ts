/**
 * How two agents are linked: the shortest chains of links between them. The search goes from both ends at once, a step
 * at a time from the side that has fewer to follow, and asks the database for one step of many agents at once: a
 * recursive statement would follow everybody from one end.
 */
import type { AgentId } from "../domain/ids.js";
import { byRelation, linkKey, turned, type Link } from "../domain/link.js";
import type { LinkRepository } from "../storage/store.js";

/** Links in order: each begins where the one before it ends. */
export type Path = readonly Link[];

/** How many links of a kind are followed from one of the two ends, strongest first. */
export const MOST_FROM_END = 2_000;
/** The same for each of the many that were reached from there. */
const MOST_FROM_REACHED = 50;
/** How many agents are followed in one step. */
const MOST_AT_ONCE = 2_000;

/** What one end has reached: everybody with the link that first led there, and who was reached last. */
class Side {
  private readonly reachedBy = new Map<AgentId, Link | null>();
  outermost: readonly AgentId[];

  constructor(
    private readonly links: LinkRepository,
    private readonly end: AgentId,
  ) {
    this.reachedBy.set(end, null);
    this.outermost = [end];
  }

  /** Follows the links of whoever was reached last to whoever was not reached yet. */
  async step(): Promise<void> {
    const most = this.outermost.length === 1 && this.outermost[0] === this.end ? MOST_FROM_END : MOST_FROM_REACHED;
    const found = (await this.links.from(this.outermost, most)).filter(({ to }) => !this.reachedBy.has(to));
    const best = new Map<AgentId, Link>();
    for (const link of found) {
      const known = best.get(link.to);
      if (known === undefined || byRelation(link, known) < 0) best.set(link.to, link);
    }
    const kept = [...best].slice(0, MOST_AT_ONCE);
    for (const [id, link] of kept) this.reachedBy.set(id, link);
    this.outermost = kept.map(([id]) => id);
  }

  /** The links that lead from the end to `id`. */
  chainTo(id: AgentId): Link[] {
    const link = this.reachedBy.get(id) ?? null;
    return link === null ? [] : [...this.chainTo(link.from), link];
  }
}

/**
 * The shortest paths, at most `most` of them and none longer than `maxLength` links; those with the more telling links
 * first. Empty when the two are not linked so closely, or are the same.
 */
export async function findPaths(
  links: LinkRepository,
  from: AgentId,
  to: AgentId,
  { maxLength, most }: { readonly maxLength: number; readonly most: number },
): Promise<Path[]> {
  if (from === to) return [];
  const left = new Side(links, from);
  const right = new Side(links, to);
  for (let length = 1; length <= maxLength; length++) {
    const joints = strongestOfEach(await links.between(left.outermost, right.outermost));
    if (joints.length > 0)
      return best(
        joints.map((joint) => pathThrough(left, joint, right)),
        most,
      );
    if (length === maxLength) break;
    const side = left.outermost.length <= right.outermost.length ? left : right;
    await side.step();
    if (side.outermost.length === 0) break;
  }
  return [];
}

const pathThrough = (left: Side, joint: Link, right: Side): Path => [
  ...left.chainTo(joint.from),
  joint,
  ...right.chainTo(joint.to).reverse().map(turned),
];

/** Of several links between the same two, the most telling. */
function strongestOfEach(links: readonly Link[]): Link[] {
  const best = new Map<string, Link>();
  for (const link of [...links].sort(byRelation)) {
    const pair = `${link.from} ${link.to}`;
    if (!best.has(pair)) best.set(pair, link);
  }
  return [...best.values()];
}

/** Fewer links of mere company first; the same paths in the same order every time. */
function best(paths: readonly Path[], most: number): Path[] {
  const company = (path: Path): number => path.filter(({ relation }) => relation === "NAMED_BESIDE").length;
  const name = (path: Path): string => path.map(linkKey).join(" ");
  return [...paths].sort((a, b) => company(a) - company(b) || (name(a) < name(b) ? -1 : 1)).slice(0, most);
}
