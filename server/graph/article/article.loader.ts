import type { Article, ArticleVersion } from "../../domain/article.js";
import type { AgentId, ArticleId, OrganizationId } from "../../domain/ids.js";
import type { Span } from "../../domain/span.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { versionKey, type InstantRange, type Reader } from "../../storage/store.js";
import { searchOf, soughtIn } from "../../storage/wordQuery.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";
import { IndexedText } from "../span/indexedText.js";

interface InRange {
  readonly range: InstantRange;
}

interface PageInRange extends InRange {
  readonly page: PageRequest;
}

export function articleLoaders({ articles, words }: Reader) {
  const texts = textLoader(articles);
  return {
    byId: batched((ids: readonly ArticleId[]) => articles.byIds(ids), null),
    byUrl: batched((urls: readonly string[]) => articles.byUrls(urls), null),
    /** One version's text, ready to count offsets in. */
    text: texts,
    /** How well it matches a text looked for. */
    score: batchedBy<ArticleId, string, number | null>((ids, text) => articles.scores(ids, text), null),
    matches: matchesLoader(words),
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

/** An article with its current text. */
interface ArticleText {
  readonly article: Article;
  readonly text: string;
}

interface ArticleMatches {
  readonly inHeadline: readonly Span[];
  readonly inText: readonly Span[];
}

/** Where the words of a search stand in articles. They are given whole and found by their id. */
function matchesLoader(words: Reader["words"]): (of: ArticleText, search: string) => Promise<ArticleMatches> {
  const asked = new Map<ArticleId, ArticleText>();
  const load = batchedBy<ArticleId, string, ArticleMatches>(
    async (ids, search) => {
      const texts = ids.flatMap((id) => asked.get(id) ?? []);
      const found = await words.matches(
        texts.flatMap(({ article: { id, language, headline }, text }) => [
          { key: `headline ${id}`, language, text: headline },
          { key: `text ${id}`, language, text },
        ]),
        soughtIn({ sought: searchOf(search) }),
      );
      return new Map(
        texts.map(({ article: { id } }) => [
          id,
          { inHeadline: found.get(`headline ${id}`) ?? [], inText: found.get(`text ${id}`) ?? [] },
        ]),
      );
    },
    { inHeadline: [], inText: [] },
  );
  return (of, search) => {
    asked.set(of.article.id, of);
    return load(of.article.id, search);
  };
}
