// One document as it is compared: its account, when it was printed, whom it has it from, and who tells in it.
import type { Attribution, Document } from "#model/index.js";
import type { Bodies } from "../../origins/bodies.js";
import type { ReadDocument } from "../reading.js";
import type { AnchorTable } from "./anchor-table.js";
import { type Account, accountOf, type DocumentRecords } from "./anchors.js";
import { type Witnesses, witnessesIn } from "./witnesses.js";

export interface Telling {
  readonly document: Document;
  readonly language: string;
  readonly account: Account;
  /** Days since 1970 of its publication; null where not even the month is known. */
  readonly day: number | null;
  /** Key of the outlet that printed it. */
  readonly publisher: string | null;
  /** Keys of outlets and agencies it has it from. */
  readonly credited: ReadonlySet<string>;
  /** Both together. */
  readonly outlets: ReadonlySet<string>;
  readonly witnesses: Witnesses;
}

export function tellingOf(
  read: ReadDocument,
  records: DocumentRecords,
  bodies: Bodies,
  table: AnchorTable,
): Telling {
  const { document } = read;
  const publisher = bodies.named(document.outlet.value)?.key ?? null;
  const credited = creditedBy(records.attributions, bodies);
  return {
    document,
    language: document.language.value,
    account: accountOf(read, records, bodies, table),
    day: dayOf(document.published.value),
    publisher,
    credited,
    outlets: new Set(publisher === null ? credited : [...credited, publisher]),
    witnesses: witnessesIn(document.text),
  };
}

function creditedBy(attributions: readonly Attribution[], bodies: Bodies): ReadonlySet<string> {
  const credited = new Set<string>();
  for (const attribution of attributions) {
    if (attribution.negated || (attribution.kind !== "outlet" && attribution.kind !== "agency")) continue;
    const body = bodies.of(attribution);
    if (body !== null) credited.add(body.key);
    for (const { key } of bodies.outletsIn(attribution.quote)) credited.add(key);
  }
  return credited;
}

const millisecondsADay = 86_400_000;

function dayOf(published: string | null): number | null {
  if (published === null || published.length < 7) return null;
  const day = published.length === 7 ? `${published}-15` : published;
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}
