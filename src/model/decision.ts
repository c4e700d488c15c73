// What a researcher decided about origins. Decisions are entries of the journal: signed, dated, with a reason, and
// undone by a further entry, never erased. Documents are named by content, so that two coders' journals can meet.
import { z } from "zod";
import { idSchema } from "./id.js";
import { originLinkKindSchema } from "./link-kind.js";
import { spanSchema } from "./span.js";

/** A stretch of a document that a decision rests on. */
export const placeSchema = z.object({ document: idSchema("document"), span: spanSchema });
export type Place = Readonly<z.infer<typeof placeSchema>>;

export const linkVerdicts = ["confirmed", "refused"] as const;
export const linkVerdictSchema = z.enum(linkVerdicts);
export type LinkVerdict = z.infer<typeof linkVerdictSchema>;

const pairSchema = z.tuple([idSchema("document"), idSchema("document")]).readonly();
const because = z.string().min(1);

/** Links the program found are so, or are not: all links of one doubt, or some named one by one. */
export const linksDecidedSchema = z.object({
  kind: z.literal("links decided"),
  links: z.array(idSchema("link")).min(1),
  verdict: linkVerdictSchema,
  because,
});

/** A link only a person can see: one summarises, contradicts or was told to the same interviewer as the other. */
export const linkDrawnSchema = z.object({
  kind: z.literal("link drawn"),
  documents: pairSchema,
  link: originLinkKindSchema,
  /** Which has it from which; null where neither does. */
  direction: z.object({ from: idSchema("document"), to: idSchema("document") }).nullable(),
  evidence: z.array(placeSchema),
  because,
});

/** The account these documents print was taken back: they count nowhere from here on, and the report says so. */
export const accountWithdrawnSchema = z.object({
  kind: z.literal("account withdrawn"),
  documents: z.array(idSchema("document")).min(1),
  /** The sentences that say so; empty where the researcher knows it otherwise. */
  evidence: z.array(placeSchema),
  because,
});

/** Takes back one decision; a decision to undo may be undone in turn. */
export const decisionUndoneSchema = z.object({
  kind: z.literal("decision undone"),
  /** Number of the journal entry that is taken back. */
  entry: z.int().positive(),
  because,
});

/** Who decided, when, and in which entry of the journal. */
const signed = { entry: z.int().positive(), by: z.string().min(1), at: z.iso.datetime() };

/** A decision that stands: those undone are in the journal alone. */
export const decisionSchema = z.discriminatedUnion("kind", [
  linksDecidedSchema.extend(signed),
  linkDrawnSchema.extend(signed),
  accountWithdrawnSchema.extend(signed),
]);
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
