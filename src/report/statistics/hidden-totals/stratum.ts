// Everything the estimate of one part of the cases rests on, in the order a reviewer asks: what was counted, on which
// lists, by which methods and models, how sure, and what speaks against it.
import { consistencyVerdict, consistentRatio } from "#model/index.js";
import { type Block, heading, paragraph } from "../blocks.js";
import { bootstrapBlocks } from "./bootstrap.js";
import { modelsTable } from "./models-table.js";
import { picture, type StratumEdition } from "./stratum-edition.js";
import {
  consistencyTable,
  historiesTable,
  linkageTable,
  listsTable,
  methodsTable,
  pairsOfListsTable,
  timesSeenTable,
} from "./stratum-tables.js";

export function stratumBlocks(edition: StratumEdition): readonly Block[] {
  return [
    ...counted(edition),
    ...lists(edition),
    ...methods(edition),
    ...models(edition),
    ...section(edition, "bootstrap", "bootstrapTitle", bootstrapBlocks(edition)),
    ...pairs(edition),
    ...consistency(edition),
    ...linkage(edition),
  ];
}

type Title =
  | "countedTitle"
  | "listsTitle"
  | "methodsTitle"
  | "modelsTitle"
  | "bootstrapTitle"
  | "pairsOfListsTitle"
  | "consistencyTitle"
  | "linkageTitle";

/** A heading and what stands under it; nothing where nothing does. */
function section(
  { words, level, place }: StratumEdition,
  id: string,
  title: Title,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, `${place}${id}`, words.say(title)), ...blocks];
}

/** The histories; where lists are not told apart, how often cases were seen. */
function counted(edition: StratumEdition): readonly Block[] {
  const { histories, timesSeen } = edition.stratum;
  const table = histories.length > 0 ? historiesTable(edition) : timesSeenTable(edition);
  return timesSeen.length === 0 ? [] : section(edition, "counted", "countedTitle", [table]);
}

function lists(edition: StratumEdition): readonly Block[] {
  if (edition.stratum.lists.length === 0) return [];
  return section(edition, "lists", "listsTitle", [listsTable(edition)]);
}

/** What a section means is said once, of the whole; its parts do not repeat it. */
function lead(
  { words, stratum }: StratumEdition,
  name: "methodsLead" | "pairsOfListsLead" | "consistencyLead" | "linkageLead",
): readonly Block[] {
  return stratum.stratum === null ? [paragraph(words.say(name))] : [];
}

function methods(edition: StratumEdition): readonly Block[] {
  const { words, stratum } = edition;
  if (stratum.methods.length === 0) return [];
  return section(edition, "methods", "methodsTitle", [
    ...lead(edition, "methodsLead"),
    methodsTable(edition),
    picture(edition, "models", words.say("modelsPicture"), null),
  ]);
}

function models(edition: StratumEdition): readonly Block[] {
  const { words, stratum } = edition;
  const { tried, flagged, within } = stratum.models;
  if (tried === 0) return [];
  const names = flagged.map((name) => `\u2066${name}\u2069`).join(words.say("semicolon"));
  return section(edition, "loglinear", "modelsTitle", [
    paragraph(
      words.say(within.length === 0 ? "modelsNone" : "modelsLead", { tried: words.count("models", tried) }),
    ),
    ...(within.length === 0 ? [] : [modelsTable(edition)]),
    ...(flagged.length === 0 ? [] : [paragraph(words.say("modelsFlagged", { models: names }))]),
  ]);
}

function pairs(edition: StratumEdition): readonly Block[] {
  if (edition.stratum.pairs.length === 0) return [];
  return section(edition, "pairs", "pairsOfListsTitle", [
    ...lead(edition, "pairsOfListsLead"),
    pairsOfListsTable(edition),
  ]);
}

function consistency(edition: StratumEdition): readonly Block[] {
  const { words, stratum } = edition;
  if (stratum.consistency.length === 0) return [];
  const verdicts = stratum.consistency.map(consistencyVerdict);
  const times = (verdict: (typeof verdicts)[number]) => verdicts.filter((one) => one === verdict).length;
  const { least, most } = consistentRatio;
  const outcome = words.say("consistencyOutcome", {
    low: words.count("lists", times("too low")),
    high: words.count("lists", times("too high")),
    right: words.count("lists", times("about right")),
    least: words.number(least),
    most: words.number(most),
  });
  return section(edition, "consistency", "consistencyTitle", [
    ...lead(edition, "consistencyLead"),
    paragraph(outcome),
    consistencyTable(edition),
  ]);
}

function linkage(edition: StratumEdition): readonly Block[] {
  const { words, stratum } = edition;
  if (stratum.linkage.length === 0) return [];
  return section(edition, "linkage", "linkageTitle", [
    ...lead(edition, "linkageLead"),
    linkageTable(edition),
    picture(edition, "missed-links", words.say("linkagePicture"), null),
  ]);
}
