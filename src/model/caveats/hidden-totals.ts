// Warnings that travel with hidden totals.
import type { Localised } from "../language.js";

export const hiddenTotalCaveats = {
  "estimate/two-lists": {
    en: "With two lists nobody can check whether being on one makes being on the other likelier.",
    ar: "بقائمتين لا يمكن التحقق مما إذا كان الورود في إحداهما يزيد احتمال الورود في الأخرى.",
  },
} as const satisfies Record<string, Localised>;
