// Snapshots for tests.
import { createHash } from "node:crypto";
import { makeId, type Snapshot } from "#model/index.js";

/** A snapshot of the bytes, as a file of that name; its ending tells the media type. */
export function snapshotOf(file: string, bytes: Uint8Array): Snapshot {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const mediaType = file.endsWith(".html")
    ? "text/html"
    : file.endsWith(".md")
      ? "text/markdown"
      : "text/plain";
  return {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType,
    bytes: bytes.length,
    files: [file],
    address: null,
  };
}
