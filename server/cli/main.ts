#!/usr/bin/env node
import { Command } from "commander";
import { addBackupCommands } from "./backup.js";
import { addDeclareCommand } from "./declare.js";
import { addExtractCommand } from "./extract.js";
import { addIngestCommand } from "./ingest.js";
import { toleratePipeClosing } from "./output.js";
import { reportError } from "./reportError.js";
import { addReprocessCommand } from "./reprocess.js";
import { addServeCommand } from "./serve.js";
import { addTokenCommand } from "./token.js";
import { addWithdrawCommands } from "./withdraw.js";
import { readVersion } from "./version.js";

const program = new Command("dixit")
  .description("Turns news articles into a graph of who said what, about whom, where, and how we know.")
  .version(readVersion())
  .showHelpAfterError("(dixit --help lists the commands)")
  .addHelpText(
    "after",
    `
Environment:
  DIXIT_DATA    folder of the embedded database (default: ./data)
  DATABASE_URL  a PostgreSQL server instead: postgres://user:password@host:5432/name
  HOST, PORT    where serve listens (default: 127.0.0.1, 4000)
  DIXIT_TOKEN   what ingest, declare, withdraw … show to the server that --server names
  DIXIT_QUERIES     open, or token: serve then answers queries only to those with a token (default: open)
  DIXIT_RATE_LIMIT  operations a minute for each token, or off (default: queries=12000,mutations=6000)
  DIXIT_PROXIES     how many proxies stand in front of serve (default: 0)`,
  );

toleratePipeClosing();
addServeCommand(program);
addIngestCommand(program);
addDeclareCommand(program);
addExtractCommand(program);
addReprocessCommand(program);
addBackupCommands(program);
addTokenCommand(program);
addWithdrawCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, process.stderr);
}
