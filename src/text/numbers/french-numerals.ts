// Cardinal numbers in French words, of France, Belgium and Switzerland, old and new spelling: « quatre-vingt-dix »,
// « nonante », « vingt et un », « vingt-et-un »; rounded ones, « une soixantaine ». Matched on the shadow: no accents.
// Not read: ordinals, « mil » in dates.
import { type Numeral, Sum } from "./numeral.js";
import type { Word } from "./words.js";

const units: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
]);
const tens: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
]);

/** What multiplies a numeral, in digits too: « 3 millions », « deux mille ». */
export const frenchScales: ReadonlyMap<string, number> = new Map([
  ["cent", 100],
  ["cents", 100],
  ["mille", 1_000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["milliard", 1_000_000_000],
  ["milliards", 1_000_000_000],
]);

/** Rounded collectives; with a numeral before the plural they are counted: « deux douzaines ». */
const collectives: ReadonlyMap<string, number> = new Map([
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1_000],
]);

/** Every word a numeral may begin with. */
export const frenchBeginnings: Iterable<string> = [
  ...units.keys(),
  ...tens.keys(),
  "cent",
  "cents",
  "mille",
  "la",
  "cette",
];

export function readFrench(words: readonly Word[], at: number): Numeral | null {
  const rounded = readCollective(words, at);
  if (rounded !== null) return rounded;
  const sum = new Sum();
  let next = at;
  for (let used = take(words, next, sum); used > 0; used = joined(words, next, sum)) next += used;
  if (next === at) return null;
  const factor = collectiveOf(words[next]?.text ?? "");
  if (factor !== undefined) return numeral(sum.value * factor, next + 1, factor !== 12);
  return numeral(sum.value, next, false);
}

/** « une soixantaine », « la douzaine ». */
function readCollective(words: readonly Word[], at: number): Numeral | null {
  const article = words[at]?.text;
  if (article !== "une" && article !== "un" && article !== "la" && article !== "cette") return null;
  const value = collectives.get(words[at + 1]?.text ?? "");
  return value === undefined ? null : numeral(value, at + 2, value !== 12);
}

function collectiveOf(text: string): number | undefined {
  return text.endsWith("s") ? collectives.get(text.slice(0, -1)) : undefined;
}

function take(words: readonly Word[], at: number, sum: Sum): number {
  const text = words[at]?.text ?? "";
  if (tens.get(text) === 20 && sum.part % 100 === 4) {
    sum.add(76);
    return 1;
  }
  const value = units.get(text) ?? tens.get(text);
  if (value !== undefined) {
    if (!fits(value, sum.part)) return 0;
    sum.add(value);
    return 1;
  }
  const scale = frenchScales.get(text);
  if (scale === undefined) return 0;
  return applyScale(sum, scale) ? 1 : 0;
}

/** Sixty and eighty run on to ten … nineteen; ten takes seven, eight and nine. */
function fits(value: number, part: number): boolean {
  const rest = part % 100;
  if (value >= 17) return rest === 0;
  if (value >= 10) return rest === 0 || rest === 60 || rest === 80;
  return rest === 0 || (rest >= 20 && rest % 10 === 0) || (value >= 7 && rest === 10);
}

function applyScale(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if (sum.part >= 20) return false;
    sum.multiply(100);
    return true;
  }
  if (!sum.fitsScale(scale) || (scale > 1_000 && sum.part === 0)) return false;
  sum.scale(scale);
  return true;
}

/** « vingt et un », « soixante et onze », « vingt-et-un », « quatre-vingt-dix ». */
function joined(words: readonly Word[], at: number, sum: Sum): number {
  let link = words[at]?.text === "-" ? 1 : 0;
  if (words[at + link]?.text === "et") {
    link += words[at + link + 1]?.text === "-" ? 2 : 1;
    if (sum.part % 100 < 20 || !/^(?:une?|onze)$/.test(words[at + link]?.text ?? "")) return 0;
  }
  const used = take(words, at + link, sum);
  return used > 0 ? used + link : 0;
}

function numeral(value: number, next: number, approximate: boolean): Numeral {
  return { value, next, prefix: 0, definite: false, approximate };
}
