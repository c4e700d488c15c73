// Documents as coders read and marked them. Stretches of one code that overlap in one reading are one stretch: the
// coder said of that text that the code applies, and cannot say it twice.
import { entry, machinesOf } from "./judged-units.js";
import type { CodedSpan, CodedSpans } from "./reliability-input.js";

export interface ReadDocument {
  readonly document: string;
  /** As given, or to the last end that a person marked where that is further. */
  readonly length: number;
  /** The length was not given, or people marked more than it holds. */
  readonly lengthAssumed: boolean;
  /** What each coder marked, by coder, in the order of the text; a coder who did not read it is absent. */
  readonly readings: ReadonlyMap<string, readonly CodedSpan[]>;
}

/** By name of the document; stretches that are empty or begin before the text are left out. */
export function readDocuments(input: CodedSpans): readonly ReadDocument[] {
  const machines = machinesOf(input);
  const documents = new Map<string, Map<string, CodedSpan[]>>();
  const lastEnds = new Map<string, number>();
  for (const { unit, coder, span } of input.judgements) {
    const readings = entry(documents, unit, () => new Map<string, CodedSpan[]>());
    const reading = entry(readings, coder, () => []);
    if (span === null || !isStretch(span)) continue;
    reading.push(span);
    if (!machines.has(coder)) lastEnds.set(unit, Math.max(lastEnds.get(unit) ?? 0, span.end));
  }
  return [...documents]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([document, readings]) => {
      const given = input.lengths.get(document) ?? 0;
      const lastEnd = lastEnds.get(document) ?? 0;
      return {
        document,
        length: Math.max(given, lastEnd),
        lengthAssumed: given === 0 || given < lastEnd,
        readings: new Map([...readings].map(([coder, spans]) => [coder, withoutRepetition(spans)])),
      };
    });
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
