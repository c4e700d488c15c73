// Work on many things, some of it under way at once, each result handed on when it is there.

/** Results of `work` on each thing, `most` under way at once. An error ends it when those under way have ended. */
export async function* asTheyCome<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const underWay = new Map<number, Promise<readonly [number, R]>>();
  let next = 0;
  try {
    while (next < things.length || underWay.size > 0) {
      for (; next < things.length && underWay.size < most; next++) {
        const at = next;
        underWay.set(
          at,
          work(things[at]!).then((result) => [at, result] as const),
        );
      }
      const [at, result] = await Promise.race(underWay.values());
      underWay.delete(at);
      yield result;
    }
  } finally {
    await Promise.allSettled(underWay.values());
  }
}
