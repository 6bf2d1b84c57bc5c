/**
 * One list of several: each kind is read from where the page begins, and the first of all of them make the page. Rows
 * are listed by gain, then by kind, then by their ids, all descending.
 */
import type { Page, PageKey, PageRequest } from "../../domain/page.js";
import type { Reader } from "../../storage/store.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { idOf } from "../ids.js";
import { loadNode } from "../node/loadNode.js";
import { loadAgent } from "../speaker/speaker.js";
import { REVIEW_KINDS, type ReviewEdgeType, type ReviewKind } from "./review.type.js";

export type ReviewRow = Omit<ReviewEdgeType, "cursor">;
type Load = (context: GraphContext) => Promise<ReviewRow | null>;

/** A row of one kind, with what its node is loaded by once it is known that it stands on the page. */
interface Waiting {
  readonly kind: ReviewKind;
  readonly gain: number;
  /** What follows the gain in the kind's own key. */
  readonly ids: readonly [string, ...string[]];
  readonly load: Load;
}

/** Throws BAD_CURSOR for a key of other kinds. */
export async function reviewPage(
  reader: Reader,
  kinds: readonly ReviewKind[],
  request: PageRequest,
): Promise<Page<Waiting>> {
  const pages = await Promise.all(
    kinds.map((kind) => QUEUES[kind].page(reader, { first: request.first, after: startOf(kind, request.after) })),
  );
  const rows = pages.flatMap((page) => page.rows.map(({ row }) => row)).sort(inOrder);
  return {
    rows: rows.slice(0, request.first).map((row) => ({ row, key: keyOf(row) })),
    hasNextPage: rows.length > request.first || pages.some(({ hasNextPage }) => hasNextPage),
  };
}

export const countWaiting = async (reader: Reader, kinds: readonly ReviewKind[]): Promise<number> =>
  (await Promise.all(kinds.map((kind) => QUEUES[kind].count(reader)))).reduce((sum, count) => sum + count, 0);

const rankOf = (kind: ReviewKind): number => REVIEW_KINDS.indexOf(kind);
/** Of the two ids of a pair, which are of one length, one text. */
const keyOf = ({ gain, kind, ids }: Waiting): PageKey => [gain, rankOf(kind), ids.join(" ")];

const inOrder = (a: Waiting, b: Waiting): number =>
  b.gain - a.gain || rankOf(b.kind) - rankOf(a.kind) || (a.ids.join(" ") < b.ids.join(" ") ? 1 : -1);

/** Sorts after every id. */
const LAST = "~";

/** Where a kind goes on after a row of the whole list: right after it, or with all or none of the rows of its gain. */
function startOf(kind: ReviewKind, after: PageKey | null): PageKey | null {
  if (after === null) return null;
  const [gain, rank, ids] = after as readonly [number, number, string];
  const { ids: width, whole } = QUEUES[kind];
  if (rank === rankOf(kind)) return [gain, ...ids.split(" ")];
  const filled = (text: string): string[] => Array.from({ length: width }, () => text);
  // Gains that are counted have no row between two whole numbers.
  if (whole && !Number.isInteger(gain)) return [Math.ceil(gain), ...filled("")];
  return [gain, ...filled(rankOf(kind) < rank ? LAST : "")];
}

interface Queue {
  page(reader: Reader, page: PageRequest): Promise<Page<Waiting>>;
  count(reader: Reader): Promise<number>;
  /** How many ids follow the gain in its key. */
  readonly ids: number;
  /** Whether its gains are whole numbers by the type of their column. */
  readonly whole: boolean;
}

const QUEUES: Record<ReviewKind, Queue> = {
  ATTRIBUTION: {
    ids: 1,
    whole: false,
    count: (reader) => reader.review.countAttributions(),
    page: async (reader, page) =>
      mapped(await reader.review.attributions(page), ({ id, quoteId, gain, confidence, alternatives }) => ({
        kind: "ATTRIBUTION",
        gain,
        ids: [quoteId],
        load: async ({ loaders }) => {
          const node = await loaders.attribution.byId(id);
          return node && { node, kind: "ATTRIBUTION", gain, decision: null, why: doubt(confidence, alternatives) };
        },
      })),
  },
  UTTERANCE: {
    ids: 1,
    whole: false,
    count: (reader) => reader.review.countUtterances(),
    page: async (reader, page) =>
      mapped(await reader.review.utterances(page), ({ id, quoteId, gain, speakers }) => ({
        kind: "UTTERANCE",
        gain,
        ids: [id],
        load: async ({ loaders }) => {
          const node = await loaders.quote.byId(quoteId);
          const why = `Its printings name ${speakers} speakers, of whom not all speak for each other.`;
          return node && { node, kind: "UTTERANCE", gain, decision: null, why };
        },
      })),
  },
  MERGE: {
    ids: 2,
    whole: true,
    count: (reader) => reader.identities.countMergeQueue(),
    page: async (reader, page) =>
      mapped(await reader.identities.mergeQueue(page), ({ left, right, gain, score, judgements }) => ({
        kind: "MERGE",
        gain,
        ids: [left, right],
        load: async ({ loaders }) => {
          const [node, other] = await Promise.all([loadAgent(loaders, left), loadAgent(loaders, right)]);
          const because = judgements[0] === undefined ? "" : ` ${judgements[0].reason}`;
          const why = `May be ${other.name} (${other.id}): ${percent(score)} sure.${because}`;
          return { node, kind: "MERGE", gain, decision: null, why };
        },
      })),
  },
  ORPHANED_DECISION: {
    ids: 1,
    whole: false,
    count: (reader) => reader.review.countOrphaned(),
    page: async (reader, page) =>
      mapped(await reader.review.orphaned(page), ({ id, gain, reason }) => ({
        kind: "ORPHANED_DECISION",
        gain,
        ids: [id],
        load: async ({ loaders }) => {
          const decision = found(await loaders.decision.byId(id), "decision", id);
          const node = await decidedAbout(decision.target, decision.articleId, loaders);
          return node && { node, kind: "ORPHANED_DECISION", gain, decision, why: reason };
        },
      })),
  },
};

function mapped<From, To>({ rows, hasNextPage }: Page<From>, to: (from: From) => To): Page<To> {
  return { rows: rows.map(({ row, key }) => ({ row: to(row), key })), hasNextPage };
}

async function decidedAbout(
  target: string,
  article: string | null,
  loaders: GraphContext["loaders"],
): Promise<ReviewRow["node"] | null> {
  const node = await loadNode(loaders, target);
  return node ?? (article === null ? null : loaders.article.byId(idOf(article, "Article")));
}

function doubt(confidence: number, alternatives: number): string {
  const sure = `The extractor is ${percent(confidence)} sure of the speaker`;
  if (alternatives === 0) return `${sure}.`;
  return `${sure}, and the text allows ${alternatives === 1 ? "another" : `${alternatives} others`}.`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
