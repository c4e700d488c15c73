// (key, value) postings in two parallel arrays, ordered by key with a radix sort. The sort is stable: values that enter
// ascending stay ascending under each key.

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

/** Orders postings by key, two passes of sixteen bits. */
export function sortedPostings({ keys, values }: Postings): Postings {
  return pass(pass({ keys, values }, 0), 16);
}

function pass({ keys, values }: Postings, shift: number): Postings {
  const places = new Int32Array(0x10001);
  for (const key of keys) {
    const half = (key >>> shift) & 0xffff;
    places[half + 1] = places[half + 1]! + 1;
  }
  for (let value = 0; value < 0x10000; value++) places[value + 1] = places[value + 1]! + places[value]!;
  const sorted = { keys: new Int32Array(keys.length), values: new Int32Array(keys.length) };
  for (let at = 0; at < keys.length; at++) {
    const half = (keys[at]! >>> shift) & 0xffff;
    const place = places[half]!;
    places[half] = place + 1;
    sorted.keys[place] = keys[at]!;
    sorted.values[place] = values[at]!;
  }
  return sorted;
}
