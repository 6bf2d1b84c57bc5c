/** `npm --prefix bench run bench`: all servers beside each other, a table on the screen and in results/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { measurementCommand, readOptions } from "./options.js";
import { reportAsMarkdown } from "./report/table.js";
import { CONTENDERS } from "./servers/contenders.js";
import { say, takeReport } from "./session.js";

const command = measurementCommand(
  "bench",
  "Measures Dixit, the floor and what people would pick instead, side by side over one PostgreSQL.",
  CONTENDERS,
);
command.parse();
const report = await takeReport(readOptions(command));
const markdown = reportAsMarkdown(report);
const folder = new URL("results/", import.meta.url);
mkdirSync(folder, { recursive: true });
const name = report.date.slice(0, 10);
writeFileSync(new URL(`${name}.md`, folder), markdown);
writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(markdown);
say(`Written to bench/results/${name}.md, and the figures of every round to ${name}.json.`);
