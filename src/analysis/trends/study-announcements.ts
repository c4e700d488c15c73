// What a study of texts can say of time: when departures were first announced. One announcement an origin, dated by the
// first of its documents to be published; forty reprints are one. Knows no date of leaving or speaking: texts give those
// of people, and people are not told apart here.
import type { Document, PartialDate, StudyRecords } from "#model/index.js";
import { firstDayOf, lastDayOf, periodName, periodNumber } from "./calendar.js";
import type { DatedCase, DayInterval, PeriodItems, TrendInput } from "./trend-input.js";

type Read = Pick<StudyRecords, "settings" | "documents" | "origins" | "claims">;

/**
 * Announcements by month of publication, the documents read each month as exposure, those that announce nothing as
 * control, and the outlets that study.yaml follows as panel. `today` is the day on which the study was closed.
 */
export function announcementsOf(study: Read, today: string): TrendInput {
  const announcing = new Set(
    study.claims
      .filter(({ about, negated }) => about === "departures" && !negated)
      .map((claim) => claim.document),
  );
  const { window, sources } = study.settings;
  return {
    records: { kind: "cases", cases: announcements(study, announcing) },
    unit: "month",
    window: { from: monthOf(window?.from ?? null, "-01"), to: monthOf(window?.to ?? null, "-12") },
    today,
    exposure: itemsByMonth(study.documents),
    control: itemsByMonth(study.documents, (document) => !announcing.has(document.id)),
    panel: (sources ?? []).map(({ name }) => name),
    breaks: [],
  };
}

/** Documents that proven links join announce once. Those set aside announce nothing. */
function announcements(
  { documents, origins }: Read,
  announcing: ReadonlySet<Document["id"]>,
): readonly DatedCase[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const groups = origins.flatMap(({ proven, setAside }) =>
    proven.map((group) => group.filter((id) => announcing.has(id) && !setAside.includes(id))),
  );
  return groups
    .filter((group) => group.length > 0)
    .map((group) => firstPublished(group.map((id) => known.get(id)!)));
}

function firstPublished(documents: readonly Document[]): DatedCase {
  const dated = documents
    .flatMap(({ published, outlet }) =>
      published.value === null ? [] : [{ dates: daysOf(published.value), outlet: outlet.value }],
    )
    .sort((a, b) =>
      a.dates.from < b.dates.from || (a.dates.from === b.dates.from && a.dates.to < b.dates.to) ? -1 : 1,
    );
  const first = dated[0];
  return {
    dates: { left: null, spoke: null, published: first?.dates ?? null },
    source: first?.outlet ?? null,
    count: 1,
  };
}

/**
 * Documents of a kind published in each month that has any documents; those dated to a year only, or not at all, stand
 * in none.
 */
function itemsByMonth(
  documents: readonly Document[],
  isOfKind: (document: Document) => boolean = () => true,
): readonly PeriodItems[] {
  const items = new Map<string, number>();
  for (const document of documents) {
    const month = document.published.value?.slice(0, 7);
    if (month?.length === 7) items.set(month, (items.get(month) ?? 0) + (isOfKind(document) ? 1 : 0));
  }
  return [...items.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, count]) => ({ period, items: count }));
}

/** The days a date as far as it is known can mean: "2015-09" is all of September. */
function daysOf(date: PartialDate): DayInterval {
  const unit = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  const period = periodNumber(date, unit)!;
  return {
    from: periodName(firstDayOf(period, unit), "day"),
    to: periodName(lastDayOf(period, unit), "day"),
  };
}

/** The month of a date; of a year the one given. */
function monthOf(date: PartialDate | null, ofYear: string): string | null {
  if (date === null) return null;
  return date.length === 4 ? `${date}${ofYear}` : date.slice(0, 7);
}
