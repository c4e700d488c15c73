// Warnings that travel with agreement between coders.
import type { Localised } from "../language.js";

export const reliabilityCaveats = {
  "reliability/one-coder": {
    en: "Only one person coded; there is nothing to compare.",
    ar: "لم يرمّز إلا شخص واحد؛ فلا شيء يُقارَن.",
  },
} as const satisfies Record<string, Localised>;
