// What can be said of the independence of all documents together. Where nobody says from whom they have it, the number
// of origins is only the number of documents that share nothing, and that is no result.
import {
  type CountInterval,
  type Doubt,
  type Independence,
  type Origin,
  type OriginLink,
  originLinkKinds,
} from "#model/index.js";

export interface IndependenceInput {
  readonly origins: readonly Origin[];
  readonly originCount: CountInterval;
  readonly doubts: readonly Doubt[];
}

/** An origin all of whose documents were set aside is neither resolved nor unresolved: it is no origin any more. */
export function independenceOf({ origins, originCount, doubts }: IndependenceInput): Independence {
  const counted = origins.filter(({ count }) => count.high > 0);
  const unresolved = counted.filter(({ kind }) => kind === "unresolved").length;
  const open = doubts.flatMap(({ links }) => links).length;
  const decided = origins.flatMap(({ links }) => links).filter(isDecided).length;
  return {
    measurable: unresolved < counted.length,
    adjudicated: decided > 0 && originCount.low === originCount.high ? originCount.high : null,
    suspected: open + decided,
    decided,
    resolved: counted.length - unresolved,
    unresolved,
    depth: depthIn(counted),
    withdrawn: withdrawnIn(origins),
  };
}

/** A suspicion, or a link only a researcher saw, that somebody decided and that joins or joined documents. */
function isDecided({ kind, certainty, decided }: OriginLink): boolean {
  return originLinkKinds[kind].joins && certainty === "suspected" && decided !== null;
}

function depthIn(origins: readonly Origin[]): CountInterval | null {
  const depths = origins.flatMap(({ depth }) => depth ?? []);
  if (depths.length === 0) return null;
  return depths.reduce((one, other) => ({
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
  }));
}

/** Setting aside joins and parts nothing, so that the count before is that of all groups. */
function withdrawnIn(origins: readonly Origin[]): Independence["withdrawn"] {
  const documents = [...new Set(origins.flatMap(({ setAside }) => setAside))].sort();
  if (documents.length === 0) return null;
  const high = origins.reduce((sum, { proven }) => sum + proven.length, 0);
  return { documents, before: { low: origins.length, high } };
}
