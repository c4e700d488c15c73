// Two documents that attribute to one study, or to one research body while one of them speaks of a study. A body
// publishes more than once: the same body alone is a suspicion; the same body with the same number of people is proof.

import type { CitedBody, Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { eachMeeting, speakOfOthers, within } from "./meeting.js";
import { distinctWeight, samePeriod } from "./number-links.js";

/** Days between two reports on one study. Press reports come within days, magazines within a month or two. */
const reportingDays = 62;

export function studyLinks(dossiers: readonly Dossier[]): readonly FoundLink[] {
  const links: FoundLink[] = [];
  eachMeeting(
    dossiers,
    ({ studies }) => studies.map(({ key }) => key),
    (left, right, key) => {
      const link = studyLink(dossiers[left]!, dossiers[right]!, key);
      if (link !== null) links.push(link);
    },
  );
  return links;
}

function studyLink(left: Dossier, right: Dossier, key: string): FoundLink | null {
  if (!(left.speaksOfStudy || right.speaksOfStudy)) return null;
  if (!within(reportingDays, left, right) || speakOfOthers(left.groups, right.groups)) return null;
  const [one, other] = [cited(left, key), cited(right, key)];
  const number = sharedNumber(left, right);
  return {
    documents: [left.document.id, right.document.id],
    kind: "same study",
    direction: null,
    certainty: number !== null && one.known && other.known ? "proven" : "suspected",
    score: number === null ? 0.5 : 1,
    evidence: [
      { document: left.document.id, span: one.attribution.span },
      { document: right.document.id, span: other.attribution.span },
    ],
    shared: number === null ? one.name : `${one.name}, ${number}`,
  };
}

function cited({ studies }: Dossier, key: string): CitedBody {
  return studies.find((body) => body.key === key)!;
}

/** The first number both give that is not one anyone might give, where their periods do not contradict. */
function sharedNumber(left: Dossier, right: Dossier): number | null {
  for (const [value, claim] of left.counts) {
    const other = right.counts.get(value);
    if (other !== undefined && distinctWeight(value) === 1 && samePeriod(claim, other)) return value;
  }
  return null;
}
