// Reporting verbs whose source stands behind them in English and French: "said the minister", "urged by a think tank".
import { agreementOf } from "./antecedents.js";
import { sighting } from "./clause-sighting.js";
import { isAdverb, kindOfPhrase, type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Sighting } from "./sighting.js";
import type { Verb } from "./verb-index.js";
import { textBefore } from "./what-is-said.js";
import type { Word } from "./words.js";

/** "…, said Lena Ortow." */
export function inverted(passing: Passing, verb: Verb): Sighting | null {
  const { words, grammar } = passing;
  const { row, tense } = verb.form;
  const before = words[verb.first - 1];
  const plain = tense === "base" && /^[,"]$/u.test(before?.text ?? "");
  if (row.inverts !== true || !(tense === "past" || tense === "present" || plain)) return null;
  if (
    before !== undefined &&
    !/^[,"'.;)-]$/u.test(before.text) &&
    before.text !== "as" &&
    !isAdverb(before, grammar)
  )
    return null;
  if (before !== undefined && isAdverb(before, grammar) && !standsFree(passing, verb.first - 1)) return null;
  const phrase = phraseAfter(passing, verb.last + 1);
  if (phrase === null || !endsBare(passing, phrase)) return null;
  if (/^(?:little|nothing|so|as|no|much|enough)$/u.test(words[phrase.first]!.text)) return null;
  const kind = kindOfPhrase(passing, phrase);
  if (plain && !severalOrNames(passing, phrase)) return null;
  if (
    kind === null &&
    !behindQuotation(words, verb.first) &&
    (row.needs !== "subject" || !endsAtMark(passing, phrase))
  )
    return null;
  const content = [words[0]!.from, before?.to ?? words[0]!.from] as const;
  return sighting(passing, verb, {
    first: verb.first,
    last: phrase.last,
    source: phrase,
    kind,
    content: before === undefined ? null : content,
    form: "verb",
  });
}

/** The adverbs before a verb that stands before its subject follow a mark: not "has repeatedly denied". */
function standsFree({ words, grammar }: Passing, adverb: number): boolean {
  let at = adverb;
  while (at >= 0 && isAdverb(words[at]!, grammar)) at--;
  return at < 0 || words[at]!.kind === "mark";
}

/** "say port police", "say Lena Ortow and her sister" agree in number with the verb's plain form. */
function severalOrNames({ words, grammar }: Passing, { first, last }: Phrase): boolean {
  const { from } = words[first]!;
  const folded = words.slice(first, last + 1);
  const text = folded.map((word) => word.text).join(" ");
  return from >= 0 && agreementOf(text, grammar.language).number === "plural";
}

/** `"…," said`: the quotation that ends here is what is said. */
function behindQuotation(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === '"' && /^[,.?!-]$/u.test(words[at - 2]?.text ?? "");
}

function endsAtMark({ words, grammar }: Passing, { last }: Phrase): boolean {
  const next = words[last + 1];
  return next === undefined || next.kind === "mark" || grammar.relatives.has(next.text);
}

/** An inverted subject ends at a mark, a preposition or a relative, never at the verb of its own clause. */
function endsBare({ words, grammar }: Passing, { last }: Phrase): boolean {
  const next = words[last + 1];
  if (next === undefined || next.kind === "mark") return true;
  return (
    grammar.prepositions.has(next.text) ||
    grammar.relatives.has(next.text) ||
    /^(?:in|when|as|while)$/u.test(next.text) ||
    isAdverb(next, grammar)
  );
}

/** "urged by a think tank": only with its agent. */
export function passive(passing: Passing, verb: Verb): Sighting | null {
  const { words } = passing;
  const { row, tense } = verb.form;
  if (row.passive !== true || (tense !== "past" && tense !== "participle")) return null;
  const by = agentMark(passing, verb.last + 1);
  if (by === null) return null;
  const phrase = phraseAfter(passing, by + 1);
  const kind = phrase === null ? null : kindOfPhrase(passing, phrase);
  if (row.object !== undefined && (row.object === "text") !== textBefore(passing, verb)) return null;
  if (
    phrase === null ||
    kind === null ||
    (!words.slice(0, verb.first).some(({ kind: what }) => what === "word") && !spokenTo.test(row.id))
  )
    return null;
  return sighting(passing, verb, {
    first: verb.first,
    last: phrase.last,
    source: phrase,
    kind,
    content: null,
    form: "passive",
  });
}

/** "Asked by the presenter, he": nothing need stand before it. */
const spokenTo = /^en\/verb\/(?:tell|ask|inform|urge|demand)$/u;

function agentMark({ words, grammar }: Passing, start: number): number | null {
  const agent = grammar.language === "fr" ? "par" : "by";
  for (let at = start; at < start + 6 && at < words.length; at++) {
    if (words[at]!.text === agent) return at;
    if (words[at]!.kind === "mark" || grammar.auxiliaries.has(words[at]!.text)) return null;
  }
  return null;
}
