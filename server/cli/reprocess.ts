import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { readConfig } from "../config.js";
import type { ArticleId } from "../domain/ids.js";
import { catchUp } from "../pipeline/reprocess.js";
import { openStore } from "../storage/openStore.js";

export function addReprocessCommand(program: Command): void {
  program
    .command("reprocess")
    .description("read anew the articles that an older Dixit has read")
    .addHelpText(
      "after",
      `
A running server does this by itself, in the background. Interrupting it loses nothing: it goes on where it was.
Articles keep their ids, and so does every quote whose words are found again.`,
    )
    .action(run);
}

async function run(): Promise<void> {
  const store = await openStore(readConfig(process.env), { owner: "dixit reprocess" });
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  const bar = process.stderr.isTTY ? new SingleBar({ stream: process.stderr, format: "{bar} {value}/{total}" }) : null;
  try {
    bar?.start(await store.articles.countReadBefore(), 0);
    const read = await catchUp(store, {
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        bar?.setTotal(total);
        bar?.update(done);
      },
      onFailure: complain,
    });
    bar?.stop();
    const left = await store.articles.countReadBefore();
    process.stdout.write(`Read ${read} articles anew; ${left} are left.\n`);
    if (left > 0) process.exitCode = 1;
  } finally {
    bar?.stop();
    await store.close();
  }
}

function complain(id: ArticleId, error: unknown): void {
  process.stderr.write(
    `dixit: article ${id} was not read anew: ${error instanceof Error ? error.message : String(error)}\n`,
  );
}
