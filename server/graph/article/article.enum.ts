import type { ArticleStatus } from "../../domain/article.js";
import type { ArticleOrder } from "../../storage/store.js";
import { graphEnum } from "../enum.js";

export const ArticleStatusEnum = graphEnum<ArticleStatus>("ArticleStatus", "Whether an article may be used.", {
  USABLE: "As published.",
  CORRECTED: "Published again with a correction.",
  WITHHELD: "Not to be shown for now.",
  CANCELED: "Not to be shown again.",
  RETRACTED: "Taken back by its publisher.",
});

export const ArticleOrderEnum = graphEnum<ArticleOrder>("ArticleOrder", "The order of a list of articles.", {
  NEWEST: "Latest published first (by retrieval where an article gives no date).",
  OLDEST: "Earliest published first.",
  RELEVANCE:
    "Best match of the text looked for first, then latest published. Only the newest 300 that match are ranked and listed. Needs `text`.",
});
