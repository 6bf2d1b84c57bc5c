import {
  cursor,
  day,
  differing,
  every,
  number,
  optional,
  page,
  plain,
  question,
  text,
  type Source,
  type TypeMap,
} from "../vocabulary.js";
import { MENTIONED_IN, PUBLISHED } from "./articleLists.js";
import { NAMES, SPEAKING_FOR } from "./lists.js";
import { QUOTES_ABOUT, QUOTES_BY } from "./quoteLists.js";

const FORMER_IDS: Source = {
  from: "agent_redirects r",
  has: ["r"],
  where: ([agent = ""]) => `r.agent_id = ${agent}`,
  order: () => "r.merged_at, r.former_id",
};

/** What people and organizations have in common. */
const AGENT: TypeMap = {
  id: plain("g.id"),
  revision: number("g.revision"),
  resolvedFrom: differing("asked.id", "g.id"),
  formerIds: { ...every(FORMER_IDS, "g.id"), value: plain("r.former_id") },
  // A name in a given language is looked for among all of them.
  name: question(
    ["locale"],
    ({ locale }) => (locale === null || locale === undefined ? "preferred" : "in a language"),
    (answer) => (answer === "preferred" ? text("g.name") : undefined),
  ),
  names: page(NAMES, "g.id"),
  quotesBy: page(QUOTES_BY, "g.id"),
  quotesAbout: page(QUOTES_ABOUT, "g.id"),
  mentionedIn: page(MENTIONED_IN, "g.id"),
};

export const AGENT_TYPES: Readonly<Record<string, TypeMap>> = {
  Person: AGENT,
  Organization: {
    ...AGENT,
    kind: optional(plain("g.organization_kind"), "UNKNOWN"),
    country: optional(plain("g.country")),
    published: page(PUBLISHED, "g.id"),
    spokenForBy: page(SPEAKING_FOR, "g.id"),
  },
  NameEdge: {
    cursor,
    node: text("n.name"),
    kind: plain("n.kind"),
    reason: text("n.reason"),
    language: optional(plain("n.language")),
    firstSeen: day("n.first_seen"),
    lastSeen: day("n.last_seen"),
    occurrences: number("n.occurrences"),
  },
};
