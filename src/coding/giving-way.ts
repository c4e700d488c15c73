// Applies the table of giving way to the cues met in one sentence.

import type { Clauses } from "./clauses.js";
import { type CueHit, neighboursOf } from "./cue-hit.js";
import { CueMatcher } from "./cue-patterns.js";
import { type GivingWay, givingWayRules, type Nearness } from "./giving-way-rules.js";
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
  const { hits } = sentence;
  const strong = strongCodes(sentence);
  const applied = rules.map((rule) => ({ rule, isKept: keeperOf(rule, sentence) }));
  return hits.filter(
    (hit, index) =>
      !applied.some(
        ({ rule: { row }, isKept }) =>
          hit.code.id.startsWith(row.code) &&
          strong.near(index, row.within).some((id) => outranks(id, hit, row)) &&
          !isKept(hit),
      ),
  );
}

/** The codes stated in a sentence, by how near they stand to a hit. */
interface StrongCodes {
  near(index: number, within: Nearness): readonly string[];
}

function strongCodes({ hits, clauses }: CuedSentence): StrongCodes {
  const strong = hits.filter(({ negated, supposed }) => !negated && !supposed);
  const inSentence = [...new Set(strong.map(({ code }) => code.id))];
  const inClause = new Map<number, Set<string>>();
  for (const hit of strong)
    for (const clause of clauses.clausesOf(hit))
      inClause.set(clause, (inClause.get(clause) ?? new Set()).add(hit.code.id));
  return {
    near(index, within) {
      if (within === "sentence") return inSentence;
      if (within === "overlap") return neighboursOf(hits, index).map(({ code }) => code.id);
      return clauses.clausesOf(hits[index]!).flatMap((clause) => [...(inClause.get(clause) ?? [])]);
    },
  };
}

function outranks(id: string, { code }: CueHit, { to, paired }: GivingWay): boolean {
  return id !== code.id && id.startsWith(to) && (paired !== true || code.pairs_with.includes(id));
}

/** Asks whether words keep a hit; a sentence is searched once, however many hits it has. */
function keeperOf({ row, keeping }: Rule, { words, language }: CuedSentence): (hit: CueHit) => boolean {
  const holds = (searched: readonly Word[]) => (keeping.get(language)?.match(searched).length ?? 0) > 0;
  if (row.keptIn === "quote") return ({ first, last }) => holds(words.slice(first, last + 1));
  let inSentence: boolean | null = null;
  return () => {
    inSentence ??= holds(words);
    return inSentence;
  };
}
