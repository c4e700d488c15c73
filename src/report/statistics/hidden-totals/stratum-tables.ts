// Tables of one part of the cases: histories, lists, methods, pairs, consistency, linkage. Every estimate stands
// with its interval or with the reason there is none.
import { type Figure, hiddenTotalMethods } from "#model/index.js";
import { type Cell, type Column, numbersIn, type Table, wordsIn } from "../blocks.js";
import { ofStratum, type StratumEdition } from "./stratum-edition.js";

/** Seen on which lists, by name and by pattern; every count of the page rests on these rows. */
export function historiesTable({ words, stratum }: StratumEdition): Table {
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("historiesTable")),
    columns: [
      wordsIn(words.say("onLists")),
      wordsIn(words.say("pattern")),
      numbersIn(words.say("casesHead")),
    ],
    rows: stratum.histories.map(({ lists, count }) => {
      const names = stratum.lists.filter((_, index) => lists[index] === "1").map(({ name }) => name);
      return { cells: [words.names(names), `\u2066${lists}\u2069`, words.number(count)] };
    }),
  };
}

/** In place of the histories, where the table does not say which lists they are. */
export function timesSeenTable({ words, stratum }: StratumEdition): Table {
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("timesSeenTable")),
    columns: [numbersIn(words.say("timesSeenHead")), numbersIn(words.say("casesHead"))],
    rows: stratum.timesSeen.map(({ times, count }) => ({
      cells: [words.number(times), words.number(count)],
    })),
  };
}

export function listsTable({ words, stratum }: StratumEdition): Table {
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("listsTable")),
    columns: [
      wordsIn(words.say("list")),
      numbersIn(words.say("listNumber")),
      numbersIn(words.say("listSize")),
    ],
    rows: stratum.lists.map(({ name, size, columns }, index) => ({
      cells: [words.name(name), words.number(index + 1), words.number(size)],
      warnings: columns.length > 1 ? [words.say("merged", { columns: words.names(columns) })] : [],
    })),
  };
}

export function methodsTable(edition: StratumEdition): Table {
  const { words, stratum } = edition;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("methodsTable")),
    columns: [wordsIn(words.say("method")), ...estimateColumns(edition)],
    rows: stratum.methods.map(({ method, figure }) => ({
      cells: [words.of(hiddenTotalMethods[method]), ...estimateCells(edition, figure)],
    })),
  };
}

export function pairsOfListsTable(edition: StratumEdition): Table {
  const { words, stratum } = edition;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("pairsOfListsTable")),
    columns: [wordsIn(words.say("pairOfLists")), numbersIn(words.say("onBoth")), ...estimateColumns(edition)],
    rows: stratum.pairs.map(({ lists: [first, second], both, estimate }) => ({
      cells: [
        words.say("pairOf", { first: words.name(first), second: words.name(second) }),
        words.number(both),
        ...estimateCells(edition, estimate),
      ],
    })),
  };
}

export function consistencyTable(edition: StratumEdition): Table {
  const { words, stratum } = edition;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("consistencyTable")),
    columns: [
      wordsIn(words.say("list")),
      numbersIn(words.say("ratioHead")),
      numbersIn(words.say("knownSize")),
      ...estimateColumns(edition),
      numbersIn(words.say("seenElsewhere")),
      wordsIn(words.say("consistencyModel")),
    ],
    rows: stratum.consistency.map(({ list, known, seenElsewhere, model, estimate, ratio }) => ({
      cells: [
        words.name(list),
        ratio === null ? "–" : words.hundredths(ratio),
        words.number(known),
        ...estimateCells(edition, estimate, seenElsewhere),
        words.number(seenElsewhere),
        `\u2066${model}\u2069`,
      ],
    })),
  };
}

/** Compared with one another, not read alone: where no row has an interval, the column is left out. */
export function linkageTable(edition: StratumEdition): Table {
  const { words, stratum } = edition;
  const bare = stratum.linkage.every(
    ({ estimate }) => estimate.kind !== "figure" || estimate.interval === null,
  );
  const from = bare ? 1 : 0;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("linkageTable")),
    columns: [
      numbersIn(words.say("missedHead")),
      numbersIn(words.say("mergedHead")),
      ...estimateColumns(edition).slice(from),
    ],
    rows: stratum.linkage.map(({ missed, merged, estimate }) => ({
      cells: [words.percent(missed), words.percent(merged), ...estimateCells(edition, estimate).slice(from)],
    })),
  };
}

/** Interval first: a point is read second. The level is that of the first interval there is. */
export function estimateColumns({ words, stratum }: StratumEdition): readonly Column[] {
  const figures = [
    ...stratum.methods.map(({ figure }) => figure),
    ...stratum.pairs.map((pair) => pair.estimate),
  ];
  const interval = figures.flatMap((figure) => (figure.kind === "figure" ? (figure.interval ?? []) : []))[0];
  const level = interval === undefined ? "95%" : words.level(interval);
  return [numbersIn(words.say("intervalAt", { level })), numbersIn(words.say("estimateHead"))];
}

/** `counted`: what no end may go below; the cases of the part unless said otherwise. */
export function estimateCells(
  { words, stratum }: StratumEdition,
  figure: Figure,
  counted = stratum.observed,
): readonly Cell[] {
  const people = { of: "people", counted } as const;
  return [words.intervalCell(figure, people), words.valueCell(figure, people)];
}
