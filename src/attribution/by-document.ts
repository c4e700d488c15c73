// Records put together by the document they stand in; documents and their records keep the order of first appearance.

export function byDocument<T extends { readonly document: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const known = found.get(record.document);
    if (known === undefined) found.set(record.document, [record]);
    else known.push(record);
  }
  return found;
}
