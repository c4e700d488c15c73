// The one sentence a trend may carry. `departures` is the only way to a statement about people leaving, and its second
// argument cannot be made unless all four checks agree: who would skip one gets a compile error, not a wrong sentence.
import type {
  AgreeingChecks,
  Figure,
  Localised,
  TrendCheckName,
  TrendDelay,
  TrendSeries,
  TrendStatement,
} from "#model/index.js";
import { inLine, printedRatio } from "./printed.js";
import type { CheckOf, TrendChecks } from "./trend-checks.js";

/** "Departures rose": only with the four agreeing checks. `series` is that by date of leaving. */
export function departures(
  direction: "rises" | "falls",
  checks: AgreeingChecks,
  series: TrendSeries,
): TrendStatement {
  const { en, ar } = changeIn(series);
  const sentence =
    direction === "rises"
      ? {
          en: `Departures rose ${en}, by date of leaving and with late reports estimated. The delays of publication, the sources collected throughout, other stories and quickly and slowly published cases all agree.`,
          ar: `زادت المغادرات ${ar}، بحسب تاريخ المغادرة ومع تقدير التقارير المتأخرة. ويتفق على ذلك تأخر النشر والمصادر التي جُمعت طوال المدة والقصص الأخرى والحالات سريعة النشر وبطيئته.`,
        }
      : {
          en: `Departures fell ${en}, by date of leaving and with late reports estimated. The delays of publication, the sources collected throughout, other stories and quickly and slowly published cases all agree.`,
          ar: `نقصت المغادرات ${ar}، بحسب تاريخ المغادرة ومع تقدير التقارير المتأخرة. ويتفق على ذلك تأخر النشر والمصادر التي جُمعت طوال المدة والقصص الأخرى والحالات سريعة النشر وبطيئته.`,
        };
  return { kind: "departures", direction, checks: [...checks], sentence };
}

/** The four checks as the key to `departures`; null where one of them does not agree. */
export function agreeingChecks({ delay, panel, control, strata }: TrendChecks): AgreeingChecks | null {
  return agrees(delay) && agrees(panel) && agrees(control) && agrees(strata)
    ? [delay, panel, control, strata]
    : null;
}

function agrees<Name extends TrendCheckName>(
  check: CheckOf<Name>,
): check is CheckOf<Name> & { readonly outcome: "agrees" } {
  return check.outcome === "agrees";
}

/**
 * What may be said of the series the announced departures are read from, and of that by date of leaving if there is one.
 * `delay` is what corrected, or could not correct, the latter.
 */
export function trendStatement(
  announced: TrendSeries,
  left: TrendSeries | null,
  checks: TrendChecks,
  delay: TrendDelay | null = null,
): TrendStatement {
  const all = [checks.delay, checks.panel, checks.control, checks.strata];
  const { direction } = announced;
  if (direction === "cannot be said") return noStatement(reasonOf(announced, delay), checks);
  const key = agreeingChecks(checks);
  if (key !== null && left !== null && direction !== "no clear change")
    return departures(direction, key, left);
  return {
    kind: "publicly announced departures",
    direction,
    checks: all,
    sentence: announcedSentence(announced, direction),
  };
}

export function noStatement(reason: Localised, checks: TrendChecks): TrendStatement {
  return {
    kind: "no statement",
    checks: [checks.delay, checks.panel, checks.control, checks.strata],
    sentence: {
      en: `Nothing can be said of a rise or fall: ${reason.en}.`,
      ar: `لا يمكن قول شيء عن زيادة أو نقصان: ${reason.ar}.`,
    },
  };
}

