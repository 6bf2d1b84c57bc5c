import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvents, type ServerEvent } from "../../../client/runtime/events.js";

/** What is read of a stream that arrives in these pieces. */
async function readFrom(...pieces: readonly (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const waiting = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const events: ServerEvent[] = [];
  for await (const event of readEvents(() => Promise.resolve(waiting.shift()))) events.push(event);
  return events;
}

const next = (data: string, id?: string): ServerEvent => ({ event: "next", data, id });

describe("a stream of server-sent events", () => {
  it("is read block by block, those without data too", async () => {
    const stream = "id: 1\n:\n\nevent: next\ndata: a\n\n:\n\nid: 2\nevent: next\ndata: b\n\nevent: complete\ndata:\n\n";
    expect(await readFrom(stream)).toEqual([
      { event: undefined, data: undefined, id: "1" },
      next("a"),
      { event: undefined, data: undefined, id: undefined },
      next("b", "2"),
      { event: "complete", data: "", id: undefined },
    ]);
  });

  it.each([["\n"], ["\r\n"]])("has lines that end in %j", async (end) => {
    const lines = ["event: next", "data: a", "", "event: next", "data: b", "", ""];
    expect(await readFrom(lines.join(end))).toEqual([next("a"), next("b")]);
  });

  it("takes off one space only, and finds a field at the beginning of a line only", async () => {
    expect(await readFrom("event:next\ndata:  a id: 7 \u2028id: 8\n\n")).toEqual([next(" a id: 7 \u2028id: 8")]);
  });

  it("passes over comments and fields it does not know", async () => {
    expect(await readFrom(": ping\nretry: 3\nevent: next\nnonsense\ndata: a\n\n")).toEqual([next("a")]);
  });

  it("drops what is left of a block when the stream ends", async () => {
    expect(await readFrom("event: next\ndata: a\n\nid: 9\nevent: next\ndata: b\n")).toEqual([next("a")]);
  });

  it("says the same however it is cut into pieces, in the middle of a letter and of a line end too", async () => {
    const stream = "id: 1\r\nevent: next\r\ndata: « Ça, c'est 𝒹it »\r\n\r\nid: 2\nevent: next\ndata: ÿ\n\n";
    const bytes = new TextEncoder().encode(stream);
    const whole = await readFrom(stream);
    expect(whole).toEqual([next("« Ça, c'est 𝒹it »", "1"), next("ÿ", "2")]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(await readFrom(...at.map((from, i) => bytes.slice(from, at[i + 1] ?? bytes.length)))).toEqual(whole);
      }),
    );
  });
});
