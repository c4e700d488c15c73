// The only place that reads the clock. Times go into the journal, never into a result: the same inputs give the
// same bytes tomorrow and in another time zone.

/** Now, in UTC, ISO 8601 with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}

/** Milliseconds that only grow, for progress on the screen. */
export function elapsed(): number {
  return performance.now();
}
