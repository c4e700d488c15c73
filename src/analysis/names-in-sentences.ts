// Names as printed, set into a sentence of the report.

/** In the quotation marks of the sentence's language. */
export const quoted = {
  en: (name: string) => `“${isolated(name)}”`,
  ar: (name: string) => `«${isolated(name)}»`,
} as const;

/** Between the members of a list that sentences of both languages print: no comma of either. */
export const between = " · ";

/** Names in such a list. */
export function namesInEither(names: readonly string[], separator = between): string {
  return names.map(isolated).join(separator);
}

/** A name in another script must not turn the sentence around it: first strong isolate … pop (UAX #9, 2.5). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
