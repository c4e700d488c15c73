// Why a packed or marked-up file of a stranger was not read. Every reader on this shelf throws this and nothing else
// for what the bytes hold; what a study makes of it is the caller's matter.

/**
 * "broken": not what it says it is, cut short, or its check sums differ; "limit": more than is ever unpacked;
 * "refused": made to mislead or to reach outside (overlapping entries, a DOCTYPE); "encrypted": locked.
 */
export type FaultKind = "broken" | "limit" | "refused" | "encrypted";

/** `message` is an English clause for the reason of a problem; it never quotes what the file holds at length. */
export class UnpackingFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "UnpackingFault";
    this.kind = kind;
  }
}
