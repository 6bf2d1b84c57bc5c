import { linkKey, type Link, type LinkEvidence } from "../../domain/link.js";
import type { Reader } from "../../storage/store.js";
import { batched } from "../batch.js";

/** Links are asked for as such and found by their key. */
export function linkLoaders({ links }: Reader) {
  const asked = new Map<string, Link>();
  const load = batched<string, readonly LinkEvidence[], readonly LinkEvidence[]>(
    (keys) => links.evidence(keys.flatMap((key) => asked.get(key) ?? [])),
    [],
  );
  return {
    evidence: (link: Link): Promise<readonly LinkEvidence[]> => {
      asked.set(linkKey(link), link);
      return load(linkKey(link));
    },
  };
}
