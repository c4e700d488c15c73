// How many digits of a figure a page may print: no more than its interval bears. Sentences and pages round by this
// one rule; records keep every digit. Knows no language.
//
// The rule. The unit is the largest power of ten that is not above a twentieth of the interval's width, so that the
// width itself is told in two or three digits and no rounded end moves by more than a twentieth of it. Ends are
// rounded outwards: what is printed is never narrower than what was computed. Ratios have the same rule by logarithms.

/** What bounds the digits: `finest`, the smallest unit worth printing (1 for people); `least`, what no end may go below. */
export interface PrintedDigits {
  readonly finest: number;
  readonly least?: number;
}

/** The unit of a figure with this interval; `finest` where the interval has no width. */
export function printedUnit(low: number, high: number, { finest }: PrintedDigits): number {
  const twentieth = (high - low) / 20;
  if (!(twentieth > 0) || !Number.isFinite(twentieth)) return finest;
  return Math.max(finest, 10 ** Math.floor(Math.log10(twentieth) + exactness));
}

/** The ends in whole units, rounded outwards; the lower end never under `least` (the number that was counted). */
export function printedInterval(
  low: number,
  high: number,
  digits: PrintedDigits,
): { readonly low: number; readonly high: number; readonly unit: number } {
  const unit = printedUnit(low, high, digits);
  const outwards = { low: roundedDown(low, unit), high: roundedUp(high, unit) };
  return { low: Math.max(outwards.low, digits.least ?? Number.NEGATIVE_INFINITY), high: outwards.high, unit };
}

/**
 * The unit of a value between the ends of a ratio's interval, or of an end itself. Ratios are far apart by factors: the
 * unit is the largest power of ten not above a twentieth of the interval's logarithm, of the value's own size, and never
 * so large that less than one digit is left. So no ratio is printed as 0. Both ends are above 0 and differ.
 */
export function ratioUnit(value: number, low: number, high: number): number {
  const twentieth = Math.min(1, Math.log(high / low) / 20);
  return 10 ** Math.floor(Math.log10(value * twentieth) + exactness);
}

/** The nearest multiple of the unit. */
export function roundedTo(value: number, unit: number): number {
  return multiple(Math.round(value / unit), unit);
}

/** The nearest multiple not above the value: a lower bound stays one. */
export function roundedDown(value: number, unit: number): number {
  return multiple(Math.floor(value / unit + exactness), unit);
}

/** The nearest multiple not below the value. */
export function roundedUp(value: number, unit: number): number {
  return multiple(Math.ceil(value / unit - exactness), unit);
}

/** 0.3 is not exactly three tenths in binary: what misses a whole number of units by less than this is one. */
const exactness = 1e-9;

/** `count` units without the dust of binary fractions: 3 units of 0.1 are 0.3. */
function multiple(count: number, unit: number): number {
  return unit >= 1 ? count * unit : count / Math.round(1 / unit);
}

/** The digits of a whole number with commas between thousands, as both languages of the program print them: "111,000". */
export function thousandsApart(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
