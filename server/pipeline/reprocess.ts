/** Reads stored articles anew: what a newer Dixit finds in a text replaces what an older one found in it. */
import type { DecisionOutcome } from "../domain/decision.js";
import type { ArticleId } from "../domain/ids.js";
import type { ExpectedChange, Store, Writer } from "../storage/store.js";
import { writeArticle, type Written } from "./ingest.js";
import { missing } from "./missing.js";
import { readDraft } from "./readDraft.js";

/**
 * Replaces the facts of the article's current version by those of a reading today. Ids follow from the words, so
 * whatever is found again keeps its id; people and organizations keep theirs by the judgements made before.
 * @returns the article; null when there is none that may be read, or when its text changed meanwhile, which means that
 * it was just read
 */
export async function reprocess(store: Store, id: ArticleId, now: Date): Promise<Written | null> {
  const draft = await store.articles.draft(id);
  if (draft === null) return null;
  // As in `ingest`: reading takes far longer than writing, so it happens outside the one-writer lock.
  const annotations = readDraft(draft);
  return store.write(async (writer) => {
    const article = (await writer.articles.byIds([id])).get(id);
    const current = await writer.articles.draft(id);
    if (article === undefined || current?.text !== draft.text) return null;
    return writeArticle(writer, article, current, annotations, now);
  });
}

export interface ReadAnew {
  /** To the article and what lives in it, as followers of the archive are told. */
  readonly changes: readonly ExpectedChange[];
  readonly decisions: readonly DecisionOutcome[];
}

/**
 * Reads one article anew and tells what that has changed. Throws NOT_FOUND, WITHDRAWN.
 * @param dryRun takes everything back, and only tells
 */
export async function readAnew(store: Store, id: ArticleId, dryRun: boolean, now: Date): Promise<ReadAnew> {
  const draft = await store.articles.draft(id);
  if (draft === null) throw await missing(store, "article", id);
  const annotations = readDraft(draft);
  const work = async (writer: Writer): Promise<Written> => {
    const article = (await writer.articles.byIds([id])).get(id);
    const current = await writer.articles.draft(id);
    if (article === undefined || current === null) throw await missing(writer, "article", id);
    return writeArticle(writer, article, current, current.text === draft.text ? annotations : readDraft(current), now);
  };
  // What a transaction will change is known before it ends, and afterwards only from the log, where others write too.
  const { result, changes } = await store.rehearse(work);
  const { decisions } = dryRun ? result : await store.write(work);
  return { changes: changes.filter(({ articleId }) => articleId === id), decisions };
}

export interface CatchUpOptions {
  /** Stops it after the article under way. */
  readonly signal?: AbortSignal;
  /** Told after each article. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Told of an article that could not be read; the others are. */
  readonly onFailure?: (id: ArticleId, error: unknown) => void;
}

/**
 * Reads anew whatever an older Dixit has read, newest first, one article a transaction: others can write in between,
 * and an interruption loses nothing, because the next call goes on with the rest.
 * @returns how many articles were read
 */
export async function catchUp(store: Store, options: CatchUpOptions = {}): Promise<number> {
  const { signal, onProgress, onFailure } = options;
  const total = await store.articles.countReadBefore();
  const failed = new Set<ArticleId>();
  let done = 0;
  for (;;) {
    const ids = (await store.articles.readBefore(BATCH + failed.size)).filter((id) => !failed.has(id));
    if (ids.length === 0) return done;
    for (const id of ids) {
      if (signal?.aborted) return done;
      try {
        await reprocess(store, id, new Date());
        done++;
        onProgress?.({ done, total: Math.max(total, done) });
      } catch (error) {
        failed.add(id);
        onFailure?.(id, error);
      }
    }
  }
}

const BATCH = 100;
