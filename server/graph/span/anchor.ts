/** What became of a span of an earlier version of a text. */
export type AnchorState = "ANCHORED" | "MOVED" | "ORPHANED";

/** MOVED only when the exact words occur exactly once: with two places to choose from, there is nothing to rely on. */
export function anchorInNewerText(exact: string, current: string): AnchorState {
  const place = current.indexOf(exact);
  return place >= 0 && !current.includes(exact, place + 1) ? "MOVED" : "ORPHANED";
}
