// Cohen's kappa: agreement beyond chance of exactly two coders, where each coder keeps a habit of his own. Given beside
// alpha because papers ask for it. It rewards coders who differ in how often they use a code: see the methods page.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { normalQuantile } from "../distributions/normal.js";
import { dust, errorInterval } from "./error-interval.js";
import { whyNothingPairs } from "./krippendorff-alpha.js";
import { notJudged, type Ratings } from "./ratings.js";

export interface CohenKappa {
  readonly kind: "kappa";
  readonly value: number;
  /** Asymptotic, whatever the true kappa is; 0 where every unit agrees and where a coder has one category only. */
  readonly standardError: number;
  /** Value ± normal quantile × standard error, within [−1, 1]; null where the error is 0: nothing can be told from it. */
  readonly interval: StatedInterval | null;
  /** Weighted shares: p_o, and p_e from the two coders' own totals. */
  readonly observed: number;
  readonly expected: number;
  /** Units judged by both. */
  readonly units: number;
}

export interface KappaOptions {
  /** "none": any two categories are equally apart. "linear", "quadratic": 1 − |v_i − v_j|/range, or its square. */
  readonly weights?: "none" | "linear" | "quadratic";
  /** What the categories stand for where they are weighted; their place in the scale unless given. */
  readonly values?: ArrayLike<number>;
  readonly level?: number;
}

/**
 * Cohen 1960, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20:37; weighted
 * (Cohen 1968). The standard error is that of Fleiss, Cohen & Everitt 1969, "Large sample standard errors of kappa and
 * weighted kappa", Psychological Bulletin 72:323, equation 13. Units that one coder did not judge are left out.
 * Not defined unless there are two coders, with common units, and more than one category used.
 */
export function cohenKappa(ratings: Ratings, options: KappaOptions = {}): CohenKappa | NotDefined {
  if (ratings.coders !== 2)
    return notDefined(ratings.coders > 2 ? "not two coders" : whyNothingPairs(ratings));
  const { shares, units } = crossTable(ratings);
  if (units === 0) return notDefined(whyNothingPairs(ratings));
  const weights = agreementWeights(ratings.categories, options);
  const { observed, expected, rowMeans, columnMeans } = weightedShares(shares, weights, ratings.categories);
  if (1 - expected < dust) return notDefined("one category");
  const value = (observed - expected) / (1 - expected);
  let spread = 0;
  shares.forEach((share, cell) => {
    const means = rowMeans[Math.floor(cell / ratings.categories)]! + columnMeans[cell % ratings.categories]!;
    spread += share * (weights[cell]! - means * (1 - value)) ** 2;
  });
  const excess = spread - (value - expected * (1 - value)) ** 2;
  const standardError = Math.sqrt(Math.max(0, excess) / units) / (1 - expected);
  const level = options.level ?? 0.95;
  const reach = normalQuantile((1 + level) / 2) * standardError;
  const interval = errorInterval(value, reach, level);
  return { kind: "kappa", value, standardError, interval, observed, expected, units };
}

/** Shares of units by the first coder's category (row) and the second's (column). */
function crossTable({ units, categories, codes }: Ratings): {
  readonly shares: Float64Array;
  readonly units: number;
} {
  const table = new Float64Array(categories * categories);
  let common = 0;
  for (let unit = 0; unit < units; unit++) {
    const [first, second] = [codes[2 * unit]!, codes[2 * unit + 1]!];
    if (first === notJudged || second === notJudged) continue;
    table[first * categories + second]! += 1;
    common++;
  }
  return { shares: table.map((count) => count / Math.max(1, common)), units: common };
}

function agreementWeights(categories: number, { weights = "none", values }: KappaOptions): Float64Array {
  const places = Array.from(values ?? { length: categories }, (value, place) => value ?? place);
  const range = Math.max(...places) - Math.min(...places);
  return Float64Array.from({ length: categories * categories }, (_, cell) => {
    const apart = Math.abs(places[Math.floor(cell / categories)]! - places[cell % categories]!);
    if (apart === 0) return 1;
    if (weights === "none") return 0;
    return 1 - (apart / range) ** (weights === "linear" ? 1 : 2);
  });
}

/** p_o and p_e, and for each category the mean weight that the other coder's totals give it. */
function weightedShares(shares: Float64Array, weights: Float64Array, categories: number) {
  const rows = new Float64Array(categories);
  const columns = new Float64Array(categories);
  shares.forEach((share, cell) => {
    rows[Math.floor(cell / categories)]! += share;
    columns[cell % categories]! += share;
  });
  const rowMeans = new Float64Array(categories);
  const columnMeans = new Float64Array(categories);
  let [observed, expected] = [0, 0];
  weights.forEach((weight, cell) => {
    const [row, column] = [Math.floor(cell / categories), cell % categories];
    rowMeans[row]! += weight * columns[column]!;
    columnMeans[column]! += weight * rows[row]!;
    observed += weight * shares[cell]!;
    expected += weight * rows[row]! * columns[column]!;
  });
  return { observed, expected, rowMeans, columnMeans };
}
