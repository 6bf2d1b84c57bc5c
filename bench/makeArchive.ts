/** `npm --prefix bench run archive -- --keep FOLDER`: makes the database and measures nothing. */
import { Command } from "commander";
import { archiveOptions } from "./options.js";
import { withArchive } from "./session.js";

const command = archiveOptions(
  new Command("archive").description("Fills a PostgreSQL in the folder given by --keep with the invented archive."),
);
command.parse();
const { scale, seed, keep } = command.opts<{ scale: number; seed: string; keep?: string }>();
if (keep === undefined) {
  command.error("Name a folder with --keep; otherwise the database would be removed at once.");
}
await withArchive({ scale, seed, keep: keep ?? null }, () => Promise.resolve());
