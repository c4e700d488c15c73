// Credits: "(AFP)" in a dateline or at the end, a closing line that is an outlet's name, «المصدر: …», "Source: …".
// Only known agencies and outlets count between brackets: "(ICSR)" behind a name is its short form, not a credit.
import type { Passage, Source } from "#model/index.js";
import type { Sighting, Stretch } from "./sighting.js";
import type { Occurrence, SourceTable } from "./sources/source-table.js";
import type { Reading } from "./words.js";

const press: readonly Source["kind"][] = ["agency", "outlet"];
const bracketed = /\(([^()\n]{1,60})\)/gu;
const labelled = /^\s*(?:source|sources|credit|المصدر|مصدر|المصادر|نقلا عن|عن)\s*[:：-]?\s*/u;
/** A dateline or a byline stands within so many characters of its passage. */
const dateline = 80;

export function creditSightings(
  reading: Reading,
  passage: Passage,
  isLast: boolean,
  sources: SourceTable,
): readonly Sighting[] {
  const from = reading.shadow.at(passage.span[0]);
  const text = reading.shadow.text.slice(from, reading.shadow.at(passage.span[1]));
  const closing =
    passage.kind === "credit" || (isLast && text.length <= 60) ? closingCredit(text, sources) : null;
  if (closing !== null) return [creditSighting("credit/closing", closing, from)];
  return [...text.matchAll(bracketed)]
    .filter((match) => match.index < dateline || match.index + match[0].length + 3 > text.length)
    .flatMap((match) => {
      const source = sources.resolve(match[1]!);
      const named = source !== null && press.includes(source.kind) && isWhole(match[1]!, sources);
      return named
        ? [
            creditSighting(
              "credit/brackets",
              { stretch: [match.index, match.index + match[0].length], source },
              from,
            ),
          ]
        : [];
    });
}

interface Credit {
  readonly stretch: Stretch;
  readonly source: Source;
}

function closingCredit(text: string, sources: SourceTable): Credit | null {
  const label = labelled.exec(text)?.[0].length ?? 0;
  const name = text.slice(label).replace(/^[\s("]+|[\s)".]+$/gu, "");
  const source = sources.resolve(name);
  if (source === null || !press.includes(source.kind) || !isWhole(name, sources)) return null;
  const start = text.indexOf(name, label);
  return { stretch: [start, start + name.length], source };
}

/** The name fills the brackets but for a city or a second name: "(Reuters, Orl)", "(أ ب)". */
function isWhole(name: string, sources: SourceTable): boolean {
  const covered = sources.find(name).reduce((sum: number, { from, to }: Occurrence) => sum + to - from, 0);
  const whole = name.split(/\s+/u).length;
  return whole <= 3 || covered * 2 > name.length;
}

function creditSighting(rule: string, { stretch, source }: Credit, from: number): Sighting {
  const placed: Stretch = [from + stretch[0], from + stretch[1]];
  return {
    form: "credit",
    rule,
    stretch: placed,
    cue: placed,
    source: placed,
    agreement: {},
    author: null,
    content: null,
    direct: false,
    negated: false,
    hedged: false,
    antecedent: null,
    kind: source.kind,
  };
}
