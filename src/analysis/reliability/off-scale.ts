// Judgements that do not stand on the scale asked for. A value that is not in the order given is a slip of whoever wrote
// the order, and is refused: left out, it would make agreement look better than it is. Words among numbers may be
// answers such as "cannot tell": they are left out and counted, unless nothing else is left.
import { type Caveat, fail, type Localised } from "#model/index.js";
import { nearestName } from "#text/index.js";
import { namesInEither } from "../names-in-sentences.js";
import { quoted, quotedAll } from "../tables/table-issues.js";
import type { ReliabilityOptions } from "./reliability-input.js";
import { mayBeDegrees, type Scale } from "./scale.js";

/**
 * Problems: `statistics/not-in-order` for values that the order of the scale does not name; `statistics/order-needed`
 * and `statistics/no-numbers` where something was said, and nothing of it stands on the scale.
 */
export function refuseOffScale(
  judgements: readonly ReadonlySet<string>[],
  scale: Scale,
  { order }: Pick<ReliabilityOptions, "order">,
): void {
  if (scale.codesAlone) return;
  const said = [...new Set(judgements.flatMap((codes) => [...codes]))].sort();
  if (scale.metric === "ordinal" && order !== null) refuseBesideOrder(said, order);
  if (said.length === 0 || scale.labels.length > 0) return;
  const values = quotedAll(said);
  if (scale.metric === "ordinal") fail("statistics/order-needed", { values });
  fail("statistics/no-numbers", { metric: scale.metric, values });
}

function refuseBesideOrder(said: readonly string[], order: readonly string[]): void {
  const missing = said.filter((value) => !order.includes(value));
  if (missing.length > 0)
    fail("statistics/not-in-order", {
      order: quotedAll(order),
      values: quotedAll(missing),
      hint: hintFor(
        missing,
        order.filter((value) => !said.includes(value)),
      ),
    });
}

/** What was perhaps meant: a name of the order that the table does not hold, and the nearest value missing from it. */
function hintFor(missing: readonly string[], unused: readonly string[]): Localised {
  for (const written of unused) {
    const nearest = nearestName(written, missing);
    if (nearest !== null)
      return {
        en: `perhaps ${quoted(written)} is meant for ${quoted(nearest)}`,
        ar: `ولعل المقصود بـ${quoted(written)} هو ${quoted(nearest)}`,
      };
  }
  return { en: "none may be missing", ar: "ولا تُترك قيمة" };
}

/** The warning that `count` judgements were left out, with some of what they said; none for none. */
export function notOnScale(count: number, values: readonly string[]): readonly Caveat[] {
  if (count === 0) return [];
  const shown = namesInEither([...new Set(values)].sort().slice(0, 5));
  return [{ name: "reliability/not-on-scale", values: { count, values: shown } }];
}

/** What the scale was chosen by, where the researcher did not name it, and what they gave that has no use on it. */
export function aboutScale(
  { metric, labels }: Pick<Scale, "metric" | "labels">,
  { metric: asked, order }: Pick<ReliabilityOptions, "metric" | "order">,
): readonly Caveat[] {
  if (order !== null && metric !== "ordinal")
    return [{ name: "reliability/order-unused", values: { metric } }];
  if (asked !== null) return [];
  if (order !== null)
    return [{ name: "reliability/taken-as-ordinal", values: { order: namesInEither(order, " < ") } }];
  const asNames = metric === "nominal" && mayBeDegrees(labels);
  return asNames ? [{ name: "reliability/numbers-as-codes", values: {} }] : [];
}
