// What documents finally rest on. Ten articles are not ten sources: links between documents, each with its evidence,
// join them into groups; what only suspected links join is counted both ways, so the number of origins is an interval.
// Knows nothing of truth: an origin may be wrong, withdrawn or invented. A document that names nobody and shares
// nothing is an origin of its own, unresolved. Literature: Nicholls 2019 on reuse in news; Airwars and ACLED on why
// more reports are not more sources.
import type {
  Attribution,
  Chain,
  Claim,
  Copy,
  CountInterval,
  Decision,
  Document,
  Loop,
  Origin,
  Passage,
  Source,
} from "#model/index.js";
import { accountLinks } from "./account-links.js";
import { bodiesFrom } from "./bodies.js";
import { citationLinks } from "./citation-links.js";
import { copyLinks } from "./copy-links.js";
import { creditLinks } from "./credit-links.js";
import { dossiersOf } from "./dossier.js";
import { linksFrom } from "./found-link.js";
import { groupsOf } from "./groups.js";
import { loopsAmong } from "./loops.js";
import { numberLinks } from "./number-links.js";
import { originOf } from "./origin.js";
import { Stories } from "./stories.js";
import { storyLinks } from "./story-links.js";
import { studyLinks } from "./study-links.js";

export interface OriginsInput {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly chains: readonly Chain[];
  readonly copies: readonly Copy[];
  /** The study's own names of bodies, before the shipped ones. */
  readonly sources?: readonly Source[];
  /** What researchers decided about links and accounts. */
  readonly decisions?: readonly Decision[];
}

export interface Origins {
  /** Ordered by their first document. A document put together from several stands in several. */
  readonly origins: readonly Origin[];
  /** `low`: all suspected merges made; `high`: only the proven ones. */
  readonly originCount: CountInterval;
  readonly loops: readonly Loop[];
}

/** Finds the origins of documents. The order in which records come changes nothing. */
export function findOrigins(input: OriginsInput): Origins {
  const bodies = bodiesFrom(input.sources ?? []);
  const dossiers = dossiersOf(input, bodies);
  const stories = new Stories(dossiers);
  const found = [
    ...copyLinks(input.copies, dossiers),
    ...studyLinks(dossiers),
    ...numberLinks(dossiers, stories),
    ...citationLinks(dossiers, stories, input.copies),
    ...creditLinks(dossiers, stories),
    ...accountLinks(dossiers, stories),
    ...storyLinks(dossiers, stories, input.copies),
  ];
  const links = linksFrom(found, input.decisions ?? []);
  const groups = groupsOf(dossiers, links, input.copies);
  const origins = groups.map((group) => originOf(group, bodies));
  return {
    origins,
    originCount: { low: origins.length, high: origins.reduce((sum, { proven }) => sum + proven.length, 0) },
    loops: groups.flatMap(loopsAmong),
  };
}
