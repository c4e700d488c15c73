// What became of a number between two hands: one row a thing that may change, each saying what it was and what it is.
// What either text leaves unsaid is unknown, and an unknown is never a change.
import type { Claim, DriftStep, Period, StatedCertainty } from "#model/index.js";
import { differ } from "./same-claim.js";
import type { StatedClaim } from "./stated-claims.js";

type Change = DriftStep["changes"][number];

/** The changes from one claim to the claim taken from it, in the order of `driftAspects`. */
export function changesBetween(earlier: StatedClaim, later: StatedClaim): Change[] {
  return [
    number(earlier.claim, later.claim),
    certainty(boundOf(earlier.claim), boundOf(later.claim)),
    certainty(toneOf(earlier), toneOf(later)),
    people(earlier, later),
    group(earlier, later),
    period(earlier, later),
    subject(earlier.claim, later.claim),
    source(earlier, later),
  ].flatMap((change) => change ?? []);
}

function number(earlier: Claim, later: Claim): Change | null {
  if (earlier.value === later.value && (earlier.value !== null || sameBounds(earlier, later))) return null;
  return { aspect: "number", before: numberOf(earlier), after: numberOf(later) };
}

function sameBounds(one: Claim, other: Claim): boolean {
  return one.low === other.low && one.high === other.high;
}

/** A vague number in the words of its text: "dozens" has no digits. */
function numberOf({ value, low, high, quote, unit }: Claim): string {
  if (unit === "share" || value === null) return quote;
  return low !== null && high !== null && low !== high ? `${low}–${high}` : String(value);
}

function certainty(before: StatedCertainty, after: StatedCertainty): Change | null {
  return before === after ? null : { aspect: "certainty", before, after };
}

/** How the text bounds its number. */
export function boundOf({ value, low, high, approximate }: Claim): StatedCertainty {
  if (low !== null && high !== null && low !== high) return "between";
  if (low !== null && high === null) return "at least";
  if (high !== null && low === null) return "at most";
  return approximate || value === null ? "about" : "exact";
}

function toneOf({ claim, attribution }: StatedClaim): StatedCertainty {
  if (claim.negated || attribution?.negated === true) return "denied";
  return attribution?.hedged === true ? "hedged" : "stated";
}

/** Two words say no more of people who left than that they left: to pass from one to the other changes nothing. */
const saysOnlyThatTheyLeft = new Set(["person", "defector"]);

function people(earlier: StatedClaim, later: StatedClaim): Change | null {
  const [before, after] = [earlier.people, later.people];
  if (before === null || after === null || before === after) return null;
  const left = earlier.claim.about === "departures" && later.claim.about === "departures";
  if (left && saysOnlyThatTheyLeft.has(before) && saysOnlyThatTheyLeft.has(after)) return null;
  return { aspect: "people", before, after };
}

function group(earlier: StatedClaim, later: StatedClaim): Change | null {
  const [before, after] = [[...earlier.groups], [...later.groups]];
  if (before.length === 0 || after.length === 0 || before.some((key) => later.groups.has(key))) return null;
  return { aspect: "group", before: before.join(", "), after: after.join(", ") };
}

function period(earlier: StatedClaim, later: StatedClaim): Change | null {
  const [before, after] = [boundsOf(earlier), boundsOf(later)];
  if (!differ(before.from, after.from) && !differ(before.to, after.to)) return null;
  return { aspect: "period", before: intervalOf(before), after: intervalOf(after) };
}

/** "Since March" ends on the day of printing, which is no end of the thing itself: it stays open. */
function boundsOf({ claim, document }: StatedClaim): Pick<Period, "from" | "to"> {
  const { from = null, to = null } = claim.period ?? {};
  const printed = document.published.value;
  const isPrinting = to !== null && printed !== null && from !== to && !differ(to, printed);
  return { from, to: isPrinting ? null : to };
}

/** ISO 8601-2: "2014-01/2015-03", "2014-01/..". */
function intervalOf({ from, to }: Pick<Period, "from" | "to">): string {
  return from !== null && from === to ? from : `${from ?? ".."}/${to ?? ".."}`;
}

function subject({ about: before }: Claim, { about: after }: Claim): Change | null {
  return before === after ? null : { aspect: "subject", before, after };
}

/** From somebody to nobody at all; or from a body to an official. A further outlet in between is a hop, no change. */
function source(earlier: StatedClaim, later: StatedClaim): Change | null {
  const before = earlier.claim.attributedTo;
  if (before === null) return null;
  if (later.claim.attributedTo === null)
    return later.namesSomebody ? null : { aspect: "source", before, after: null };
  const [one, other] = [rankOf(earlier), rankOf(later)];
  if (one === null || other === null || one === other) return null;
  return { aspect: "source", before, after: later.claim.attributedTo };
}

function rankOf({ attribution }: StatedClaim): "body" | "official" | null {
  if (attribution === null) return null;
  if (attribution.kind === "official") return "official";
  return attribution.kind === "study" || attribution.kind === "organisation" ? "body" : null;
}
