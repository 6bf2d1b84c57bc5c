import { join } from "node:path";

/** The longest path a socket may have, in bytes: what the system's address of one has room for. */
const LONGEST = process.platform === "linux" ? 107 : 103;

/** Its folder lets nobody in but its owner, so that the socket is never open to others, not even while it is made. */
export const doorFolder = (dataFolder: string): string => join(dataFolder, "control");

export const doorPath = (dataFolder: string): string => join(doorFolder(dataFolder), "door");

/** Why there can be no door to this folder; null when there can. */
export function noDoorBecause(dataFolder: string): string | null {
  if (process.platform === "win32") return "Windows has no sockets that only their owner may use";
  const length = Buffer.byteLength(doorPath(dataFolder));
  return length > LONGEST
    ? `the path of the data folder is ${length - LONGEST} bytes too long for a socket in it`
    : null;
}
