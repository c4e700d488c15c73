// Tables of fonts that ask for many entries in few letters: `/W [0 300000000 500]` gives three hundred million
// characters a width, `<000000> <ffffff> <0041>` maps sixteen million to letters. A parser that writes them out runs
// out of memory, so ranges are added up before one sees them.
const rangeSection = /begin(?:bf|cid|notdef)range/gu;
const range =
  /<\s{0,4}([0-9a-f]{1,8})\s{0,4}>\s{0,4}<\s{0,4}([0-9a-f]{1,8})\s{0,4}>\s{0,4}(?:<[^>]{0,1024}>|\[[^\]]{0,65536}\]|\d{1,10})/giu;
/** An array of numbers and arrays of numbers, and the key before it if there is one. */
const numberArray = /(\/[A-Za-z0-9]{1,40})?\s{0,4}\[([\d\s.+\-[\]]{1,65536})\]/gu;
const widthKeys = new Set(["/W", "/W2"]);
/** Of a text of these sizes only the beginning is looked at in one piece. */
const pieceSize = 1024 * 1024;

/** Entries that the widest table in these bytes asks for, or null beyond `most`. */
export function widestTable(bytes: Uint8Array, most: number): number | null {
  let widest = 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasMaps = buffer.includes("range");
  for (let from = 0; from < buffer.length; from += pieceSize) {
    const piece = buffer.toString("latin1", from, from + pieceSize + 4096);
    if (hasMaps) widest = Math.max(widest, mapped(piece));
    for (const [, key, numbers] of piece.matchAll(numberArray)) {
      if (key === undefined || widthKeys.has(key)) widest = Math.max(widest, widths(numbers!));
    }
    if (widest > most) return null;
  }
  return widest;
}

function mapped(text: string): number {
  let sum = 0;
  for (const at of sectionStarts(text)) {
    const end = text.indexOf("end", at);
    for (const [, first, last] of text.slice(at, end < 0 ? text.length : end).matchAll(range)) {
      sum += Math.max(0, Number.parseInt(last!, 16) - Number.parseInt(first!, 16));
    }
  }
  return sum;
}

function sectionStarts(text: string): readonly number[] {
  return [...text.matchAll(rangeSection)].map(({ index, 0: word }) => index + word.length);
}

/** Sum of the ranges `first last width` of a table of widths (ISO 32000-2, 9.7.4.3). */
function widths(numbers: string): number {
  let sum = 0;
  let loose: number[] = [];
  let depth = 0;
  for (const [token] of numbers.matchAll(/[[\]]|[^\s[\]]+/gu)) {
    if (token === "[") [depth, loose] = [depth + 1, []];
    else if (token === "]") depth--;
    else if (depth === 0) loose.push(Number(token));
    if (loose.length === 3) {
      sum += Math.max(0, loose[1]! - loose[0]!);
      loose = [];
    }
  }
  return sum;
}
