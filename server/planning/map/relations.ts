/** What people and organizations have to do with each other and with articles: posts, bylines, who speaks about whom. */
import { pageRequest } from "../../graph/connection/connection.js";
import { LISTS } from "../../graph/connection/lists.js";
import { heldAt } from "../../graph/affiliation/affiliation.resolver.js";
import type { PartialDate } from "../../domain/partialDate.js";
import type { CursorList } from "../../search/cursor.js";
import {
  asPrinted,
  IN_ORGANIZATION,
  NEWEST_POSTS,
  OF_PERSON,
  postsFor,
  type Side,
} from "../../storage/affiliationRepository.js";
import { instant } from "../../storage/rows.js";
import { ABOUT, BY, COUNTED, edges, type Direction } from "../../storage/speaksAboutRepository.js";
import type { Values } from "../../storage/sql.js";
import type { InstantRange } from "../../storage/store.js";
import { cursor, day, float, found, number, one, optional, page, plain, required, text } from "../vocabulary.js";
import type { List, Paged, Source, TypeMap } from "../vocabulary.js";
import { shownOfArticle } from "../expressions.js";
import { readInRange, type PageInRange } from "./articleLists.js";
import { PAGED, onlyPaged } from "./lists.js";
import { pageArgs } from "./pageArgs.js";
import { QUOTES_OF_PAIR } from "./quoteLists.js";
import { AGENT, ARTICLE } from "./sources.js";
import { evidence, IN_ITS_VERSION } from "./spans.js";

interface PageHeldAt extends Paged {
  readonly at: InstantRange | null;
}

/** A row `p` is a post. */
const posts = (list: CursorList, side: Side): List<PageHeldAt> => ({
  from: ({ at }, [id = ""], values) =>
    `(select posts.*, ${id} as ${side.own}, posts.other_id as ${side.other} from ${postsFor(side, id, at, values)} posts) p`,
  has: ["p", "printed"],
  beside: { alias: "printed", of: "p", join: asPrinted(side, `p.${side.own}`, "p") },
  args: ["at", "first", "after"],
  read: (args) => ({
    list,
    page: pageRequest(list, pageArgs(args)),
    at: heldAt(args["at"] as PartialDate | null | undefined),
  }),
  where: () => "",
  order: NEWEST_POSTS,
  descending: () => true,
  distinct: false,
  count: "*",
});

export const AFFILIATIONS = posts(LISTS.affiliations, OF_PERSON);
export const MEMBERS = posts(LISTS.members, IN_ORGANIZATION);

const PLACES_OF_POST: Source = {
  ...IN_ITS_VERSION,
  from: ([person = "", organization = "", title = "", most = ""]) =>
    `(select f.article_id, f.version, f.sorted_at, f.position, f.evidence[2 * i - 1] as span_start, f.evidence[2 * i] as span_end, i
      from (
        select * from affiliations f where f.person_id = ${person} and f.organization_id = ${organization}
          and f.title_key = ${title} and f.listed
        order by f.sorted_at desc, f.article_id desc, f.position limit ${most}
      ) f, generate_series(1, cardinality(f.evidence) / 2) i
      order by f.sorted_at desc, f.article_id desc, f.position, i limit ${most}) p`,
  order: () => "p.sorted_at desc, p.article_id desc, p.position, p.i",
};

/** A row `e` counts how one agent speaks about another, within the dates asked. */
const speaking = (list: CursorList, direction: Direction): List<PageInRange> => {
  const { given, other } = direction;
  return {
    from: ({ range }, [id = ""], values) =>
      `(select ${id} as ${given}, named.${other}, named.${other} as other, ${COUNTED},
          ${bound(range.from, values)} as since, ${bound(range.to, values)} as before
        from ${edges(direction, id, range, values)} group by named.${other}) e`,
    has: ["e"],
    args: ["range", "first", "after"],
    read: readInRange(list),
    where: () => "",
    order: [
      { column: "e.utterances", type: "integer" },
      { column: "e.other", type: "text" },
    ],
    descending: () => true,
    distinct: false,
    count: "*",
  };
};

const bound = (date: Date | null, values: Values): string =>
  date === null ? "null::timestamptz" : values.add(instant(date), "timestamptz");

export const SPEAKS_ABOUT = speaking(LISTS.speaksAbout, BY);
export const SPOKEN_ABOUT_BY = speaking(LISTS.spokenAboutBy, ABOUT);

/** As few as a byline holds: its cursors hold positions. */
export const AUTHORS: List = {
  ...PAGED,
  from: "authorships w",
  has: ["w"],
  read: onlyPaged(LISTS.authors),
  where: (_, [article = ""]) => `and w.article_id = ${article} and w.listed`,
  order: [],
  positions: "w.position",
};

/** Who signs twice under two spellings wrote the article once. */
export const WROTE: List = {
  ...PAGED,
  from: "authorships w",
  has: ["w"],
  read: onlyPaged(LISTS.wrote),
  where: (_, [agent = ""]) => `and w.agent_id = ${agent} and w.listed`,
  order: [
    { column: "w.sorted_at", type: "timestamptz" },
    { column: "w.article_id", type: "text" },
  ],
  descending: () => true,
  distinct: true,
  count: "distinct w.article_id",
};

const agent = (id: string) => found(one(AGENT, id));

export const RELATION_TYPES: Readonly<Record<string, TypeMap>> = {
  AffiliationEdge: {
    cursor,
    title: text("printed.title"),
    role: plain("printed.role"),
    confidence: float("printed.confidence"),
    since: optional(plain("p.since")),
    until: optional(day("p.until")),
    firstSeen: day("p.first_seen"),
    lastSeen: day("p.last_seen"),
    articles: number("p.articles"),
    person: agent("p.person_id"),
    organization: agent("p.organization_id"),
    node: agent("p.other_id"),
    evidence: evidence(PLACES_OF_POST, "p.person_id", "p.organization_id", "p.title_key"),
  },
  AuthorshipEdge: {
    cursor,
    node: found(one(ARTICLE, "w.article_id")),
    author: agent("w.agent_id"),
    bylineAsPrinted: { ...found(one(ARTICLE, "w.article_id")), value: required(text(shownOfArticle("byline"))) },
  },
  SpeaksAboutEdge: {
    cursor,
    from: agent("e.speaker_id"),
    to: agent("e.agent_id"),
    node: agent("e.other"),
    utterances: number("e.utterances"),
    outlets: number("e.outlets"),
    firstSeen: day("e.first_seen"),
    lastSeen: day("e.last_seen"),
    quotes: page(QUOTES_OF_PAIR, "e.speaker_id", "e.agent_id", "e.since", "e.before"),
  },
};
