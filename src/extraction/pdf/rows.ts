// Rows of a page: letters on one baseline, from left to right as they are seen, with a space wherever one is seen.
// A drawn space counts only where there is room for it, and room counts where no space is drawn, so that words are
// neither glued nor torn. What was drawn twice to look bold is there once; raised figures (the marks of notes) become
// superscript, so that they never join a number before them.
import type { Letter } from "./letters.js";

export interface Row {
  /** In visual order, left to right; spaces are letters too. */
  readonly letters: readonly Letter[];
  readonly baseline: number;
  /** Size of most of its letters. */
  readonly size: number;
}

/** Part of the letter's size by which baselines of one row may differ. */
const sameBaseline = 0.3;
/** Room between letters, in parts of their size, that is a space: where one is drawn, and where none is. */
const drawnSpace = 0.05;
const seenSpace = 0.17;
/** Raised figures are at most this part of the size of their row, and stand at most that part of it above or below. */
const raisedSize = 0.8;
const raisedBy = 0.62;

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Rows from top to bottom. */
export function rowsOf(letters: readonly Letter[]): readonly Row[] {
  const groups = joinRaised(baselineGroups(letters.filter(({ text }) => text !== " "))).filter((group) =>
    group.some(({ text }) => text !== ""),
  );
  const spaces = letters.filter(({ text }) => text === " ");
  return groups
    .map((group) => rowOf(group, spaces))
    .sort((a, b) => a.baseline - b.baseline || a.letters[0]!.left - b.letters[0]!.left);
}

/** The row of some letters on one baseline: again in order, and with its spaces. */
export function rowOf(group: readonly Letter[], spaces: readonly Letter[]): Row {
  const size = usual(group.map((letter) => letter.size));
  const baseline = usual(group.filter((letter) => letter.size > size * 0.9).map((letter) => letter.baseline));
  const near = spaces.filter((space) => Math.abs(space.baseline - baseline) < size * sameBaseline);
  return { letters: spaced(group, near), baseline, size };
}

export function extent({ letters }: Row): readonly [left: number, right: number] {
  return [letters[0]!.left, letters.reduce((most, { right }) => Math.max(most, right), letters[0]!.right)];
}

/** The value that half of the weight lies below: the usual one, whatever the outliers. */
export function usual(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function baselineGroups(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const groups: Letter[][] = [];
  let last: { letters: Letter[]; baseline: number; size: number } | null = null;
  for (const letter of [...letters].sort((a, b) => a.baseline - b.baseline || a.drawn - b.drawn)) {
    const near =
      last !== null && letter.baseline - last.baseline <= sameBaseline * Math.min(last.size, letter.size);
    if (last !== null && near) {
      last.letters.push(letter);
      last.size = Math.max(last.size, letter.size);
    } else {
      last = { letters: [letter], baseline: letter.baseline, size: letter.size };
      groups.push(last.letters);
    }
  }
  return groups;
}

/** Puts the small figures that stand above or below a row into it. */
function joinRaised(groups: readonly (readonly Letter[])[]): readonly (readonly Letter[])[] {
  const joined = groups.map((group) => [...group]);
  for (const [index, group] of joined.entries()) {
    if (group.length > 12 || !group.every(({ text }) => /^[\p{N}*†‡()[\],]$/u.test(text))) continue;
    const host = [joined[index + 1], joined[index - 1]].find(
      (other) => other !== undefined && hosts(other, group),
    );
    if (host === undefined) continue;
    host.push(...group.map((letter) => ({ ...letter, text: raised(letter.text) })));
    group.length = 0;
  }
  return joined.filter((group) => group.length > 0);
}

function hosts(row: readonly Letter[], figures: readonly Letter[]): boolean {
  if (row.length === 0) return false;
  const size = usual(row.map((letter) => letter.size));
  const baseline = usual(row.map((letter) => letter.baseline));
  const small = figures.every((figure) => figure.size <= size * raisedSize);
  const close = figures.every((figure) => Math.abs(figure.baseline - baseline) <= size * raisedBy);
  const touches = figures.some((figure) =>
    row.some(({ left, right }) => figure.left < right + size * 0.6 && figure.right > left - size * 0.6),
  );
  return small && close && touches;
}

function raised(text: string): string {
  const value = digitValue(text);
  return value === null ? text : superscripts[value]!;
}

function digitValue(text: string): number | null {
  const code = text.codePointAt(0)!;
  const zero = [0x30, 0x660, 0x6f0].find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : code - zero;
}

function spaced(group: readonly Letter[], spaces: readonly Letter[]): readonly Letter[] {
  const sorted = withoutRepeats([...group].sort((a, b) => a.left - b.left || a.drawn - b.drawn));
  const gaps = [...spaces].sort((a, b) => a.left - b.left);
  const row: Letter[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (const letter of sorted) {
    const before = row.at(-1);
    const size = before === undefined ? letter.size : Math.min(letter.size, before.size);
    let drawn = false;
    while (next < gaps.length && gaps[next]!.left < letter.left + 0.1 * size) {
      drawn ||= before !== undefined && gaps[next]!.left > before.left;
      next++;
    }
    if (before !== undefined && letter.left - reach > (drawn ? drawnSpace : seenSpace) * size) {
      row.push({ ...before, text: " ", left: reach, right: letter.left });
    }
    row.push(letter);
    reach = Math.max(reach, letter.right);
  }
  return row;
}

/** The same letter drawn again in nearly the same place makes it look bold. */
function withoutRepeats(sorted: readonly Letter[]): readonly Letter[] {
  return sorted.filter((letter, index) => {
    for (let before = index - 1; before >= 0 && before > index - 4; before--) {
      const other = sorted[before]!;
      const shift = letter.left - other.left;
      const near = shift < 0.08 * letter.size && shift < 0.4 * (letter.right - letter.left);
      if (near && other.text === letter.text && other.size === letter.size) return false;
    }
    return true;
  });
}
