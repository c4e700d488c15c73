// Who has it from which outlet or agency. Naming an outlet is not enough, since an outlet prints many stories: the two
// documents must speak of the same thing, or give the same distinctive number. Across languages only numbers can tell.
// A document that names the other's outlet and gives its number has it from there: proven. All else is suspected.
import type { OriginLink } from "#model/index.js";
import type { ContentWords } from "./content-words.js";
import type { CitedBody, Dossier } from "./dossier.js";
import { eachMeeting, meet, speakOfOthers, within } from "./meeting.js";
import { distinctWeight } from "./number-links.js";

/** Days between a report and one that cites it. */
const citingDays = 62;
/**
 * Content words in common, as a share of the shorter text and as a number, that make two texts one story. Press pairs
 * of other origin reach 0.14 and 5; pairs of one origin in one language lie mostly above 0.2.
 */
const storyShare = 0.2;
const storyWords = 6;

/** Links from documents that cite the outlet of another, and between documents that cite one outlet. */
export function outletLinks(dossiers: readonly Dossier[], words: ContentWords): readonly OriginLink[] {
  const links: OriginLink[] = [];
  eachMeeting(
    dossiers,
    ({ publisher, outlets }) => [
      ...(publisher === null ? [] : [publisher.key]),
      ...outlets.map(({ key }) => key),
    ],
    (left, right, key) => {
      const [one, other] = [dossiers[left]!, dossiers[right]!];
      const [cites, cited] = [one, other].map((dossier) => dossier.outlets.find((body) => body.key === key));
      if (cites === undefined && cited === undefined) return;
      if (!within(citingDays, one, other)) return;
      const isCiting = cites === undefined || cited === undefined;
      const story = sameStory(one, other, isCiting, () => words.likeness(left, right));
      if (story !== null) links.push(outletLink(one, other, cites ?? null, cited ?? null, story));
    },
  );
  return links;
}

/** Score of a story told with the same distinctive number. */
const sameNumber = 1;

/** How alike, 0 to 1; null where they are not one story. */
function sameStory(
  one: Dossier,
  other: Dossier,
  isCiting: boolean,
  likeness: () => { share: number; words: number },
): number | null {
  if (speakOfOthers(one.groups, other.groups)) return null;
  for (const value of one.counts.keys())
    if (other.counts.has(value) && distinctWeight(value) === 1) return sameNumber;
  const { share, words } = likeness();
  if (share >= storyShare && words >= storyWords) return Math.min(0.99, share);
  return isCiting && mayBeOneWitness(one, other) ? storyShare / 2 : null;
}

/**
 * A document that cites the other's outlet, where both speak of people of the same single country and neither names a
 * study: retold in other words, a testimony keeps little more. Weak, and wrong where an outlet interviews several
 * people of one country; ages that differ decide against it.
 */
function mayBeOneWitness(one: Dossier, other: Dossier): boolean {
  const ages = [one.details.age, other.details.age];
  return (
    [one, other].every(({ studies, countries }) => studies.length === 0 && countries.size === 1) &&
    meet(one.countries, other.countries) &&
    (ages.includes(null) || ages[0] === ages[1])
  );
}

function outletLink(
  one: Dossier,
  other: Dossier,
  cites: CitedBody | null,
  cited: CitedBody | null,
  score: number,
): OriginLink {
  const evidence = [
    ...(cites === null ? [] : [{ document: one.document.id, span: cites.attribution.span }]),
    ...(cited === null ? [] : [{ document: other.document.id, span: cited.attribution.span }]),
  ];
  const kind = cites !== null && cited !== null ? "same credit" : "cites";
  return {
    documents: [one.document.id, other.document.id],
    kind,
    certainty: kind === "cites" && score === sameNumber ? "proven" : "suspected",
    score: Math.round(score * 10_000) / 10_000,
    evidence,
    shared: (cites ?? cited)!.name,
  };
}
