import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePartialDate } from "../../server/graph/scalar/partialDate.js";

const stretch = (text: string): string[] | null => {
  const date = parsePartialDate(text);
  return date === null ? null : [date.from.toISOString(), date.to.toISOString()];
};

describe("partial dates", () => {
  it("name a whole year, month or day", () => {
    expect(stretch("2031")).toEqual(["2031-01-01T00:00:00.000Z", "2032-01-01T00:00:00.000Z"]);
    expect(stretch("2031-12")).toEqual(["2031-12-01T00:00:00.000Z", "2032-01-01T00:00:00.000Z"]);
    expect(stretch("2032-02-29")).toEqual(["2032-02-29T00:00:00.000Z", "2032-03-01T00:00:00.000Z"]);
  });

  it("of the first century are not taken for the twentieth", () => {
    expect(stretch("0031")).toEqual(["0031-01-01T00:00:00.000Z", "0032-01-01T00:00:00.000Z"]);
  });

  it.each([
    "2021-02-30",
    "2031-02-29",
    "2031-13",
    "2031-00",
    "2031-01-00",
    "2031-1-1",
    "31",
    "0000",
    "",
    "2031-01-01T00:00Z",
    "٢٠٣١",
  ])("do not include %j", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it("of every day that exists begin at its midnight and last a day", () => {
    const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const parsed = parsePartialDate(day);
        expect(parsed?.from.toISOString()).toBe(`${day}T00:00:00.000Z`);
        expect(Number(parsed?.to) - Number(parsed?.from)).toBe(24 * 60 * 60 * 1000);
      }),
    );
  });
});
