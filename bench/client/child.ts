/** Runs a bundled program to its end, and reads what it found. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { nodeUnderTest } from "../servers/node.js";
import { PROGRAMS } from "./bundle.js";

export async function run<Found>(
  program: "task" | "speed" | "misfortune",
  ...given: readonly string[]
): Promise<Found> {
  const { stdout } = await promisify(execFile)(nodeUnderTest(), ["--expose-gc", `${PROGRAMS}${program}.js`, ...given], {
    env: { ...process.env, NODE_ENV: "production" },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Found;
}
