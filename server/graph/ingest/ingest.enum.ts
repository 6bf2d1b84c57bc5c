import type { IngestOutcome } from "../../pipeline/ingest.js";
import { graphEnum } from "../enum.js";

export const IngestOutcomeEnum = graphEnum<IngestOutcome>("IngestOutcome", "What became of one text.", {
  CREATED: "A new article.",
  UNCHANGED: "The article was there with exactly this text; nothing was written.",
  NEW_VERSION: "The article was there with another text; this is its new version.",
  DUPLICATE: "Another article has exactly this text; the URL was added to it.",
  BLOCKED_BY_WITHDRAWAL:
    "An article that is withdrawn was seen at this URL, or had exactly this text once; nothing was written, and `article` is what is left of it.",
});
