// Finds reporting verbs with their sources in Arabic: subject behind the verb (قالت الوزارة إن), before it
// (السلطات قالت إن), dropped (وأضافت أن), a pronoun (لكنه قال), participles (مشيرا إلى), passives with their agent.
// Not handled: vowelled passives that are written like their actives (ذُكر), subjects more than twelve words long.
import type { SourceKind } from "#model/index.js";
import { type ArabicPassing, arabicPhraseAfter, kindOfArabic } from "./arabic-noun-phrases.js";
import { openingBehindAdjunct, opensAt, opensStrictly, saidBefore, skipFillers } from "./arabic-openings.js";
import { droppedSubject, pronounSubject } from "./arabic-pronouns.js";
import { type Reading as Found, subjectBeforeVerb, subjectBehind } from "./arabic-subjects.js";
import { inNounPlace, isFiniteVerb, nounPlaces, type Verb, verbsAt } from "./arabic-verb-forms.js";
import { firstPersons, hedges, negators, relativeMa } from "./cues/ar-grammar.js";
import type { Agreement, Sighting, Stretch } from "./sighting.js";
import { printed, type Word } from "./words.js";

const finders: readonly SourceKind[] = ["study", "outlet", "agency", "organisation", "official", "person"];

const speakers: readonly SourceKind[] = [...finders, "testimony"];

/** Every reporting verb of a passage with its source, each word once. */
export function arabicSightings(passing: ArabicPassing): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < passing.words.length; at++) {
    for (const verb of verbsAt(passing.words, at)) {
      const reading = readVerb(passing, verb);
      if (reading === null) continue;
      found.push(sighting(passing, verb, reading));
      break;
    }
  }
  return found;
}

/** The readings of a verb in the order of their likeliness: participle, agent, subject behind, before, dropped. */
function readVerb(passing: ArabicPassing, found: Verb): Found | null {
  const { words } = passing;
  const verb = { ...found, signed: isPrintedDoubled(passing, found) };
  if (inNounPlace(words, verb) || isUnsigned(verb) || isNoun(passing, verb)) return null;
  if (verb.form.tense === "gerund") return participial(passing, verb);
  const next = skipFillers(words, verb.at + 1, verb.form);
  if (verb.form.agreement.person === "first") return firstPerson(passing, verb, next);
  if (isSaidByMe(passing, verb))
    return { first: verb.at, last: verb.at, source: null, kind: null, content: null, form: "pronoun" };
  if (isVowelledPassive(passing, verb)) return activeAfterAll(passing, verb, next) ?? agent(passing, verb);
  if (verb.suffixed === true)
    return (
      subjectBehind(passing, verb, next) ??
      subjectBeforeVerb(passing, verb, next) ??
      pronounSubject(passing, verb, next) ??
      (saysBeside(words, verb, next) ? droppedSubject(passing, verb, next) : null)
    );
  return (
    agent(passing, verb) ??
    subjectBehind(passing, verb, next) ??
    subjectBeforeVerb(passing, verb, next) ??
    pronounSubject(passing, verb, next) ??
    droppedSubject(passing, verb, next)
  );
}

/** أجابها: «لا»; «لا»، أجابها: an object leaves a subject unsaid only where the words stand beside the verb. */
function saysBeside(words: readonly Word[], verb: Verb, next: number): boolean {
  if (verb.joined && verb.form.row.id === "ar/verb/demand" && opensAt(words, next, verb.form)) return true;
  return opensStrictly(words, next) || saidBefore(words, verb.at);
}

/** سألتُ: the printed vowel tells the first person from "she asked". */
function isSaidByMe({ reading, words }: ArabicPassing, { at, form }: Verb): boolean {
  const isPast = form.tense === "past" && form.agreement.gender === "feminine";
  return isPast && spokenRows.test(form.row.id) && /ت\u064f$/u.test(printed(reading, words[at]!, words[at]!));
}

