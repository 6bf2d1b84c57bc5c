import type { AgentId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import { pairKey, type AgentPair, type InstantRange, type Reader, type SpeaksAbout } from "../../storage/store.js";
import { batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

interface InRange {
  readonly range: InstantRange;
}

interface PageInRange extends InRange {
  readonly page: PageRequest;
}

export function speaksAboutLoaders({ speaksAbout, quotes }: Reader) {
  return {
    by: batchedBy<AgentId, PageInRange, Page<SpeaksAbout>>(
      (ids, { range, page }) => speaksAbout.by(ids, range, page),
      EMPTY_PAGE,
    ),
    countBy: batchedBy<AgentId, InRange, number>((ids, { range }) => speaksAbout.countBy(ids, range), 0),
    about: batchedBy<AgentId, PageInRange, Page<SpeaksAbout>>(
      (ids, { range, page }) => speaksAbout.about(ids, range, page),
      EMPTY_PAGE,
    ),
    countAbout: batchedBy<AgentId, InRange, number>((ids, { range }) => speaksAbout.countAbout(ids, range), 0),
    quotes: pairLoader(quotes),
  };
}

/** Pairs are asked for as such and found by their key. */
function pairLoader(quotes: Reader["quotes"]): (pair: AgentPair, args: PageInRange) => Promise<Page<Quote>> {
  const asked = new Map<string, AgentPair>();
  const load = batchedBy<string, PageInRange, Page<Quote>>((keys, { range, page }) => {
    const pairs = keys.flatMap((key) => asked.get(key) ?? []);
    return quotes.ofPairs(pairs, range, page);
  }, EMPTY_PAGE);
  return (pair, args) => {
    const key = pairKey(pair);
    asked.set(key, pair);
    return load(key, args);
  };
}
