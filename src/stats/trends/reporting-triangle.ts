// Cases by when they happened and how long after they were reported: what is known of each cohort ends at the day of
// counting, so that the newest cohorts show only their quickest reports.

export interface ReportingTriangle {
  readonly cohorts: number;
  /** Delays 0, 1, … below this number. Later reports than the last are taken not to exist. */
  readonly delays: number;
  /** Cases of a cohort with a delay at `cohort * delays + delay`; not whole where dates were shared out. */
  readonly counts: Float64Array;
  /** How many delays, from 0 on, each cohort has been followed for: at least 1, never more than the cohort before. */
  readonly followed: Int32Array;
}

/** A triangle followed to one common moment: the last cohort has delay 0 only, the one before 0 and 1, and so on. */
export function followedToOneMoment(cohorts: number, delays: number): Int32Array {
  return Int32Array.from({ length: cohorts }, (_, cohort) => Math.min(delays, cohorts - cohort));
}

/** Known cases of each cohort. */
export function reportedCases({ cohorts, delays, counts, followed }: ReportingTriangle): Float64Array {
  return Float64Array.from({ length: cohorts }, (_, cohort) => {
    let sum = 0;
    for (let delay = 0; delay < followed[cohort]!; delay++) sum += counts[cohort * delays + delay]!;
    return sum;
  });
}
