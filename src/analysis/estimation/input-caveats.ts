// Warnings about the lists themselves, before any number: where they come from, and what they can hold at all.
import type { Caveat } from "#model/index.js";
import { between, namesInEither } from "../names-in-sentences.js";
import { printedNumber } from "../printed-number.js";
import type { HiddenTotalInput } from "./hidden-total-input.js";
import { caveat } from "./stratum-caveats.js";

export function inputCaveats(input: HiddenTotalInput): readonly Caveat[] {
  return [
    ...originCaveats(input),
    ...(input.unlisted > 0 ? caveat("estimate/on-no-list", { count: printedNumber(input.unlisted) }) : []),
    ...windowCaveats(input),
    ...standing(input),
  ];
}

function originCaveats({ origins, lists }: HiddenTotalInput): readonly Caveat[] {
  const { kind, merged, suspected, unknown } = origins;
  const groups = (found: readonly (readonly string[])[]) =>
    found.map((names) => namesInEither(names, " + ")).join(between);
  const names = namesInEither(lists.map(({ name }) => name));
  return [
    ...(kind === "not stated" ? caveat("estimate/origins-not-stated", { lists: names }) : []),
    ...(kind === "stated independent" ? caveat("estimate/stated-independent") : []),
    ...(merged.length > 0 ? caveat("estimate/merged", { lists: groups(merged) }) : []),
    ...(suspected.length > 0 ? caveat("estimate/suspected-origin", { lists: groups(suspected) }) : []),
    ...(unknown.length > 0 ? caveat("estimate/unknown-list", { lists: namesInEither(unknown) }) : []),
  ];
}

export function windowCaveats({
  window,
  outside,
  undated,
}: Pick<HiddenTotalInput, "window" | "outside" | "undated">): readonly Caveat[] {
  if (window === null) return caveat("estimate/open-population");
  return outside + undated > 0 ? caveat("estimate/left-out", { outside, undated }) : [];
}

export function standing({ strata }: { readonly strata: readonly unknown[] }): readonly Caveat[] {
  return [
    ...caveat("estimate/never-on-a-list"),
    ...(strata.length > 1 ? caveat("estimate/strata-apart") : []),
  ];
}
