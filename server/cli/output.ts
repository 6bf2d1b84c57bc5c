/** Standard output that may be a pipe whose reader leaves early (`dixit … | head`). */

/** Call once, before anything is printed: a reader that has gone is no fault of ours. */
export function toleratePipeClosing(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/**
 * Prints a line and waits until the reader has room for more, so that answers to a slow reader do not pile up in memory.
 * @returns false when nobody reads any more
 */
export async function printLine(line: string): Promise<boolean> {
  if (process.stdout.destroyed) return false;
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, (error) => {
      resolve(error == null);
    });
  });
}
