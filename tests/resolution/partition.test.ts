import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Partition } from "../../server/resolution/partition.js";

const pair = fc.tuple(fc.nat(9), fc.nat(9));

describe("A partition", () => {
  it("holds every item exactly once, and no two items that must stay apart in one set", () => {
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (apart, unions) => {
        const items = [...Array(10).keys()];
        const partition = new Partition(items);
        const enemies = apart.filter(([one, other]) => one !== other);
        for (const [one, other] of enemies) partition.keepApart(one, other);
        for (const [one, other] of unions) partition.unite(one, other);
        expect(partition.sets().flat().sort()).toEqual(items);
        for (const [one, other] of enemies) expect(partition.setOf(one)).not.toBe(partition.setOf(other));
      }),
    );
  });

  it("unites by way of a third, and refuses a union that would bring enemies together", () => {
    const partition = new Partition(["Anne", "Dorval", "Paul"]);
    partition.keepApart("Anne", "Paul");
    expect(partition.unite("Anne", "Dorval")).toBe(true);
    expect(partition.unite("Dorval", "Paul")).toBe(false);
    expect(partition.membersOf("Dorval")).toHaveLength(2);
  });
});
