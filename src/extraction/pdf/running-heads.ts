// Running heads and feet: lines that stand at the same height of several pages and say the same, but for a page
// number. They are left out of the text with the reason, since they would cut paragraphs in two and repeat names and
// numbers on every page.
import type { Line } from "./page-text.js";

/** A line near the upper or lower edge of a page. */
export interface EdgeLine {
  readonly page: number;
  readonly side: "upper" | "lower";
  readonly line: Line;
}

export type Furniture = "running head" | "page number";

/** Part of the page's height from its edges in which such lines stand, and by how many points two may differ. */
export const edgeZone = 0.15;
const sameHeight = 4;

const numbers = /[0-9]+|[٠-٩]+|[۰-۹]+/gu;
const pageWords = /^(?:[\s\-–—|·/#.()[\]]|page|p|of|seite|صفحة|الصفحة|ص|من)*$/iu;
const onlyPage = /^[\s\-–—|]*(?:page|صفحة|الصفحة)?\s*#(?:\s*(?:of|من|\/)\s*#)?[\s\-–—|]*$/iu;

/**
 * Which lines are running heads or page numbers: of those that recur, the ones with nothing else between them and the
 * edge. `pages`: how many the document has.
 */
export function runningHeads(edges: readonly EdgeLine[], pages: number): ReadonlyMap<Line, Furniture> {
  const recurring = recurringLines(edges, pages);
  const found = new Map<Line, Furniture>();
  for (const side of sides(edges)) {
    for (const { line } of side) {
      const reason = recurring.get(line);
      if (reason === undefined) break;
      found.set(line, reason);
    }
  }
  return found;
}

/** The lines of each page from its upper edge inwards, and from its lower edge. */
function sides(edges: readonly EdgeLine[]): readonly (readonly EdgeLine[])[] {
  const byPage = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const key = `${edge.page} ${edge.side}`;
    const known = byPage.get(key);
    if (known === undefined) byPage.set(key, [edge]);
    else known.push(edge);
  }
  const inwards = (side: EdgeLine["side"]): number => (side === "upper" ? 1 : -1);
  return [...byPage.values()].map((lines) =>
    lines.sort((a, b) => inwards(a.side) * (a.line.box[1] - b.line.box[1])),
  );
}

function recurringLines(edges: readonly EdgeLine[], pages: number): ReadonlyMap<Line, Furniture> {
  const found = new Map<Line, Furniture>();
  for (const alike of groups(edges)) {
    const key = keyOf(alike[0]!.line.text);
    const distinct = new Set(alike.map(({ page }) => page)).size;
    const lone = pages === 1 && onlyPage.test(key) && valuesOf(alike[0]!.line.text)[0] === 1;
    if (!lone && (distinct < 2 || !agree(alike))) continue;
    for (const { line } of alike) found.set(line, reasonFor(key));
  }
  return found;
}

function reasonFor(key: string): Furniture {
  return pageWords.test(key) && key.includes("#") ? "page number" : "running head";
}

/** Lines of one key at one height. */
function groups(edges: readonly EdgeLine[]): readonly (readonly EdgeLine[])[] {
  const byKey = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const key = keyOf(edge.line.text);
    byKey.set(key, [...(byKey.get(key) ?? []), edge]);
  }
  return [...byKey.values()].flatMap((lines) => {
    const sorted = [...lines].sort((a, b) => a.line.box[1] - b.line.box[1] || a.page - b.page);
    const split: EdgeLine[][] = [];
    for (const edge of sorted) {
      const last = split.at(-1);
      if (last !== undefined && edge.line.box[1] - last.at(-1)!.line.box[1] <= sameHeight) last.push(edge);
      else split.push([edge]);
    }
    return split;
  });
}

function keyOf(text: string): string {
  return text.replace(numbers, "#").replace(/\s+/gu, " ");
}

/** Whether each number is the same on all the pages, or rises with them; digits alone must rise. */
function agree(alike: readonly EdgeLine[]): boolean {
  const rows = alike.map(({ page, line }) => ({ page, values: valuesOf(line.text) }));
  const first = rows[0]!;
  const digitsOnly = pageWords.test(keyOf(alike[0]!.line.text));
  let rising = 0;
  const fits = first.values.every((value, at) => {
    const same = rows.every(({ values }) => values[at] === value);
    const rises = rows.every(({ page, values }) => values[at]! - page === value - first.page);
    if (rises) rising++;
    return same || rises;
  });
  return fits && (!digitsOnly || rising > 0);
}

function valuesOf(text: string): readonly number[] {
  return (text.match(numbers) ?? []).map((digits) =>
    Number(digits.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 0x0f))),
  );
}
