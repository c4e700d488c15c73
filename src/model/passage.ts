import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

/**
 * A span of a document that is read as one: its title, a sentence, a credit such as "(AFP)", or the caption of a
 * picture, which says who says so but is not counted in.
 */
export const passageSchema = z.object({
  id: idSchema("passage"),
  document: idSchema("document"),
  kind: z.enum(["title", "sentence", "credit", "caption"]),
  span: spanSchema,
  /** Zero-based paragraph it stands in. */
  paragraph: z.int().nonnegative(),
  /** Zero-based place among the passages of its document. */
  order: z.int().nonnegative(),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;
