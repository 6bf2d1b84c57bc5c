/** Which process this is, so that another can tell whether it still runs. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface ProcessIdentity {
  readonly pid: number;
  /** Host name, boot and process namespace: only within one of them does a process id mean anything. */
  readonly machine: string;
  /** When the process started, in the system's own unit; null where the system does not tell. */
  readonly startTime: string | null;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, machine: thisMachine(), startTime: startTimeOf(process.pid) };
}

/**
 * Whether the process still runs; null when that cannot be told from here (another machine or container). A process id
 * that another process has got since is told by its start time.
 */
export function isRunning(identity: ProcessIdentity): boolean | null {
  if (identity.machine !== thisMachine()) return null;
  if (!exists(identity.pid)) return false;
  const startTime = startTimeOf(identity.pid);
  return startTime === null || identity.startTime === null || startTime === identity.startTime;
}

function exists(pid: number): boolean {
  try {
    // Signal 0 is not sent; it only asks whether it could be.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function thisMachine(): string {
  const boot = orNull(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const namespace = orNull(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), boot, namespace].filter((part) => part !== null).join(" ");
}

/** Field 22 of /proc/PID/stat: clock ticks from the boot to the start of the process. */
function startTimeOf(pid: number): string | null {
  return orNull(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the command's name in parentheses, may hold anything, parentheses and spaces included.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  });
}

/** The value, or null where the system has no such file. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
