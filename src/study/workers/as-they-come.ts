// Work on many things, some of it under way at once, each result handed on when it is there.

/** Results of `work` on each thing, `most` under way at once. An error ends it when those under way have ended. */
export async function* asTheyCome<T, R>(
  things: Iterable<T>,
  work: (thing: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const underWay = new Set<Promise<R>>();
  const waiting = things[Symbol.iterator]();
  const takeUp = (): boolean => {
    const next = waiting.next();
    if (next.done === true) return false;
    underWay.add(work(next.value));
    return true;
  };
  try {
    for (;;) {
      while (underWay.size < most && takeUp());
      if (underWay.size === 0) return;
      const [done, result] = await Promise.race([...underWay].map(withItself));
      underWay.delete(done);
      yield result;
    }
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** In a pair, since a promise of a promise is the promise itself. */
async function withItself<R>(work: Promise<R>): Promise<readonly [Promise<R>, R]> {
  return [work, await work];
}
