// Documents that tell one story in other words within a few days, and may name nobody: a rumour, a statement that each
// outlet rounds its own way. Suspected only. Two people told in one template stay two: an age that differs decides.
// Where one copied from the other the copy says more, and an article put together from several tells several stories.
import type { Copy } from "#model/index.js";
import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { speakOfOthers, within } from "./meeting.js";
import type { MergedDocuments } from "./merged-documents.js";
import type { Stories } from "./stories.js";

/** Days in which a story is retold as news. */
const newsDays = 14;

export function storyLinks(
  dossiers: readonly Dossier[],
  stories: Stories,
  copies: readonly Copy[],
  merged: MergedDocuments,
): readonly FoundLink[] {
  const copied = new Set(copies.map(({ documents }) => documents.join(" ")));
  return dossiers.flatMap((one, left) =>
    stories.mayRetell(left).flatMap((right) => {
      const other = dossiers[right]!;
      if (!within(newsDays, one, other) || differ(one, other)) return [];
      if (copied.has(`${one.document.id} ${other.document.id}`)) return [];
      if (merged.has(one.document.id) || merged.has(other.document.id)) return [];
      const share = stories.sameStory(left, right);
      return share === null ? [] : [storyLink(one, other, share, stories.words(left, right).terms)];
    }),
  );
}

/** Other groups, or witnesses of other ages. */
export function differ(one: Dossier, other: Dossier): boolean {
  const ages = [one.details.age, other.details.age];
  return speakOfOthers(one.groups, other.groups) || (!ages.includes(null) && ages[0] !== ages[1]);
}

function storyLink(one: Dossier, other: Dossier, share: number, words: number): FoundLink {
  return {
    documents: [one.document.id, other.document.id],
    kind: "same account",
    direction: null,
    certainty: "suspected",
    score: Math.round(share * 10_000) / 10_000,
    evidence: [one, other].flatMap(({ document, passages }) =>
      passages.slice(0, 1).map(({ span }) => ({ document: document.id, span })),
    ),
    shared: `${words} words`,
  };
}
