import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

export const copyRelations = [
  "identical",
  "edited",
  "excerpt",
  "shared passage",
  "shared quotation",
  "translation",
] as const;

/** Two documents sharing text, with the aligned spans on both sides. */
export const copySchema = z.object({
  id: idSchema("copy"),
  documents: z.tuple([idSchema("document"), idSchema("document")]).readonly(),
  relation: z.enum(copyRelations),
  /** Jaccard likeness of their word shingles, 0 to 1. */
  score: z.number().min(0).max(1),
  /** Share of the shorter document's shingles found in the other, 0 to 1. */
  inclusion: z.number().min(0).max(1),
  aligned: z.array(z.object({ left: spanSchema, right: spanSchema })),
  /** Which came first, and why we think so; null where nothing tells. */
  direction: z
    .object({
      from: idSchema("document"),
      to: idSchema("document"),
      because: z.enum(["date", "credit", "inclusion"]),
    })
    .nullable(),
});
export type Copy = Readonly<z.infer<typeof copySchema>>;
