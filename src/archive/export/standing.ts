// What is said of every export, inside it and on the screen: it holds the originals in full.
import type { Localised } from "#model/index.js";

/** Printed by the command and written into the export itself, so that a copy that travels still says it. */
export const standing: Localised = {
  en: "Working copy of the archive: it holds the originals in full, with every name in them. Not cleared for publication.",
  ar: "نسخة عمل من الأرشيف: فيها النسخ المحفوظة كاملة بكل ما ورد فيها من أسماء. لم يُجَز نشرها.",
};

/** Up to which decision the study had come: entry number and hash of that line of its journal. */
export interface JournalHead {
  readonly number: number;
  readonly hash: string;
}
