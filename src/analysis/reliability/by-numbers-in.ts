// The order of names as people count: "unit 2" before "unit 10", whatever the zeros before a number.

const parts = /[0-9]+|[^0-9]+/gu;

/** Numbers by value, anything else by code units; names that are alike in this by code units as a whole. */
export function byNumbersIn(one: string, other: string): number {
  const [first, second] = [one.match(parts) ?? [], other.match(parts) ?? []];
  for (const [place, part] of first.entries()) {
    const beside = second[place];
    if (beside === undefined) return 1;
    const order = partOrder(part, beside);
    if (order !== 0) return order;
  }
  return first.length - second.length || codeUnitOrder(one, other);
}

function partOrder(one: string, other: string): number {
  const [first, second] = [withoutZeros(one), withoutZeros(other)];
  if (first === null || second === null) return codeUnitOrder(one, other);
  return first.length - second.length || codeUnitOrder(first, second);
}

/** Of a number: however many digits it has, no other number of as many comes out of order. Null for other parts. */
function withoutZeros(part: string): string | null {
  return /^[0-9]/u.test(part) ? part.replace(/^0+(?=.)/u, "") : null;
}

function codeUnitOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
