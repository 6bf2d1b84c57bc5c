import type { Annotations } from "../domain/annotations.js";
import type { ArticleDraft } from "../domain/article.js";
import { extract } from "../extraction/extract.js";

/** What the draft's text and its byline say, by what the draft declares of itself. */
export const readDraft = ({ text, language, byline, outlet }: ArticleDraft): Annotations =>
  extract(text, {
    ...(language === null ? {} : { language }),
    ...(byline === null ? {} : { byline }),
    ...(outlet === null ? {} : { outlet }),
  });
