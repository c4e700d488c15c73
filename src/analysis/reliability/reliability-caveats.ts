// The warnings that travel with agreement: what limits it, what was left out, what stands apart.
import type { Caveat, Reliability } from "#model/index.js";
import { isolated } from "../names-in-sentences.js";
import type { Codings } from "./codings.js";
import { whoJudged } from "./judged-units.js";

/**
 * Below this many units resampling gives intervals that are clearly too narrow. Chosen by convention, as no number is
 * right for all codes; the interval still shows, with the caveat.
 */
const fewestUnits = 30;

type MeasuredAgreement = Pick<Reliability, "metric" | "coders" | "overall" | "codes" | "machines">;

export function reliabilityCaveatsOf(codings: Codings, measured: MeasuredAgreement): readonly Caveat[] {
  const people = whoJudged(measured.coders, "person");
  return [
    ...(codings.toldApart ? [] : [{ name: "reliability/not-told-apart", values: {} } as const]),
    ...aboutUnits(codings, people),
    ...aboutSkew(measured),
    ...codings.caveats(people),
    ...aboutMachines(measured),
  ];
}

function aboutUnits(codings: Codings, people: readonly string[]): readonly Caveat[] {
  const { byTwo, byOne } = codings.compared(people);
  if (codings.toldApart && people.length < 2) return [{ name: "reliability/one-coder", values: {} }];
  if (byTwo === 0) return [{ name: "reliability/no-common-units", values: {} }];
  return [
    ...(byTwo < fewestUnits
      ? [{ name: "reliability/few-units", values: { count: byTwo, least: fewestUnits } } as const]
      : []),
    ...(byOne > 0 ? [{ name: "reliability/judged-once", values: { count: byOne } } as const] : []),
  ];
}

function aboutSkew({ overall, codes }: MeasuredAgreement): readonly Caveat[] {
  const skewed = codes.flatMap(({ code, skewed }) => (skewed && code !== null ? [isolated(code)] : []));
  return [
    ...(overall.skewed ? [{ name: "reliability/skewed", values: {} } as const] : []),
    ...(skewed.length > 0
      ? [{ name: "reliability/skewed-codes", values: { codes: skewed.sort().join(", ") } } as const]
      : []),
  ];
}

function aboutMachines({ machines }: MeasuredAgreement): readonly Caveat[] {
  if (machines.length === 0) return [];
  const names = machines.map(({ machine }) => isolated(machine)).join(", ");
  return [{ name: "reliability/machine-apart", values: { names } }];
}
