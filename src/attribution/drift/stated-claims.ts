// The claims of one document that can be followed elsewhere, each number once: its total of those who left, and the
// parts whose counted set is the same in every text (the women, the children, the countries). "Two of them" may be any
// two, so such parts are not followed; nor are claims about anything else.
import type { Attribution, Chain, Claim, Document, Origin, PeopleMeaning } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import { GroupsNamed } from "./groups-named.js";
import { behindClaim, peopleMeaning } from "./people-meaning.js";

/** One number of one document, by the sentence that says most about it. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly document: Document;
  /** The set that is counted: claims of two documents are compared within one set only. */
  readonly set: string;
  readonly people: PeopleMeaning | null;
  /** Armed groups of its sentence, else of its document; empty where none is known. */
  readonly groups: ReadonlySet<string>;
  readonly attribution: Attribution | null;
  /** Whether its document says anywhere from whom it has the account. */
  readonly namesSomebody: boolean;
  /** Whether it is the only number its document gives of the set. */
  readonly sole: boolean;
}

/** What a document states, and what else it counts: a total may return there as something else. */
export interface DocumentClaims {
  readonly stated: readonly StatedClaim[];
  readonly others: readonly StatedClaim[];
}

export interface ClaimsInput {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly chain: Chain | undefined;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

/** The claims of a document that belong to an origin. A document of several origins has parts; see `Origin.parts`. */
export function statedClaims(
  { document, claims, chain, attributions }: ClaimsInput,
  origin: Origin,
): DocumentClaims {
  const spans = origin.parts.find((part) => part.document === document.id)?.spans;
  const own = claims.filter(
    ({ span }) => spans === undefined || spans.some(([start, end]) => start <= span[0] && span[1] <= end),
  );
  const text = new Offsets(document.text);
  const namesSomebody =
    chain?.hops.some(({ role }) => role !== "publisher" && role !== "evidence base") ?? false;
  const groups = new GroupsNamed(document.text);
  const read = own.map((claim): StatedClaim => {
    const people = peopleMeaning(claim, text.slice([claim.span[1], claim.span[1] + behindClaim]));
    const set = setOf(claim, people);
    return {
      claim,
      document,
      set: set ?? "",
      people,
      groups: groups.around(text.toUtf16(claim.span[0]), text.toUtf16(claim.span[1])),
      attribution: attributions.get(claim.attribution ?? "") ?? null,
      namesSomebody,
      sole: false,
    };
  });
  return {
    stated: onceEach(read.filter(({ set }) => set !== "")),
    others: read.filter(({ set }) => set === ""),
  };
}

const setsOfParts: ReadonlySet<PeopleMeaning> = new Set([
  "woman",
  "man",
  "child",
  "foreigner",
  "family",
  "prisoner",
]);

function setOf({ about, unit }: Claim, people: PeopleMeaning | null): string | null {
  if (about === "departures") return "departures";
  if (about === "other") return null;
  if (unit === "countries") return "countries";
  return people !== null && setsOfParts.has(people) ? `${about} ${people}` : null;
}

/** One claim for each number of a set: said again in the title, or as "the 46", it is the same. */
function onceEach(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  const fullest = new Map<string, StatedClaim>();
  for (const one of claims) {
    const key = `${one.set} ${one.claim.value ?? vagueWord(one.claim)}`;
    const known = fullest.get(key);
    if (known === undefined || fullness(one) > fullness(known)) fullest.set(key, one);
  }
  const kept = [...fullest.values()];
  const numbers = new Map<string, number>();
  for (const { set } of kept) numbers.set(set, (numbers.get(set) ?? 0) + 1);
  return kept.map((one) => ({ ...one, sole: numbers.get(one.set) === 1 }));
}

/** "Dozens have left" and "dozens of fighters" are one vague number. */
function vagueWord({ quote }: Claim): string {
  return foldText(quote).split(" ", 1)[0]!;
}

/** How much a sentence says about its number; the first of equals is kept. */
function fullness({ claim, people, attribution, document }: StatedClaim): number {
  const inTitle = claim.span[1] <= document.text.indexOf("\n");
  return (
    (people === null || claim.negated ? 0 : 4) +
    (attribution === null ? 0 : 4) +
    (inTitle ? 0 : 2) +
    (claim.period === null ? 0 : 1)
  );
}
