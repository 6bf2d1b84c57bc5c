/** Every list that can be paged, with the shape of its sort key as `storage/store.ts` documents it. */
import type { CursorList } from "../../search/cursor.js";
import type { ArticleOrder, QuoteOrder } from "../../storage/store.js";

const byTime = (name: string): CursorList => ({ name, key: ["instant", "id"] });

export const LISTS = {
  published: byTime("published"),
  mentionedIn: byTime("mentionedIn"),
  spokenForBy: byTime("spokenForBy"),
  reprints: byTime("reprints"),
  utteranceQuotes: byTime("utteranceQuotes"),
  articleQuotes: { name: "articleQuotes", key: ["integer"] },
  sourceAttributions: { name: "sourceAttributions", key: ["integer"] },
  mentions: { name: "mentions", key: ["integer", "id"] },
  about: { name: "about", key: ["integer"] },
  names: { name: "names", key: ["integer", "text"] },
  speaksAbout: { name: "speaksAbout", key: ["integer", "id"] },
  spokenAboutBy: { name: "spokenAboutBy", key: ["integer", "id"] },
  speaksAboutQuotes: byTime("speaksAboutQuotes"),
  affiliations: { name: "affiliations", key: ["instant", "id", "text"] },
  members: { name: "members", key: ["instant", "id", "text"] },
  authors: { name: "authors", key: ["integer"] },
  wrote: byTime("wrote"),
  behind: byTime("behind"),
  agents: { name: "agents", key: ["number", "id"] },
  history: { name: "history", key: ["integer"] },
  judgements: byTime("judgements"),
  reviewQueue: { name: "reviewQueue", key: ["number", "integer", "text"] },
  changes: { name: "changes", key: ["position"] },
} as const satisfies Record<string, CursorList>;

/** As those of quotes. */
export const articleList = (order: ArticleOrder): CursorList => inOrder(`articles:${order}`, order);

/** Lists of quotes exist in several orders, and a cursor of one is refused by the others. */
export const quoteList = (name: "quotes" | "quotesBy" | "quotesAbout", order: QuoteOrder): CursorList =>
  inOrder(`${name}:${order}`, order);

const inOrder = (name: string, order: QuoteOrder | ArticleOrder): CursorList =>
  order === "RELEVANCE" ? { name, key: ["number", "instant", "id"] } : byTime(name);
