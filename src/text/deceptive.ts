// Characters that show a reader other than what a machine matches (Unicode TR36 and TR39): overrides of direction and
// embeddings left open, characters without width inside words and numbers, tag characters, and words that mix Latin
// with the look-alikes of Cyrillic or Greek. They stay in the text, matching passes over them (shadow), and a person is
// told. Not flagged, since honest Arabic has them: direction marks, closed embeddings and isolates, joiners between
// Arabic letters, soft hyphens.
import type { Span } from "#model/index.js";

export interface DeceptiveCharacters {
  readonly kind: "direction" | "invisible" | "mixed script";
  /** Code points. */
  readonly span: Span;
}

/** More are no more telling. */
const most = 100;

const overrides = /[\u202d\u202e][^\u202c\n]*\u202c?/gu;
const embeddings = /[\u202a\u202b\u2066-\u2068]|[\u202c\u2069]/gu;
const invisible =
  /[\u200b\u2060-\u2064\ufeff\u{e0001}\u{e0020}-\u{e007f}]+|(?<=[\p{Script=Latin}\p{Nd}])[\u200c\u200d]+(?=[\p{Script=Latin}\p{Nd}])/gu;
const flag = "\u{1f3f4}";
const words = /\p{L}[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

interface Found {
  readonly kind: DeceptiveCharacters["kind"];
  readonly from: number;
  readonly to: number;
}

/** In order of place, a hundred at most. */
export function deceptiveCharacters(text: string): readonly DeceptiveCharacters[] {
  const found = [...directions(text), ...invisibles(text), ...mixedWords(text)]
    .sort((a, b) => a.from - b.from)
    .slice(0, most);
  return inCodePoints(text, found);
}

function* directions(text: string): Generator<Found> {
  for (const match of text.matchAll(overrides)) yield stretch("direction", match);
  let from = 0;
  for (const line of text.split("\n")) {
    yield* leftOpen(line, from);
    from += line.length + 1;
  }
}

/** Embeddings and isolates that their paragraph does not close turn round whatever follows. */
function* leftOpen(line: string, from: number): Generator<Found> {
  const open: number[] = [];
  for (const { index, 0: control } of line.matchAll(embeddings)) {
    if (control === "\u202c" || control === "\u2069") open.pop();
    else open.push(index);
  }
  for (const at of open) yield { kind: "direction", from: from + at, to: from + at + 1 };
}

function* invisibles(text: string): Generator<Found> {
  for (const match of text.matchAll(invisible)) {
    // Tag characters behind a black flag spell the flag of a region.
    if (!text.slice(0, match.index).endsWith(flag)) yield stretch("invisible", match);
  }
}

function* mixedWords(text: string): Generator<Found> {
  if (!lookAlike.test(text)) return;
  for (const match of text.matchAll(words)) {
    if (latin.test(match[0]) && lookAlike.test(match[0])) yield stretch("mixed script", match);
  }
}

function stretch(kind: Found["kind"], { index, 0: { length } }: RegExpExecArray): Found {
  return { kind, from: index, to: index + length };
}

/** The stretches come in order, so the text is walked once. */
function inCodePoints(text: string, found: readonly Found[]): readonly DeceptiveCharacters[] {
  let unit = 0;
  let point = 0;
  const pointAt = (target: number): number => {
    if (target < unit) [unit, point] = [0, 0];
    for (; unit < target; point++) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
    return point;
  };
  return found.map(({ kind, from, to }) => ({ kind, span: [pointAt(from), pointAt(to)] }));
}
