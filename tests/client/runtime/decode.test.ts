import { describe, expect, it } from "vitest";
import { decodeDateTimes } from "../../../client/runtime/decode.js";

const NOON = "2031-03-04T12:00:00.000Z";
const decoded = (data: unknown, ...paths: string[]): unknown => {
  decodeDateTimes(data, paths);
  return data;
};

describe("dates in a result", () => {
  it("become Date where the document says they stand, through lists and objects", () => {
    expect(decoded({ list: [{ at: NOON }, { at: null }, {}], other: NOON }, "list.at")).toEqual({
      list: [{ at: new Date(NOON) }, { at: null }, {}],
      other: NOON,
    });
  });

  it("become Date in a list of dates and in lists of lists", () => {
    expect(decoded({ dates: [NOON, NOON] }, "dates")).toEqual({ dates: [new Date(NOON), new Date(NOON)] });
    expect(decoded({ rows: [[{ at: NOON }]] }, "rows.at")).toEqual({ rows: [[{ at: new Date(NOON) }]] });
  });

  it("leave null alone, wherever on the way it stands", () => {
    expect(decoded({ person: null }, "person.quotes.at")).toEqual({ person: null });
    expect(decoded(null, "person.at")).toBeNull();
  });

  it.each([
    ["no date", "yesterday"],
    ["a number", 7],
    ["an object", {}],
  ])("are refused when the server sends %s", (_what, value) => {
    expect(() => decoded({ a: { at: value } }, "a.at")).toThrow(/Expected a date and time at a\.at/);
  });
});
