// The warnings that travel with agreement: what limits it, what was left out, what stands apart.
import type { Caveat, Reliability } from "#model/index.js";
import { isolated, namesInEither } from "../names-in-sentences.js";
import type { Codings } from "./codings.js";
import { whoJudged } from "./judged-units.js";
import { otherCodes } from "./other-codes.js";

/**
 * Below this many units resampling gives intervals that are clearly too narrow. Chosen by convention, as no number is
 * right for all codes; the interval still shows, with the caveat.
 */
const fewestUnits = 30;

const ofUnits = { few: "reliability/few-units", once: "reliability/judged-once" } as const;
const ofDocuments = { few: "reliability/few-documents", once: "reliability/read-once" } as const;

type MeasuredAgreement = Pick<Reliability, "metric" | "coders" | "overall" | "codes" | "machines">;

/** `mostInPairs`: the most people who were measured two by two. */
export function reliabilityCaveatsOf(
  codings: Codings,
  measured: MeasuredAgreement,
  mostInPairs: number,
): readonly Caveat[] {
  const people = whoJudged(measured.coders, "person");
  return [
    ...(codings.toldApart ? [] : [{ name: "reliability/not-told-apart", values: {} } as const]),
    ...aboutUnits(codings, people),
    ...aboutSkew(measured),
    ...codings.caveats(people),
    ...aboutPairs(people.length, mostInPairs),
    ...aboutMachines(codings, measured, people),
  ];
}

function aboutUnits(codings: Codings, people: readonly string[]): readonly Caveat[] {
  const { byTwo, byOne } = codings.compared(people);
  if (codings.toldApart && people.length < 2) return [{ name: "reliability/one-coder", values: {} }];
  if (byTwo === 0) return [{ name: "reliability/no-common-units", values: {} }];
  const { few, once } = codings.metric === "spans" ? ofDocuments : ofUnits;
  return [
    ...(byTwo < fewestUnits ? [{ name: few, values: { count: byTwo, least: fewestUnits } }] : []),
    ...(byOne > 0 ? [{ name: once, values: { count: byOne } }] : []),
  ];
}

function aboutSkew({ overall, codes }: MeasuredAgreement): readonly Caveat[] {
  const skewed = codes.flatMap(({ code, skewed }) => (skewed && code !== null ? [code] : []));
  return [
    ...(overall.skewed ? [{ name: "reliability/skewed", values: {} } as const] : []),
    ...(skewed.length > 0
      ? [{ name: "reliability/skewed-codes", values: { codes: namesInEither(skewed.sort()) } } as const]
      : []),
  ];
}

function aboutPairs(coders: number, most: number): readonly Caveat[] {
  if (coders <= most) return [];
  const values = { coders, most, pairs: (coders * (coders - 1)) / 2 };
  return [{ name: "reliability/pairs-left-out", values }];
}

function aboutMachines(
  codings: Codings,
  { machines }: MeasuredAgreement,
  people: readonly string[],
): readonly Caveat[] {
  if (machines.length === 0) return [];
  const names = namesInEither(machines.map(({ machine }) => machine));
  const strangers = machines.flatMap(({ machine }): Caveat[] => {
    const codes = otherCodes(codings, people, machine);
    if (codes === null) return [];
    const values = { machine: isolated(machine), codes: afew(codes.machine), people: afew(codes.people) };
    return [{ name: "reliability/other-codes", values }];
  });
  return [{ name: "reliability/machine-apart", values: { names } }, ...strangers];
}

function afew(codes: readonly string[]): string {
  return `${namesInEither(codes.slice(0, 3))}${codes.length > 3 ? " …" : ""}`;
}
