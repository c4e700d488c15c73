// Snapshots for tests.
import { createHash } from "node:crypto";
import { makeId, type Snapshot } from "#model/index.js";
import { formats } from "./formats.js";

/** A snapshot of the bytes, as a file of that name; its ending tells the media type. */
export function snapshotOf(file: string, bytes: Uint8Array, carried: Partial<Snapshot> = {}): Snapshot {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  const format = formats.find(({ endings }) => endings.includes(ending));
  return {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType: format?.mediaTypes[0] ?? "text/plain",
    bytes: bytes.length,
    files: [file],
    address: null,
    within: null,
    charset: null,
    retrieved: null,
    ...carried,
  };
}
