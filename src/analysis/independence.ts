// What can be said of the independence of all documents together.
import type { CountInterval, Independence, Origin } from "#model/index.js";

interface Counted {
  readonly origins: readonly Origin[];
  readonly originCount: CountInterval;
}

export function independenceOf({ origins }: Counted): Independence {
  const unresolved = origins.filter(({ kind }) => kind === "unresolved").length;
  return {
    measurable: unresolved < origins.length,
    adjudicated: null,
    suspected: 0,
    decided: 0,
    resolved: origins.length - unresolved,
    unresolved,
    depth: null,
    withdrawn: null,
  };
}
