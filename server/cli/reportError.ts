import { DixitError, ERRORS } from "../domain/errors.js";

/**
 * Tells the person what went wrong and answers with the exit status. Errors meant for users print their message and
 * code; anything else is a fault of ours and prints whole, since the person at the keyboard is the one to report it.
 */
export function reportError(error: unknown, stderr: { write(text: string): unknown }): number {
  if (error instanceof DixitError) {
    stderr.write(`dixit: ${error.message} [${error.code}]\n`);
    return ERRORS[error.code].exit;
  }
  stderr.write(`dixit: this should not have happened, and it is a fault in Dixit:\n`);
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 70;
}
