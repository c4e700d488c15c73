// Where in its original each stretch of a document's text stands, so that a quotation can be shown on its page, and
// what of the original is not in the text, with the reason. Kept beside the document, and asked for one at a time.
import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

export const layoutSchema = z.object({
  document: idSchema("document"),
  /** In order, without overlap; between them stand only the line feeds that join them. Fragments: see fragment.ts. */
  places: z.array(z.object({ span: spanSchema, fragment: z.string() })).readonly(),
  /** Blocks that are not in the text: the rule that took each out, and its words as they stood. */
  pruned: z.array(z.object({ text: z.string(), reason: z.string(), fragment: z.string() })).readonly(),
});
export type Layout = Readonly<z.infer<typeof layoutSchema>>;
