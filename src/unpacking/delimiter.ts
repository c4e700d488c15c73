// What stands between the cells of a list: guessed from its first rows, for files named CSV use any of four.

const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** How much of the text is looked at, in UTF-16 units, and how many rows. */
const sampleLength = 100_000;
const sampleRows = 50;

/**
 * The delimiter that stands most often equally often in the first rows as in the first of them, outside quotation
 * marks; among equals the one that makes more cells, then the earlier here. A list of one column has ",". A first
 * line "sep=;", as Excel writes it, says it.
 */
export function delimiterOf(text: string): Delimiter {
  const said = delimiters.find((each) => text.startsWith(`sep=${each}\n`));
  if (said !== undefined) return said;
  const rows = rowsOf(text.slice(0, sampleLength)).slice(0, sampleRows);
  const scored = delimiters.map((delimiter) => scoreOf(delimiter, rows));
  const best = scored.reduce((a, b) => (b.same > a.same || (b.same === a.same && b.cells > a.cells) ? b : a));
  return best.delimiter;
}

interface Score {
  readonly delimiter: Delimiter;
  /** Rows with as many as the first; none where the first has none. */
  readonly same: number;
  readonly cells: number;
}

function scoreOf(delimiter: Delimiter, rows: readonly string[]): Score {
  const counts = rows.map((row) => row.split(delimiter).length);
  const cells = counts[0] ?? 1;
  return { delimiter, same: cells === 1 ? 0 : counts.filter((count) => count === cells).length, cells };
}

/** The rows that hold something, without what stands in quotation marks. */
function rowsOf(sample: string): readonly string[] {
  const bare = sample.replace(/"[^"]*(?:"|$)/gu, "");
  return bare.split("\n").filter((line) => line.trim() !== "");
}
