// Applies the table of giving way to the cues met in one sentence.

import type { Clauses } from "./clauses.js";
import { type CueHit, neighboursOf } from "./cue-hit.js";
import { CueMatcher } from "./cue-patterns.js";
import { type GivingWay, givingWayRules } from "./giving-way-rules.js";
import type { Word } from "./words.js";

/** A row, and by language what matches the words that keep a suggestion. */
interface Rule {
  readonly row: GivingWay;
  readonly keeping: ReadonlyMap<string, CueMatcher<true>>;
}

/** A sentence with the cues met in it, in `byPlace` order. */
export interface CuedSentence {
  readonly words: readonly Word[];
  readonly language: string;
  readonly clauses: Clauses;
  readonly hits: readonly CueHit[];
}

const rules: readonly Rule[] = givingWayRules.map((row) => ({
  row,
  keeping: new Map(
    row.unless.map(({ language, patterns }) => [
      language,
      new CueMatcher<true>(
        language,
        patterns.map((text) => ({ text, value: true })),
      ),
    ]),
  ),
}));

/** The hits that give way to none. What is negated or only supposed drives nothing out. */
export function withoutGivingWay(sentence: CuedSentence): CueHit[] {
  const { hits, clauses } = sentence;
  const strong = hits.filter(({ negated, supposed }) => !negated && !supposed);
  const inSentence = new Set(strong.map(({ code }) => code.id));
  const inClause = new Map<number, Set<string>>();
  for (const hit of strong) {
    for (const clause of clauses.clausesOf(hit)) {
      inClause.set(clause, (inClause.get(clause) ?? new Set()).add(hit.code.id));
    }
  }
  const near = (index: number, { within }: GivingWay): string[] => {
    if (within === "sentence") return [...inSentence];
    if (within === "overlap") return neighboursOf(hits, index).map(({ code }) => code.id);
    return clauses.clausesOf(hits[index]!).flatMap((clause) => [...(inClause.get(clause) ?? [])]);
  };
  return hits.filter(
    (hit, index) =>
      !rules.some(
        (rule) =>
          hit.code.id.startsWith(rule.row.code) &&
          near(index, rule.row).some((id) => outranks(id, hit, rule.row)) &&
          !isKept(rule, hit, sentence),
      ),
  );
}

function outranks(id: string, { code }: CueHit, { to, paired }: GivingWay): boolean {
  return id !== code.id && id.startsWith(to) && (paired !== true || code.pairs_with.includes(id));
}

function isKept({ row, keeping }: Rule, { first, last }: CueHit, { words, language }: CuedSentence): boolean {
  const searched = row.keptIn === "quote" ? words.slice(first, last + 1) : words;
  return (keeping.get(language)?.match(searched).length ?? 0) > 0;
}
