/** Reads what a request shows of itself. Nothing of what is read may stand in a message: it may be a secret. */
import { DixitError } from "../../domain/errors.js";
import { sha256 } from "../../domain/ids.js";
import { asSecret } from "../../domain/tokenSecret.js";

/**
 * The hash of the secret in an `Authorization` header's value, or null when there is no header. Throws UNAUTHENTICATED
 * for anything else: who meant to show a token shall not be taken for nobody.
 */
export function bearerHash(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [scheme = "", credentials = ""] = authorization.trim().split(/\s+/, 2);
  if (scheme.toLowerCase() !== "bearer") {
    throw refused("The Authorization header is of another kind; expected `Authorization: Bearer dixit_…`.");
  }
  const secret = asSecret(credentials);
  if (secret === null) {
    throw refused(
      "The token is not a Dixit token, or was not copied whole; expected dixit_ and 49 letters and digits.",
    );
  }
  return sha256(secret);
}

export const refused = (message: string): DixitError =>
  new DixitError("UNAUTHENTICATED", `${message} Whoever runs the server makes one with: dixit token create`);
