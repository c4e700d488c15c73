// The machine's suggestions of a study as one more coder of the documents that people coded: named as a machine, and
// so never part of the people's figure. A document is known by its file, with or without the ending, or by its id.
import type { Document, StudyRecords, Suggestion } from "#model/index.js";
import { foldHeading } from "#text/index.js";
import { documentNames } from "../document-names.js";
import type { CountedUnits, ReliabilityInput, SpanJudgement, UnitJudgement } from "./reliability-input.js";

type Suggested = Pick<StudyRecords, "documents" | "suggestions">;

/** As the study names whoever suggests by matching the codebook's cues. */
const suggester = "cues";

/**
 * The input with the suggester among its coders, on the units that are documents of the study; unchanged where none is,
 * and where coders are not told apart, as nobody is there to set it beside.
 * Suggestions that the text denies or supposes are left out, as they are from every tally.
 */
export function withSuggester(input: ReliabilityInput, study: Suggested): ReliabilityInput {
  if (input.kind === "counts") return input;
  const documents = documentsByName(study);
  const units = [...new Set(input.judgements.map(({ unit }) => unit))];
  const read = units.flatMap((unit) => {
    const document = documents.get(foldHeading(unit));
    return document === undefined ? [] : [{ unit, suggestions: suggestionsIn(document, study) }];
  });
  if (read.length === 0) return input;
  const coders = [...input.coders, { name: freeName(input), kind: "machine" as const }];
  const coder = coders.at(-1)!.name;
  if (input.kind === "units") {
    const judgements = read.map(
      ({ unit, suggestions }): UnitJudgement => ({
        unit,
        coder,
        codes: [...new Set(suggestions.map(({ code }) => code))].sort(),
      }),
    );
    return { ...input, coders, judgements: [...input.judgements, ...judgements] };
  }
  const judgements = read.flatMap(({ unit, suggestions }): readonly SpanJudgement[] =>
    suggestions.length === 0
      ? [{ unit, coder, span: null }]
      : suggestions.map(({ code, span }) => ({
          unit,
          coder,
          span: { code, start: span[0], end: span[1] },
        })),
  );
  return { ...input, coders, judgements: [...input.judgements, ...judgements] };
}

function suggestionsIn(document: Document["id"], { suggestions }: Suggested): readonly Suggestion[] {
  return suggestions.filter((suggestion) => suggestion.document === document && suggestion.aside === null);
}

function documentsByName({ documents }: Suggested): ReadonlyMap<string, Document["id"]> {
  return new Map(
    documents.flatMap((document) => documentNames(document).map((name) => [name, document.id] as const)),
  );
}

/** A person of the table may be called "cues" too. */
function freeName({ coders }: Exclude<ReliabilityInput, CountedUnits>): string {
  const taken = new Set(coders.map(({ name }) => name));
  return taken.has(suggester) ? `${suggester} (machine)` : suggester;
}
