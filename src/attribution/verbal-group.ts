// What stands between a subject and its verb in English and French: auxiliaries, negation, hedges, adverbs.
//
//   Lena Ortow has not yet said so.
//              --- --- ---
import { isAdverb, type Passing } from "./noun-phrases.js";

/** What stands between subject and verb. */
export interface Verbal {
  /** Index of the word before the group. */
  readonly before: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
}

export function verbalGroup({ words, grammar }: Passing, verb: number): Verbal {
  let before = verb - 1;
  let negated = false;
  let hedged = false;
  let passive = false;
  let perfect = false;
  let auxiliary = false;
  for (; before >= 0; before--) {
    const { text, kind, capital } = words[before]!;
    if (kind === "mark") break;
    const contracted = /n't$/u.test(text);
    if (
      !grammar.auxiliaries.has(text) &&
      !grammar.negators.has(text) &&
      !contracted &&
      !grammar.hedges.has(text) &&
      (!isAdverb(words[before]!, grammar) || capital)
    )
      break;
    negated ||= grammar.negators.has(text) || contracted;
    hedged ||= grammar.hedges.has(text);
    passive ||= grammar.passives.has(text);
    perfect ||= grammar.perfects.has(text);
    auxiliary ||= grammar.auxiliaries.has(text) || contracted;
  }
  return { before, negated, hedged, passive, perfect, auxiliary, infinitive: words[before]?.text === "to" };
}
