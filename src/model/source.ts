import { z } from "zod";
import { idSchema } from "./id.js";

/** What kind of body or person is speaking. `testimony` is one who left, telling of it. */
export const sourceKinds = [
  "outlet",
  "agency",
  "study",
  "organisation",
  "official",
  "person",
  "testimony",
  "unspecified",
] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/**
 * An outlet, agency, organisation, study or official body, with its aliases in every language.
 * Never a person who left: those are spoken of by description, and only in the document.
 */
export const sourceSchema = z.object({
  id: idSchema("source"),
  kind: sourceKindSchema,
  name: z.string().min(1),
  aliases: z.array(z.object({ language: z.string(), name: z.string().min(1) })),
  /** The name as a language of the reader prints it; absent languages fall back to `name`. */
  names: z.record(z.string(), z.string()),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;
