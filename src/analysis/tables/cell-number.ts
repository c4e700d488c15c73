// Numbers in cells, in Latin, Arabic-Indic or any other decimal digits: "1,234.5", "1.234,5", "1 234", "١٬٢٣٤٫٥", "1e+05".
// A cell is a number as a whole or none: no units, no percent, no range. Groups are of three digits.
import { latinDigits } from "#text/index.js";
import type { DecimalMark } from "./table.js";

/** Marks for what separates groups and what separates the fraction, whichever was written. */
const plain = /^([-+]?)(\d+|\d{1,3}(?:g\d{3})+)?(?:d(\d+))?(e[-+]?\d{1,3})?$/u;

/**
 * The number a cell holds, or null: for "", words, "1,234.5.6", "12,34", "5%", and what is beyond a double. A comma is the
 * decimal mark only where the table's numbers say so; otherwise it separates groups of three.
 */
export function cellNumber(cell: string, decimals: DecimalMark = "point"): number | null {
  const [group, fraction] = decimals === "point" ? [",", "."] : [".", ","];
  const marked = latinDigits(cell)
    .toLowerCase()
    .replace(/[gd]/gu, "x")
    .replace(/^\u2212/u, "-")
    .replaceAll(group, "g")
    .replaceAll(fraction, "d")
    .replace(/(?<=\d)[٬ '’](?=\d)/gu, "g")
    .replaceAll("٫", "d");
  const found = plain.exec(marked);
  if (found === null || (found[2] === undefined && found[3] === undefined)) return null;
  const [, sign, whole = "0", digits = "0", exponent = ""] = found;
  const value = Number(`${sign}${whole.replaceAll("g", "")}.${digits}${exponent}`);
  return Number.isFinite(value) ? value + 0 : null;
}

/** The whole number from 0 that a cell holds, up to 2⁵³; null for anything else. */
export function cellCount(cell: string, decimals: DecimalMark = "point"): number | null {
  const value = cellNumber(cell, decimals);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
