import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

/**
 * A whole and its parts as one text states them, with whether they add up ("31: 26 men, three women and one child").
 * Shown, never corrected: parts are not added to their whole in any count.
 */
export const sumSchema = z.object({
  id: idSchema("sum"),
  document: idSchema("document"),
  /** The stretch that states whole and parts. */
  span: spanSchema,
  whole: idSchema("claim"),
  parts: z.array(idSchema("claim")).min(1),
  /** The whole as stated. */
  stated: z.number(),
  /** The parts added. */
  added: z.number(),
  addsUp: z.boolean(),
});
export type Sum = Readonly<z.infer<typeof sumSchema>>;
