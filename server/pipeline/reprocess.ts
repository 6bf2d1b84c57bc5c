/** Reads stored articles anew: what a newer Dixit finds in a text replaces what an older one found in it. */
import type { ArticleId } from "../domain/ids.js";
import type { Store } from "../storage/store.js";
import { writeArticle, type Written } from "./ingest.js";
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
