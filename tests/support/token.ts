/** Tokens for tests: made in the store, shown as the header that clients send. */
import { SCOPES, type Scope } from "../../server/domain/actor.js";
import { createToken } from "../../server/pipeline/tokens.js";
import type { Store } from "../../server/storage/store.js";

/** A new token's secret. @param scopes all, unless others are given */
export async function tokenFor(store: Store, scopes: readonly Scope[] = SCOPES): Promise<string> {
  const draft = { for: { name: "Léa Morvan", kind: "PERSON", orcid: null }, scopes, expiresAt: null } as const;
  return (await createToken(store, draft, new Date())).secret;
}

export const bearer = (secret: string): { readonly authorization: string } => ({ authorization: `Bearer ${secret}` });
