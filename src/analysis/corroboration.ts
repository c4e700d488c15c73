// How many independent origins state one number. Computed from origins and never typed: raters who set such grades by
// hand repeat the grade of the source (Irwin & Mandel 2019). Never from documents: forty reprints are one. A document that
// names nobody, and a circle of outlets, corroborate nothing for certain: they may have it from the others.
import type { Claim, Corroboration, Id, Loop, Origin } from "#model/index.js";
import { type FigureRow, figureRows } from "./figure-rows.js";
import { isOneFigure } from "./figures.js";
import type { OriginCounter } from "./origin-count.js";
import { rivalsAmong } from "./rival-figures.js";
import { rootlessOrigins } from "./rootless-loops.js";

export interface CorroborationInput {
  /** Those of accounts that were withdrawn among them. */
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  readonly loops: readonly Loop[];
}

/**
 * One row for every number stated of all who left, or of the countries they come from: in most documents first, then
 * ascending. Parts and shares have none, since two parts may differ without one of them being wrong.
 */
export function corroborationsOf(
  { claims, origins, loops }: CorroborationInput,
  counter: OriginCounter,
): Corroboration[] {
  const rows = figureRows(claims, counter).filter(isOneFigure);
  const rivals = rivalsAmong(rows, origins, counter);
  const circles = rootlessOrigins(origins, loops);
  return rows
    .sort((a, b) => documentsIn(b) - documentsIn(a) || a.value - b.value)
    .map((row) => corroborationOf(row, rivals(row), counter, circles));
}

function documentsIn({ claims }: FigureRow): number {
  return new Set(claims.map(({ document }) => document)).size;
}

function corroborationOf(
  row: FigureRow,
  against: readonly Claim[],
  counter: OriginCounter,
  circles: ReadonlySet<Id<"origin">>,
): Corroboration {
  const origins = counter.count(row.claims);
  const unresolved = row.origins.filter(({ kind }) => kind === "unresolved").length;
  const circular = row.origins.filter(({ id, kind }) => kind !== "unresolved" && circles.has(id)).length;
  return {
    about: row.about,
    of: row.of,
    value: row.value,
    claims: row.claims.map(({ id }) => id),
    origins,
    unresolved: row.isWithdrawn ? 0 : unresolved + circular,
    grade: gradeOf(row, against, origins, unresolved + circular, circles),
    against: against.map(({ id }) => id),
  };
}

/** The first that holds: what is withdrawn or goes in a circle is not made better by being disputed. */
function gradeOf(
  { isWithdrawn, origins: found }: FigureRow,
  against: readonly Claim[],
  origins: Corroboration["origins"],
  rootless: number,
  circles: ReadonlySet<Id<"origin">>,
): Corroboration["grade"] {
  if (isWithdrawn) return "withdrawn";
  if (found.length === 1 && circles.has(found[0]!.id)) return "circular";
  if (against.length > 0) return "contested";
  if (rootless === found.length) return "cannot be measured";
  if (origins.low - rootless >= 2) return "corroborated";
  return origins.high >= 2 ? "possibly corroborated" : "single origin";
}
