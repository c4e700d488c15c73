// Text on a picture: its sizes, the room it takes, and names given by strangers (codes, lists, coders) made fit for
// one line: without what hides or turns text, cut to the room there is, isolated so that an Arabic name in an English
// line disturbs nothing.
//
// Direction. Every picture is drawn with direction "ltr", so that "start" is the left edge and "end" the right one in
// any page; an Arabic line of ours stands between U+2067 and U+2069, which sets it right to left within itself.
import type { InterfaceLanguage } from "#model/index.js";
import { visibleName } from "../marks.js";
import { estimatedWidth, wrapped } from "../text-width.js";
import { isolate } from "../words.js";

export const fontFamily =
  "'Isnad Amiri',Amiri,'Times New Roman','Liberation Serif','Noto Naskh Arabic',serif";

/** Heights of letters in pixels, and of the lines they stand in. */
export const size = { heading: 17, text: 15, small: 13 } as const;
export const line = { heading: 24, text: 20, small: 18 } as const;

/** How much wider than the report's font the widest of `fontFamily` may set a text. */
const slack = 1.12;

/** Longest name that is kept for those who point at it. */
const longestTitle = 400;

/** Pixels a text takes at most, in any font of `fontFamily`. */
export function textWidth(text: string, fontSize: number): number {
  return estimatedWidth(text) * fontSize * slack;
}

/** A name as it may be shown whole: one line, nothing hidden in it, of bounded length and height. */
export function wholeName(name: string): string {
  const characters = Array.from(
    name
      .slice(0, 4 * longestTitle)
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const kept = characters.slice(0, longestTitle).join("");
  const plain = visibleName(kept)
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1");
  return plain + (characters.length > longestTitle ? "…" : "");
}

/** A name for a line of this width: cut between words where little is lost by it, and isolated. */
export function shortName(name: string, width: number, fontSize: number): string {
  return isolate(cut(wholeName(name), width, fontSize));
}

/** A name in at most two lines of this width, the second cut where it must be; each isolated. */
export function nameLines(name: string, width: number, fontSize: number): readonly string[] {
  const whole = wholeName(name);
  const [first, ...rest] = wrapped(whole, width / fontSize / slack, longestTitle);
  if (first === undefined || rest.length === 0 || first.endsWith("…"))
    return [shortName(name, width, fontSize)];
  return [isolate(first), isolate(cut(rest.join(" "), width, fontSize))];
}

/** One line of text as far as it fits, with "…" where it does not: to the last word, where little is lost by it. */
export function cut(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let fitting = "";
  let used = textWidth("…", fontSize);
  for (const character of text) {
    used += textWidth(character, fontSize);
    if (used > width) break;
    fitting += character;
  }
  const words = fitting.slice(0, fitting.lastIndexOf(" ") + 1).trimEnd();
  return `${words.length > 0.6 * fitting.length ? `${words} ` : fitting}…`;
}

/** A sentence of ours in lines of at most this width, each set in the direction of the language. */
export function lines(
  text: string,
  language: InterfaceLanguage,
  width: number,
  fontSize: number,
): readonly string[] {
  const kept = text.replaceAll(unbroken, heldSpace);
  let open = "";
  return wrapped(kept, width / fontSize / slack, 40).map((part) => {
    const begun = open + part.replaceAll(heldSpace, unbroken);
    open = openIsolates(begun);
    return ours(begun + "\u2069".repeat(open.length), language);
  });
}

/** A space at which no line breaks; `wrapped` breaks at every space it knows, so it is shown another character. */
const unbroken = "\u00a0";
const heldSpace = "\ue000";

/** The isolates begun in a line and not ended, to be ended with it and begun again in the next. */
function openIsolates(text: string): string {
  let open = "";
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) open += character;
    if (character === "\u2069") open = open.slice(0, -1);
  }
  return open;
}

/** A line of our own words, set in the direction of the language. */
export function ours(text: string, language: InterfaceLanguage): string {
  return language === "ar" ? `\u2067${text}\u2069` : text;
}
