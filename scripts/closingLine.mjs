// Prints the closing line of a test run from vitest's JSON report: "12 passed, 0 failed, 1 skipped".
// Usage: node scripts/closingLine.mjs REPORT
import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Expected the path of a report that vitest's json reporter wrote.");
const report = JSON.parse(readFileSync(path, "utf8"));
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo } = report;
if (![passed, failed, pending, todo].every(Number.isInteger)) throw new Error(`${path} is not a report of vitest's.`);
// A file that does not load has no tests to fail: it must count all the same.
const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const skipped = pending + todo > 0 ? `, ${pending + todo} skipped` : "";
console.log(`${passed} passed, ${failed + unloaded.length} failed${skipped}`);
