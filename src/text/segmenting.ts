// Cuts a frozen text into what is read as one: its headline, sentences, and closing credits such as «(AFP)». Every
// line is a paragraph. Sentences are those of Unicode (UAX 29, as Intl.Segmenter has it), re-joined where it cuts
// behind abbreviations, initials, list numbers and one-word quotations. A line without a letter or digit is nothing.
// Not handled: datelines stay with their sentence; Arabic ".." between two clauses counts as an end.
import type { Span } from "#model/index.js";
import { type AbbreviationRule, abbreviationRules, sentenceOpeners } from "./abbreviations.js";
import { Offsets } from "./offsets.js";

export interface Segment {
  readonly kind: "title" | "sentence" | "credit";
  /** Code points; begins and ends on no white space. */
  readonly span: Span;
  /** Zero-based paragraph, counting only lines that hold something. */
  readonly paragraph: number;
  /** Zero-based place among the segments of the text. */
  readonly order: number;
}

/** [from, to) in UTF-16 units, the unit Intl.Segmenter and regular expressions speak. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}
interface Piece extends Stretch {
  readonly kind: Segment["kind"];
  readonly paragraph: number;
}

/**
 * The segments of a text, in order and without overlap. `language` is an ISO 639-1 code or "und"; it chooses the
 * sentence rules and never falls back on the machine's own language. Parts outside every segment hold no word.
 */
export function segment(text: string, language: string): readonly Segment[] {
  const lines = linesOf(text);
  const title = isHeadline(text, lines) ? 1 : 0;
  const credits = closingCredits(text, lines.slice(title));
  const body = lines.slice(title, lines.length - credits);
  const segmenter = segmenterFor(language);
  const pieces: Piece[] = [];
  for (const line of lines.slice(0, title)) pieces.push({ ...line, kind: "title", paragraph: 0 });
  for (const [index, line] of body.entries()) {
    for (const sentence of sentencesOf(text, line, segmenter)) {
      pieces.push({ ...sentence, kind: "sentence", paragraph: title + index });
    }
  }
  markCreditBehindText(text, pieces);
  for (let index = title + body.length; index < lines.length; index++) {
    pieces.push({ ...lines[index]!, kind: "credit", paragraph: index });
  }
  return inCodePoints(text, pieces);
}

// ---- lines

const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’_-]*/gu;

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  for (const end of text.matchAll(lineEnds)) {
    pushTrimmed(lines, text, from, end.index);
    from = end.index + 1;
  }
  pushTrimmed(lines, text, from, text.length);
  return lines;
}

/** Adds a stretch without the white space at its ends, unless it holds no word. */
function pushTrimmed(into: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  if (holdsWord(text.slice(start, end))) into.push({ from: start, to: end });
}

function isSpace(unit: string): boolean {
  return /\s/u.test(unit);
}

function holdsWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** How many words, counting no further than `most`. */
function countWords(text: string, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(word)) if (++count >= most) break;
  return count;
}

// ---- headline and credits

