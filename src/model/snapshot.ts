import { z } from "zod";
import { idSchema } from "./id.js";

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * Bytes of one item, as they were taken. Never changes: a new look at a source is a new snapshot.
 * When it was taken is in the journal; a result never depends on a clock.
 */
export const snapshotSchema = z.object({
  id: idSchema("snapshot"),
  sha256: sha256Schema,
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  /** Paths it was found at, relative to what the researcher named, sorted; the first names it. */
  files: z.array(z.string()).min(1),
  address: z.string().nullable(),
  /** The file that held it (a ZIP, a web archive, a mailbox, a mail) and its path in there; null for what lay in a folder. */
  within: z
    .object({ snapshot: idSchema("snapshot"), path: z.string() })
    .nullable()
    .default(null),
  /** Character set stated by what carried it: an HTTP, WARC or mail header. */
  charset: z.string().nullable().default(null),
  /** When it was fetched, in UTC, where its WARC record says so. */
  retrieved: z.iso.datetime().nullable().default(null),
});
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;
