import { CURATION_EXAMPLES } from "./curationExamples.js";
import { FINDING_EXAMPLES } from "./findingExamples.js";
import { LIVING_EXAMPLES } from "./livingExamples.js";
import { READING_EXAMPLES } from "./readingExamples.js";

/** What the playground opens with. Each runs as it stands on the sample archive, and says something on any other. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** As JSON. */
  readonly variables?: string;
}

/** Without the indentation that they have here because they stand inside code. */
export const EXAMPLES: readonly Example[] = [
  ...READING_EXAMPLES,
  ...FINDING_EXAMPLES,
  ...LIVING_EXAMPLES,
  ...CURATION_EXAMPLES,
].map((example) => ({
  ...example,
  query: dedent(example.query),
}));

function dedent(block: string): string {
  const lines = block.split("\n").filter((line, i, all) => line.trim() !== "" || (i > 0 && i < all.length - 1));
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join("\n");
}
