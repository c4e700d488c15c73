// Warnings that travel with trends.
import type { Localised } from "../language.js";

export const trendCaveats = {
  "trend/announced-not-left": {
    en: "Counted by month of publication: a rise may be more departures, or more announcing, or more reading.",
    ar: "العدّ بحسب شهر النشر: فقد تكون الزيادة في المغادرات أو في إعلانها أو فيما قُرئ.",
  },
} as const satisfies Record<string, Localised>;
