// Who holds a study: a process that can be told from any other, also from a later one that was given its number.
// It knows how a process is recognised and whether it lives; it knows nothing of locks.
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

const ownerSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** What it was started for, for the message: "isnad study". */
  command: z.string(),
  /** The boot of the machine and the start of the process in it; null where the system does not tell (not Linux). */
  started: z.string().nullable(),
  /** Tells two locks of one process apart. */
  lock: z.uuid(),
});
export type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** This process. */
export function thisOwner(command: string): Owner {
  return {
    pid: process.pid,
    host: hostname(),
    command,
    started: startOf(process.pid)?.started ?? null,
    lock: crypto.randomUUID(),
  };
}

/** Null where the text names no owner: damaged, or not yet whole. */
export function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Whether the owner still runs. It is never guessed from age. A process of another machine cannot be seen:
 * "unseen". A process that ended and was not yet collected by its parent is dead.
 */
export function lifeOf(owner: Owner): "alive" | "dead" | "unseen" {
  if (owner.host !== hostname()) return "unseen";
  if (!answers(owner.pid)) return "dead";
  const found = startOf(owner.pid);
  if (found === null) return "alive";
  const isAnother = owner.started !== null && owner.started !== found.started;
  return isAnother || found.ended ? "dead" : "alive";
}

/** The current boot of the machine; null where the system does not tell. */
export function bootId(): string | null {
  return readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? null;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * State and start of a process, from proc(5): fields 3 and 22 of /proc/PID/stat. They are counted from the last
 * closing parenthesis, since field 2, the name, may itself hold spaces and parentheses.
 */
function startOf(pid: number): { readonly started: string; readonly ended: boolean } | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { started: `${bootId() ?? "boot"}/${fields[19]}`, ended: fields[0] === "Z" || fields[0] === "X" };
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
