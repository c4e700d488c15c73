// Cardinal numbers in English words: "twenty-six", "a hundred and fifty", "two dozen", "half a million".
// Not read: ordinals, years said in pairs ("twenty fourteen"), "score" without "of".
import { type Numeral, Sum } from "./numeral.js";
import type { Word } from "./words.js";

const units: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    "seventeen eighteen nineteen",
  ]
    .join(" ")
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** What multiplies a numeral, in digits too: "3 million", "two dozen". */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** Words that stand for a number of people by themselves, when "of" follows: "a trio of brothers". */
const groups: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["score", 20],
]);

/** Every word a numeral may begin with. */
export const englishBeginnings: Iterable<string> = [...units.keys(), ...tens.keys(), "a", "an", "half"];

export function readEnglish(words: readonly Word[], at: number): Numeral | null {
  return readArticled(words, at) ?? readWithHalf(words, at) ?? readSum(words, at, new Sum());
}

/** "a dozen", "half a dozen", "a couple of", "the trio of". */
function readArticled(words: readonly Word[], at: number): Numeral | null {
  const first = words[at]?.text;
  if (first === "half" && (words[at + 1]?.text === "a" || words[at + 1]?.text === "an")) {
    const scale = englishScales.get(words[at + 2]?.text ?? "");
    return scale === undefined ? null : numeral(scale / 2, at + 3, true);
  }
  if (first !== "a" && first !== "an") return null;
  const second = words[at + 1]?.text ?? "";
  if (groups.has(second) && words[at + 2]?.text === "of")
    return numeral(groups.get(second)!, at + 2, second === "couple" || second === "score");
  if (!englishScales.has(second)) return null;
  const sum = new Sum();
  sum.add(1);
  return readSum(words, at + 1, sum);
}

/** "Four and a half thousand". */
function readWithHalf(words: readonly Word[], at: number): Numeral | null {
  const whole = units.get(words[at]?.text ?? "");
  const link = words
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(" ");
  const scale = englishScales.get(words[at + 4]?.text ?? "");
  if (whole === undefined || link !== "and a half" || scale === undefined) return null;
  return numeral((whole + 0.5) * scale, at + 5);
}

function readSum(words: readonly Word[], at: number, sum: Sum): Numeral | null {
  let next = at;
  for (let used = take(words, next, sum); used > 0; used = joined(words, next, sum)) next += used;
  return next === at ? null : numeral(sum.value, next);
}

/** Takes one number word; how many words it used. */
function take(words: readonly Word[], at: number, sum: Sum): number {
  const text = words[at]?.text ?? "";
  const value = units.get(text) ?? tens.get(text);
  if (value !== undefined) {
    if (!sum.fits(value)) return 0;
    sum.add(value);
    return 1;
  }
  const scale = englishScales.get(text);
  if (scale === undefined || sum.value === 0 || !applyScale(sum, scale)) return 0;
  return 1;
}

function applyScale(sum: Sum, scale: number): boolean {
  if (scale <= 100) {
    if (sum.part < 1 || sum.part >= 100) return false;
    sum.multiply(scale);
    return true;
  }
  if (!sum.fitsScale(scale) || sum.part === 0) return false;
  sum.scale(scale);
  return true;
}

/** Takes a further number word, over a hyphen, an "and" behind hundreds and thousands, a comma behind thousands. */
function joined(words: readonly Word[], at: number, sum: Sum): number {
  const link = words[at]?.text;
  if (link === "-") {
    const used = take(words, at + 1, sum);
    return used > 0 ? used + 1 : 0;
  }
  if (link === ",") return isHundredsBehind(words, at, sum) ? take(words, at + 1, sum) + 1 : 0;
  if (link === "and") {
    if (sum.value < 100 || sum.part % 100 !== 0 || !isSmall(words[at + 1]?.text ?? "")) return 0;
    const used = take(words, at + 1, sum);
    return used > 0 ? used + 1 : 0;
  }
  return take(words, at, sum);
}

/** "Five thousand, two hundred men"; "a thousand, two hundred of them women" is two numbers. */
function isHundredsBehind(words: readonly Word[], at: number, { value, part }: Sum): boolean {
  if (value < 1_000 || part !== 0 || !units.has(words[at + 1]?.text ?? "")) return false;
  return words[at + 2]?.text === "hundred" && words[at + 3]?.text !== "of";
}

function isSmall(text: string): boolean {
  return units.has(text) || tens.has(text);
}

function numeral(value: number, next: number, approximate = false): Numeral {
  return { value, next, prefix: 0, definite: false, approximate };
}
