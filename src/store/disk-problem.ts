// The border to the disk: errors of the operating system become problems once, here, with the error as cause.
import { fail, ProblemError } from "#model/index.js";

const noRoom: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
const noPermission: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS"]);

/** Runs the work. A full disk or a forbidden path ends it as a problem naming `path`; other errors pass as they are. */
export async function atDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throwDiskProblem(path, error);
    throw error;
  }
}

/** Throws if the error is of the disk; returns if it is something else. */
export function throwDiskProblem(path: string, error: unknown): void {
  const code = errorCode(error);
  if (error instanceof ProblemError || code === null) return;
  if (noRoom.has(code)) fail("study/disk-full", { path }, error);
  if (noPermission.has(code)) fail("study/read-only", { path, code }, error);
}

/** The system's own name of an error ("ENOENT"), or a database's ("53100"); null where it has none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The result, or null where there is no such file: a missing one, or one below a file that is no folder. */
export async function orNullWhereMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return null;
    throw error;
  }
}
