/** Writes the invented archive into a store, through the storage's own writer, many articles a transaction. */
import type { Agent } from "../../server/domain/agent.js";
import type { AgentId } from "../../server/domain/ids.js";
import { recognise } from "../../server/pipeline/recognise.js";
import { blockingKeys } from "../../server/resolution/blockingKeys.js";
import { nameIdentity } from "../../server/resolution/nameIdentity.js";
import type { ArticleGraph, Store, Writer } from "../../server/storage/store.js";
import { archive } from "./archive.js";
import { archiveSize } from "./plan.js";

const ARTICLES_AT_ONCE = 200;
const AGENTS_AT_ONCE = 500;

export interface FillOptions {
  readonly seed: string;
  /** 1 is 20 thousand articles with 200 thousand quotes. */
  readonly scale: number;
  /** Told how far it is, at most once a second or so. */
  readonly onProgress: (line: string) => void;
}

export async function fillStore(store: Store, { seed, scale, onProgress }: FillOptions): Promise<void> {
  const size = archiveSize(scale);
  const agents: Agent[] = [];
  const say = everySecond(onProgress);
  let written = 0;
  for (const graphs of chunks(archive(seed, size), ARTICLES_AT_ONCE)) {
    await store.write(async (writer) => {
      for (const graph of graphs) await saveArticle(writer, graph);
    });
    for (const { founded } of graphs) agents.push(...founded);
    written += graphs.length;
    say(`${written} of ${size.articles} articles`);
  }
  let named = 0;
  for (const some of chunks(agents, AGENTS_AT_ONCE)) {
    await store.write((writer) => saveNames(writer, some));
    named += some.length;
    say(`names of ${named} of ${agents.length} people and organizations`);
  }
}

/** As the pipeline saves what it has read: first it is seen what was printed before. */
async function saveArticle(writer: Writer, read: ArticleGraph): Promise<void> {
  const { graph, moved } = await recognise(writer, read);
  await writer.saveArticle(graph);
  await writer.saveReprints(moved);
}

/** As the pipeline names whoever an article shows, only after all articles at once. */
async function saveNames(writer: Writer, agents: readonly Agent[]): Promise<void> {
  const forms = await writer.identities.forms(agents.map(({ id }): AgentId => id));
  for (const { id, kind } of agents) {
    const type = kind === "person" ? "PERSON" : "ORGANIZATION";
    const names = nameIdentity(id, type, forms.get(id) ?? []);
    await writer.saveNames(id, names, [...new Set(names.flatMap(({ name }) => blockingKeys(name, type)))]);
  }
}

function* chunks<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function everySecond(say: (line: string) => void): (line: string) => void {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    say(line);
  };
}
