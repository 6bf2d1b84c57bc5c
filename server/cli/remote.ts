/** Which running server a command asks, and by which token. */
import { DixitError } from "../domain/errors.js";
import { asSecret, type TokenSecret } from "../domain/tokenSecret.js";

export interface Remote {
  /** The server's address as it prints it, with or without `graphql` at its end. */
  readonly server: string;
  /** Null where none is given: the server then lets the command read, at most. */
  readonly secret: TokenSecret | null;
}

/** For the help of every command that has `--token`. */
export const TOKEN_OPTION =
  "the token to show to that server; better in the variable DIXIT_TOKEN: arguments are seen by others on this machine";

/** Throws BAD_ARGUMENT or BAD_CONFIG, without repeating it, for a token that cannot be one. */
export function remoteAt(server: string, token: string | undefined, env: NodeJS.ProcessEnv): Remote {
  const fromEnvironment = env["DIXIT_TOKEN"]?.trim();
  const given = token ?? (fromEnvironment === "" ? undefined : fromEnvironment);
  if (given === undefined) return { server, secret: null };
  const secret = asSecret(given);
  if (secret !== null) return { server, secret };
  const [code, name] =
    token === undefined ? (["BAD_CONFIG", "DIXIT_TOKEN"] as const) : (["BAD_ARGUMENT", "--token"] as const);
  throw new DixitError(
    code,
    `${name} holds ${given.length} characters that are no Dixit token, or not a whole one; expected dixit_ and 49 letters and digits, as dixit token create printed them.`,
  );
}
