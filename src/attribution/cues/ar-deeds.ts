// Every form of the verbs by which armed people act and others speak (`arabicDeeds`), folded.
import { arabicForms } from "./ar-inflection.js";
import { arabicDeeds } from "./ar-verbs.js";

export const deeds: ReadonlySet<string> = new Set(
  arabicDeeds.flatMap((verb) => arabicForms(verb).map(({ text }) => text)),
);
