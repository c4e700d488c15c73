// Four questions to a rise or fall of announced departures, each of which must be answered yes before anybody says that
// more, or fewer, people left. A check that could not be made is not a check passed.
import type {
  Localised,
  TrendCheckName,
  TrendDelay,
  TrendDirection,
  TrendSeries,
  TrendStratum,
} from "#model/index.js";
import type { ControlComparison } from "./negative-control.js";
import { printedP } from "./printed.js";

export interface CheckOf<Name extends TrendCheckName> {
  readonly check: Name;
  readonly outcome: "agrees" | "disagrees" | "not made";
  readonly explanation: Localised;
}

export interface TrendChecks {
  readonly delay: CheckOf<"delay">;
  readonly panel: CheckOf<"panel">;
  readonly control: CheckOf<"control">;
  readonly strata: CheckOf<"strata">;
}

export interface CheckedParts {
  /** What the announced departures do. */
  readonly direction: TrendDirection;
  /** The series by date of leaving, with the delays behind its correction. */
  readonly left: TrendSeries | null;
  readonly delay: TrendDelay | null;
  readonly panel: TrendSeries | null;
  readonly control: ControlComparison | null;
  readonly strata: readonly TrendStratum[];
}

/** Below this p a difference counts. */
const significant = 0.05;

export function checkTrend(parts: CheckedParts): TrendChecks {
  const { direction } = parts;
  if (direction !== "rises" && direction !== "falls") return nothingToCheck;
  return {
    delay: checkDelay(direction, parts),
    panel: checkPanel(direction, parts.panel),
    control: checkControl(direction, parts.control),
    strata: checkStrata(direction, parts.strata),
  };
}

type Change = "rises" | "falls";

function answered<Name extends TrendCheckName>(
  check: Name,
  outcome: CheckOf<Name>["outcome"],
  explanation: Localised,
): CheckOf<Name> {
  return { check, outcome, explanation };
}

const noChange: Localised = {
  en: "There is no rise or fall to check.",
  ar: "لا زيادة ولا نقصان يُتحقَّق منه.",
};

/** Where nothing rose or fell. */
export const nothingToCheck: TrendChecks = {
  delay: answered("delay", "not made", noChange),
  panel: answered("panel", "not made", noChange),
  control: answered("control", "not made", noChange),
  strata: answered("strata", "not made", noChange),
};

function checkDelay(direction: Change, { left, delay }: CheckedParts): CheckOf<"delay"> {
  if (left === null || delay === null)
    return answered("delay", "not made", {
      en: "No cases are dated both by leaving and by publication.",
      ar: "لا حالات مؤرخة بالمغادرة والنشر معا.",
    });
  if (delay.stability === null)
    return answered("delay", "not made", {
      en: "Too few cases are dated both by leaving and by publication to compare early delays with late ones.",
      ar: "الحالات المؤرخة بالمغادرة والنشر معا أقل من أن يُقارَن فيها تأخر الأولى بتأخر الأخيرة.",
    });
  const p = printedP(delay.stability.p);
  if (!delay.corrected)
    return answered("delay", "disagrees", {
      en: `Later cases were published with other delays than earlier ones (${p}): the rise or fall may be of the delays.`,
      ar: `نُشرت الحالات اللاحقة بتأخر غير تأخر السابقة (${p}): فقد يكون التغيّر في التأخر.`,
    });
  return left.direction === direction
    ? answered("delay", "agrees", {
        en: `By date of leaving, with late reports estimated, the series moves the same way; the delays did not change visibly (${p}).`,
        ar: `بحسب تاريخ المغادرة، مع تقدير التقارير المتأخرة، تتحرك السلسلة في الاتجاه نفسه؛ ولم يتغير التأخر تغيرا ظاهرا (${p}).`,
      })
    : answered("delay", "disagrees", {
        en: "By date of leaving, with late reports estimated, the series does not show the same change.",
        ar: "بحسب تاريخ المغادرة، مع تقدير التقارير المتأخرة، لا تُظهر السلسلة التغيّر نفسه.",
      });
}

function checkPanel(direction: Change, panel: TrendSeries | null): CheckOf<"panel"> {
  if (panel === null)
    return answered("panel", "not made", {
      en: "Nobody said which sources were collected throughout.",
      ar: "لم يُذكر أي المصادر جُمعت طوال المدة.",
    });
  if (panel.direction === "cannot be said")
    return answered("panel", "not made", {
      en: "The sources collected throughout have too few cases or periods.",
      ar: "للمصادر التي جُمعت طوال المدة حالات أو فترات أقل مما يلزم.",
    });
  return panel.direction === direction
    ? answered("panel", "agrees", {
        en: "The sources collected throughout show the same change.",
        ar: "تُظهر المصادر التي جُمعت طوال المدة التغيّر نفسه.",
      })
    : answered("panel", "disagrees", {
        en: "The sources collected throughout do not show this change.",
        ar: "لا تُظهر المصادر التي جُمعت طوال المدة هذا التغيّر.",
      });
}

function checkControl(direction: Change, control: ControlComparison | null): CheckOf<"control"> {
  if (control === null)
    return answered("control", "not made", {
      en: "Other stories on the group in the same sources are not given by period.",
      ar: "لم تُعطَ القصص الأخرى عن الجماعة في المصادر نفسها بحسب الفترات.",
    });
  const { ratio, p } = control;
  if (ratio.kind === "not defined" || p === null)
    return answered("control", "not made", {
      en: "There are too few other stories, or too few periods, to compare with.",
      ar: "القصص الأخرى أو الفترات أقل من أن يُقارَن بها.",
    });
  const stronger = direction === "rises" ? ratio.value > 1 : ratio.value < 1;
  return stronger && p < significant
    ? answered("control", "agrees", {
        en: `The cases changed more than other stories in the same sources did (${printedP(p)}).`,
        ar: `تغيّرت الحالات أكثر مما تغيّرت القصص الأخرى في المصادر نفسها (${printedP(p)}).`,
      })
    : answered("control", "disagrees", {
        en: `Other stories in the same sources changed about as much (${printedP(p)}): the change may be of attention.`,
        ar: `تغيّرت القصص الأخرى في المصادر نفسها بقدر مقارب (${printedP(p)}): فقد يكون التغيّر في الاهتمام.`,
      });
}

function checkStrata(direction: Change, strata: readonly TrendStratum[]): CheckOf<"strata"> {
  const told = strata.flatMap(({ yearlyRatio, p }) =>
    yearlyRatio.kind === "figure" && p !== null ? [{ ratio: yearlyRatio.value, p }] : [],
  );
  if (told.length < 2)
    return answered("strata", "not made", {
      en: "Too few cases to look at quickly and slowly published ones apart.",
      ar: "الحالات أقل من أن يُنظر في سريعة النشر وبطيئته كل على حدة.",
    });
  const sameWay = told.every(({ ratio }) => (direction === "rises" ? ratio > 1 : ratio < 1));
  return sameWay && told.some(({ p }) => p < significant)
    ? answered("strata", "agrees", {
        en: "Quickly and slowly published cases show the same change by date of leaving.",
        ar: "تُظهر الحالات سريعة النشر وبطيئته التغيّر نفسه بحسب تاريخ المغادرة.",
      })
    : answered("strata", "disagrees", {
        en: "Quickly and slowly published cases do not show the same change by date of leaving.",
        ar: "لا تُظهر الحالات سريعة النشر وبطيئته التغيّر نفسه بحسب تاريخ المغادرة.",
      });
}
