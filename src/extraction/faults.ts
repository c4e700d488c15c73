// What the shelf of readers says of a stranger's file, as a problem the researcher can act on.
import { type Problem, problem } from "#model/index.js";
import { type FaultKind, UnpackingFault } from "#unpacking/index.js";

const names = {
  broken: "extraction/file-broken",
  limit: "extraction/limit",
  refused: "extraction/markup-refused",
} as const satisfies Record<Exclude<FaultKind, "encrypted">, string>;

/** The problem of a fault. Any other error is ours, and thrown on. */
export function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof UnpackingFault)) throw error;
  if (error.kind === "encrypted") return problem("extraction/encrypted", { file });
  return problem(names[error.kind], { file, reason: error.message });
}
