import type { ArticleStatus } from "../../domain/article.js";
import { graphEnum } from "../enum.js";

export const ArticleStatusEnum = graphEnum<ArticleStatus>("ArticleStatus", "Whether an article may be used.", {
  USABLE: "As published.",
  CORRECTED: "Published again with a correction.",
  WITHHELD: "Not to be shown for now.",
  CANCELED: "Not to be shown again.",
  RETRACTED: "Taken back by its publisher.",
});
