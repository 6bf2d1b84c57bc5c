/** `npm --prefix bench run gate`: fails unless Dixit is as fast as it is meant to be. */
import { readFileSync } from "node:fs";
import type { Report } from "./measure/report.js";
import { measurementCommand, readOptions } from "./options.js";
import { judge } from "./report/judge.js";
import { takeReport } from "./session.js";

const command = measurementCommand(
  "gate",
  "Fails unless Dixit beats PostGraphile and comes close to the floor, on all operations at 1 and 32 connections.",
  ["dixit", "floor", "postgraphile"],
).option("--from <file>", "judge the figures of an earlier run (results/DATE.json) instead of measuring");
command.parse();
const { from } = command.opts<{ from?: string }>();
const report =
  from === undefined
    ? await takeReport({ ...readOptions(command), extras: false })
    : (JSON.parse(readFileSync(from, "utf8")) as Report);
const judgements = judge(report);
for (const { claim, measured, holds } of judgements) {
  console.log(`${holds ? "holds" : "FAILS"}  ${measured.toFixed(2)}  ${claim}`);
}
const failed = judgements.filter(({ holds }) => !holds).length;
console.log(`${judgements.length - failed} of ${judgements.length} claims hold.`);
process.exitCode = failed === 0 ? 0 : 1;
