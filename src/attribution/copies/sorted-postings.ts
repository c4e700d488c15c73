// (key, value) postings in two parallel arrays, ordered by key with a radix sort. The sort is stable: values that
// enter ascending stay ascending under each key.

export interface Postings {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** Calls `visit` with the range [from, to) of each key that more than one posting has. */
export function eachSharedKey(postings: Postings, visit: (from: number, to: number) => void): void {
  const { keys } = postings;
  for (let from = 0; from < keys.length; ) {
    let to = from + 1;
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from > 1) visit(from, to);
    from = to;
  }
}

/** Bits of a key looked at in one pass: three passes order 32 bits with counters small enough for short lists. */
const digitBits = 11;
const digits = 2 ** digitBits;

/** Orders postings by key. */
export function sortedPostings(postings: Postings): Postings {
  return pass(pass(pass(postings, 0), digitBits), 2 * digitBits);
}

function pass({ keys, values }: Postings, shift: number): Postings {
  const places = new Int32Array(digits + 1);
  for (const key of keys) {
    const digit = (key >>> shift) & (digits - 1);
    places[digit + 1] = places[digit + 1]! + 1;
  }
  for (let digit = 0; digit < digits; digit++) places[digit + 1] = places[digit + 1]! + places[digit]!;
  const sorted = { keys: new Int32Array(keys.length), values: new Int32Array(keys.length) };
  for (let at = 0; at < keys.length; at++) {
    const digit = (keys[at]! >>> shift) & (digits - 1);
    const place = places[digit]!;
    places[digit] = place + 1;
    sorted.keys[place] = keys[at]!;
    sorted.values[place] = values[at]!;
  }
  return sorted;
}
