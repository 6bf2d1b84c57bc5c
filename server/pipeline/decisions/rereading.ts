import type { Annotations } from "../../domain/annotations.js";
import type { ArticleDraft } from "../../domain/article.js";
import type { ArticleId } from "../../domain/ids.js";
import type { Reader, Writer } from "../../storage/store.js";
import { writeArticle } from "../ingest.js";
import { readDraft } from "../readDraft.js";

interface Read {
  readonly draft: ArticleDraft;
  readonly annotations: Annotations;
}

/**
 * Articles that a decision about identity reads anew. Reading takes far longer than writing, so what can be foreseen is
 * read before the writer's lock is taken; under the lock only texts that came in meanwhile are.
 */
export class Rereading {
  readonly #read = new Map<ArticleId, Read>();

  /** Reads the articles as they are stored now, withdrawn ones too. */
  async prepare(reader: Reader, ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) {
      const draft = await reader.decidedIdentities.draft(id);
      if (draft === null) continue;
      const before = this.#read.get(id);
      const isSame = before !== undefined && JSON.stringify(before.draft) === JSON.stringify(draft);
      this.#read.set(id, isSame ? before : { draft, annotations: readDraft(draft) });
    }
  }

  /** What was read of an article that `prepare` was called for; undefined where there is none. */
  of(id: ArticleId): Read | undefined {
    return this.#read.get(id);
  }

  /** Replaces the facts of articles that were prepared by what they say with whatever is decided by now. */
  async write(writer: Writer, ids: readonly ArticleId[], now: Date): Promise<void> {
    const articles = await writer.withdrawals.asStored(ids);
    for (const [id, article] of articles) {
      const read = this.#read.get(id);
      if (read !== undefined) await writeArticle(writer, article, read.draft, read.annotations, now);
    }
  }
}
