import { isListed, type Article, type Reprint } from "../domain/article.js";
import type { ArticleId } from "../domain/ids.js";
import { isReprint, shingle, similarity, sketch, type Shingled } from "../resolution/reprints/sketch.js";
import { regroup, type Regrouped } from "../resolution/reprints/regroup.js";
import { versionKey, type ArticleGraph, type Reader } from "../storage/store.js";

export interface GroupedReprints {
  /** What the article itself reprints. */
  readonly reprintOf: Reprint | null;
  /** What this changes for other articles: an original that arrives late takes the place of the one taken for it. */
  readonly others: readonly Regrouped[];
  /** The other articles that print this text. */
  readonly copies: readonly ArticleId[];
  /** To be stored, so that copies to come find it. */
  readonly fingerprints: readonly number[];
}

/**
 * Finds the articles that print this article's text, and which of all of them is the original. At most eight candidates
 * are compared word by word; the group they belong to is read whole. An article that may not be shown is in no group.
 */
export async function groupReprints(
  reader: Reader,
  { article, text, excluded }: Pick<ArticleGraph, "article" | "text" | "excluded">,
): Promise<GroupedReprints> {
  const own = shingle(
    text,
    excluded.map(({ span }) => span),
  );
  const fingerprints = sketch(own);
  if (!isListed(article.status)) return leave(reader, article, fingerprints);
  const at = article.publishedAt ?? article.retrievedAt;
  const candidates = await reader.articles.alike(fingerprints, at, article.id);
  const texts = new Map([...(await shingled(reader, candidates)), [article.id, own]]);
  const copies = candidates.filter((id) => isReprint(own, textOf(texts, id)));
  return regroupWith(reader, article, copies, texts, fingerprints);
}

async function regroupWith(
  reader: Reader,
  article: Article,
  copies: readonly ArticleId[],
  texts: Map<ArticleId, Shingled>,
  fingerprints: readonly number[],
): Promise<GroupedReprints> {
  const found = await reader.articles.byIds(copies);
  const originals = [...found.values()].map(({ id, reprintOf }) => reprintOf?.articleId ?? id);
  // Its own reprints stay with it, whatever its new text: they print an earlier one.
  const group = (await reader.articles.withReprints([...originals, article.id])).filter(({ id }) => id !== article.id);
  const all = [...group, { ...article, reprintOf: null }];
  for (const [id, other] of await shingled(
    reader,
    group.map(({ id }) => id).filter((id) => !texts.has(id)),
  ))
    texts.set(id, other);
  const changes = regroup(all, (id, original) => similarity(textOf(texts, id), textOf(texts, original)));
  return {
    reprintOf: changes.find(({ articleId }) => articleId === article.id)?.reprintOf ?? null,
    others: changes.filter(({ articleId }) => articleId !== article.id),
    copies: group.map(({ id }) => id),
    fingerprints,
  };
}

const leave = async (reader: Reader, { id }: Article, fingerprints: readonly number[]): Promise<GroupedReprints> => ({
  reprintOf: null,
  others: await regroupWithout(reader, id),
  copies: [],
  fingerprints,
});

/** What reprinted an article that is hidden now has another original: the earliest of those that are left. */
export async function regroupWithout(reader: Reader, hidden: ArticleId): Promise<Regrouped[]> {
  const left = (await reader.articles.withReprints([hidden])).filter(({ id }) => id !== hidden);
  const texts = await shingled(
    reader,
    left.map(({ id }) => id),
  );
  return regroup(left, (id, original) => similarity(textOf(texts, id), textOf(texts, original)));
}

/** The current texts of articles, without what was set aside in them. */
async function shingled(reader: Reader, ids: readonly ArticleId[]): Promise<Map<ArticleId, Shingled>> {
  if (ids.length === 0) return new Map();
  const articles = await reader.articles.byIds(ids);
  const versions = [...articles.values()].map(({ id, version }) => ({ articleId: id, version }));
  const texts = await reader.articles.texts(versions);
  const excluded = await reader.articles.excluded(ids);
  return new Map(
    versions.flatMap((version) => {
      const text = texts.get(versionKey(version))?.text;
      const spans = (excluded.get(version.articleId) ?? []).map(({ span }) => span);
      return text === undefined ? [] : [[version.articleId, shingle(text, spans)]];
    }),
  );
}

function textOf(texts: ReadonlyMap<ArticleId, Shingled>, id: ArticleId): Shingled {
  return texts.get(id) ?? { words: 0, runs: new Set(), numbers: new Set() };
}
