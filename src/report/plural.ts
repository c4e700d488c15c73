// Which form of a noun goes with a number, in the two languages of the program (Unicode CLDR plural rules for
// whole numbers). English has two forms; Arabic six: none, one, the dual, 3–10, 11–99, and whole hundreds.
import type { InterfaceLanguage } from "#model/index.js";

export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** The CLDR category of a whole number; English never answers "zero", "two", "few" or "many". */
export function pluralForm(language: InterfaceLanguage, count: number): PluralForm {
  return language === "ar" ? arabicForm(count) : count === 1 ? "one" : "other";
}

function arabicForm(count: number): PluralForm {
  if (count === 0) return "zero";
  if (count === 1) return "one";
  if (count === 2) return "two";
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}
