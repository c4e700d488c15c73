// How many independent origins stand behind a set of places: always an interval. The origin belongs to the sentence:
// a number in a page put together from two wires counts for the wire it came with. What a researcher marked as
// withdrawn counts for nobody.
import { type CountInterval, type Origin, overlaps, type Place, type Span } from "#model/index.js";

/** One of the groups of an origin that only proven links join. */
export interface Standing {
  readonly origin: Origin;
  /** Place of the group in `origin.proven`. */
  readonly group: number;
  /** Whether a researcher marked the account that stands there as withdrawn. */
  readonly isSetAside: boolean;
}

export interface OriginCounter {
  /** Where a place stands: once, but for a document the study knows no parts of that is in several groups. */
  standingsOf(place: Place): readonly Standing[];
  /** The origins of a place, with suspected merges made. */
  originsOf(place: Place): readonly Origin[];
  /** Whether all that stands there was withdrawn. */
  isSetAside(place: Place): boolean;
  /** `low`: suspected merges made. `high`: only proven ones. Without places that count, 0 to 0. */
  count(places: Iterable<Place>): CountInterval;
}

interface Held extends Standing {
  /** Null where it holds the whole document. */
  readonly spans: readonly Span[] | null;
}

export function createOriginCounter(origins: readonly Origin[]): OriginCounter {
  const heldBy = heldByDocument(origins);
  const standingsOf = ({ document, span }: Place): readonly Standing[] =>
    meantBy(span, heldBy.get(document) ?? []);
  const counted = (place: Place) => standingsOf(place).filter(({ isSetAside }) => !isSetAside);
  return {
    standingsOf,
    originsOf: (place) => [...new Set(standingsOf(place).map(({ origin }) => origin))],
    isSetAside: (place) => standingsOf(place).length > 0 && counted(place).length === 0,
    count(places) {
      const [suspected, proven] = [new Set<string>(), new Set<string>()];
      for (const place of places)
        for (const { origin, group } of counted(place)) {
          suspected.add(origin.id);
          proven.add(`${origin.id} ${group}`);
        }
      return { low: suspected.size, high: proven.size };
    },
  };
}

function heldByDocument(origins: readonly Origin[]): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>();
  for (const origin of origins) {
    const setAside = new Set(origin.setAside);
    const parts = new Map(origin.parts.map(({ document, group, spans }) => [`${document} ${group}`, spans]));
    for (const [group, documents] of origin.proven.entries())
      for (const document of documents) {
        const spans = parts.get(`${document} ${group}`) ?? null;
        const standing = { origin, group, isSetAside: setAside.has(document), spans };
        const known = held.get(document);
        if (known === undefined) held.set(document, [standing]);
        else known.push(standing);
      }
  }
  return held;
}

/** Of the stretches that meet a span the shortest decides; where none does, all of them may be meant. */
function meantBy(span: Span, held: readonly Held[]): readonly Held[] {
  if (held.length < 2) return held;
  const lengths = held.map(({ spans }) => shortestMeeting(span, spans));
  const shortest = Math.min(...lengths);
  return shortest === Number.POSITIVE_INFINITY
    ? held
    : held.filter((_, index) => lengths[index] === shortest);
}

function shortestMeeting(span: Span, spans: readonly Span[] | null): number {
  return (spans ?? []).reduce(
    (shortest, other) => (overlaps(span, other) ? Math.min(shortest, other[1] - other[0]) : shortest),
    Number.POSITIVE_INFINITY,
  );
}
