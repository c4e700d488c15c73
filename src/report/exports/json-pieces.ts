// A JSON document with one long list, written piece by piece: ten thousand documents are never held as one text.

/** `head` with `list` as its last key; two-space indent, a line feed at the end. */
export function* jsonWithList(
  head: Readonly<Record<string, unknown>>,
  key: string,
  list: Iterable<unknown>,
): Generator<string, void, undefined> {
  yield `${JSON.stringify(head, null, 2).slice(0, -"\n}".length)},\n  ${JSON.stringify(key)}: [`;
  let separator = "\n    ";
  for (const item of list) {
    yield separator + JSON.stringify(item);
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}
