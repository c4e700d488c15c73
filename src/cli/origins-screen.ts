// The origins of a study on the screen: what stands behind the documents, what is doubtful, what was decided. One line an
// origin; doubts are numbered, since a decision names them by number.
import {
  type Decision,
  type Document,
  type Doubt,
  type InterfaceLanguage,
  type Origin,
  type OriginLink,
  originLinkKinds,
  rankedOrigins,
  type StudyRecords,
} from "#model/index.js";
import { say } from "./messages.js";
import { intervalText, loopNames, nameOf } from "./summary.js";

const originsShown = 40;
const doubtsShown = 20;
/** Files named on one side of a doubt. */
const filesShown = 3;

export function originsScreen(records: StudyRecords, language: InterfaceLanguage): string {
  const parts = [countLines, originLines, loopLines, doubtLines, decisionLines].map((lines) =>
    lines(records, language),
  );
  return `\n${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `  ${line}\n`).join(""))
    .join("\n")}\n`;
}

function countLines(
  { documents, originCount, analysis }: StudyRecords,
  language: InterfaceLanguage,
): readonly string[] {
  const { measurable, adjudicated, withdrawn } = analysis.independence;
  return [
    say(language, "originsBehind", { documents: documents.length, interval: intervalText(originCount) }),
    ...(measurable ? [] : [say(language, "originsNotMeasured")]),
    ...(adjudicated === null ? [] : [say(language, "originsAdjudicated", { count: adjudicated })]),
    ...(withdrawn === null
      ? []
      : [
          say(language, "originsSetAside", {
            documents: withdrawn.documents.length,
            before: intervalText(withdrawn.before),
          }),
        ]),
  ];
}

function originLines(records: StudyRecords, language: InterfaceLanguage): readonly string[] {
  const ranked = rankedOrigins(records.origins);
  const shown = ranked
    .slice(0, originsShown)
    .map((origin, index) => originLine(origin, index + 1, records, language));
  return [...shown, ...more(ranked.length - originsShown, language)];
}

function originLine(
  origin: Origin,
  number: number,
  records: StudyRecords,
  language: InterfaceLanguage,
): string {
  const depth =
    origin.depth === null
      ? say(language, "rootUnknown")
      : say(language, "rootDepth", { depth: intervalText(origin.depth) });
  return say(language, "originLine", {
    number,
    name: nameOf(origin, records, language),
    documents: origin.documents.length,
    interval: intervalText(origin.count),
    depth,
  });
}

function loopLines(records: StudyRecords, language: InterfaceLanguage): readonly string[] {
  return records.loops.map((loop) =>
    say(language, "loopLine", { names: loopNames(loop, records, language) }),
  );
}

function doubtLines(records: StudyRecords, language: InterfaceLanguage): readonly string[] {
  const { doubts } = records.analysis;
  if (doubts.length === 0) return [];
  const files = new Map(records.documents.map(({ id, file }) => [id, file]));
  const links = new Map(records.origins.flatMap((origin) => origin.links.map((link) => [link.id, link])));
  const shown = doubts
    .slice(0, doubtsShown)
    .flatMap((doubt, index) => oneDoubt(doubt, index + 1, records, { files, links }, language));
  return [
    say(language, "doubts"),
    ...shown,
    ...more(doubts.length - doubtsShown, language),
    say(language, "howToDecide"),
  ];
}

interface Known {
  readonly files: ReadonlyMap<Document["id"], string>;
  readonly links: ReadonlyMap<OriginLink["id"], OriginLink>;
}

function oneDoubt(
  doubt: Doubt,
  number: number,
  { originCount: { low, high } }: StudyRecords,
  { files, links }: Known,
  language: InterfaceLanguage,
): readonly string[] {
  const after = (change: Doubt["ifConfirmed"]) =>
    intervalText({ low: low + change.low, high: high + change.high });
  const side = (documents: readonly Document["id"][]) =>
    [
      ...documents.slice(0, filesShown).map((id) => files.get(id) ?? id),
      ...(documents.length > filesShown ? ["…"] : []),
    ].join(", ");
  const labelOf = (kind: OriginLink["kind"]) => originLinkKinds[kind].label[language];
  const kinds = new Map<string, number>();
  for (const { kind } of doubt.links.flatMap((id) => links.get(id) ?? []))
    kinds.set(labelOf(kind), (kinds.get(labelOf(kind)) ?? 0) + 1);
  return [
    `${number}. ${say(language, "doubtSides", { one: side(doubt.sides[0]), other: side(doubt.sides[1]) })}`,
    `   ${[...kinds].map(([kind, count]) => (count === 1 ? kind : `${kind} ×${count}`)).join(", ")}`,
    `   ${say(language, "doubtChanges", { confirmed: after(doubt.ifConfirmed), refused: after(doubt.ifRefused), numbers: doubt.numbers })}`,
  ];
}

function decisionLines(records: StudyRecords, language: InterfaceLanguage): readonly string[] {
  const { decisions, documents, origins } = records;
  if (decisions.length === 0) return [];
  const files = new Map(documents.map(({ id, file }) => [id, file]));
  const links = new Map(origins.flatMap((origin) => origin.links.map((link) => [link.id, link])));
  return [
    say(language, "decisions"),
    ...decisions.map((decision) => {
      const { entry, by, at, because } = decision;
      const what = whatOf(decision, { files, links }, language);
      return say(language, "decisionLine", { entry, by, date: at.slice(0, 10), because, what });
    }),
  ];
}

/** A decision with its files; a link that no text shows any more goes by its id. */
function whatOf(decision: Decision, { files, links }: Known, language: InterfaceLanguage): string {
  const named = (documents: readonly Document["id"][], between: string) =>
    documents.map((id) => files.get(id) ?? id).join(between);
  switch (decision.kind) {
    case "links decided": {
      const decided = decision.links.map((id) => {
        const link = links.get(id);
        return link === undefined
          ? id
          : `${named(link.documents, " ↔ ")} (${originLinkKinds[link.kind].label[language]})`;
      });
      return `${say(language, decision.verdict)} ${decided.join(", ")}`;
    }
    case "link drawn":
      return `${originLinkKinds[decision.link].label[language]}: ${named(decision.documents, " ↔ ")}`;
    default:
      return `${say(language, "accountWithdrawn")} ${named(decision.documents, ", ")}`;
  }
}

function more(count: number, language: InterfaceLanguage): readonly string[] {
  return count > 0 ? [say(language, "andMore", { count })] : [];
}