/** Why a series has no direction. */
function reasonOf(
  { clock, mannKendall, models, periods, censored }: TrendSeries,
  delay: TrendDelay | null,
): Localised {
  const { tau } = mannKendall;
  if (models.length === 0 && tau.kind === "not defined" && tau.because === "too few periods")
    return { en: "there are too few periods to compare", ar: "الفترات أقل من أن تُقارَن" };
  if (models.length === 0) return { en: "there are too few dated cases", ar: "الحالات المؤرخة أقل مما يلزم" };
  if (clock === "left" && delay !== null && !delay.corrected) return lateReports(delay);
  const total = periods.reduce((sum, { count }) => sum + count, 0);
  return censored > total / 2
    ? {
        en: "most dates are known to several periods only",
        ar: "معظم التواريخ لا يُعرف إلا على امتداد عدة فترات",
      }
    : { en: "no model fits these counts", ar: "لا نموذج يوافق هذه الأعداد" };
}

/** The newest periods show only their quickest reports, and nothing says how many are missing. */
function lateReports({ stability }: TrendDelay): Localised {
  return stability === null
    ? {
        en: "the newest periods lack late reports, and too few are known to estimate them",
        ar: "تنقص أحدثَ الفترات أخبار متأخرة، والمعروف أقل من أن تُقدَّر به",
      }
    : {
        en: "the newest periods lack late reports, and these cannot be estimated, as the delays changed",
        ar: "تنقص أحدثَ الفترات أخبار متأخرة، ولا يمكن تقديرها لأن مدد التأخر تغيرت",
      };
}

function announcedSentence(series: TrendSeries, direction: "rises" | "falls" | "no clear change"): Localised {
  const { en, ar } = changeIn(series);
  const unclear = changeIn(series, "no clear change");
  switch (direction) {
    case "rises":
      return {
        en: `Publicly announced departures rose ${en}. Whether more people left is not shown by this.`,
        ar: `زادت المغادرات المعلنة ${ar}. ولا يدل ذلك على أن عدد من غادروا زاد.`,
      };
    case "falls":
      return {
        en: `Publicly announced departures fell ${en}. Whether fewer people left is not shown by this.`,
        ar: `نقصت المغادرات المعلنة ${ar}. ولا يدل ذلك على أن عدد من غادروا نقص.`,
      };
    case "no clear change":
      return {
        en: `Publicly announced departures show no clear change ${unclear.en}. That is no proof that nothing changed.`,
        ar: `لا تُظهر المغادرات المعلنة تغيرا واضحا ${unclear.ar}. وليس ذلك دليلا على أن شيئا لم يتغير.`,
      };
  }
}

/** "between 2014-01 and 2016-12, by a factor of 1.4 a year (95% interval 1.2 to 1.7)". */
function changeIn(series: TrendSeries, direction: "changed" | "no clear change" = "changed"): Localised {
  const modelled = series.periods.filter(({ withheld }) => !withheld);
  const [from, to] = [modelled[0], modelled.at(-1)].map((period) => inLine(period?.period ?? ""));
  const between = { en: `between ${from} and ${to}`, ar: `بين ${from} و${to}` };
  const factor = factorIn(series.models.at(-1)?.yearlyRatio ?? null, direction);
  return factor === null ? between : { en: `${between.en}${factor.en}`, ar: `${between.ar}${factor.ar}` };
}

/** As the sentence goes on. */
function factorIn(ratio: Figure | null, direction: "changed" | "no clear change"): Localised | null {
  if (ratio?.kind !== "figure" || ratio.interval === null) return null;
  const printed = printedRatio(ratio);
  if (printed === null) return null;
  const percent = inLine(`${Math.round(ratio.interval.level * 1000) / 10}%`);
  const { value, low, high } = printed;
  const range = { en: `${percent} interval ${low} to ${high}`, ar: `مجال ${percent}: من ${low} إلى ${high}` };
  return direction === "changed"
    ? {
        en: `, by a factor of ${value} a year (${range.en})`,
        ar: `، بعامل ${value} في السنة (${range.ar})`,
      }
    : {
        en: `: from one year to the next they are multiplied by ${value} (${range.en}), and 1 would be no change`,
        ar: `: يُضرب عددها من سنة إلى التي تليها في ${value} (${range.ar})، والعامل 1 يعني أنه لا تغيّر`,
      };
}
