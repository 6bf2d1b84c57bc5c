/** The loop that a program writes itself where its client has none, as the documentation of connections shows it. */
import type { Row, Walk, WalkedPage } from "./contender.js";

interface Loaded {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** @param load gives one page of the list, after a cursor or from its beginning */
export async function* pagesOf(
  { pageSize, after }: Walk,
  load: (first: number, after: string | null) => Promise<Loaded>,
): AsyncGenerator<WalkedPage, void, undefined> {
  let cursor: string | null = after ?? null;
  let goesOn = true;
  while (goesOn) {
    const { edges, pageInfo } = await load(pageSize, cursor);
    cursor = pageInfo.endCursor ?? null;
    goesOn = pageInfo.hasNextPage;
    yield { rows: edges.map(({ node }) => node), cursor };
  }
}

export async function* rowsOf(pages: AsyncIterable<WalkedPage>): AsyncGenerator<Row, void, undefined> {
  for await (const { rows } of pages) yield* rows;
}
