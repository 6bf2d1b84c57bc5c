/** Where a request comes from, as far as that tells one asker from another. */
import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6, SocketAddress } from "node:net";

/**
 * An IPv4 address, or the 64 bits of an IPv6 address that a whole household or machine shares.
 *
 * @param proxies as many entries from the end of `X-Forwarded-For` are by proxies of ours; whatever stands before them
 *   anybody may have written
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = headers["x-forwarded-for"]?.toString().split(",") ?? [];
  const named = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim();
  const address = named ?? socket.remoteAddress ?? "";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  return isIPv6(mapped) ? `${network(mapped)}::/64` : "unknown";
}

/** The first four groups, written out. */
function network(address: string): string {
  // Node gives it back in its shortest form, whatever form it had.
  const [head = "", tail] = new SocketAddress({ address, family: "ipv6" }).address.split("::");
  const groups = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail)];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