const spokenRows = /\/(?:say|go-on|mention|hold|demand)$/u;

/** نشرة is no نشره: what ends in ة carries no object. */
function isNoun({ reading, words }: ArabicPassing, { at, suffixed }: Verb): boolean {
  return suffixed === true && /ة\p{M}*$/u.test(printed(reading, words[at]!, words[at]!));
}

/** حدث الناس is not حدّث الناس; حدثنا can only be the latter. */
function isUnsigned({ form, signed, suffixed }: Verb): boolean {
  return form.row.signed === true && signed !== true && suffixed !== true;
}

/** عدّ, but not عد: the sign stands on the verb itself, not on what is written in front of it. */
function isPrintedDoubled({ reading, words }: ArabicPassing, { at }: Verb): boolean {
  return /\p{L}[\u064e\u0650]?\u0651|آ/u.test(printed(reading, words[at]!, words[at]!));
}

/** أُخبر، كُتبت، يُذكر: where the vowel is printed, and it alone, the text says that nobody is named. */
function isVowelledPassive({ reading, words }: ArabicPassing, { at, form }: Verb): boolean {
  const word = printed(reading, words[at]!, words[at]!);
  if (form.tense === "past") return /^[وف]?\u064e?\p{L}\u064f/u.test(word);
  const signs = word.match(/\p{M}/gu) ?? [];
  return signs.length === 1 && /^[وف]?[يت]\u064f/u.test(word);
}

/** يُظهر التقرير، يُجمع الشهود على أن: one who can tell stands behind the present, so the vowel is that of an active. */
function activeAfterAll(passing: ArabicPassing, verb: Verb, next: number): Found | null {
  const found = verb.form.tense === "present" ? subjectBehind(passing, verb, next) : null;
  return found?.kind == null ? null : found;
}

/** اتُهم من قبل اللجنة، وُصف على لسان الناطق: a passive with its agent. */
function agent(passing: ArabicPassing, verb: Verb): Found | null {
  const { words } = passing;
  for (let at = verb.at + 1; at < verb.at + 8 && at < words.length; at++) {
    if (words[at]!.kind === "mark") return null;
    if (words[at]!.text !== "من" || !/^(?:قبل|جانب|طرف)$/u.test(words[at + 1]?.text ?? "")) continue;
    const phrase = arabicPhraseAfter(passing, at + 2, null);
    const kind = phrase === null ? null : kindOfArabic(passing, phrase);
    if (phrase === null || kind === null) return null;
    return { first: verb.at, last: phrase.last, source: phrase, kind, content: null, form: "passive" };
  }
  return null;
}

/** نقول إن، أنا أزعم أن: the writer's own word, or that of whoever is quoted; it needs what is said. */
function firstPerson(passing: ArabicPassing, verb: Verb, next: number): Found | null {
  const { words } = passing;
  const { needs } = verb.form.row;
  if (needs === "words" || needs === "study" || isQuoted(words, verb.at)) return null;
  if (/^[وف]?\p{L}\u064f/u.test(printed(passing.reading, words[verb.at]!, words[verb.at]!))) return null;
  const before = words[verb.at - 1]?.text ?? "";
  const opens = opensStrictly(words, next) || (verb.suffixed === true && opensAt(words, next, verb.form));
  const content = opens ? next : openingBehindAdjunct(words, next);
  const begins = verb.joined || words[verb.at - 1]?.kind !== "word" || firstPersons.has(before);
  if (content === null || words[content] === undefined || (content !== next && !begins)) return null;
  if (nounPlaces.has(before)) return null;
  const first = firstPersons.has(before) ? verb.at - 1 : verb.at;
  return { first, last: verb.at, source: null, kind: "unspecified", content, form: "pronoun" };
}

/** Inside a quotation of this passage. */
function isQuoted(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1;
}

