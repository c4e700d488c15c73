// What a finder has read of one clause, made into a sighting: its stretch, its cue, and what is said beside it.
import type { SourceKind } from "#model/index.js";
import type { Passing, Phrase } from "./noun-phrases.js";
import type { Sighting, Stretch } from "./sighting.js";
import type { Subject } from "./subjects.js";
import type { Verb } from "./verb-index.js";

/** What is said behind the verb: the rest of the sentence. */
export function contentBehind({ words }: Passing, verb: Verb): Stretch | null {
  const from = words[verb.last + 1];
  const last = words.findLast(({ text }) => text !== "." && text !== "\n");
  return from === undefined || last === undefined || /^[,.;]$/u.test(from.text) || last.to <= from.from
    ? null
    : [from.from, last.to];
}

/** What was said before the subject. */
export function contentBefore({ words }: Passing, subject: Subject): Stretch | null {
  const before = words[subject.first - 1];
  return before === undefined || before.from <= words[0]!.from ? null : [words[0]!.from, before.from];
}

/** What a finder knows of a clause; `first` and `last` bound its stretch. */
export interface Parts {
  readonly first: number;
  readonly last: number;
  readonly source: Phrase | null;
  readonly kind: SourceKind | null;
  readonly content: Stretch | null;
  readonly form: Sighting["form"];
  readonly subject?: Subject;
  readonly antecedent?: readonly SourceKind[] | null;
}

/** One sighting of a verb with its source. */
export function sighting({ words }: Passing, verb: Verb, parts: Parts): Sighting {
  const { first, last, source, kind, content, form, subject, antecedent } = parts;
  const from = words[Math.min(first, verb.first)]!.from;
  return {
    form,
    rule: verb.form.row.id,
    stretch: [from, words[Math.max(last, verb.last)]!.to],
    cue: [words[verb.first]!.from, words[verb.last]!.to],
    source: source === null ? null : [words[source.first]!.from, words[source.last]!.to],
    agreement: subject?.agreement ?? {},
    author: null,
    content,
    direct: quoted(words, verb),
    negated: verb.form.row.denies === true || subject?.verbal.negated === true,
    hedged: subject?.verbal.hedged === true,
    antecedent: antecedent ?? null,
    kind,
  };
}

/** A quotation mark stands beside the verb or its subject. */
function quoted(words: Passing["words"], verb: Verb): boolean {
  return words.slice(Math.max(0, verb.first - 6), verb.last + 4).some(({ text }) => text === '"');
}
