import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleId } from "../../server/domain/ids.js";
import { decodeCursor, encodeCursor, type CursorList } from "../../server/search/cursor.js";

const NEWEST: CursorList = { name: "quotes:NEWEST", key: ["instant", "id"] };
const OLDEST: CursorList = { name: "quotes:OLDEST", key: ["instant", "id"] };
const NAMES: CursorList = { name: "names", key: ["integer", "text"] };
const AGENTS: CursorList = { name: "agents", key: ["number", "id"] };
const ID = articleId("https://courrier.example/1");
const KEY = ["2031-03-04T05:06:07.089Z", ID] as const;

/** A cursor with any content, as somebody might make it by hand. */
const forged = (content: unknown): string => Buffer.from(JSON.stringify(content), "utf8").toString("base64url");

describe("cursors", () => {
  it("give back the key they were made of", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.string({ unit: "grapheme", maxLength: 200 }),
        (rank, name) => {
          fc.pre(!name.includes("\u0000"));
          expect(decodeCursor(NAMES, encodeCursor(NAMES, [rank, name]))).toEqual([rank, name]);
        },
      ),
    );
    fc.assert(
      fc.property(fc.double({ min: -1, max: 0, noNaN: true }), (score) => {
        expect(decodeCursor(AGENTS, encodeCursor(AGENTS, [score, ID]))[0]).toBeCloseTo(score, 15);
      }),
    );
    expect(decodeCursor(NEWEST, encodeCursor(NEWEST, KEY))).toEqual(KEY);
  });

  it("stand in a URL as they are", () => {
    expect(encodeCursor(NAMES, [1, "Œdipe ÿ?>"])).toMatch(/^[\w-]+$/);
  });

  it("of another list or another order are refused by name", () => {
    expect(() => decodeCursor(OLDEST, encodeCursor(NEWEST, KEY))).toThrow(
      /"quotes:NEWEST", and this is "quotes:OLDEST"/,
    );
    expect(() => decodeCursor(AGENTS, encodeCursor(NEWEST, KEY))).toThrow(
      expect.objectContaining({ code: "BAD_CURSOR" }),
    );
  });

  it.each([
    ["empty", ""],
    ["words", "next page please"],
    ["base64 that is not JSON", Buffer.from("[1,").toString("base64url")],
    ["JSON that is no list", forged({ version: 1 })],
    ["of a version to come", forged([2, NEWEST.name, ...KEY])],
    ["with half a key", forged([1, NEWEST.name, KEY[0]])],
    ["with more than a key", forged([1, NEWEST.name, ...KEY, 1])],
    ["with a day that does not exist", forged([1, NEWEST.name, "2031-02-30T00:00:00.000Z", ID])],
    ["with an instant beyond all calendars", forged([1, NEWEST.name, "+275760-09-13T00:00:00.001Z", ID])],
    ["with an id that is none", forged([1, NEWEST.name, KEY[0], "'; drop table quotes"])],
    ["with an integer no database has", forged([1, NAMES.name, 2 ** 31, "a"])],
    ["with half an integer", forged([1, NAMES.name, 0.5, "a"])],
    ["with NUL in its text", forged([1, NAMES.name, 1, "a\u0000"])],
    ["with no number", forged([1, AGENTS.name, null, ID])],
    ["longer than any that was given out", "A".repeat(1_000_000)],
  ])("that are %s are refused", (_, cursor) => {
    for (const list of [NEWEST, NAMES, AGENTS]) {
      expect(() => decodeCursor(list, cursor)).toThrow(expect.objectContaining({ code: "BAD_CURSOR" }));
    }
  });

  it("never crash on what people send", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(NEWEST, text)).toThrow(expect.objectContaining({ code: "BAD_CURSOR" }));
      }),
    );
  });
});
