import type { Article, ArticleVersion } from "../../domain/article.js";
import type { AgentId, ArticleId, OrganizationId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { versionKey, type InstantRange, type Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";
import { IndexedText } from "../span/indexedText.js";

interface InRange {
  readonly range: InstantRange;
}

interface PageInRange extends InRange {
  readonly page: PageRequest;
}

export function articleLoaders({ articles }: Reader) {
  const texts = textLoader(articles);
  return {
    byId: batched((ids: readonly ArticleId[]) => articles.byIds(ids), null),
    byUrl: batched((urls: readonly string[]) => articles.byUrls(urls), null),
    /** One version's text, ready to count offsets in. */
    text: texts,
    versions: batched((ids: readonly ArticleId[]) => articles.versions(ids), []),
    excluded: batched((ids: readonly ArticleId[]) => articles.excluded(ids), []),
    publishedBy: batchedBy<OrganizationId, PageInRange, Page<Article>>(
      (ids, { range, page }) => articles.publishedBy(ids, range, page),
      EMPTY_PAGE,
    ),
    countPublishedBy: batchedBy<OrganizationId, InRange, number>(
      (ids, { range }) => articles.countPublishedBy(ids, range),
      0,
    ),
    reprints: batchedBy<ArticleId, PageRequest, Page<Article>>((ids, page) => articles.reprints(ids, page), EMPTY_PAGE),
    countReprints: batched((ids: readonly ArticleId[]) => articles.countReprints(ids), 0),
    mentioning: batchedBy<AgentId, PageInRange, Page<Article>>(
      (ids, { range, page }) => articles.mentioning(ids, range, page),
      EMPTY_PAGE,
    ),
    countMentioning: batchedBy<AgentId, InRange, number>((ids, { range }) => articles.countMentioning(ids, range), 0),
  };
}

/** An article's version, as what a loader's key says. */
interface VersionOf {
  readonly articleId: ArticleId;
  readonly version: number;
}

/** Versions are asked for as pairs and found by their key; the texts are indexed once, however many spans count in them. */
function textLoader(articles: Reader["articles"]): (of: VersionOf) => Promise<IndexedText | null> {
  const asked = new Map<string, VersionOf>();
  const load = batched(async (keys: readonly string[]) => {
    const found = await articles.texts(keys.flatMap((key) => asked.get(key) ?? []));
    return new Map([...found].map(([key, version]) => [key, indexed(version)]));
  }, null);
  return ({ articleId, version }) => {
    const key = versionKey({ articleId, version });
    asked.set(key, { articleId, version });
    return load(key);
  };
}

const indexed = ({ text, textSha256 }: ArticleVersion): IndexedText => new IndexedText(text, textSha256);
