/** From the hash of a token's secret to who has it. */
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { Identity, Token } from "../../domain/actor.js";
import type { Store } from "../../storage/store.js";
import { describe } from "../errors.js";
import { refused } from "./bearer.js";

/** How long a token is taken to be as it was read: so late does its end reach every process, at most. */
const FRESH_S = 3;
/** How exactly its last use is noted. */
const NOTED_EVERY_MS = 60_000;
/** A few thousand tokens; those that are forgotten are read again. */
const MAX_CACHED_BYTES = 2 * 1024 * 1024;

export class Identities {
  /** Only tokens that exist: who makes one may use it at once, and guesses do not push out what is known. */
  readonly #tokens = new InMemoryLRUCache<Token>({ maxSize: MAX_CACHED_BYTES });

  constructor(
    private readonly store: Store,
    private readonly log: (line: string) => void,
  ) {}

  /** Throws UNAUTHENTICATED for a token that nobody has, that was revoked, or that has expired. */
  async byHash(secretSha256: string): Promise<Identity> {
    const token = (await this.#tokens.get(secretSha256)) ?? (await this.read(secretSha256));
    if (token === null) throw refused("The token is not known here.");
    const { id, actor, scopes, revokedAt, expiresAt } = token;
    if (revokedAt !== null) throw refused(`The token ${id} was revoked at ${revokedAt.toISOString()}.`);
    if (expiresAt !== null && expiresAt.getTime() <= Date.now()) {
      throw refused(`The token ${id} expired at ${expiresAt.toISOString()}.`);
    }
    return { ...actor, scopes, tokenId: id };
  }

  private async read(secretSha256: string): Promise<Token | null> {
    const token = await this.store.tokens.bySecret(secretSha256);
    if (token === null) return null;
    await this.#tokens.set(secretSha256, token, { ttl: FRESH_S });
    if (token.revokedAt === null) await this.noteUse(token);
    return token;
  }

  /** A database that only lets itself be read is no reason to refuse anybody. */
  private async noteUse({ id, lastUsedAt }: Token): Promise<void> {
    const now = new Date();
    if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < NOTED_EVERY_MS) return;
    try {
      await this.store.tokens.touch(id, now);
    } catch (error) {
      this.log(`The use of token ${id} could not be noted: ${describe(error)}`);
    }
  }
}
