// Finds reporting verbs with their sources in English and French: subject before the verb, subject behind it, passive
// with agent. Each verb is given the first reading that fits. Not handled: subjects before a relative clause of more
// than 25 words, verbs parted from their particle ("pointed the fact out").
import type { SourceKind } from "#model/index.js";
import { isAdverb, kindOfPhrase, type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Sighting, Stretch } from "./sighting.js";
import { type Subject, subjectBefore, verbalGroup } from "./subjects.js";
import type { VerbForm } from "./verb-index.js";

const researchers: readonly SourceKind[] = ["study", "organisation", "official", "outlet", "agency"];
const speakers: readonly SourceKind[] = [...researchers, "person", "testimony"];

/** A verb form at its place. */
interface Verb {
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
}

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
  if (row.inverts !== true || (tense !== "past" && tense !== "present")) return null;
  const before = words[verb.first - 1];
  if (
    before !== undefined &&
    !/^[,"'.;)-]$/u.test(before.text) &&
    before.text !== "as" &&
    !isAdverb(before, grammar)
  )
    return null;
  const phrase = phraseAfter(passing, verb.last + 1);
  if (phrase === null || !endsBare(passing, phrase)) return null;
  const kind = kindOfPhrase(passing, phrase);
  if (kind === null && (row.needs !== "subject" || !endsAtMark(passing, phrase))) return null;
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
  if (
    phrase === null ||
    kind === null ||
    !words.slice(0, verb.first).some(({ kind: what }) => what === "word")
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
    (before.text !== "," && !grammar.coordinators.has(before.text)) ||
    !opensContent(passing, verb)
  )
    return null;
  if (row.needs === "study" || row.needs === "words") return null;
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

/** "is warning that". */
function progressive(passing: Passing, verb: Verb): Sighting | null {
  const subject = subjectBefore(passing, verb.first);
  if (subject === null || (!opensContent(passing, verb) && verb.form.row.needs !== "source")) return null;
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

/** Whether the verb's form can be finite behind this subject. */
function agrees(passing: Passing, verb: Verb, subject: Subject): boolean {
  const { tense } = verb.form;
  const { auxiliary, passive: isPassive, perfect, infinitive } = subject.verbal;
  const word = passing.words[verb.first]!.text;
  if (infinitive) return false;
  if (isPassive && tense !== "base") return false;
  if (reduced(passing, verb)) return false;
  if (tense === "participle") return perfect || subject.dropped || coordinatedPerfect(passing, verb);
  if (tense === "past") return true;
  if (tense === "present") return !auxiliary && !nounLike(passing, verb, subject, word);
  return auxiliary || (pluralSubject(passing, subject) && !nounLike(passing, verb, subject, word));
}

/** "governments urged to act", "a report published on Monday": a participle without its auxiliary. */
function reduced({ words, grammar }: Passing, { form, last }: Verb): boolean {
  if (form.row.passive !== true || form.tense !== "past") return false;
  const next = words[last + 1]?.text ?? "";
  if (form.row.needs === "source" && next === "to" && !/\bto$/u.test(form.text)) return true;
  return (
    form.row.id === "en/verb/publish" &&
    (grammar.prepositions.has(next) || grammar.weekdays.has(next) || /^[,.]?$/u.test(next))
  );
}

/** "have left and spoken". */
function coordinatedPerfect({ words, grammar }: Passing, verb: Verb): boolean {
  return words.slice(Math.max(0, verb.first - 6), verb.first).some(({ text }) => grammar.perfects.has(text));
}

function pluralSubject({ words, grammar }: Passing, { phrase, agreement, dropped }: Subject): boolean {
  if (phrase === null) return agreement.number === "plural" || dropped;
  const last = words[phrase.last]!;
  const span = words.slice(phrase.first, phrase.last + 1);
  return (
    /^(?:people|who|police|data|media|men|women|children|those|many|some|others|most|few|several)$/u.test(
      last.text,
    ) ||
    /[^s]s$/u.test(last.text) ||
    span.some(
      ({ text, kind }) => kind === "number" || /^(?:those|people|data|men|women|many|several)$/u.test(text),
    ) ||
    (grammar.language === "en" &&
      span.some(({ text }) => /[^s]s$/u.test(text)) &&
      span.some(({ text }) => /^(?:who|in|at|from|of)$/u.test(text)))
  );
}

const nouns =
  /^(?:reports?|claims?|states?|notes?|estimates?|charges?|questions?|remarks?|comments?|demands?|requests?|appeals?|records?|documents?|details?|lists?|shows?|finds?|posts?|answers?|reasons?|counters?|objects?|stress|forecasts?|orders?|briefs?|cautions?|issues?|releases?|airs?|labels?|brands?|terms?|quotes?|blames?|faults?|talks?|disputes?|promises?|pledges?|protests?|tweets?|argues|broadcasts?|vows?|invites?|wants|welcomes?|reads?|replies|reply|complaints?|objection)$/u;

/** "the police reports were lost": a form that may be a noun needs what is said, or an end of clause, behind it. */
function nounLike(passing: Passing, verb: Verb, subject: Subject, word: string): boolean {
  if (!nouns.test(word)) return false;
  if (opensContent(passing, verb)) return false;
  if (subject.phrase === null) return false;
  const next = passing.words[verb.last + 1];
  if (
    next !== undefined &&
    (passing.grammar.prepositions.has(next.text) || passing.grammar.auxiliaries.has(next.text))
  )
    return true;
  if (next === undefined || next.kind === "mark") return !subject.opens;
  return verb.form.row.needs === "content" && subject.kind === null;
}

/** Kinds a pronoun's antecedent must be of; "none" where the row's needs are not met at all. */
function antecedentKinds(
  passing: Passing,
  verb: Verb,
  subject: Subject,
): readonly SourceKind[] | null | "none" {
  const { needs } = verb.form.row;
  const named = subject.phrase !== null;
  if (subject.dropped)
    return opensContent(passing, verb) || (needs === "words" && followed(passing, verb)) ? speakers : "none";
  const said = opensContent(passing, verb) || parenthetical(passing, verb, subject);
  if (needs === "words")
    return !followed(passing, verb) ? "none" : named && subject.kind === null ? "none" : speakers;
  if (needs === "subject") return nothingSaid(passing, verb, subject) ? "none" : null;
  if (said && needs === "study" && !named) return [...researchers, "person"];
  if (said) return named && subject.kind === null && needs !== "content" ? "none" : null;
  if (needs === "content") return contentKinds(passing, verb, subject);
  const allowed = needs === "study" ? researchers : speakers;
  if (objectless(passing, verb)) return "none";
  if (
    verb.form.row.id === "en/verb/publish" &&
    /^(?:him|her|them|me|us)$/u.test(passing.words[verb.last + 1]?.text ?? "")
  )
    return "none";
  if (!named) return needs === "study" && subject.agreement.animate === true ? "none" : allowed;
  return (subject.kind !== null && allowed.includes(subject.kind)) ||
    (needs === "study" && subject.kind === "person" && plural(passing, subject))
    ? allowed
    : "none";
}

function plural({ words }: Passing, { phrase }: Subject): boolean {
  return phrase !== null && /[^s]s$/u.test(words[phrase.last]!.text);
}

/** "time will tell": a verb of saying with nothing said, at the end. */
function nothingSaid(passing: Passing, verb: Verb, subject: Subject): boolean {
  const next = passing.words[verb.last + 1];
  const ends = next === undefined || next.text === ".";
  if (subject.verbal.auxiliary && (ends || subject.kind === null) && !opensContent(passing, verb))
    return ends || verb.form.tense === "base";
  if (!verb.form.row.id.endsWith("/tell")) return false;
  return ends
    ? !subject.opens
    : subject.phrase !== null && subject.kind === null && !opensContent(passing, verb);
}

/** A verb that needs what is said, without a clause: a known body or official with an object will do. */
function contentKinds(passing: Passing, verb: Verb, subject: Subject): readonly SourceKind[] | "none" {
  if (objectless(passing, verb) && !clauseFollows(passing, verb)) return "none";
  if (clauseFollows(passing, verb))
    return subject.phrase === null || subject.kind !== null ? speakers : "none";
  const bodies: readonly SourceKind[] =
    verb.form.row.id === "en/verb/state" ? researchers : [...researchers, "person"];
  if (subject.phrase === null)
    return verb.form.tense === "past" && subject.agreement.animate !== false ? "none" : researchers;
  return subject.kind !== null && bodies.includes(subject.kind) ? bodies : "none";
}

/** An end of clause, a preposition or a conjunction stands where an object would. */
function objectless({ words, grammar }: Passing, verb: Verb): boolean {
  if (verb.last > verb.first) return false;
  const next = words[verb.last + 1];
  if (next === undefined || next.kind === "mark") return next?.text !== '"' && next?.text !== ":";
  return (
    (grammar.auxiliaries.has(next.text) && !next.capital) ||
    (grammar.prepositions.has(next.text) &&
      !/^(?:to|against|about|of|on|for|as|a|en|de|contre)$/u.test(next.text))
  );
}

/** What is said opens right behind the verb: "that", a quotation, a colon; for claims also an infinitive. */
function opensContent({ words, grammar }: Passing, verb: Verb): boolean {
  let at = verb.last + 1;
  while (words[at] !== undefined && isAdverb(words[at]!, grammar)) at++;
  const next = words[at];
  if (next === undefined) return false;
  if (grammar.complementisers.has(next.text) || next.text === '"' || next.text === ":") return true;
  if (next.text === "," && words[at + 1]?.text === '"') return true;
  if (next.text === "to" && verb.form.row.stance === "claim")
    return words[at + 1] !== undefined && !grammar.determiners.has(words[at + 1]!.text);
  return addressed(words, at, grammar.complementisers);
}

/** "told the court that", "warned him that", "wrote to them that". */
function addressed(words: Passing["words"], at: number, complementisers: ReadonlySet<string>): boolean {
  if (/^(?:of|against|about|in|on|at)$/u.test(words[at]!.text)) return false;
  for (let ahead = at; ahead < at + 6 && ahead < words.length; ahead++) {
    if (words[ahead]!.kind === "mark") return false;
    if (
      words[ahead]!.text === "that" ||
      (complementisers.has(words[ahead]!.text) && /^(?:que|qu')$/u.test(words[ahead]!.text))
    )
      return ahead > at;
  }
  return false;
}

/** "Few returned, the officer noted.": the verb ends a clause set off from what it says. */
function parenthetical({ words }: Passing, verb: Verb, subject: Subject): boolean {
  const next = words[verb.last + 1];
  if (words[subject.first - 1]?.text === "as") return true;
  return (
    subject.opens &&
    subject.first > 0 &&
    /^[,"]$/u.test(words[subject.first - 1]!.text) &&
    (next === undefined || /^[,.;"\n]$/u.test(next.text))
  );
}

/** "noted the camp had closed": a clause without "that". */
function clauseFollows({ words, grammar }: Passing, verb: Verb): boolean {
  for (let at = verb.last + 2; at < verb.last + 9 && at < words.length; at++) {
    const { text, kind } = words[at]!;
    if (kind === "mark" || grammar.relatives.has(text)) return false;
    if (grammar.auxiliaries.has(text)) return true;
  }
  return false;
}

function followed({ words }: Passing, verb: Verb): boolean {
  const behind = words
    .slice(verb.last + 1, verb.last + 4)
    .map(({ text }) => text)
    .join(" ");
  return (verb.form.row.followed ?? []).some(
    (wanted) => behind === wanted || behind.startsWith(`${wanted} `) || (behind === "" && wanted === ""),
  );
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
