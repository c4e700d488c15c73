// Two documents that retell one account. Two people told in the same template are not one: a shared headline, country
// and group are not enough, and an age that differs decides against it. What joins: the number of witnesses with their
// kin ("four … two brothers"), or one age with one country and words in common that few documents have.

import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { eachMeeting, meet, speakOfOthers, within } from "./meeting.js";
import type { Stories } from "./stories.js";

/** Days between two tellings of one account. People are interviewed again years later; that is not looked for. */
const tellingDays = 400;
/** Rare content words that two tellings in one language have in common. */
const tellingWords = 6;

export function accountLinks(dossiers: readonly Dossier[], stories: Stories): readonly FoundLink[] {
  const links = new Map<string, FoundLink>();
  eachMeeting(dossiers, signaturesOf, (left, right) => {
    const pair = `${left} ${right}`;
    const [one, other] = [dossiers[left]!, dossiers[right]!];
    if (links.has(pair) || !within(tellingDays, one, other) || contradict(one, other)) return;
    const shared = sharedDetails(one, other);
    const sameLanguage = one.document.language.value === other.document.language.value;
    if (shared.kin.length === 0 && sameLanguage && stories.words(left, right).terms < tellingWords) return;
    links.set(pair, accountLink(one, other, [...shared.counts, ...shared.kin, ...shared.age].join(" + ")));
  });
  return [...links.values()];
}

/** Keys under which tellings meet: a small number of people with one kind of kin; an age with a country. */
function signaturesOf({ counts, details, countries }: Dossier): readonly string[] {
  const kin = details.kin.flatMap((word) => smallCounts(counts).map((value) => `${value} ${word}`));
  const age = details.age === null ? [] : [...countries].map((country) => `${details.age} ${country}`);
  return [...kin, ...age];
}

/** Numbers of people that may be a handful of witnesses. */
function smallCounts(counts: Dossier["counts"]): readonly number[] {
  return [...counts.keys()].filter((value) => value >= 2 && value <= 20);
}

function sharedDetails(one: Dossier, other: Dossier) {
  const counts = smallCounts(one.counts).filter((value) => other.counts.has(value));
  const kin = counts.length === 0 ? [] : one.details.kin.filter((word) => other.details.kin.includes(word));
  const age =
    one.details.age === null || one.details.age !== other.details.age ? [] : [`age ${one.details.age}`];
  return { counts: kin.length === 0 ? [] : counts, kin, age };
}

function contradict(one: Dossier, other: Dossier): boolean {
  const ages = [one.details.age, other.details.age];
  return (
    (ages[0] !== null && ages[1] !== null && ages[0] !== ages[1]) ||
    speakOfOthers(one.groups, other.groups) ||
    (one.countries.size > 0 && other.countries.size > 0 && !meet(one.countries, other.countries))
  );
}

function accountLink(one: Dossier, other: Dossier, shared: string): FoundLink {
  return {
    documents: [one.document.id, other.document.id],
    kind: "same account",
    direction: null,
    certainty: "suspected",
    score: 0.5,
    evidence: [...tellingOf(one), ...tellingOf(other)],
    shared,
  };
}

/** Where a document says that someone tells; its title where it says so nowhere. */
function tellingOf({ document, attributions, passages }: Dossier): FoundLink["evidence"] {
  const telling = attributions.find(({ kind }) => kind === "testimony")?.span ?? passages[0]?.span;
  return telling === undefined ? [] : [{ document: document.id, span: telling }];
}
