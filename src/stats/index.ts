// The shelf of statistics: agreement, hidden totals, trends, and what they stand on. Knows no study and no file.
export { type CaptureTable, captureTable, listSizes, observedTotal } from "./hidden-totals/capture-table.js";
export {
  type PrintedDigits,
  printedInterval,
  printedUnit,
  roundedDown,
  roundedTo,
  roundedUp,
} from "./printed-digits.js";
export { createRandom, type Random } from "./random/random.js";
