// A form filled twice is no copy: two people told in one template have most words in common, and every detail
// different. It is told from an edited copy by what stands between the common runs. An editor drops, adds and
// exchanges words and leaves the numbers alone; a form has something else in every slot, and numbers against numbers.
//
//   … man, aged | 24 | , from the town of | Karrow  | , joined the Ash Banner in | March 2013 | …
//   … man, aged | 37 | , from the town of | Tessaly | , joined the Ash Banner in | July 2012  | …
//
// Knows numbers only: a form in which none is filled in, or a report of a few lines printed again with three numbers
// brought up to date and nothing else changed but words one for one, are told wrongly.
import type { DocumentLanguage } from "#model/index.js";
import { Offsets, shadowOf, statedNumbers } from "#text/index.js";
import type { AlignedRun } from "./aligned-runs.js";
import { formSlots, numbersAgainstNumbers, slotDifference, slotWords, wordsASlot } from "./thresholds.js";
import type { Words } from "./words.js";

/** A text with the words it was aligned by. */
export interface FormSide {
  readonly document: { readonly text: string; readonly language: { readonly value: DocumentLanguage } };
  readonly words: Words;
}

/** What stands between two common runs, as words [from, to) on both sides. */
interface Slot {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** Whether two texts are one form with other details in it. */
export function areOneForm(runs: readonly AlignedRun[], left: FormSide, right: FormSide): boolean {
  const slots = slotsBetween(runs);
  if (slots.length < formSlots || !slots.every(isFilled)) return false;
  const common = runs.reduce((sum, { words }) => sum + words, 0);
  if (common > wordsASlot * slots.length) return false;
  const [leftNumbers, rightNumbers] = [numbersOf(left, slots, "left"), numbersOf(right, slots, "right")];
  const against = slots.map((_, slot) => numbersAgainst(leftNumbers[slot]!, rightNumbers[slot]!));
  return against.reduce((sum, count) => sum + count, 0) >= numbersAgainstNumbers;
}

function slotsBetween(runs: readonly AlignedRun[]): readonly Slot[] {
  return runs.slice(1).map((run, at) => {
    const before = runs[at]!;
    return {
      left: [before.left + before.words, run.left],
      right: [before.right + before.words, run.right],
    };
  });
}

/** Whether something stands in a slot on both sides, about as long, and not much. */
function isFilled({ left, right }: Slot): boolean {
  const lengths = [left[1] - left[0], right[1] - right[0]];
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  return shorter > 0 && longer <= slotWords && longer - shorter <= slotDifference;
}

function numbersOf(
  { document, words }: FormSide,
  slots: readonly Slot[],
  side: "left" | "right",
): readonly ReadonlySet<number>[] {
  const offsets = new Offsets(document.text);
  return slots.map((slot) => {
    const [from, to] = slot[side];
    const text = offsets.slice([words.starts[from]!, words.ends[to - 1]!]);
    const values = statedNumbers(shadowOf(text), document.language.value).map(({ value }) => value);
    return new Set(values.filter((value) => value !== null));
  });
}

/** How many numbers of one side have another number against them; 0 where the sides have one in common. */
function numbersAgainst(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  return [...left].some((value) => right.has(value)) ? 0 : Math.min(left.size, right.size);
}
