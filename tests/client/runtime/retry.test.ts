import { afterEach, describe, expect, it, vi } from "vitest";
import { HttpError, NetworkError } from "../../../client/runtime/errors.js";
import { pause } from "../../../client/runtime/deadline.js";
import { pauseBefore, readRetryAfter } from "../../../client/runtime/retry.js";

const failure = (): NetworkError => new NetworkError("http://nowhere.example/", new Error("reset"));
const asking = (retryAfter: number): HttpError => new HttpError({ status: 503, body: "", retryAfter });

describe("the pause before another attempt", () => {
  it.each([
    [0, 250],
    [1, 500],
    [4, 4_000],
    [6, 16_000],
    [7, 20_000],
    [1_000, 20_000],
  ])("after failure %i lies anywhere from nothing to %i ms", (attempt, bound) => {
    const pauses = Array.from({ length: 300 }, () => pauseBefore(attempt, failure()));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...pauses)).toBeLessThan(bound);
    // Spread over the whole range: clients that failed together must not come back together.
    expect(Math.min(...pauses)).toBeLessThan(bound * 0.25);
    expect(Math.max(...pauses)).toBeGreaterThan(bound * 0.75);
  });

  it("is the same for all calls that failed in one request, so that they come back in one", () => {
    const shared = failure();
    expect(pauseBefore(1, shared)).toBe(pauseBefore(1, shared));
    expect(pauseBefore(2, shared)).toBe(2 * pauseBefore(1, shared));
  });

  it("is exactly what the server asks for, when it asks", () => {
    expect(pauseBefore(0, asking(60_000))).toBe(60_000);
    expect(pauseBefore(5, asking(0))).toBe(0);
  });

  it("leaves no listener behind on the caller's signal", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = {
      addEventListener: signal.addEventListener.bind(signal),
      removeEventListener: signal.removeEventListener.bind(signal),
    };
    signal.addEventListener = (...args: Parameters<AbortSignal["addEventListener"]>) => {
      listeners++;
      addEventListener(...args);
    };
    signal.removeEventListener = (...args: Parameters<AbortSignal["removeEventListener"]>) => {
      listeners--;
      removeEventListener(...args);
    };
    for (let i = 0; i < 5; i++) await pause(1, signal);
    expect(listeners).toBe(0);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2031-03-04T06:30:00Z");
  afterEach(() => vi.useRealTimers());

  it.each([
    ["0", 0],
    ["120", 120_000],
    ["Tue, 04 Mar 2031 06:31:30 GMT", 90_000],
    ["Tue, 04 Mar 2031 06:00:00 GMT", 0],
  ])("%s is %i ms", (header, milliseconds) => {
    vi.setSystemTime(now);
    expect(readRetryAfter(header)).toBe(milliseconds);
  });

  it.each([[null], [""], ["soon"], ["-x"], ["1e99s"]])("%s says nothing", (header) => {
    expect(readRetryAfter(header)).toBeNull();
  });
});
