// Cardinal numbers in Arabic words, in every gender, case and spelling the shadow leaves apart: «ثمانية وخمسين»,
// «ثلاثمائة», «ثلاث مئة», «ألفان», «خمسة آلاف ومئتين», with prefixes and the article («الثمانية والخمسين»).
// Deliberately not read: «الاثنين» alone (it is Monday), «أحد» and «إحدى» alone ("one of"), ordinals («الحادية
// والخمسين»), «خمس النساء» (a fifth of them: what five counts has no article), «آلاف» with no numeral before it.
import { type Bare, withPrefixes } from "./arabic-prefixes.js";
import type { Numeral } from "./numeral.js";
import type { Word } from "./words.js";

/** `bound`: only said with a ten behind it, "أحد عشر", "إحدى وعشرون". */
type Kind =
  | "unit"
  | "bound unit"
  | "two of twelve"
  | "ten"
  | "tens"
  | "hundred"
  | "hundreds"
  | "scale"
  | "scales"
  | "dual scale";
interface Part {
  readonly kind: Kind;
  readonly value: number;
}
interface Row {
  readonly row: Part;
}

const table: readonly (readonly [value: number, kind: Kind, forms: string])[] = [
  [1, "unit", "واحد واحده واحدا"],
  [1, "bound unit", "احد احدي"],
  [2, "unit", "اثنان اثنين اثنتان اثنتين"],
  [2, "two of twelve", "اثنا اثني اثنتا اثنتي"],
  [3, "unit", "ثلاثه ثلاث ثلاثا"],
  [4, "unit", "اربعه اربع اربعا"],
  [5, "unit", "خمسه خمس خمسا"],
  [6, "unit", "سته ست ستا"],
  [7, "unit", "سبعه سبع سبعا"],
  [8, "unit", "ثمانيه ثماني ثمان ثمانيا"],
  [9, "unit", "تسعه تسع تسعا"],
  [10, "ten", "عشره عشر عشرا"],
  [20, "tens", "عشرون عشرين"],
  [30, "tens", "ثلاثون ثلاثين"],
  [40, "tens", "اربعون اربعين"],
  [50, "tens", "خمسون خمسين"],
  [60, "tens", "ستون ستين"],
  [70, "tens", "سبعون سبعين"],
  [80, "tens", "ثمانون ثمانين"],
  [90, "tens", "تسعون تسعين"],
  [100, "hundred", "مايه ميه"],
  [200, "hundreds", "مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي"],
  [1_000, "scale", "الف الفا"],
  [1_000, "scales", "الاف"],
  [2_000, "dual scale", "الفان الفين الفي"],
  [1_000_000, "scale", "مليون مليونا"],
  [1_000_000, "scales", "ملايين"],
  [2_000_000, "dual scale", "مليونان مليونين مليوني"],
];
/** As spoken along the Nile, in the Levant and in Iraq, where the shadow spells them otherwise. */
const spoken: readonly (readonly [value: number, kind: Kind, forms: string])[] = [
  [2, "unit", "اتنين تنين"],
  [3, "unit", "تلاته تلات تلت"],
  [8, "unit", "تمانيه تمنيه تمان تمن"],
  [11, "ten", "حداشر احداشر حدعش احدعش"],
  [12, "ten", "اتناشر اطناشر اثناعش تنعش"],
  [13, "ten", "تلتاشر تلاتاشر تلطعش ثلاثطعش"],
  [14, "ten", "اربعتاشر اربعطعش"],
  [15, "ten", "خمستاشر خمسطعش"],
  [16, "ten", "ستاشر سطعش"],
  [17, "ten", "سبعتاشر سبعطعش"],
  [18, "ten", "تمنتاشر تمانتاشر تمنطعش"],
  [19, "ten", "تسعتاشر تسعطعش"],
  [30, "tens", "تلاتين"],
  [80, "tens", "تمانين"],
  [300, "hundreds", "تلتميه تلاتميه"],
  [400, "hundreds", "ربعميه"],
  [600, "hundreds", "ستميه"],
  [800, "hundreds", "تمنميه تمانميه"],
];
/** The first half of three hundred to nine hundred when written as one word: «ثلاثمئة», «ثمانمائة». */
const hundredsOf: readonly (readonly [number, string])[] = [
  [3, "ثلاث"],
  [4, "اربع"],
  [5, "خمس"],
  [6, "ست"],
  [7, "سبع"],
  [8, "ثمان"],
  [8, "ثماني"],
  [9, "تسع"],
];

