/**
 * Sets that grow by union (union-find), with pairs that must never meet: a union that would bring such a pair into
 * one set is refused. What comes first wins, so callers bring the surest links first.
 */
export class Partition<Item> {
  readonly #parents = new Map<Item, Item>();
  readonly #members = new Map<Item, Item[]>();
  readonly #apart = new Map<Item, Set<Item>>();

  constructor(items: Iterable<Item>) {
    for (const item of items) {
      this.#parents.set(item, item);
      this.#members.set(item, [item]);
    }
  }

  keepApart(one: Item, other: Item): void {
    this.#enemiesOf(one).add(other);
    this.#enemiesOf(other).add(one);
  }

  /** False when the two are one already, or may not be. */
  unite(one: Item, other: Item): boolean {
    const [left, right] = [this.setOf(one), this.setOf(other)];
    if (left === right || !this.mayUnite(left, right)) return false;
    const [ofLeft, ofRight] = [this.membersOf(left), this.membersOf(right)];
    const [from, into] = ofLeft.length < ofRight.length ? [left, right] : [right, left];
    this.#parents.set(from, into);
    this.#members.set(into, [...ofLeft, ...ofRight]);
    this.#members.delete(from);
    return true;
  }

  mayUnite(one: Item, other: Item): boolean {
    const right = this.setOf(other);
    return this.membersOf(one).every((member) => {
      for (const enemy of this.#apart.get(member) ?? []) if (this.setOf(enemy) === right) return false;
      return true;
    });
  }

  /** The item that stands for the set; it changes when sets unite. */
  setOf(item: Item): Item {
    let root = item;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
      root = next;
    this.#parents.set(item, root);
    return root;
  }

  membersOf(item: Item): readonly Item[] {
    return this.#members.get(this.setOf(item)) ?? [item];
  }

  sets(): readonly (readonly Item[])[] {
    return [...this.#members.values()];
  }

  #enemiesOf(item: Item): Set<Item> {
    const enemies = this.#apart.get(item) ?? new Set<Item>();
    this.#apart.set(item, enemies);
    return enemies;
  }
}
