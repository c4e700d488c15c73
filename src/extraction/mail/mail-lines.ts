// The lines of a plain mail: which are its own text, and which quote an earlier mail, sign it or head a forwarded one.
// Hard-wrapped lines are joined to paragraphs again. A forwarded mail is text, for it is often the account itself; a
// quoted reply is not, for the mail it quotes says it.
import { forwardedHeader, mailLineRules } from "./mail-line-rules.js";

export interface MailLines {
  /** Paragraphs, one line each. */
  readonly kept: readonly string[];
  /** Stretches of lines as they stand. */
  readonly pruned: readonly { readonly text: string; readonly reason: string }[];
}

/** `isForward`: the mail says that it sends another one on, so what stands under an "original message" is that one. */
export function mailLines(
  text: string,
  { isForward }: { readonly isForward: boolean } = { isForward: false },
): MailLines {
  const lines = text.split(/\r?\n/u).map((line) => line.trimEnd());
  const reasons = reasonsFor(lines, isForward);
  const width = wrapWidth(lines.filter((_, index) => reasons[index] === null));
  const kept: string[] = [];
  const pruned: { text: string; reason: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const reason = reasons[index]!;
    const before = index > 0 && reasons[index - 1] === reason ? lines[index - 1]! : null;
    if (reason !== null) {
      if (before === null) pruned.push({ text: line, reason });
      else pruned.at(-1)!.text += `\n${line}`;
    } else if (line !== "") {
      const goesOn = before !== null && isWrapped(before, line, width);
      kept.push(goesOn ? `${kept.pop()} ${line.trim()}` : line.trim());
    }
  }
  return { kept, pruned };
}

/** Why each line is no text of the mail's own; null where it is. */
function reasonsFor(lines: readonly string[], isForward: boolean): readonly (string | null)[] {
  const reasons: (string | null)[] = [];
  while (reasons.length < lines.length) {
    const at = reasons.length;
    const { reason, length } = stretchAt(lines, at, isForward);
    for (let index = 0; index < length; index++) reasons.push(reason);
  }
  return reasons;
}

interface Stretch {
  readonly reason: string | null;
  /** In lines. */
  readonly length: number;
}

function stretchAt(lines: readonly string[], at: number, isForward: boolean): Stretch {
  const line = lines[at]!;
  const next = lines[at + 1] ?? "";
  for (const { reason, pattern, takes } of mailLineRules) {
    if (takes === "quotation") {
      if (pattern.test(line) && opensQuotation(lines, at + 1)) return { reason, length: 1 };
      if (pattern.test(`${line} ${next}`) && opensQuotation(lines, at + 2)) return { reason, length: 2 };
    } else if (pattern.test(line)) {
      if (takes === "line") return { reason, length: 1 };
      if (takes === "head") return { reason, length: headLength(lines, at) };
      if (takes === "reply" && isForward) return { reason: forwardedHeader, length: headLength(lines, at) };
      return { reason, length: lines.length - at };
    }
  }
  return { reason: null, length: 1 };
}

/** The announcing line, perhaps a blank one, and the lines behind it up to the next blank one. */
function headLength(lines: readonly string[], at: number): number {
  const end = lines.indexOf("", lines[at + 1] === "" ? at + 2 : at + 1);
  return (end === -1 ? lines.length : end) - at;
}

/** Whether the next line that is not blank is a quoted one. */
function opensQuotation(lines: readonly string[], from: number): boolean {
  return (lines[from] === "" ? lines[from + 1] : lines[from])?.startsWith(">") ?? false;
}

/** Widths at which mail programs wrap, in UTF-16 units: what is shorter is meant so, what is longer was not wrapped. */
const [leastWidth, mostWidth] = [50, 80];

/** The width a mail was wrapped at; 0 where it was not. */
function wrapWidth(lines: readonly string[]): number {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return longest >= leastWidth && longest <= mostWidth ? longest : 0;
}

/** How much narrower than its longest line a mail may have been wrapped. */
const slack = 2;

/** Whether a line ended only because the first word of the next had no room in it. */
function isWrapped(before: string, line: string, width: number): boolean {
  if (width === 0 || before === "" || /[.!?؟:…]$/u.test(before)) return false;
  const firstWord = line.trim().split(" ", 1)[0]!;
  return before.length + 1 + firstWord.length > width - slack;
}
