// study.yaml, what a study is asked to do, and study.json, what came of it (schema isnad-study/1).
import { z } from "zod";
import {
  type Attribution,
  attributionSchema,
  type Chain,
  chainSchema,
  type Loop,
  loopSchema,
} from "./attribution.js";
import { type Caveat, caveatSchema } from "./caveat.js";
import { type Claim, claimSchema } from "./claim.js";
import type { Codebook } from "./codebook.js";
import { type Suggestion, suggestionSchema } from "./coding.js";
import { type Copy, copySchema } from "./copy.js";
import { partialDateSchema } from "./date.js";
import { type Decision, decisionSchema } from "./decision.js";
import { type Document, documentSchema } from "./document.js";
import { type Drift, driftSchema } from "./drift.js";
import { type Analysis, analysisSchema } from "./finding.js";
import { localisedSchema } from "./language.js";
import { type CountInterval, countIntervalSchema, type Origin, originSchema } from "./origin.js";
import type { Passage } from "./passage.js";
import { problemSchema } from "./problem.js";
import { sha256Schema } from "./snapshot.js";
import { type Source, sourceSchema } from "./source.js";
import { type Sum, sumSchema } from "./sum.js";

/** What a column of a list may hold. */
export const listColumns = ["text", "title", "outlet", "published", "author", "address", "language"] as const;
export type ListColumn = (typeof listColumns)[number];

/** The settings of a study. Every key may be left out. */
export const settingsSchema = z.strictObject({
  /** One text, or one in each language of the program. */
  title: z.union([z.string(), localisedSchema]).optional(),
  question: z.union([z.string(), localisedSchema]).optional(),
  window: z.strictObject({ from: partialDateSchema, to: partialDateSchema }).optional(),
  inclusion: z.union([z.string(), localisedSchema]).optional(),
  coders: z.array(z.string()).optional(),
  /** Outlets and bodies the study follows, with their names in every language. */
  sources: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: sourceSchema.shape.kind,
        aliases: z.array(z.string()).optional(),
        names: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
  /** What to read when the folder itself is named: paths relative to study.yaml. */
  read: z.array(z.string()).optional(),
  /** Which column of a list (CSV, XLSX) holds what: its heading as printed, or its letter. */
  lists: z.strictObject({ columns: z.partialRecord(z.enum(listColumns), z.string()) }).optional(),
  /** "read": recognise the letters of pictures and scanned pages. Slow, and its numbers are never counted unreviewed. */
  pictures: z.enum(["leave", "read"]).optional(),
  /** What `isnad add` may fetch. Without it nothing is ever fetched. */
  capture: z
    .strictObject({
      /** Hosts, "*.example.org" for all below, "*" for any public one. */
      hosts: z.array(z.string().regex(/^(?:\*|(?:\*\.)?[^\s/:*@]+)$/u, "a host such as example.org")).min(1),
      /** "ignore" only where the researcher may answer for it. */
      robots: z.enum(["respect", "ignore"]).optional(),
      /** Seconds between two requests to a host; 2 where left out. */
      pause: z.number().min(0.5).max(3600).optional(),
      /** Largest response, in megabytes after decompression; 20 where left out. */
      largest: z.number().positive().max(200).optional(),
      /** The User-Agent that is sent; the program's own name where left out. */
      agent: z
        .string()
        .regex(/^[\x20-\x7e]{1,200}$/u, "plain ASCII, at most 200 characters")
        .optional(),
    })
    .optional(),
  /** Who witnesses hashes for `isnad timestamp` (RFC 3161). Without it nobody is asked. */
  timestamps: z
    .strictObject({
      authority: z.url(),
      /** PEM file beside study.yaml with the certificates that are trusted. */
      trust: z.string().regex(/^[^\\/]+$/u, "a file beside study.yaml"),
    })
    .optional(),
  /** Cells of fewer people are withheld in anything published. */
  smallestCell: z.int().min(2).optional(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** A file that is missing from every number, and why. */
export const unreadSchema = z.object({ file: z.string(), problem: problemSchema });
export type Unread = Readonly<z.infer<typeof unreadSchema>>;

/** Everything the stages made of the inputs; the report and study.json are drawn from it alone. */
export interface StudyRecords {
  readonly settings: Settings;
  readonly codebook: Codebook;
  readonly codebookSha256: string;
  readonly documents: readonly Document[];
  readonly unread: readonly Unread[];
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly chains: readonly Chain[];
  readonly loops: readonly Loop[];
  readonly claims: readonly Claim[];
  readonly sums: readonly Sum[];
  readonly copies: readonly Copy[];
  readonly origins: readonly Origin[];
  readonly originCount: CountInterval;
  readonly drifts: readonly Drift[];
  /** What researchers decided, and did not undo. */
  readonly decisions: readonly Decision[];
  readonly suggestions: readonly Suggestion[];
  readonly analysis: Analysis;
  readonly caveats: readonly Caveat[];
}

/** A document as study.json prints it: fields flat, their evidence beside them, no text. */
const publishedDocumentSchema = documentSchema
  .pick({
    id: true,
    snapshot: true,
    file: true,
    files: true,
    mediaType: true,
    readBy: true,
    deceptive: true,
    textSha256: true,
  })
  .extend({
    language: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    author: z.string().nullable(),
    address: z.string().nullable(),
    published: partialDateSchema.nullable(),
    fields: z.record(z.string(), z.unknown()),
  });

/** The machine-readable result. `codings` holds suggestions, each with `status: "suggested"`. */
export const studyResultSchema = z.object({
  schema: z.literal("isnad-study/1"),
  isnad: z.string(),
  /** What this file may be used for, in words. */
  standing: z.string(),
  settings: settingsSchema,
  codebook: z.object({ id: z.string(), version: z.string(), sha256: sha256Schema }),
  documents: z.array(publishedDocumentSchema),
  unread: z.array(unreadSchema),
  sources: z.array(sourceSchema),
  attributions: z.array(attributionSchema),
  chains: z.array(chainSchema),
  loops: z.array(loopSchema),
  claims: z.array(claimSchema),
  sums: z.array(sumSchema),
  copies: z.array(copySchema),
  origins: z.array(originSchema),
  originCount: countIntervalSchema,
  drifts: z.array(driftSchema),
  decisions: z.array(decisionSchema),
  codings: z.array(
    suggestionSchema
      .omit({ suggester: true })
      .extend({ coder: z.literal("cues"), status: z.literal("suggested") }),
  ),
  analysis: analysisSchema,
  caveats: z.array(caveatSchema),
});
export type StudyResult = z.infer<typeof studyResultSchema>;
