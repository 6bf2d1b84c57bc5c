/** Where tokens are made, listed and revoked: in a database this process opens, or through the server that has it open. */
import type { Token } from "../../domain/actor.js";
import { createToken, revokeToken, type NewToken, type TokenDraft } from "../../pipeline/tokens.js";
import type { Store } from "../../storage/store.js";

export interface TokenDesk {
  create(draft: TokenDraft): Promise<NewToken>;
  list(): Promise<readonly Token[]>;
  revoke(id: string): Promise<Token>;
  close(): Promise<void>;
}

export const deskOver = (store: Store): TokenDesk => ({
  create: (draft) => createToken(store, draft, new Date()),
  list: () => store.tokens.list(),
  revoke: (id) => revokeToken(store, id, new Date()),
  close: () => store.close(),
});
