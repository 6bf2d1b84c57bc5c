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
  type OneField,
  type Source,
  type TypeMap,
} from "../vocabulary.js";
import { MENTIONED_IN, PUBLISHED } from "./articleLists.js";
import { NAMES, SPEAKING_FOR } from "./lists.js";
import { MOST_NAMES } from "../../graph/agent/nameIn.js";
import { gender, languageOf, sameAs, wikidataId } from "./declared.js";
import { history } from "./decision.js";
import { QUOTES_ABOUT, QUOTES_BY } from "./quoteLists.js";
import { AFFILIATIONS, MEMBERS, SPEAKS_ABOUT, SPOKEN_ABOUT_BY, WROTE } from "./relations.js";
import { evidence, IN_ITS_VERSION } from "./spans.js";

const FORMER_IDS: Source = {
  from: "agent_redirects r",
  has: ["r"],
  where: ([agent = ""]) => `r.agent_id = ${agent}`,
  order: () => "r.merged_at, r.former_id",
};

/** As `nameIn` chooses among the names that are printed most. */
const NAME_IN_LANGUAGE: OneField = {
  is: "one",
  source: {
    from: ([agent = "", name = "", language = ""]) =>
      `(select coalesce((
          select printed.name from (
            select n.name, n.language, n.rank from agent_names n
            where n.agent_id = ${agent} and n.kind in ('PREFERRED', 'TRANSLITERATION')
            order by n.rank, n.name limit ${MOST_NAMES}
          ) printed where printed.language = ${language} order by printed.rank, printed.name limit 1
        ), ${name}) as name) chosen`,
    has: ["chosen"],
  },
  keys: { of: ["g.id", "g.name"], args: ["locale"], read: ({ locale }) => [languageOf(locale as string)] },
  missing: "fault",
  value: text("chosen.name"),
};

/** Where exactly this name is printed. */
const PLACES_OF_NAME: Source = {
  ...IN_ITS_VERSION,
  from: ([agent = "", name = "", most = ""]) =>
    `(select m.article_id, m.version, m.span_start, m.span_end, m.sorted_at from mentions m
      where m.refers_id = ${agent} and m.listed and left(m.surface, 100) = left(${name}, 100) and m.surface = ${name}
      order by m.sorted_at desc, m.article_id desc, m.span_start limit ${most}) p`,
  order: () => "p.sorted_at desc, p.article_id desc, p.span_start",
};

/** What people and organizations have in common. */
const AGENT: TypeMap = {
  id: plain("g.id"),
  revision: number("g.revision"),
  resolvedFrom: differing("asked.id", "g.id"),
  formerIds: { ...every(FORMER_IDS, "g.id"), value: plain("r.former_id") },
  name: question(
    ["locale"],
    ({ locale }) => (locale === null || locale === undefined ? "preferred" : "in a language"),
    (answer) => (answer === "preferred" ? text("g.name") : NAME_IN_LANGUAGE),
  ),
  names: page(NAMES, "g.id"),
  quotesBy: page(QUOTES_BY, "g.id"),
  quotesAbout: page(QUOTES_ABOUT, "g.id"),
  mentionedIn: page(MENTIONED_IN, "g.id"),
  speaksAbout: page(SPEAKS_ABOUT, "g.id"),
  spokenAboutBy: page(SPOKEN_ABOUT_BY, "g.id"),
  wrote: page(WROTE, "g.id"),
  sameAs,
  wikidataId,
  history: history("g.id"),
};

export const AGENT_TYPES: Readonly<Record<string, TypeMap>> = {
  Person: { ...AGENT, affiliations: page(AFFILIATIONS, "g.id"), gender },
  Organization: {
    ...AGENT,
    kind: optional(plain("g.organization_kind"), "UNKNOWN"),
    country: optional(plain("g.country")),
    published: page(PUBLISHED, "g.id"),
    members: page(MEMBERS, "g.id"),
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
    evidence: evidence(PLACES_OF_NAME, "n.agent_id", "n.name"),
  },
};
