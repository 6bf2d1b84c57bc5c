import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeUnderTest } from "../servers/node.js";
import type { Burst, BurstResult } from "./burst.js";

/** Fires a burst from a process of its own. Throws when a request was refused or lost. */
export async function fireBurst(burst: Burst): Promise<BurstResult> {
  const script = fileURLToPath(new URL("fire.ts", import.meta.url));
  const child = spawn(nodeUnderTest(), [script], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(burst));
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`The burst to ${burst.url} ended with code ${code}.`);
  const result = JSON.parse(Buffer.concat(chunks).toString("utf8")) as BurstResult;
  if (result.failed > 0 || result.requests === 0) {
    throw new Error(
      `Of ${result.requests} requests to ${burst.url}, ${result.failed} failed; nothing is measured that way.`,
    );
  }
  return result;
}