/** بات متوقعا أن: a state, and nobody who tells of it. */
const predicating = /^[وف]?(?:كان|كانت|يكون|تكون|بات|باتت|اصبح|اصبحت|ليس|ليست|يبدو|صار)$/u;

/** مشيرا إلى، مؤكدا أن، قائلا: a participle reports where what is said opens behind it. */
function participial({ words }: ArabicPassing, verb: Verb): Found | null {
  const next = skipFillers(words, verb.at + 1, verb.form);
  const { needs } = verb.form.row;
  const before = words[verb.at - 1]?.text ?? "";
  if (needs === "words" || nounPlaces.has(before) || predicating.test(before)) return null;
  const opensHere = before === "" || /^[،.\n]$/u.test(before);
  const reaches = needs === "source" && opensHere && words[next]?.kind === "word";
  const takesUp = needs !== "clause" && /^(?:ذلك|ايا(?:ه|ها|هم|هما))$/u.test(words[next]?.text ?? "");
  if (!takesUp && !reaches && !opensAt(words, next, verb.form)) return null;
  if (isManner(words, verb) && !(needs !== "subject" && opensStrictly(words, next))) return null;
  const first = verb.at > 0 && verbsAt(words, verb.at - 1).length > 0 ? verb.at - 1 : verb.at;
  return { first, last: verb.at, source: null, kind: null, content: next, form: "dropped subject" };
}

/** وتحدث الرجل بصوت خافت قائلا: the manner of a verb before it in the same clause, not a second telling. */
function isManner(words: readonly Word[], { at, joined }: Verb): boolean {
  if (joined || /^و/u.test(words[at]!.text)) return false;
  for (let back = at - 2; back >= 0 && back > at - 16; back--) {
    if (/^[،.؛:\n]$/u.test(words[back + 1]!.text)) return false;
    if (isFiniteVerb(words, back)) return true;
  }
  return false;
}

function sighting({ words }: ArabicPassing, verb: Verb, found: Found): Sighting {
  const { source, content, form } = found;
  const { row, tense, agreement } = verb.form;
  const before = words[verb.at - 1]?.text ?? "";
  const cue = words[verb.at]!;
  const supplied: Agreement = source === null ? agreement : {};
  return {
    form,
    rule: row.id,
    stretch: [words[Math.min(found.first, verb.at)]!.from, words[Math.max(found.last, verb.at)]!.to],
    cue: [cue.from, cue.to],
    source: source === null ? null : [words[source.first]!.from, words[source.last]!.to],
    agreement: supplied,
    author: null,
    content: contentFrom(words, content),
    direct: content !== null && words.slice(content, content + 3).some(({ text }) => text === '"'),
    negated: row.denies === true || isNegated(words, verb.at),
    hedged: tense === "present" && hedges.has(before),
    antecedent: source !== null || agreement.person === "first" ? null : antecedentsOf(verb, words, content),
    kind: found.kind,
  };
}

/** Whom the verb may take up; null where what is said stands so plainly beside it that it holds without anyone. */
function antecedentsOf(
  { form }: Verb,
  words: readonly Word[],
  content: number | null,
): readonly SourceKind[] | null {
  const isPlain = content !== null && form.tense !== "gerund" && opensStrictly(words, content);
  if (form.row.needs === "study" && form.opener === null) return finders;
  return isPlain || form.row.needs === "study" || form.row.needs === "subject" ? null : speakers;
}

/** لم يؤكد، ما قال; but بحسب ما قال is no denial. */
function isNegated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? "";
  if (before === "ما" && relativeMa.has(words[at - 2]?.text ?? "")) return false;
  return negators.has(before);
}

function contentFrom(words: readonly Word[], at: number | null): Stretch | null {
  if (at === null) return null;
  const first = words[at]!.kind === "mark" ? words[at + 1] : words[at];
  const last = words.findLast(({ kind }) => kind !== "mark");
  return first === undefined || last === undefined || last.to <= first.from ? null : [first.from, last.to];
}