const parts = withPrefixes(rows());
/** Every form a numeral in words may begin with. */
export const arabicBeginnings: Iterable<string> = [...parts.keys()];
/** «لست» is "I am not" unless more of a number or women follow, «كست» clothes. */
const homographs: ReadonlySet<string> = new Set(["لست", "ولست", "فلست", "كست"]);
const behindSix = /^(?:عشره|مايه|ميه|نساء|و(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[وي]ن|\p{L}{2,}ات)$/u;

/** What multiplies digits: "30 ألفا", "3 آلاف". */
export const arabicScales: ReadonlyMap<string, number> = new Map([
  ["الف", 1_000],
  ["الفا", 1_000],
  ["الاف", 1_000],
  ["مليون", 1_000_000],
  ["مليونا", 1_000_000],
  ["ملايين", 1_000_000],
]);

export function readArabic(words: readonly Word[], at: number): Numeral | null {
  const first = firstPart(words, at);
  if (first === undefined || !mayBegin(first.row)) return null;
  if (isOrdinal(words, at, first) || fractionPrefix(words, at) !== null) return null;
  const state = begin(first.row);
  let next = at + 1;
  while (next < words.length && follow(state, words, next)) next++;
  if (state.open || (first.row.value === 2 && first.definite && next === at + 1)) return null;
  const value = state.total + state.part + (isDualThousand(first, words, at, next) ? 1_000 : 0);
  return { value, next, prefix: first.prefix, definite: first.definite, approximate: false };
}

const namedLikeFraction: ReadonlySet<string> = new Set(["خمس", "سبع", "تسع", "عشر"]);

/**
 * How many letters stand before a fraction written like a digit, or null where it is the digit: without its vowels
 * «عُشر الأعضاء» looks like ten, but ten would count a noun without article.
 */
export function fractionPrefix(words: readonly Word[], at: number): number | null {
  const found = partOf(words[at]);
  if (found === undefined || found.definite || !namedLikeFraction.has(found.stem)) return null;
  const counted = words[at + 1]?.text ?? "";
  return counted.startsWith("ال") && !parts.has(counted) ? found.prefix : null;
}

const ordinalUnit =
  /^[وفبلك]{0,2}ال(?:حادي|حاديه|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|سابعه|ثامن|ثامنه|تاسع|تاسعه)$/;

/** «الحادية والخمسين», «الخامسة عشرة»: behind an ordinal the ten is one, too. */
function isOrdinal(words: readonly Word[], at: number, { row, conjunction, definite }: Bare & Row): boolean {
  const before = words[at - 1]?.text ?? "";
  return ordinalUnit.test(before) && ((row.kind === "tens" && conjunction && definite) || row.kind === "ten");
}

/** «ألفا شخص» is two thousand; «بلغ ألفا وخمسمئة» and «ألفا من» are not. */
function isDualThousand(first: Bare, words: readonly Word[], at: number, next: number): boolean {
  const noun = words[next];
  return first.stem === "الفا" && next === at + 1 && noun?.kind === "letters" && noun.text !== "من";
}

/** What has been read: whole thousands and millions, and what stands below the last of them. */
interface State {
  total: number;
  part: number;
  last: Kind;
  smallestScale: number;
  /** A bound unit still waits for its ten. */
  open: boolean;
}

function mayBegin({ kind }: Part): boolean {
  return kind !== "scales";
}

function begin({ kind, value }: Part): State {
  const scaled = kind === "scale" || kind === "dual scale";
  return {
    total: scaled ? value : 0,
    part: scaled ? 0 : value,
    last: kind,
    smallestScale: scaled ? (kind === "dual scale" ? value / 2 : value) : Number.POSITIVE_INFINITY,
    open: kind === "bound unit" || kind === "two of twelve",
  };
}

function follow(state: State, words: readonly Word[], at: number): boolean {
  if (isAndEleven(words, at)) return take(state, { kind: "bound unit", value: 1 }, true);
  const found = partOf(words[at]);
  if (found === undefined || found.prefix > (found.conjunction ? 1 : 0)) return false;
  return take(state, found.row, found.conjunction);
}

/** «وأحد عشر»: without its hamza «وأحد» is written like «واحد». */
function isAndEleven(words: readonly Word[], at: number): boolean {
  return words[at]!.text === "واحد" && words[at + 1]?.text === "عشر";
}

function take(state: State, part: Part, conjunction: boolean): boolean {
  const taken = conjunction ? add(state, part) : attach(state, part);
  if (taken) state.last = part.kind;
  return taken;
}

/** Without a conjunction: «ثلاثة عشر», «ثلاث مئة», «خمسة آلاف». */
function attach(state: State, { kind, value }: Part): boolean {
  const afterUnit = state.last === "unit" || state.last === "bound unit" || state.last === "two of twelve";
  if (kind === "ten" && afterUnit) return grow(state, 10);
  if (kind === "hundred" && state.last === "unit" && state.part % 100 >= 3)
    return grow(state, (state.part % 100) * 99);
  if ((kind === "scale" || kind === "scales") && state.part > 0 && !state.open && value < state.smallestScale)
    return applyScale(state, value);
  return false;
}

/** Behind «و»: tens to units, units and tens to hundreds, hundreds to thousands. */
function add(state: State, { kind, value }: Part): boolean {
  const rest = state.part % 100;
  if (kind === "tens" && rest < 10 && state.last !== "two of twelve") return grow(state, value);
  if ((kind === "unit" || kind === "bound unit" || kind === "two of twelve" || kind === "ten") && rest === 0)
    return grow(state, value, kind === "bound unit" || kind === "two of twelve");
  if ((kind === "hundred" || kind === "hundreds") && state.part === 0) return grow(state, value);
  if ((kind === "scale" || kind === "dual scale") && state.part === 0 && value < state.smallestScale) {
    state.total += value;
    state.smallestScale = kind === "dual scale" ? value / 2 : value;
    return true;
  }
  return false;
}

function grow(state: State, by: number, open = false): boolean {
  state.part += by;
  state.open = open;
  return true;
}

function applyScale(state: State, scale: number): boolean {
  state.total += state.part * scale;
  state.part = 0;
  state.smallestScale = scale;
  return true;
}

function firstPart(words: readonly Word[], at: number): (Bare & Row) | undefined {
  if (!homographs.has(words[at]?.text ?? "")) return partOf(words[at]);
  return behindSix.test(words[at + 1]?.text ?? "") ? parts.get(words[at]!.text) : undefined;
}

function partOf(word: Word | undefined): (Bare & Row) | undefined {
  return word === undefined || homographs.has(word.text) ? undefined : parts.get(word.text);
}

function* rows(): Generator<readonly [string, Part]> {
  for (const [value, kind, forms] of [...table, ...spoken])
    for (const form of forms.split(" ")) yield [form, { kind, value }] as const;
  for (const [unit, stem] of hundredsOf)
    for (const hundred of ["مايه", "ميه"])
      yield [stem + hundred, { kind: "hundreds", value: unit * 100 }] as const;
}
