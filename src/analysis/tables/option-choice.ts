// Options that take one of a few words.
import { fail } from "#model/index.js";
import { nearestName } from "#text/index.js";
import { quoted } from "./table-issues.js";

/** The choice that was given, null where none was; `table/option-unfit` for any other word. */
export function choiceOf<Choice extends string>(
  option: string,
  given: string | null | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (given == null) return null;
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return choice;
  const nearest = nearestName(given, choices);
  const words = nearest === null ? choices.join(", ") : nearest;
  fail("table/option-unfit", { option, given: quoted(given), allowed: words });
}
