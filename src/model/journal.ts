// The journal: every decision, who, when, what, why. One line an entry, each bound to the one before by hash.
import { z } from "zod";
import { partialDateSchema } from "./date.js";
import {
  accountWithdrawnSchema,
  decisionUndoneSchema,
  linkDrawnSchema,
  linksDecidedSchema,
} from "./decision.js";
import { idSchema } from "./id.js";
import { problemSchema } from "./problem.js";
import { sha256Schema, snapshotSchema } from "./snapshot.js";

/** One execution of the stages: what went in, under which versions and options. */
export const runSchema = z.object({
  isnad: z.string(),
  stages: z.record(z.string(), z.int()),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  codebook: z.object({ id: z.string(), version: z.string(), sha256: sha256Schema }),
  seed: z.int().nullable(),
  /** Hash of the sorted snapshot hashes it read. */
  inputs: sha256Schema,
});
export type Run = Readonly<z.infer<typeof runSchema>>;

/** What an entry says. Further kinds are added; none is reused. */
export const journalContentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("study created"), isnad: z.string() }),
  z.object({ kind: z.literal("snapshot archived"), snapshot: snapshotSchema }),
  z.object({ kind: z.literal("settings changed"), file: z.string(), sha256: sha256Schema }),
  /** A file that could not be archived, so that a rebuild lists it too. */
  z.object({ kind: z.literal("file left out"), file: z.string(), problem: problemSchema }),
  /** The researcher's date for snapshots that carry none themselves. */
  z.object({
    kind: z.literal("publication date given"),
    published: partialDateSchema,
    snapshots: z.array(idSchema("snapshot")).min(1),
  }),
  /** A file that holds files was taken apart: everything in it is archived or left out by name. */
  z.object({
    kind: z.literal("container unpacked"),
    snapshot: idSchema("snapshot"),
    /** Version of the archive stage: a later one may find more in it. */
    archive: z.int(),
    items: z.int().nonnegative(),
  }),
  /** A page was fetched because the researcher asked for it. */
  z.object({
    kind: z.literal("address captured"),
    /** As asked for. */
    address: z.string(),
    /** The web archive that holds the responses, redirects among them. */
    warc: idSchema("snapshot"),
    /** HTTP status of the last response. */
    status: z.int(),
  }),
  /** Another party witnessed a hash (RFC 3161). The token is kept among the originals. */
  z.object({
    kind: z.literal("timestamp received"),
    /** "journal": the hash of the entry before this one; "original": the hash of an original. */
    of: z.enum(["journal", "original"]),
    sha256: sha256Schema,
    token: sha256Schema,
    authority: z.string(),
    /** The time the authority states, in UTC. */
    time: z.iso.datetime(),
  }),
  linksDecidedSchema,
  linkDrawnSchema,
  accountWithdrawnSchema,
  decisionUndoneSchema,
  z.object({ kind: z.literal("run finished"), run: runSchema, result: sha256Schema }),
  z.object({ kind: z.literal("lock taken over"), pid: z.int(), host: z.string() }),
  z.object({ kind: z.literal("database rebuilt") }),
]);
export type JournalContent = Readonly<z.infer<typeof journalContentSchema>>;

export const journalEntrySchema = z.object({
  /** From 1, without gaps. */
  number: z.int().positive(),
  /** When, in UTC, ISO 8601. */
  at: z.iso.datetime(),
  /** Who: a coder's name, or the program. */
  by: z.string(),
  content: journalContentSchema,
  /** SHA-256 of the line before, without its line feed; 64 zeros for the first. */
  previous: sha256Schema,
});
export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>;
