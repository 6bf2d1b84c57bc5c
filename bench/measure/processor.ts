/** What processes have used, as Linux counts it under /proc. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The clock ticks of a second in /proc. */
const TICKS = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Processor milliseconds a process has used since it began, all its threads together. */
export function processorMilliseconds(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}

/** The same of a process's children together, those that have ended included: PostgreSQL's connections. */
export function childrenMilliseconds(pid: number): number {
  const own = statOf(pid);
  let ticks = Number(own[13]) + Number(own[14]);
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = statOf(Number(name));
      if (Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It ended while the list was read.
    }
  }
  return (ticks / TICKS) * 1000;
}

/** The most memory a process has held at once, in megabytes. */
export function peakMegabytes(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** Fields of /proc/PID/stat from the third on: state, parent … The second may hold anything, spaces included. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
