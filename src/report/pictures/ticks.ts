// Round numbers for an axis: few enough that their labels do not touch. Knows no pixels.

/** Multiples of 1, 2 or 5 times a power of ten within the range, at most `most` of them. */
export function linearTicks(low: number, high: number, most: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10, 20]
    .map((times) => times * power)
    .find((size) => ticksBy(size, low, high) <= most);
  if (step === undefined) return [];
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: ticksBy(step, low, high) }, (_, index) => tidy((first + index) * step, step));
}

/** 1, 2 and 5 times powers of ten; powers alone, or every second and so on, where those are too many. */
export function logTicks(low: number, high: number, most: number): readonly number[] {
  const powers = range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)));
  const within = (ticks: readonly number[]) => ticks.filter((tick) => tick >= low && tick <= high);
  for (const times of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = within(powers.flatMap((power) => times.map((factor) => factor * 10 ** power)));
    if (ticks.length <= most) return ticks;
  }
  const step = Math.ceil(powers.length / Math.max(1, most));
  return within(powers.filter((power) => power % step === 0).map((power) => 10 ** power));
}

function ticksBy(step: number, low: number, high: number): number {
  return Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1;
}

/** 0.30000000000000004 is 0.3. */
function tidy(value: number, step: number): number {
  return step >= 1 ? value : Number(value.toFixed(Math.ceil(-Math.log10(step)) + 1));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
