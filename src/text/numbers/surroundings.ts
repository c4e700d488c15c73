// What stands behind or beside a number and changes what it is: a scale, a percent sign, the other end of a range,
// the ten of "three in ten".
import type { Grammar } from "./grammar.js";
import { PhraseIndex } from "./phrase-index.js";
import { percentPhrases } from "./phrases.js";
import { type Reading, readAt } from "./reading.js";
import type { Word } from "./words.js";

const percents = new PhraseIndex(percentPhrases.map((phrase) => [phrase, true] as const));
const rangeLinks: ReadonlySet<string> = new Set(["-", "to", "or", "a", "ou", "الي", "او", "حتي"]);
const betweenLinks: ReadonlySet<string> = new Set(["and", "et", "و"]);
const betweens: ReadonlySet<string> = new Set(["between", "entre", "بين", "وبين"]);
/** The reading with all that belongs to it behind and beside, bounds excepted. */
export function completed(words: readonly Word[], reading: Reading, grammar: Grammar): Reading {
  const percent = asPercent(words, scaled(words, reading, grammar));
  return asOneIn(words, asRange(words, percent, grammar), grammar);
}

/** "3 million", "30 ألفا", "5 آلاف و200". */
function scaled(words: readonly Word[], reading: Reading, { scales }: Grammar): Reading {
  if (reading.value === null || words[reading.at]!.kind !== "digits" || isYear(words, reading))
    return reading;
  const scale = scales.get(words[reading.next]?.text ?? "");
  if (scale === undefined) return reading;
  const rest = words[reading.next + 2];
  if (words[reading.next + 1]?.text === "و" && rest?.kind === "digits" && /^\d{1,3}$/.test(rest.text))
    return { ...reading, value: reading.value * scale + Number(rest.text), next: reading.next + 3 };
  return { ...reading, value: Math.round(reading.value * scale), next: reading.next + 1 };
}

/** «عام 2012 ألفا وخمسمئة عنصر»: the year is no multiple. */
function isYear(words: readonly Word[], { at, value }: Reading): boolean {
  return (
    value! >= 1_900 && value! < 2_100 && /^(?:عام|سنه|العام|السنه|year)$/.test(words[at - 1]?.text ?? "")
  );
}

function asPercent(words: readonly Word[], reading: Reading): Reading {
  if (reading.value === null) return reading;
  const behind = percents.at(words, reading.next);
  if (behind !== null) return { ...reading, kind: "percent", next: behind.next };
  const before = words[reading.at - 1]?.text;
  return before === "%" || before === "٪" ? { ...reading, kind: "percent" } : reading;
}

/** "20-30", "between 20 and 30", «ما بين 20 و30», « de 20 à 30 »; not "rose from 20 to 30". */
function asRange(words: readonly Word[], low: Reading, grammar: Grammar): Reading {
  if (low.value === null || low.dualOf !== null) return low;
  const between = betweens.has(words[low.at - 1]?.text ?? "");
  const link = words[low.next]?.text ?? "";
  const linked = between
    ? betweenLinks.has(link) || link === "-"
    : rangeLinks.has(link) && !isMovement(words, low.at);
  const start = linked ? low.next + 1 : between && link.startsWith("و") ? low.next : -1;
  if (start < 0 || start >= words.length || words[start]!.kind === "mark") return low;
  const end = readAt(words, start, grammar);
  if (end === null) return low;
  const high = asPercent(words, scaled(words, end, grammar));
  if (high.kind !== "count" && high.kind !== "percent") return low;
  if (high.value === null || high.value <= low.value || high.dualOf !== null) return low;
  return {
    ...high,
    at: low.at,
    prefix: low.prefix,
    value: null,
    low: low.value,
    high: high.value,
    approximate: true,
  };
}

/** "Three in ten", "six out of 10", «ثلاثة من كل عشرة», « un sur cinq »: a share, not a number of people. */
function asOneIn(words: readonly Word[], reading: Reading, grammar: Grammar): Reading {
  if (reading.kind !== "count" || reading.value === null || reading.value > 99) return reading;
  const start = behindOneIn(words, reading.next);
  if (start === null) return reading;
  const whole = start < words.length ? readAt(words, start, grammar) : null;
  if (whole?.kind !== "count" || whole.value === null) return reading;
  if (whole.value <= reading.value || !isRound(words[start - 1]!.text, whole.value)) return reading;
  return { ...reading, kind: "share", value: null, next: whole.next, approximate: true };
}

/** The word behind "in", "out of", «من كل», « sur ». */
function behindOneIn(words: readonly Word[], at: number): number | null {
  const [first, second] = [words[at]?.text, words[at + 1]?.text];
  if (first === "in" || first === "sur") return at + 1;
  if (first === "out" && second === "of") return at + 2;
  if (first !== "من") return null;
  return second === "كل" || second === "اصل" ? at + 2 : at + 1;
}

/** "Nine out of ten" is a share, "nine out of 46" counts nine: of a set, only small and round ones are figures of speech. */
function isRound(link: string, whole: number): boolean {
  const ofSet = link === "of" || link === "اصل" || link === "من";
  return ofSet ? whole <= 5 || whole === 10 || whole === 100 : whole <= 100;
}

const movement =
  /^(?:from|de|من|rose|grew|risen|grown|increased|climbed|jumped|fell|dropped|passant|passe|ارتفع|زاد|تراجع|انخفض)$/;

function isMovement(words: readonly Word[], at: number): boolean {
  return movement.test(words[at - 1]?.text ?? "");
}

/** "between" and «ما بين» belong to the range behind them. */
export function rangeStart(words: readonly Word[], at: number): number {
  if (!betweens.has(words[at - 1]?.text ?? "")) return at;
  return words[at - 2]?.text === "ما" ? at - 2 : at - 1;
}
