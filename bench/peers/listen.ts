/** What the measurement waits for: the line that says where the server is. */
export function sayListening(port: number): void {
  process.stdout.write(`Listening on http://127.0.0.1:${port}/\n`);
}
