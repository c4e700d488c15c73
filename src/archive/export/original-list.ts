// The originals of an export as a table a person can open: hash, names, address. Names come from strangers, so no
// cell may act as a formula in a spreadsheet program (CWE-1236), and no line may end early. Written as in RFC 4180,
// with a byte order mark, without which some programs show Arabic as noise. For reading only: what is exact is in
// the journal.
import type { Snapshot } from "#model/index.js";

const columns: readonly (readonly [heading: string, cell: (snapshot: Snapshot) => string])[] = [
  ["sha256", ({ sha256 }) => sha256],
  ["path", ({ sha256 }) => originalPath(sha256)],
  ["files", ({ files }) => files.join(" | ")],
  ["media_type", ({ mediaType }) => mediaType],
  ["bytes", ({ bytes }) => String(bytes)],
  ["address", ({ address }) => address ?? ""],
  ["retrieved", ({ retrieved }) => retrieved ?? ""],
  ["held_in", ({ within }) => within?.snapshot ?? ""],
];

/** Where an original lies in a bag, below data/. */
export function originalPath(sha256: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}`;
}

/** The table as text, by hash. */
export function originalList(snapshots: Iterable<Snapshot>): string {
  const sorted = [...snapshots].sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0));
  const rows = sorted.map((snapshot) => columns.map(([, cell]) => cell(snapshot)));
  const lines = [columns.map(([heading]) => heading), ...rows].map((cells) => cells.map(quoted).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** What begins a formula: also in full width, and behind spaces or signs nobody sees. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

function quoted(text: string): string {
  const oneLine = text.replace(/\p{Cc}/gu, " ");
  const harmless = formula.test(oneLine) ? `'${oneLine}` : oneLine;
  return `"${harmless.replaceAll('"', '""')}"`;
}
