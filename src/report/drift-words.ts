// What changed between two hands, in the words of the page: "who is counted: people → fighters". Names come from the
// tables of messages.ts; what a document printed stays as printed.
import type { DriftStep, PeopleMeaning, StatedCertainty } from "#model/index.js";
import type { Edition } from "./edition.js";
import { certaintyNames, driftAspectNames, groupNames, peopleNames, subjectNames } from "./messages.js";
import { isolate, type Words } from "./words.js";

type Change = DriftStep["changes"][number];

/** "≠ number: 46 → 64": one line of text, with names isolated. */
export function changeInWords(edition: Edition, change: Change): string {
  const { words } = edition;
  const [before, after] = [change.before, change.after].map((value) =>
    nameOfValue(words, change.aspect, value),
  );
  return words.say("changeOf", {
    aspect: driftAspectNames[change.aspect][words.language],
    change: words.say("change", { before: before!, after: after! }),
  });
}

function nameOfValue(words: Words, aspect: Change["aspect"], value: string | null): string {
  if (value === null) return words.say(aspect === "source" ? "attributedToNobody" : "notStated");
  switch (aspect) {
    case "number":
      return numberOf(words, value);
    case "certainty":
      return certaintyNames[value as StatedCertainty]?.[words.language] ?? value;
    case "people":
      return peopleNames[value as PeopleMeaning]?.[words.language] ?? value;
    case "subject":
      return subjectNames[value as keyof typeof subjectNames]?.[words.language] ?? value;
    case "group":
      return groupsInWords(words, value.split(", "));
    case "period":
      return periodOf(words, value);
    case "source":
      return isolate(value);
  }
}

/** Groups by their names in the language of the page, as far as the table knows them. */
export function groupsInWords(words: Words, keys: readonly string[]): string {
  return keys.map((key) => isolate(groupNames[key]?.[words.language] ?? key)).join(words.say("comma"));
}

/** A number, a range, or the vague words of the text. */
function numberOf(words: Words, value: string): string {
  const bounds = value.split("–").map(Number);
  if (bounds.some(Number.isNaN)) return isolate(value);
  return words.interval({ low: bounds[0]!, high: bounds.at(-1)! });
}

/** "2014-01/.." is "since January 2014". */
function periodOf(words: Words, interval: string): string {
  const [from, to = from] = interval.split("/") as [string, string?];
  if (from === to) return words.date(from);
  if (to === "..") return words.say("since", { from: words.date(from) });
  if (from === "..") return words.say("until", { to: words.date(to!) });
  return words.say("fromTo", { from: words.date(from), to: words.date(to!) });
}
