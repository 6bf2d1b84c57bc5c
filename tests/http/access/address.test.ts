import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../../server/http/access/address.js";

const request = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } }) as never;

describe("the address an asker is counted by", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:0:7:1:2:3:4", "2001:db8:0:7::/64"],
    ["2001:db8::7:1", "2001:db8:0:0::/64"],
    ["2001:0db8:0000:0007::9", "2001:db8:0:7::/64"],
    ["::1", "0:0:0:0::/64"],
    ["", "unknown"],
  ])("of %s is %s", (address, expected) => {
    expect(addressOf(request(address), 0)).toBe(expected);
  });

  it("is not what a client says of itself, but what the proxies in front say", () => {
    const said = "203.0.113.9, 198.51.100.4, 192.0.2.1";
    expect(addressOf(request("10.0.0.1", said), 0)).toBe("10.0.0.1");
    expect(addressOf(request("10.0.0.1", said), 1)).toBe("192.0.2.1");
    expect(addressOf(request("10.0.0.1", said), 2)).toBe("198.51.100.4");
    expect(addressOf(request("10.0.0.1"), 1)).toBe("10.0.0.1");
  });
});
