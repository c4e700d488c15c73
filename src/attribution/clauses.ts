// Finds reporting verbs with their sources in English and French: subject before the verb, subject behind it, passive
// with agent. Each verb is given the first reading that fits. Not handled: subjects before a relative clause of more
// than 25 words, verbs parted from their particle ("pointed the fact out").
import type { SourceKind } from "#model/index.js";
import { agreementOf } from "./antecedents.js";
import { agrees } from "./finite.js";
import { antecedentKinds, speakers } from "./needs.js";
import { isAdverb, kindOfPhrase, type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Sighting, Stretch } from "./sighting.js";
import { type Subject, subjectBefore } from "./subjects.js";
import type { Verb } from "./verb-index.js";
import { verbalGroup } from "./verbal-group.js";
import { fitsObject, opensContent, rightBehind, takesObject, textBefore } from "./what-is-said.js";
import type { Word } from "./words.js";

export function clauseSightings(passing: Passing): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < passing.words.length; at++) {
    for (const form of passing.verbs.at(passing.words, at)) {
      const verb = { form, first: at, last: at + form.parts.length - 1 };
      const sighting = inverted(passing, verb) ?? passive(passing, verb) ?? active(passing, verb);
      if (sighting === null) continue;
      found.push(sighting, ...quotedPerson(passing, verb));
      break;
    }
  }
  return found;
}

