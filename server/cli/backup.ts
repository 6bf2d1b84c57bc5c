import type { Command } from "commander";
import { readConfig } from "../config.js";
import { backup, restore } from "../storage/backup.js";

export function addBackupCommands(program: Command): void {
  program
    .command("backup")
    .description("write the embedded database to one file (stop the server first)")
    .argument("<file>", "for instance dixit-2031-03-04.tar.gz; an existing file is not overwritten")
    .action(async (file: string) => {
      await backup(readConfig(process.env), file);
      process.stdout.write(`Backed up to ${file}\n`);
    });
  program
    .command("restore")
    .description("make the embedded database from a backup file (stop the server first)")
    .argument("<file>", "a file written by dixit backup")
    .option("--force", "replace a data folder that holds something already")
    .action(async (file: string, options: { readonly force?: true }) => {
      const config = readConfig(process.env);
      await restore(config, file, { force: options.force ?? false });
      process.stdout.write(`Restored into ${config.dataFolder}\n`);
    });
}
