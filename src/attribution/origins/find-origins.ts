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
import { copyLinks, withoutTemplates } from "./copy-links.js";
import { creditLinks } from "./credit-links.js";
import { drawnLinks, verdictsIn } from "./decided-links.js";
import { type Dossier, dossiersOf } from "./dossier.js";
import { type FoundLink, linksFrom } from "./found-link.js";
import { loopsAmong } from "./loops.js";
import { MergedDocuments } from "./merged-documents.js";
import { numberLinks } from "./number-links.js";
import { originOf } from "./origin.js";
import { groupsOf, type OriginGroup } from "./origin-graph.js";
import { Stories } from "./stories.js";
import { storyLinks } from "./story-links.js";
import { stretchesOf } from "./stretch.js";
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

/**
 * Finds the origins of documents. The order in which records come changes nothing.
 * 1. read each document once; 2. cut merged ones; 3. find links; 4. hear what was decided; 5. join; 6. name and count.
 */
export function findOrigins(input: OriginsInput): Origins {
  const outlets = input.documents.flatMap(({ outlet }) => (outlet.value === null ? [] : [outlet.value]));
  const bodies = bodiesFrom(input.sources ?? [], outlets);
  const dossiers = dossiersOf(input, bodies);
  const groups = originGroups(dossiers, input.copies, input.decisions ?? []);
  const origins = groups.map((group) => originOf(group, bodies));
  const total = (counted: (origin: Origin) => number) =>
    origins.reduce((sum, origin) => sum + counted(origin), 0);
  return {
    origins,
    originCount: { low: total(({ count }) => count.low), high: total(({ count }) => count.high) },
    loops: groups.flatMap(loopsAmong),
  };
}

/** The groups of documents that links join, as the texts show and researchers decided. */
export function originGroups(
  dossiers: readonly Dossier[],
  foundCopies: readonly Copy[],
  decisions: readonly Decision[],
): readonly OriginGroup[] {
  const copies = withoutTemplates(foundCopies, dossiers);
  const verdicts = verdictsIn(decisions);
  const stories = new Stories(dossiers);
  const citations = citationLinks(dossiers, stories, copies);
  const merged = new MergedDocuments(dossiers, copies, verdicts, citations);
  const found: readonly FoundLink[] = [
    ...copyLinks(copies),
    ...studyLinks(dossiers),
    ...numberLinks(dossiers, stories),
    ...citations,
    ...creditLinks(dossiers, stories),
    ...accountLinks(dossiers, stories),
    ...storyLinks(dossiers, stories, copies, merged),
    ...drawnLinks(decisions, new Set(dossiers.map(({ document }) => document.id))),
  ];
  const links = linksFrom(found, verdicts).map((link) => merged.placed(link));
  const withdrawn = decisions.flatMap((one) => (one.kind === "account withdrawn" ? [one.documents] : []));
  return groupsOf(stretchesOf(dossiers, merged), links, merged, withdrawn);
}
