// One text for one value, so that hashes of records can be compared: the JSON Canonicalization Scheme, RFC 8785.
// Keys in order of their UTF-16 code units, no white space, numbers and strings as ECMAScript prints them.
// Two readings of our own: a key whose value is undefined is left out, as JSON.stringify does; and a lone half of
// a surrogate pair, which the RFC refuses, is written as its escape, because a hostile page may hold one and one
// page must not end a study.

/** Throws a TypeError for what JSON cannot hold: NaN, infinities, functions, big integers. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number") return numberJson(value);
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") return objectJson(value);
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
}

function numberJson(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

function objectJson(value: object): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // The comparison of strings is by UTF-16 code unit, as the RFC asks (section 3.2.3).
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
