// Wholes set against their parts by the text itself: "31 people: 26 men, three women and one child", «700 مقاتل و250 من
// عائلاتهم، أي 1000». Shows whether they add up; corrects nothing, adds nothing to any count. Only an enumeration that
// claims to be complete can fall short, and only a list of nouns can exceed its whole: people may have two reasons.
//
//   31 people : 26 men , three women and one child
//   whole     ^ part     part            part        26 + 3 + 1 = 30, not 31
import { type Claim, type Document, localPart, makeId, type Passage, type Sum } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import {
  additions,
  type Completeness,
  coordination,
  deeds,
  dividing,
  partOfPart,
  sumLeads,
} from "./sum-words.js";

/** A counted number of people and the place of its sentence. */
interface Term {
  readonly claim: Claim;
  readonly value: number;
  readonly order: number;
}

interface Found {
  readonly whole: Term;
  readonly parts: readonly Term[];
  readonly completeness: Completeness;
}

/**
 * A rounded number is met within a tenth of the whole: "about 60: 35 men and 24 women" is no contradiction. Larger
 * lets errors of print pass, smaller shows mere rounding.
 */
const rounding = 0.1;

/** No text sets more parts against a whole; a longer run of numbers is a table. */
const longestList = 24;

/** All sums of one document in text order. Claims are those of the document, in text order. */
export function findSums(
  document: Document,
  passages: readonly Passage[],
  claims: readonly Claim[],
): readonly Sum[] {
  const offsets = new Offsets(document.text);
  const between = (left: Term, right: Term) =>
    foldText(offsets.slice([left.claim.span[1], Math.max(left.claim.span[1], right.claim.span[0])]));
  const terms = termsOf(passages, claims);
  const sums: Sum[] = [];
  for (let at = 0; at < terms.length; at++) {
    const found = partsBehind(terms, at, between) ?? partsBefore(terms, at, between, offsets);
    if (found !== null && isShown(found)) sums.push(sumOf(document, found));
  }
  return sums.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

type Between = (left: Term, right: Term) => string;

/** Numbers of people with a value that is not denied. */
function termsOf(passages: readonly Passage[], claims: readonly Claim[]): readonly Term[] {
  const terms: Term[] = [];
  let passage = 0;
  for (const claim of claims) {
    while (passage + 1 < passages.length && passages[passage]!.span[1] <= claim.span[0]) passage++;
    if (claim.unit === "people" && claim.value !== null && !claim.negated)
      terms.push({ claim, value: claim.value, order: passages[passage]?.order ?? 0 });
  }
  return terms;
}

/** "31 people: 26 men, three women and one child": the whole first, its parts in the same sentence or the next. */
function partsBehind(terms: readonly Term[], at: number, between: Between): Found | null {
  const whole = terms[at]!;
  const first = terms[at + 1];
  if (first === undefined || first.order - whole.order > 1 || first.value >= whole.value) return null;
  const lead = leadOf(between(whole, first));
  if (lead === null || (first.order !== whole.order && lead.isApposition)) return null;
  const parts = upToWhole(listFrom(terms, at + 1, between), whole);
  return parts.length < 2
    ? null
    : { whole, parts, completeness: lead.isApposition && divides(parts) ? "complete" : lead.completeness };
}

function leadOf(gap: string): { readonly completeness: Completeness; readonly isApposition: boolean } | null {
  const index = sumLeads.findIndex(({ pattern }) => pattern.test(gap));
  if (index < 0) return null;
  return { completeness: sumLeads[index]!.completeness, isApposition: index === sumLeads.length - 1 };
}

/** The run of parts joined by commas and "and"; parts of parts are passed over. */
function listFrom(terms: readonly Term[], first: number, between: Between): readonly Term[] {
  const parts = [terms[first]!];
  if (doesSomething(parts[0]!)) return [];
  const end = Math.min(terms.length, first + longestList);
  for (let at = first + 1; at < end && !doesSomething(terms[at]!); at++) {
    const gap = between(terms[at - 1]!, terms[at]!);
    if (terms[at]!.order !== parts[0]!.order || deeds.test(gap)) break;
    if (isPartOfPart(terms[at]!, gap)) continue;
    if (!coordination.test(withConjunction(gap, terms[at]!))) break;
    parts.push(terms[at]!);
  }
  return parts;
}

/** "40 cited": who cites pay may cite fear, too. */
function doesSomething({ claim }: Term): boolean {
  return deeds.test(foldText(claim.quote));
}

function isPartOfPart({ claim }: Term, gap: string): boolean {
  return partOfPart.test(foldText(claim.quote)) || sumLeads[0]!.pattern.test(gap);
}

/** The «و» written onto an Arabic number may belong to its claim. */
function withConjunction(gap: string, { claim }: Term): string {
  return /^\s*و/u.test(foldText(claim.quote)) ? `${gap} و` : gap;
}

/** Where the parts up to one of them make the whole, what follows is another list. */
function upToWhole(parts: readonly Term[], { value }: Term): readonly Term[] {
  let added = 0;
  for (const [index, part] of parts.entries()) {
    added += part.value;
    if (added === value && index > 0) return parts.slice(0, index + 1);
  }
  return parts;
}

/** "700 fighters and 250 of their families, or 1,000 people": the parts first. */
function partsBefore(terms: readonly Term[], at: number, between: Between, offsets: Offsets): Found | null {
  const whole = terms[at]!;
  const last = terms[at - 1];
  if (last === undefined || last.order !== whole.order || !isAddition(between(last, whole), whole, offsets))
    return null;
  const parts = [last];
  for (
    let index = at - 2;
    index >= Math.max(0, at - longestList) && terms[index]!.order === whole.order;
    index--
  ) {
    const gap = between(terms[index]!, parts[0]!);
    if (deeds.test(gap) || !coordination.test(withConjunction(gap, parts[0]!))) break;
    parts.unshift(terms[index]!);
  }
  return parts.length < 2 || parts.some(({ value }) => value >= whole.value)
    ? null
    : { whole, parts, completeness: "complete" };
}

/** Said before the whole or directly behind it: "1,000 in all". */
function isAddition(gap: string, { claim }: Term, offsets: Offsets): boolean {
  if (additions.some(({ pattern }) => pattern.test(gap))) return true;
  const behind = foldText(offsets.slice([claim.span[1], claim.span[1] + 24]));
  return (
    /(?:in all|in total|altogether|all told|au total|en tout)$/u.test(foldText(claim.quote)) ||
    /^\s*,?\s*(?:in all|in total|altogether|all told|au total|en tout|اجمالا|في المجموع|بالمجموع)(?!\p{L})/u.test(
      behind,
    )
  );
}

/** Men and women are everybody: set beside their whole they claim to be complete. */
function divides(parts: readonly Term[]): boolean {
  const said = parts.map(({ claim }) => foldText(claim.quote)).join(" ");
  return dividing.some(([one, other]) => one.test(said) && other.test(said));
}

/** What adds up is shown; what does not, only where the list is complete or exceeds its whole, rounding allowed for. */
function isShown({ whole, parts, completeness }: Found): boolean {
  const added = sumOfValues(parts);
  if (added === whole.value) return true;
  const isRounded = [whole, ...parts].some(({ claim }) => claim.approximate);
  if (isRounded && Math.abs(added - whole.value) <= whole.value * rounding) return false;
  return completeness === "complete" || added > whole.value;
}

function sumOfValues(parts: readonly Term[]): number {
  return parts.reduce((added, { value }) => added + value, 0);
}

function sumOf(document: Document, { whole, parts }: Found): Sum {
  const spans = [whole, ...parts].map(({ claim }) => claim.span);
  const span: [number, number] = [
    Math.min(...spans.map(([from]) => from)),
    Math.max(...spans.map(([, to]) => to)),
  ];
  const added = sumOfValues(parts);
  return {
    id: makeId("sum", localPart(document.id), `${span[0]}-${span[1]}`),
    document: document.id,
    span,
    whole: whole.claim.id,
    parts: parts.map(({ claim }) => claim.id),
    stated: whole.value,
    added,
    addsUp: added === whole.value,
  };
}