const headlineWords = 30;
const questionHeadlineWords = 16;
const creditWords = 6;
const closers = /["'”’»›)\]]+$/u;

/** A first line that no sentence-final mark closes and that text follows; a short question may be one too. */
function isHeadline(text: string, lines: readonly Stretch[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  const line = text.slice(first.from, first.to);
  const words = countWords(line, headlineWords + 1);
  const last = line.replace(closers, "").trimEnd().at(-1) ?? "";
  if ("?؟!".includes(last)) return words <= questionHeadlineWords && second.to - second.from > line.length;
  return !".。۔…:;؛,،".includes(last) && words <= headlineWords;
}

/** How many of the last lines, at most two, are credits; a text of one line has none. */
function closingCredits(text: string, lines: readonly Stretch[]): number {
  let count = 0;
  while (count < 2 && count + 1 < lines.length) {
    const { from, to } = lines[lines.length - 1 - count]!;
    if (!isCredit(text.slice(from, to))) break;
    count++;
  }
  return count;
}

/** Short names, or anything short in brackets: «سكاي نيوز», "(AFP)", "Reuters and agencies". */
function isCredit(line: string): boolean {
  if (line.length > 120 || countWords(line, creditWords + 1) > creditWords) return false;
  return isBracketed(line) || (!/[.!?؟…:،,"”»]$/u.test(line) && readsAsNames(line));
}

function isBracketed(line: string): boolean {
  return /^[([][^()[\]]+[)\]]\.?$/u.test(line);
}

/** Words that make a short line a clause rather than a name. */
const clauseWords: ReadonlySet<string> = new Set(
  (
    "لم لن لا ما إن أن إنه أنه إنها أنها كان كانت يكون قد هو هي هم هذا هذه الذي التي الذين ثم حتى إذا لماذا كيف " +
    "قال قالت وقال وقالت وعاد عاد وكان وكانت ولم ولن ولا"
  ).split(" "),
);
const smallWords: ReadonlySet<string> = new Set(
  "of the and with by in for from at de la le les du des et al el agencies wires staff".split(" "),
);

function readsAsNames(line: string): boolean {
  const words = line.match(word) ?? [];
  return words.every((each) => !clauseWords.has(each) && (!/^\p{Ll}/u.test(each) || smallWords.has(each)));
}

/** "… he said. (AFP)": a bracketed credit at the end of the last line. */
function markCreditBehindText(text: string, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const previous = pieces.at(-2);
  if (last === undefined || previous?.kind !== "sentence" || last.paragraph !== previous.paragraph) return;
  const written = text.slice(last.from, last.to);
  if (isBracketed(written) && isCredit(written)) pieces[pieces.length - 1] = { ...last, kind: "credit" };
}

// ---- sentences

/** Sentence rules differ in Unicode's data only for Greek; a fixed list keeps the machine's language out of it. */
const locales: Readonly<Record<string, string>> = { ar: "ar", en: "en", fr: "fr", el: "el" };
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const locale = Object.hasOwn(locales, language) ? locales[language]! : "en";
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, made);
  return made;
}

function sentencesOf(text: string, line: Stretch, segmenter: Intl.Segmenter): readonly Stretch[] {
  const written = text.slice(line.from, line.to);
  const sentences: Stretch[] = [];
  let from = 0;
  let to = 0;
  for (const { index, segment: next } of segmenter.segment(written)) {
    if (index > from && !goesOn(written.slice(Math.max(from, to - tail), to), next)) {
      pushTrimmed(sentences, text, line.from + from, line.from + to);
      from = index;
    }
    to = index + next.length;
  }
  pushTrimmed(sentences, text, line.from + from, line.from + to);
  return sentences;
}

/** How many units before a cut are looked at, so that one endless line costs no more than many short ones. */
const tail = 60;

/** True where the cut between `before` and `after` is none. */
function goesOn(before: string, after: string): boolean {
  const left = before.trimEnd();
  return (
    !holdsWord(after) ||
    !/\p{L}/u.test(left) ||
    /^["'“”‘’«»(]*\p{Ll}/u.test(after) ||
    isAbbreviated(left, after) ||
    isOneWordQuoted(left, after)
  );
}

const lastWord = /(?:^|[\s("'“‘«[/–—-])([\p{L}\p{M}.]{1,12})\.$/u;
const rulesByWord: ReadonlyMap<string, AbbreviationRule> = new Map(
  abbreviationRules.flatMap((rule) => rule.written.map((written) => [written, rule] as const)),
);

function isAbbreviated(left: string, after: string): boolean {
  const found = lastWord.exec(left);
  if (found === null) return false;
  const written = found[1]!;
  const rule = rulesByWord.get(written) ?? rulesByWord.get(written.replace(/^و/u, ""));
  const afterNumber = /\p{Nd}\s*$/u.test(left.slice(0, found.index));
  if (rule === undefined) return isInitial(written) && !afterNumber;
  return !(rule.notAfterNumber && afterNumber) && continues(rule, after);
}

/** "J.", "J.R.", «م.ع.»; "I" alone is the pronoun more often than a name. */
function isInitial(written: string): boolean {
  return written !== "I" && /^[\p{Lu}\p{Lo}](?:\.[\p{Lu}\p{Lo}])*$/u.test(written);
}

function continues(rule: AbbreviationRule, after: string): boolean {
  if (rule.before === "anything") return true;
  if (rule.before === "number") return /^[\s(]*\p{Nd}/u.test(after);
  return !sentenceOpeners.has(/^\p{L}+/u.exec(after)?.[0] ?? "");
}

/** «لا.» or "No. I left.": a quotation is not cut behind its first word, nor before its last. */
function isOneWordQuoted(left: string, after: string): boolean {
  return (
    /(?:^|\s)["“«„]\s?[\p{L}\p{M}]+[.!?؟]+["”»]?$/u.test(left) ||
    /^[\p{L}\p{M}]+[.!?؟]+["”»]\s*$/u.test(after)
  );
}

// ---- positions

function inCodePoints(text: string, pieces: readonly Piece[]): readonly Segment[] {
  const offsets = new Offsets(text);
  return pieces.map(({ kind, from, to, paragraph }, order) => ({
    kind,
    span: [offsets.fromUtf16(from), offsets.fromUtf16(to)],
    paragraph,
    order,
  }));
}
