import type { Party } from "../party.js";
import { byCodeUnits } from "../words.js";

export interface SharedCompanions {
  /** As printed on the left, in a fixed order. */
  readonly names: readonly string[];
  /** 0 to 3: how much being named with the same others says. */
  readonly weight: number;
}

/**
 * Those named beside both. One in common says little: half the press names the president. Three say much, and so do
 * two when they are at least half of the shorter list.
 * @param except names that were counted for something else
 */
export function sharedCompanions(left: Party, right: Party, except: readonly string[] = []): SharedCompanions {
  const [ofLeft, ofRight] = [left.companions(), right.companions()];
  const names = [...ofLeft]
    .filter(([letters, name]) => ofRight.has(letters) && !except.includes(name))
    .map(([, name]) => name);
  const shorter = Math.min(ofLeft.size, ofRight.size);
  const weight = names.length === 2 && names.length * 2 >= shorter ? 3 : Math.min(3, names.length);
  return { names: names.sort(byCodeUnits), weight };
}
