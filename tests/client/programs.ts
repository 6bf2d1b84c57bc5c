import { execFile } from "node:child_process";
import { join } from "node:path";
import { PlantedProject, ROOT, type Outcome } from "../checks/plantedProject.js";

/** Runs a program as its reader would: with tsx, by the package's name, as built. */
export async function runProgram(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  using project = new PlantedProject({ "program.ts": program }, []);
  return await new Promise((resolve) => {
    const command = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "program.ts", ...args];
    const options = { cwd: project.folder, env: { ...process.env, ...env }, timeout: 60_000 };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}
