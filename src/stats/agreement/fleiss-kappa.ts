// Fleiss' kappa: agreement beyond chance of any number of coders, the same number on every unit (who they are may
// change). Given beside alpha because papers ask for it.
import { type NotDefined, notDefined } from "#model/index.js";
import { whyNothingPairs } from "./krippendorff-alpha.js";
import { countsByUnit, type Ratings } from "./ratings.js";

export interface FleissKappa {
  readonly kind: "kappa";
  readonly value: number;
  /** Against no agreement beyond chance. */
  readonly standardError: number;
  readonly z: number;
  /** In the order of the scale; "one category" for one that nobody or everybody gave. */
  readonly categories: readonly (CategoryKappa | NotDefined)[];
  readonly units: number;
  /** Judgements on each unit. */
  readonly judgements: number;
}

export interface CategoryKappa {
  readonly kind: "kappa";
  readonly value: number;
  readonly z: number;
}

/**
 * Fleiss 1971, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76:378, with the standard
 * errors of Fleiss, Nee & Landis 1979, "Large sample variance of kappa in the case of different sets of raters",
 * Psychological Bulletin 86:974. Units that nobody judged are left out. Not defined where units have different numbers
 * of judgements, where one coder judged, and where all judgements are one category.
 */
export function fleissKappa(ratings: Ratings): FleissKappa | NotDefined {
  const { rows, judgements } = judgedUnits(ratings);
  if (rows.length === 0 || judgements === 1) return notDefined(whyNothingPairs(ratings));
  if (judgements === null) return notDefined("coders differ between units");
  const shares = Array.from({ length: ratings.categories }, (_, category) =>
    meanShare(rows, category, judgements),
  );
  const chance = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  if (shares.includes(1)) return notDefined("one category");
  const unlike = rows
    .flatMap((row) => [...row])
    .reduce((sum, count) => sum + count * (judgements - count), 0);
  const pairs = rows.length * judgements * (judgements - 1);
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const value = 1 - unlike / (pairs * chance);
  const standardError = (Math.SQRT2 / (chance * Math.sqrt(pairs))) * Math.sqrt(chance ** 2 - skew);
  return {
    kind: "kappa",
    value,
    standardError,
    z: value / standardError,
    categories: shares.map((share, category) => categoryKappa(rows, category, share, judgements)),
    units: rows.length,
    judgements,
  };
}

/** 1 − Σ x (m − x) / (N m (m − 1) p q), with standard error √(2 / (N m (m − 1))). */
function categoryKappa(
  rows: readonly Float64Array[],
  category: number,
  share: number,
  judgements: number,
): CategoryKappa | NotDefined {
  if (share === 0 || share === 1) return notDefined("one category");
  const pairs = rows.length * judgements * (judgements - 1);
  const unlike = rows.reduce((sum, row) => sum + row[category]! * (judgements - row[category]!), 0);
  const value = 1 - unlike / (pairs * share * (1 - share));
  return { kind: "kappa", value, z: value / Math.sqrt(2 / pairs) };
}

/** Counts by category of each unit that somebody judged; `judgements` is null where their number differs. */
function judgedUnits(ratings: Ratings): {
  readonly rows: readonly Float64Array[];
  readonly judgements: number | null;
} {
  const counts = countsByUnit(ratings);
  const rows = Array.from({ length: ratings.units }, (_, unit) =>
    counts.subarray(unit * ratings.categories, (unit + 1) * ratings.categories),
  ).filter((row) => row.some((count) => count > 0));
  const sizes = new Set(rows.map((row) => row.reduce((sum, count) => sum + count, 0)));
  return { rows, judgements: sizes.size === 1 ? [...sizes][0]! : null };
}

function meanShare(rows: readonly Float64Array[], category: number, judgements: number): number {
  return rows.reduce((sum, row) => sum + row[category]!, 0) / (rows.length * judgements);
}
