/** The lists that are asked nothing but their page. */
import { pageRequest } from "../../graph/connection/connection.js";
import { LISTS } from "../../graph/connection/lists.js";
import type { CursorList } from "../../search/cursor.js";
import type { NameKind } from "../../domain/agent.js";
import { concerning } from "../../storage/decisionRepository.js";
import type { Arguments, List, Paged } from "../vocabulary.js";
import { pageArgs } from "./pageArgs.js";

export const onlyPaged =
  (list: CursorList) =>
  (args: Arguments): Paged => ({ list, page: pageRequest(list, pageArgs(args)) });

export const PAGED = {
  args: ["first", "after"],
  descending: () => false,
  distinct: false,
  count: "*",
} as const;

export const MENTIONS: List = {
  ...PAGED,
  from: "mentions m",
  has: ["m"],
  read: onlyPaged(LISTS.mentions),
  where: (_, [article = ""]) => `and m.article_id = ${article} and m.listed`,
  order: [
    { column: "m.span_start", type: "integer" },
    { column: "m.id", type: "text" },
  ],
};

export const SPEAKING_FOR: List = {
  ...PAGED,
  from: "attributions a",
  has: ["a"],
  read: onlyPaged(LISTS.spokenForBy),
  where: (_, [organization = ""]) => `and a.speaks_for = ${organization} and a.listed`,
  order: [
    { column: "a.sorted_at", type: "timestamptz" },
    { column: "a.id", type: "text" },
  ],
  descending: () => true,
};

export const OF_SOURCE: List = {
  ...PAGED,
  from: "attributions a",
  has: ["a"],
  read: onlyPaged(LISTS.sourceAttributions),
  where: (_, [source = ""]) => `and a.source_id = ${source} and a.listed`,
  order: [{ column: "a.ordinal", type: "integer" }],
};

/** Short enough to be read whole by the resolvers, which is why its cursors hold positions. */
export const ABOUT: List = {
  ...PAGED,
  from: "quote_about named",
  has: ["named", "q"],
  beside: {
    alias: "q",
    of: "named",
    join: "join quotes q on q.article_id = named.article_id and q.id = named.quote_id",
  },
  read: onlyPaged(LISTS.about),
  where: (_, [quote = ""]) => `and named.quote_id = ${quote} and named.listed`,
  order: [],
  positions: "named.span_start, named.entity_id",
};

/** All that was ever decided about something. */
export const HISTORY: List = {
  ...PAGED,
  from: "decisions d",
  has: ["d"],
  read: onlyPaged(LISTS.history),
  where: (_, [id = ""]) => `and d.id in ${concerning(id)}`,
  order: [{ column: "d.position", type: "integer" }],
  descending: () => true,
};

interface PageOfKinds extends Paged {
  readonly kinds: readonly NameKind[] | null;
}

export const NAMES: List<PageOfKinds> = {
  ...PAGED,
  from: "agent_names n",
  has: ["n"],
  args: ["kind", "first", "after"],
  read: (args) => ({
    ...onlyPaged(LISTS.names)(args),
    kinds: (args["kind"] ?? null) as readonly NameKind[] | null,
  }),
  where: ({ kinds }, [agent = ""], values) =>
    `and n.agent_id = ${agent} ${kinds === null ? "" : `and n.kind = any(${values.add(kinds, "text[]")})`}`,
  order: [
    { column: "n.rank", type: "integer" },
    { column: "n.name", type: "text" },
  ],
};
