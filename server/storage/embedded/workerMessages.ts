/** What the thread that holds the embedded database and the thread that asks it say to each other. */

export interface WorkerSettings {
  /** PostgreSQL's own folder, inside the data folder. Absolute. */
  readonly databaseFolder: string;
  /** A tar archive to fill an empty folder with; null makes an empty database or opens the one that is there. */
  readonly restoreFrom: Uint8Array | null;
}

export type ToWorker =
  /** Whole messages of PostgreSQL's wire protocol, up to one that asks for an answer; answered by one "bytes". */
  | { readonly kind: "bytes"; readonly connection: number; readonly bytes: Uint8Array }
  /** Answered by "dumped". */
  | { readonly kind: "dump" }
  /** Answered by "closed"; the thread then ends by itself. */
  | { readonly kind: "close" };

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "bytes"; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly kind: "dumped"; readonly archive: Uint8Array }
  | { readonly kind: "closed" }
  /** The database cannot go on; the thread ends. */
  | { readonly kind: "failed"; readonly reason: string };