/** "…, said Lena Ortow." */
function inverted(passing: Passing, verb: Verb): Sighting | null {
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
function passive(passing: Passing, verb: Verb): Sighting | null {
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

/** "Lena Ortow said", "it adds", "and added that". */
function active(passing: Passing, verb: Verb): Sighting | null {
  if (verb.form.tense === "gerund") return participial(passing, verb);
  const subject = subjectBefore(passing, verb.first);
  if (subject?.verbal.passive === true && quotedAs(passing, verb))
    return quotedSpeaker(passing, verb, subject);
  if (subject === null || !agrees(passing, verb, subject)) return null;
  const antecedent = antecedentKinds(passing, verb, subject);
  if (antecedent === "none") return null;
  return sighting(passing, verb, {
    first: subject.first,
    last: verb.last,
    source: subject.phrase,
    kind: subject.kind,
    content: contentBehind(passing, verb) ?? contentBefore(passing, subject),
    form: subject.phrase !== null ? "verb" : subject.dropped ? "dropped subject" : "pronoun",
    subject,
    antecedent,
  });
}

/** "was quoted as saying". */
function quotedAs({ words }: Passing, { form, last }: Verb): boolean {
  return (
    /^(?:quoted|cited|reported)$/u.test(form.text) &&
    words[last + 1]?.text === "as" &&
    /ing$/u.test(words[last + 2]?.text ?? "")
  );
}

function quotedSpeaker(passing: Passing, verb: Verb, subject: Subject): Sighting {
  return sighting(passing, verb, {
    first: subject.first,
    last: verb.last + 2,
    source: subject.phrase,
    kind: subject.kind,
    content: contentBehind(passing, { ...verb, last: verb.last + 2 }),
    form: subject.phrase === null ? "pronoun" : "verb",
    subject,
  });
}

/** "quoted one of them as saying": whom an outlet quotes is a source of its own. */
function quotedPerson(passing: Passing, verb: Verb): readonly Sighting[] {
  const { words } = passing;
  if (!/^(?:quot|cit)(?:e|es|ed|ing)$/u.test(verb.form.text)) return [];
  const phrase = phraseAfter(passing, verb.last + 1);
  const as =
    phrase === null
      ? -1
      : words.findIndex(({ text }, at) => at > phrase.last && at < phrase.last + 4 && text === "as");
  if (phrase === null || as < 0 || !/ing$/u.test(words[as + 1]?.text ?? "")) return [];
  const quoted = { form: verb.form, first: as + 1, last: as + 1 };
  const parts = { first: phrase.first, last: as + 1, source: phrase, kind: kindOfPhrase(passing, phrase) };
  return [sighting(passing, quoted, { ...parts, content: contentBehind(passing, quoted), form: "verb" })];
}

/** ", adding that": a subject dropped behind a comma. */
function participial(passing: Passing, verb: Verb): Sighting | null {
  const { words, grammar } = passing;
  const before = words[verb.first - 1];
  const { row } = verb.form;
  if (verbalGroup(passing, verb.first).passive) return progressive(passing, verb);
  if (
    before === undefined ||
    (before.text !== "," &&
      !grammar.coordinators.has(before.text) &&
      !/^(?:before|after|while|if|though)$/u.test(before.text))
  )
    return null;
  const said = opensContent(passing, verb) || (before.text === "," && saysWithoutThat(passing, verb));
  if (
    !said &&
    !(rightBehind(passing, verb) || (actsOnOthers(passing, verb) && somebodySpeaks(passing, verb)))
  )
    return null;
  if (row.needs === "study" || (row.needs === "words" && !rightBehind(passing, verb))) return null;
  return sighting(passing, verb, {
    first: verb.first,
    last: verb.last,
    source: null,
    kind: null,
    content: contentBehind(passing, verb),
    form: "dropped subject",
    antecedent: speakers,
  });
}

/** ", saying the forms were late", ", telling reporters". */
function saysWithoutThat(passing: Passing, { form, last }: Verb): boolean {
  const next = passing.words[last + 1];
  return (
    form.row.needs === "subject" && next?.kind === "word" && !passing.grammar.prepositions.has(next.text)
  );
}

/** ", describing the mood as tense", ", blaming the guards": verbs that need no clause. */
function actsOnOthers(passing: Passing, verb: Verb): boolean {
  return (
    /^(?:source|object)$/u.test(verb.form.row.needs) &&
    takesObject(passing, verb) &&
    fitsObject(passing, verb)
  );
}

/** The sentence opens with somebody who can speak. */
function somebodySpeaks(passing: Passing, { first }: Verb): boolean {
  const { words, grammar } = passing;
  const start = words.slice(0, first).findLastIndex(({ text }) => /^[.;"\n]$/u.test(text)) + 1;
  if (grammar.pronouns.has(words[start]?.text ?? "")) return true;
  const phrase = phraseAfter(passing, start);
  const kind = phrase === null ? null : kindOfPhrase(passing, phrase);
  return kind !== null && speakers.includes(kind);
}

/** "is warning that". */
function progressive(passing: Passing, verb: Verb): Sighting | null {
  const subject = subjectBefore(passing, verb.first);
  if (
    subject === null ||
    (!opensContent(passing, verb) &&
      !rightBehind(passing, verb) &&
      !/^(?:source|object)$/u.test(verb.form.row.needs))
  )
    return null;
  const antecedent = antecedentKinds(passing, verb, subject);
  if (antecedent === "none") return null;
  return sighting(passing, verb, {
    first: subject.first,
    last: verb.last,
    source: subject.phrase,
    kind: subject.kind,
    content: contentBehind(passing, verb),
    form: subject.phrase === null ? "pronoun" : "verb",
    subject,
    antecedent,
  });
}

function contentBehind({ words }: Passing, verb: Verb): Stretch | null {
  const from = words[verb.last + 1];
  const last = words.findLast(({ text }) => text !== "." && text !== "\n");
  return from === undefined || last === undefined || /^[,.;]$/u.test(from.text) || last.to <= from.from
    ? null
    : [from.from, last.to];
}

function contentBefore({ words }: Passing, subject: Subject): Stretch | null {
  const before = words[subject.first - 1];
  return before === undefined || before.from <= words[0]!.from ? null : [words[0]!.from, before.from];
}

interface Parts {
  readonly first: number;
  readonly last: number;
  readonly source: Phrase | null;
  readonly kind: SourceKind | null;
  readonly content: Stretch | null;
  readonly form: Sighting["form"];
  readonly subject?: Subject;
  readonly antecedent?: readonly SourceKind[] | null;
}

function sighting({ words }: Passing, verb: Verb, parts: Parts): Sighting {
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
