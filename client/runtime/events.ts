/** One block of a text/event-stream (WHATWG HTML, section 9.2). */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
  /** The last id the stream gave, in this block or before. */
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
  let id: string | undefined;
  let fields: Record<string, string> = {};
  for (let bytes = await read(); bytes !== undefined; bytes = await read()) {
    // A CR at the end may be half of a CRLF, and waits.
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?=[^\n])/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") {
        id = fields["id"] ?? id;
        yield { event: fields["event"] ?? "message", data: fields["data"] ?? "", id };
        fields = {};
        continue;
      }
      const [, name = "", text = ""] = /^([^:]*):? ?(.*)/s.exec(line) ?? [];
      fields[name] = name === "data" && fields["data"] !== undefined ? `${fields["data"]}\n${text}` : text;
    }
  }
}
