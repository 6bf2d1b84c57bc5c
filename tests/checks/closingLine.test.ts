import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PlantedProject, ROOT } from "./plantedProject.js";

const EMPTY = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

function closingLine(report: object): string {
  using project = new PlantedProject({ "report.json": JSON.stringify(report) }, []);
  const command = [join(ROOT, "scripts/closingLine.mjs"), "report.json"];
  return execFileSync(process.execPath, command, { cwd: project.folder, encoding: "utf8", stdio: "pipe" });
}

describe("the closing line of a test run", () => {
  it("counts what passed and what failed", () => {
    expect(closingLine({ ...EMPTY, numPassedTests: 12, numFailedTests: 3 })).toBe("12 passed, 3 failed\n");
  });

  it("does not hide what was skipped or left to do", () => {
    const report = { ...EMPTY, numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 };
    expect(closingLine(report)).toBe("12 passed, 0 failed, 3 skipped\n");
  });

  it("counts a file that did not load as a failure, though no test of it ran", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(closingLine({ ...EMPTY, numPassedTests: 1, testResults })).toBe("1 passed, 1 failed\n");
  });

  it("is not made up from something that is no report", () => {
    expect(() => closingLine({ passed: 7 })).toThrow(/not a report/);
  });
});
