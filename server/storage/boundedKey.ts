import { sha256 } from "../domain/ids.js";

/** Keys stand in an index, whose rows may hold some 2,700 bytes; a longer key is replaced by its hash. */
const LONGEST_KEY = 200;

export const boundedKey = (key: string): string => (key.length <= LONGEST_KEY ? key : `sha256:${sha256(key)}`);
