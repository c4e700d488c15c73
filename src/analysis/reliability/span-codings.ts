// Stretches that coders marked in documents, ready to be compared by length of text.
import {
  type AgreementRow,
  type Caveat,
  type Disagreement,
  type Figure,
  type NotDefined,
  notDefined,
} from "#model/index.js";
import {
  type Continuum,
  type Stretch,
  type UAlpha,
  type UAlphaOptions,
  uAlpha,
  uAlphaInterval,
} from "#stats/index.js";
import type { Codings } from "./codings.js";
import { figureOf, madeForOneCode } from "./coefficients.js";
import { comparedAmong, judgedByCoder } from "./judged-units.js";
import { isStretch, overlaps, type ReadDocument, readDocuments } from "./read-documents.js";
import type { CodedSpan, CodedSpans, ReliabilityOptions } from "./reliability-input.js";
import { verdictOf } from "./verdict.js";

export function spanCodings(input: CodedSpans, options: ReliabilityOptions): Codings {
  const documents = readDocuments(input);
  return {
    metric: "spans",
    toldApart: true,
    judged: judgedByCoder(input.judgements),
    units: documents.length,
    compared: (coders) => compared(documents, coders),
    codes: (coders) => codesMarked(documents, coders),
    agreement: (coders, code) => spanAgreement(documents, coders, code, options),
    disagreements: (coders) => disagreements(documents, coders),
    coincidences: () => ({ values: [], counts: [] }),
    caveats: (coders) => assumptions(input, documents, coders),
  };
}

function compared(documents: readonly ReadDocument[], coders: readonly string[]) {
  return comparedAmong(
    documents.map(({ readings }) => readings),
    coders,
  );
}

function codesMarked(documents: readonly ReadDocument[], coders: readonly string[]): readonly string[] {
  const spans = documents.flatMap(({ readings }) => coders.flatMap((coder) => readings.get(coder) ?? []));
  return [...new Set(spans.map(({ code }) => code))].sort();
}

/** Overall: where and which code; where a coder's codes overlap, each code by itself, added up. */
function spanAgreement(
  documents: readonly ReadDocument[],
  coders: readonly string[],
  code: string | null,
  options: ReliabilityOptions,
): AgreementRow {
  const codes = code === null ? codesMarked(documents, coders) : [code];
  const overlapping = code === null && overlappingDocuments(documents, coders).length > 0;
  const continua = continuaOf(documents, coders, codes);
  const asked: UAlphaOptions = {
    categories: codes.length,
    compare: overlapping ? "apart" : "nominal",
  };
  const readers = coders.filter((coder) => documents.some(({ readings }) => readings.has(coder)));
  const measured = readers.length === 1 ? notDefined("one coder") : uAlpha(continua, asked);
  const alpha = figureOf(measured, uAlphaInterval(continua, asked, options));
  return {
    code,
    units: compared(documents, coders).byTwo,
    prevalence: code === null ? null : shareMarked(continua),
    percent: shareAlike(measured, overlapping ? codes.length : 1),
    alpha,
    ...madeForOneCode,
    verdict: verdictOf(alpha),
    skewed: false,
  };
}

/** A machine may have marked beyond what people did: the document is as long as these coders show it to be. */
function continuaOf(
  documents: readonly ReadDocument[],
  coders: readonly string[],
  codes: readonly string[],
): readonly Continuum[] {
  const categories = new Map(codes.map((code, category) => [code, category]));
  return documents.map((document) => {
    const readings = coders.flatMap((coder) => {
      const reading = document.readings.get(coder);
      return reading === undefined ? [] : [stretchesOf(reading, categories)];
    });
    const length = readings.flat().reduce((last, { end }) => Math.max(last, end), document.length);
    return { length, readings };
  });
}

/** Only of these codes. */
function stretchesOf(
  reading: readonly CodedSpan[],
  categories: ReadonlyMap<string, number>,
): readonly Stretch[] {
  return reading.flatMap(({ start, end, code }) => {
    const category = categories.get(code);
    return category === undefined ? [] : [{ start, end, category }];
  });
}

/** Share of the length on which two readings say the same; everything, where nobody marked anything. */
function shareAlike(measured: UAlpha | NotDefined, domains: number): Figure {
  if (measured.kind === "alpha") return percent(measured, domains);
  return measured.because === "one category"
    ? { kind: "figure", value: 1, interval: null }
    : notDefined(measured.because);
}

function percent({ observed }: UAlpha, domains: number): Figure {
  return { kind: "figure", value: 1 - observed / domains, interval: null };
}

/** Share of all length read by two that is marked. */
function shareMarked(continua: readonly Continuum[]): number {
  let [marked, read] = [0, 0];
  for (const { length, readings } of continua.filter((continuum) => continuum.readings.length > 1)) {
    read += length * readings.length;
    for (const { start, end } of readings.flat()) marked += end - start;
  }
  return read === 0 ? 0 : marked / read;
}

function overlappingDocuments(
  documents: readonly ReadDocument[],
  coders: readonly string[],
): readonly ReadDocument[] {
  return documents.filter(({ readings }) => coders.some((coder) => overlaps(readings.get(coder) ?? [])));
}

function disagreements(
  documents: readonly ReadDocument[],
  coders: readonly string[],
): readonly Disagreement[] {
  return documents.flatMap(({ document, readings }) => {
    const judgements = coders.flatMap((coder) => {
      const reading = readings.get(coder);
      if (reading === undefined) return [];
      const codes = reading.map(({ code, start, end }) => `${code} ${start}–${end}`);
      return [{ coder, codes, times: 1 }];
    });
    const said = new Set(judgements.map(({ codes }) => JSON.stringify(codes)));
    return said.size > 1 ? [{ unit: document, judgements }] : [];
  });
}

function assumptions(
  { judgements }: CodedSpans,
  documents: readonly ReadDocument[],
  coders: readonly string[],
): readonly Caveat[] {
  const counts = [
    ["reliability/overlapping-codes", overlappingDocuments(documents, coders).length],
    ["reliability/length-unknown", documents.filter(({ lengthAssumed }) => lengthAssumed).length],
    ["reliability/spans-left-out", judgements.filter(({ span }) => span !== null && !isStretch(span)).length],
  ] as const;
  return counts.flatMap(([name, count]) => (count > 0 ? [{ name, values: { count } }] : []));
}
