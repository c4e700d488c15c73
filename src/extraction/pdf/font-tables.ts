// Tables of fonts that ask for many entries in few letters: `/W [0 300000000 500]` gives three hundred million
// characters a width, `<000000> <ffffff> <0041>` maps sixteen million to letters. A parser that writes them out runs
// out of memory, so ranges are added up before one sees them. Every look at the bytes is linear in their number.
const rangeSection = /begin(?:bf|cid|notdef)range/gu;
const mapTokens = /<([^<>]{0,1024})>|[[\]]|\d+/gu;
const numberTokens = /[[\]]|[^\s[\]]+/gu;
const widthKey = /(\/[A-Za-z0-9]{1,40})\s{0,4}$/u;
/** Bytes are looked at in pieces that overlap by as much as a key and a range take. */
const pieceSize = 1024 * 1024;
const overlap = 4096;

/** Entries that the widest table in these bytes asks for, or null beyond `most`. */
export function widestTable(bytes: Uint8Array, most: number): number | null {
  let widest = 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from < buffer.length; from += pieceSize) {
    const piece = buffer.toString("latin1", from, from + pieceSize + overlap);
    widest = numberArrays(piece).reduce(
      (most, one) => Math.max(most, widths(one)),
      Math.max(widest, mapped(piece)),
    );
    if (widest > most) return null;
  }
  return widest;
}

/** Sum of the ranges of a map of letters: first, last, and what they are mapped to. */
function mapped(text: string): number {
  let sum = 0;
  for (const { index } of text.matchAll(rangeSection)) {
    const from = text.indexOf("range", index) + "range".length;
    const end = text.indexOf("end", from);
    sum += rangesIn(text.slice(from, end < 0 ? text.length : end));
  }
  return sum;
}

function rangesIn(section: string): number {
  let sum = 0;
  let given: number[] = [];
  let depth = 0;
  for (const [token, code] of section.matchAll(mapTokens)) {
    if (token === "[") depth++;
    else if (token === "]") depth--;
    if (depth > 0) continue;
    if (given.length < 2) {
      if (code !== undefined) given.push(Number.parseInt(code.trim(), 16) || 0);
      continue;
    }
    sum += Math.max(0, given[1]! - given[0]!);
    given = [];
  }
  return sum;
}

/** Arrays of numbers, and of arrays of numbers, that stand under a key of widths or under none. */
function numberArrays(text: string): readonly string[] {
  const arrays: string[] = [];
  for (let at = text.indexOf("["); at >= 0; ) {
    let depth = 0;
    let end = at;
    while (end < text.length && isNumeric(text.charCodeAt(end))) {
      if (text[end] === "[") depth++;
      else if (text[end] === "]" && --depth === 0) break;
      end++;
    }
    const key = widthKey.exec(text.slice(Math.max(0, at - 45), at))?.[1];
    if (key === undefined || key === "/W" || key === "/W2") arrays.push(text.slice(at + 1, end));
    at = text.indexOf("[", end + 1);
  }
  return arrays;
}

/** Digits, spaces, signs, points and brackets. */
function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code <= 0x20 || [0x2b, 0x2d, 0x2e, 0x5b, 0x5d].includes(code);
}

/** Sum of the ranges `first last width` of a table of widths (ISO 32000-2, 9.7.4.3). */
function widths(numbers: string): number {
  let sum = 0;
  let loose: number[] = [];
  let depth = 0;
  for (const [token] of numbers.matchAll(numberTokens)) {
    if (token === "[") [depth, loose] = [depth + 1, []];
    else if (token === "]") depth--;
    else if (depth === 0) loose.push(Number(token));
    if (loose.length === 3) {
      sum += Math.max(0, loose[1]! - loose[0]!) || 0;
      loose = [];
    }
  }
  return sum;
}
