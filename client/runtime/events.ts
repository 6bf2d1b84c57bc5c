/** One block of a stream of server-sent events, as the graphql-sse protocol sends them: each field on one line. */
export interface ServerEvent {
  readonly event: string | undefined;
  readonly data: string | undefined;
  /** Where the stream stands after it. */
  readonly id: string | undefined;
}

/**
 * Reads server-sent events; what is left of a block when the stream ends is dropped.
 *
 * Unlike a browser's `EventSource` it also gives blocks without data: by one the server says where a stream begins.
 *
 * @param read gives the next bytes, undefined at the end
 */
export async function* readEvents(
  read: () => Promise<Uint8Array | undefined>,
): AsyncGenerator<ServerEvent, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for (let bytes = await read(); bytes !== undefined; bytes = await read()) {
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string): string | undefined => new RegExp(`(?:^|\n)${name}: ?([^\r\n]*)`).exec(block)?.[1];
      yield { event: field("event"), data: field("data"), id: field("id") };
    }
  }
}
