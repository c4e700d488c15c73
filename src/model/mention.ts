import { z } from "zod";
import { periodSchema } from "./date.js";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

/**
 * A span describing one person who left, with coarse attributes only. Holds no name, alias, exact place,
 * exact date, unit or photo, and has no field that could: an unknown attribute is null, never "no".
 */
export const mentionSchema = z.strictObject({
  id: idSchema("mention"),
  document: idSchema("document"),
  span: spanSchema,
  sex: z.enum(["female", "male"]).nullable(),
  age: z.object({ low: z.int(), high: z.int() }).nullable(),
  country: z.string().nullable(),
  group: z.string().nullable(),
  /** Three dates are kept apart. */
  left: periodSchema.nullable(),
  spoke: periodSchema.nullable(),
  published: periodSchema.nullable(),
});
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

/** The person mentions are linked to. A mention is never a case; a link is a scored, reversible decision. */
export const caseSchema = z.strictObject({
  id: idSchema("case"),
  links: z.array(z.object({ mention: idSchema("mention"), probability: z.number().min(0).max(1) })).min(1),
});
export type Case = Readonly<z.infer<typeof caseSchema>>;
