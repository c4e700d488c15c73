// Documents as coders read and marked them. Stretches of one code that overlap in one reading are one stretch: the
// coder said of that text that the code applies, and cannot say it twice.
import { entry } from "./judged-units.js";
import type { CodedSpan, CodedSpans } from "./reliability-input.js";

export interface ReadDocument {
  readonly document: string;
  readonly length: number;
  /** The length was not given, or more was marked than it holds. */
  readonly lengthAssumed: boolean;
  /** What each coder marked, by coder, in the order of the text; a coder who did not read it is absent. */
  readonly readings: ReadonlyMap<string, readonly CodedSpan[]>;
}

/** By name of the document; stretches that are empty or begin before the text are left out. */
export function readDocuments({ judgements, lengths }: CodedSpans): readonly ReadDocument[] {
  const documents = new Map<string, Map<string, CodedSpan[]>>();
  for (const { unit, coder, span } of judgements) {
    const readings = entry(documents, unit, () => new Map<string, CodedSpan[]>());
    const reading = entry(readings, coder, () => []);
    if (span !== null && isStretch(span)) reading.push(span);
  }
  return [...documents]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([document, readings]) => readDocument(document, readings, lengths.get(document)));
}

export function isStretch({ start, end }: CodedSpan): boolean {
  return start >= 0 && end > start && Number.isFinite(end);
}

/** Whether stretches of this reading, in the order of the text, run into one another. */
export function overlaps(reading: readonly CodedSpan[]): boolean {
  let reached = 0;
  return reading.some(({ start, end }) => {
    const into = start < reached;
    reached = Math.max(reached, end);
    return into;
  });
}

function readDocument(
  document: string,
  readings: ReadonlyMap<string, readonly CodedSpan[]>,
  given: number | undefined,
): ReadDocument {
  let lastEnd = 0;
  for (const { end } of [...readings.values()].flat()) lastEnd = Math.max(lastEnd, end);
  return {
    document,
    length: Math.max(given ?? 0, lastEnd),
    lengthAssumed: given === undefined || given < lastEnd,
    readings: new Map([...readings].map(([coder, spans]) => [coder, withoutRepetition(spans)])),
  };
}

function withoutRepetition(spans: readonly CodedSpan[]): readonly CodedSpan[] {
  const joined: CodedSpan[] = [];
  const lastOfCode = new Map<string, number>();
  for (const span of [...spans].sort(inTextOrder)) {
    const at = lastOfCode.get(span.code);
    const last = at === undefined ? undefined : joined[at];
    if (at !== undefined && last !== undefined && span.start < last.end)
      joined[at] = { ...last, end: Math.max(last.end, span.end) };
    else lastOfCode.set(span.code, joined.push(span) - 1);
  }
  return joined;
}

function inTextOrder(one: CodedSpan, other: CodedSpan): number {
  return one.start - other.start || one.end - other.end || (one.code < other.code ? -1 : 1);
}
