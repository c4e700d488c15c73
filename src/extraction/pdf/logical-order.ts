// From the order in which a line is seen to the order in which it is read: the reordering of Unicode Standard Annex 9
// (rules W2 to W7, N1 and L2), backwards. Given the line from left to right and the direction of its paragraph:
//
//      seen      .2015-12 ,London في 58 قال          (paragraph right to left)
//      read      قال 58 في London, 12-2015.
//
// Several texts may look the same; the likelier is taken, and where a number stands beside a Latin word the order in
// which the two were drawn decides. Mirrored brackets are put right elsewhere (brackets.ts).
import { type BidiClass, bidiClass } from "./bidi-classes.js";
import type { Letter } from "./letters.js";

export type Direction = "rtl" | "ltr";

/** A letter in reading order, with the direction of the run it was in: brackets are mirrored in "rtl". */
export interface ReadLetter {
  readonly text: string;
  readonly level: Direction;
}

export interface OrderedLine {
  readonly letters: readonly ReadLetter[];
  /** Whether its last letter of a script was Arabic: what a number at the start of the next line comes after. */
  readonly endsArabic: boolean;
}

interface Seen {
  readonly text: string;
  readonly is: BidiClass;
  readonly drawn: number;
}

/** `afterArabic`: whether the last letter of a script before this line of the same paragraph is Arabic. */
export function logicalOrder(
  seen: readonly Letter[],
  direction: Direction,
  afterArabic: boolean,
): OrderedLine {
  const line = seen
    .filter(({ text }) => text !== "")
    .map(({ text, drawn }) => ({ text, is: bidiClass(text), drawn }));
  return direction === "rtl" ? fromTheRight(line, afterArabic) : fromTheLeft(line, afterArabic);
}

function fromTheRight(line: readonly Seen[], afterArabic: boolean): OrderedLine {
  const latin = latinRuns(line);
  const letters: ReadLetter[] = [];
  let arabicBefore = afterArabic;
  for (let at = line.length - 1; at >= 0; ) {
    const run = latin.find(({ end }) => end === at);
    const number = endsNumber(line, at, arabicBefore);
    const start = run?.start ?? (number ? numberStart(line, at, arabicBefore) : at);
    const inside = line.slice(start, at + 1);
    const level = run !== undefined || number ? "ltr" : "rtl";
    letters.push(...inside.map(({ text }): ReadLetter => ({ text, level })));
    if (run !== undefined) arabicBefore = false;
    else if (line[at]!.is === "right") arabicBefore = true;
    at = start - 1;
  }
  return { letters, endsArabic: arabicBefore };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Stretches of Latin words and the European numbers between and behind them. */
function latinRuns(line: readonly Seen[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at]!.is !== "left" && line[at]!.is !== "european") continue;
    const run = latinRunFrom(line, at);
    if (run !== null) runs.push(run);
    at = run === null ? at : run.end;
  }
  return runs;
}

function latinRunFrom(line: readonly Seen[], from: number): Run | null {
  let end = from;
  let hasLatin = line[from]!.is === "left";
  for (let at = from + 1; at < line.length; at++) {
    const { is } = line[at]!;
    if (is === "right" || is === "arabic") break;
    if (is !== "left" && is !== "european") continue;
    if (is === "european" && hasLatin && drawnApart(line, end, at)) break;
    hasLatin ||= is === "left";
    end = at;
  }
  if (!hasLatin) return null;
  const start = line[from]!.is === "european" && line[from - 1]?.is === "terminator" ? from - 1 : from;
  return { start, end: withClosing(line, start, end) };
}

/** A number right of a Latin word that was drawn before it is read before it: the two are not one run. */
function drawnApart(line: readonly Seen[], word: number, number: number): boolean {
  const between = line.slice(word + 1, number);
  return between.some(({ text }) => text === " ") && line[number]!.drawn < line[word]!.drawn;
}

/** Takes in what closes the run on its right: the bracket opened in it, its per cent sign, its full stop. */
function withClosing(line: readonly Seen[], start: number, end: number): number {
  const next = line[end + 1];
  if (next === undefined) return end;
  const opening = openingOf[next.text];
  if (opening !== undefined) {
    const open = line.slice(start, end + 1).map(({ text }) => text);
    if (open.lastIndexOf(opening) > open.lastIndexOf(next.text)) return end + 1;
  }
  if (next.is === "terminator" && line[end]!.is === "european") return end + 1;
  const beyond = line[end + 2];
  const loose = beyond === undefined || beyond.text === " ";
  return loose && line[end]!.is === "left" && /^[.,;:!?’'”]$/u.test(next.text) ? end + 1 : end;
}

const openingOf: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{", "”": "“", "’": "‘" };

function isDigit({ is }: Seen): boolean {
  return is === "european" || is === "arabic";
}

/** Whether a number ends here on its right; before Arabic its per cent sign may stand there (W5). */
function endsNumber(line: readonly Seen[], at: number, afterArabic: boolean): boolean {
  const [before, last] = [line[at - 1], line[at]!];
  return isDigit(last) || (last.is === "terminator" && !afterArabic && before?.is === "european");
}

/** Where the number begins that ends, on its right, at `end`. Digits after Arabic are joined by separators only (W2, W4). */
function numberStart(line: readonly Seen[], end: number, afterArabic: boolean): number {
  let start = end;
  for (;;) {
    const before = line[start - 1];
    const farther = line[start - 2];
    if (before === undefined) return start;
    const joins = before.is === "separator" || (before.is === "sign" && !afterArabic);
    const first = line[start]!;
    if (isDigit(before)) start--;
    else if (joins && farther !== undefined && sameKind(farther, first, afterArabic)) start -= 2;
    else if (before.is === "terminator" && !afterArabic && line[end]!.is === "european") start--;
    else return start;
  }
}

/** After Arabic a European number counts as an Arabic one (W2). */
function sameKind(a: Seen, b: Seen, afterArabic: boolean): boolean {
  return isDigit(a) && isDigit(b) && (afterArabic || a.is === b.is);
}

function fromTheLeft(line: readonly Seen[], afterArabic: boolean): OrderedLine {
  const letters: ReadLetter[] = [];
  let arabicBefore = afterArabic;
  for (let at = 0; at < line.length; at++) {
    const { text, is } = line[at]!;
    const end = is === "right" || is === "arabic" ? arabicRunEnd(line, at) : at;
    if (is === "right" || end > at) {
      letters.push(...fromTheRight(line.slice(at, end + 1), true).letters);
      arabicBefore = true;
      at = end;
    } else {
      letters.push({ text, level: "ltr" });
      if (is === "left") arabicBefore = false;
    }
  }
  return { letters, endsArabic: arabicBefore };
}

/** The last Arabic letter or digit before the next Latin letter; numbers between two Arabic words are in the run. */
function arabicRunEnd(line: readonly Seen[], from: number): number {
  let end = from;
  for (let at = from + 1; at < line.length && line[at]!.is !== "left"; at++) {
    if (line[at]!.is === "right" || line[at]!.is === "arabic") end = at;
  }
  return end;
}
