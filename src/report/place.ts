// Where a document or a problem stands, in a reader's words: "accounts.csv, row 7" for "accounts.csv#row=7". The exact
// fragment stays in study.json. What is not a fragment of the kinds below is part of the name and printed as it is.
import type { Problem } from "#model/index.js";
import { type Html, html } from "./html.js";
import { visibleName } from "./marks.js";
import { isolate, sentence, type Words } from "./words.js";

interface Place {
  readonly file: string;
  /** "row 7"; empty where the whole file is meant. */
  readonly within: string;
}

/** A file's name, isolated, and the place in it. */
export function filePlace(words: Words, name: string): Html {
  const { file, within } = placeOf(words, name);
  return html`<bdi dir="ltr">${visibleName(file)}</bdi>${within !== "" && sentence(`${words.say("comma")}${within}`)}`;
}

/** A problem whose names and reasons are visible, and isolated from the sentence they are filled into. */
export function placedValues(words: Words, { name, values }: Problem): Problem {
  const placed = Object.entries(values).map(([key, value]) => [
    key,
    typeof value !== "string"
      ? value
      : key === "file"
        ? isolatedPlace(words, value)
        : isolate(visibleName(value)),
  ]);
  return { name, values: Object.fromEntries(placed) };
}

function isolatedPlace(words: Words, name: string): string {
  const { file, within } = placeOf(words, name);
  return within === ""
    ? isolate(visibleName(file))
    : `${isolate(visibleName(file))}${words.say("comma")}${within}`;
}

function placeOf(words: Words, name: string): Place {
  for (const { fragment, say } of fragments) {
    const found = fragment.exec(name);
    if (found !== null) return { file: name.slice(0, found.index), within: say(words, found.slice(1)) };
  }
  return { file: name, within: "" };
}

interface FragmentRow {
  readonly fragment: RegExp;
  readonly say: (words: Words, found: readonly string[]) => string;
}

/** Most exact first. Sheets are named as their part in the file is: their titles are not kept. */
const fragments: readonly FragmentRow[] = [
  {
    fragment: /#xl\/worksheets\/([\w-]+)\.xml#row=(\d+)$/u,
    say: (words, [sheet, n]) => words.say("sheetRow", { sheet: isolate(sheet!), n: n! }),
  },
  { fragment: /#row=(\d+)$/u, say: (words, [n]) => words.say("row", { n: n! }) },
  { fragment: /#page=(\d+)$/u, say: (words, [n]) => words.say("page", { n: n! }) },
  {
    fragment: /#xpath\(\/[^()]*(?:item|entry)\[(\d+)\]\)$/u,
    say: (words, [n]) => words.say("entry", { n: n! }),
  },
];
