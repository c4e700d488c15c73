// Numbers as fingerprints, across languages: 58 + 17 + 7 in two texts is no accident. Fewer numbers need more: the same
// armed group, or words in common that few documents have. Numbers never prove by themselves: two events may have the
// same toll, and among thousands of articles two numbers meet by chance every day.
import type { Claim } from "#model/index.js";
import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { eachMeeting, meet, speakOfOthers, within } from "./meeting.js";
import type { Stories } from "./stories.js";

/** Days between two reports that share numbers: a toll is news for some weeks, then another one is. */
const newsDays = 62;
/**
 * Weight of the numbers that tell by themselves, two distinctive ones and one that at least says something, and the
 * days a translation may take. Only across languages, where words cannot be compared: within one, a common story shows
 * in common words, and among 10,000 synthetic articles three numbers met by chance 2,500 times.
 */
const signatureWeight = 2.5;
const translationDays = 14;
/** Weight of the numbers that tell where the subject agrees, however many documents one of them stands in. */
const subjectSignatureWeight = 1.5;
/** Documents a number may stand in before it tells nothing by itself. */
const ubiquitousDocuments = 60;

export function numberLinks(dossiers: readonly Dossier[], stories: Stories): readonly FoundLink[] {
  const standing = documentsByValue(dossiers);
  const links = new Map<string, FoundLink>();
  eachMeeting(
    dossiers,
    ({ counts }) => [...counts.keys()].filter((value) => distinctWeight(value) === 1),
    (left, right, value) => {
      const pair = `${left} ${right}`;
      if (links.has(pair)) return;
      const alone = standing.get(value)! <= ubiquitousDocuments;
      const link = numberLink(dossiers[left]!, dossiers[right]!, alone, () =>
        stories.sameSubject(left, right),
      );
      if (link !== null) links.set(pair, link);
    },
  );
  return [...links.values()];
}

/**
 * How much a number tells, 0 to 1: 58 is a finding, 60 may be anybody's rounding, 7 is common, 1 and 2 are hardly
 * numbers. Years are no numbers of people.
 */
export function distinctWeight(value: number): number {
  if (!Number.isInteger(value) || value < 3 || (value >= 1900 && value <= 2100)) return 0;
  return value < 10 || isRound(value) ? 0.5 : 1;
}

/** Whether two documents count the same number of people, and not one that anyone might give. */
export function sharesDistinctNumber(one: Dossier, other: Dossier): boolean {
  for (const value of one.counts.keys())
    if (other.counts.has(value) && distinctWeight(value) === 1) return true;
  return false;
}

/** Whether two claims do not contradict each other in time: an unknown beginning or end fits any. */
export function samePeriod(one: Claim, other: Claim): boolean {
  return fits(one.period?.from, other.period?.from);
}

function fits(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return true;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** 60, 250, 1,200, 31,000. */
function isRound(value: number): boolean {
  return value % 10 === 0;
}

function documentsByValue(dossiers: readonly Dossier[]): ReadonlyMap<number, number> {
  const standing = new Map<number, number>();
  for (const { counts } of dossiers)
    for (const value of counts.keys()) standing.set(value, (standing.get(value) ?? 0) + 1);
  return standing;
}

function numberLink(
  left: Dossier,
  right: Dossier,
  alone: boolean,
  likeWords: () => boolean,
): FoundLink | null {
  if (speakOfOthers(left.groups, right.groups) || !within(newsDays, left, right)) return null;
  const shared = [...left.counts.keys()].filter(
    (value) => right.counts.has(value) && distinctWeight(value) > 0,
  );
  const weight = shared.reduce((sum, value) => sum + distinctWeight(value), 0);
  const sameSubject = () => meet(left.groups, right.groups) || likeWords();
  const mayBeTranslated =
    left.document.language.value !== right.document.language.value && within(translationDays, left, right);
  const tells =
    (weight >= signatureWeight && mayBeTranslated) ||
    ((alone || weight >= subjectSignatureWeight) && sameSubject());
  if (!tells) return null;
  return {
    documents: [left.document.id, right.document.id],
    kind: "same numbers",
    direction: null,
    certainty: "suspected",
    score: Math.min(1, weight / 2),
    evidence: shared.flatMap((value) => [
      { document: left.document.id, span: left.counts.get(value)!.span },
      { document: right.document.id, span: right.counts.get(value)!.span },
    ]),
    shared: [...shared].sort((a, b) => b - a).join(" + "),
  };
}
