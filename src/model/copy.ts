import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

export const copyRelations = [
  "identical",
  "edited",
  "excerpt",
  "shared passage",
  "shared quotation",
  "rewriting", // the same numbers, dates, names and quotations in the same order, in other words
  "translation", // the same in another language
] as const;

/** Relations that only a likeness of what is told suggests, not shared words: never proven. */
export const suspectedRelations: ReadonlySet<(typeof copyRelations)[number]> = new Set([
  "rewriting",
  "translation",
]);

/** Two documents sharing text, with the aligned spans on both sides. */
export const copySchema = z.object({
  id: idSchema("copy"),
  documents: z.tuple([idSchema("document"), idSchema("document")]).readonly(),
  relation: z.enum(copyRelations),
  /** Jaccard likeness of their word shingles, 0 to 1; of a rewriting or translation, the likeness of what they tell. */
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
