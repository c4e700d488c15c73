import { z } from "zod";
import { localisedSchema } from "./language.js";

/** A category: what it means, when it holds, when another is meant, and the cues that suggest looking. */
export const codeSchema = z.object({
  id: z.string().regex(/^[a-z]+(\.[a-z_]+)+$/u, 'expected an id such as "leave.shortage"'),
  group: z.string(),
  label: localisedSchema,
  definition: z.string().min(1),
  use_when: z.string().min(1),
  not_when: z.string().min(1),
  /** Cues by language. A cue is a candidate for a reader; it never assigns a code. */
  cues: z.record(z.string(), z.array(z.string().min(1))),
  /** Promise and reality of one thing, or obstacle and remedy. Symmetric. */
  pairs_with: z.array(z.string()),
});
export type Code = Readonly<z.infer<typeof codeSchema>>;

export const codeGroupSchema = z.object({
  id: z.string(),
  parent: z.string().optional(),
  label: localisedSchema,
});
export type CodeGroup = Readonly<z.infer<typeof codeGroupSchema>>;

export const codebookSchema = z.object({
  codebook: z.object({
    id: z.string(),
    version: z.string(),
    languages: z.array(z.string()).min(1),
    unit_of_coding: z.string(),
    unit_of_counting: z.string(),
    rules: z.array(z.string()),
    cue_matching: z.record(z.string(), z.string()),
    exclusion_of_personal_data: z.string(),
  }),
  groups: z.array(codeGroupSchema).min(1),
  codes: z.array(codeSchema).min(1),
  process_markers: z.array(z.object({ id: z.string(), note: z.string() })),
});
export type Codebook = Readonly<z.infer<typeof codebookSchema>>;
