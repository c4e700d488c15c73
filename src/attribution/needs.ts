// Whether a verb has beside it what its row needs before it counts as reporting: what is said, or a subject of a kind
// that reports. The rows say which (see `cues/row.ts`).
import type { SourceKind } from "#model/index.js";
import type { Passing } from "./noun-phrases.js";
import type { Subject } from "./subjects.js";
import type { Verb } from "./verb-index.js";
import {
  clauseFollows,
  fitsObject,
  objectless,
  opensContent,
  rightBehind,
  takesObject,
} from "./what-is-said.js";

const researchers: readonly SourceKind[] = [
  "study",
  "organisation",
  "official",
  "outlet",
  "agency",
  "unspecified",
];

export const speakers: readonly SourceKind[] = [...researchers, "person", "testimony"];

/** Kinds a pronoun's antecedent must be of; "none" where the row's needs are not met at all. */
export function antecedentKinds(
  passing: Passing,
  verb: Verb,
  subject: Subject,
): readonly SourceKind[] | null | "none" {
  const { needs } = verb.form.row;
  if (!fitsSubject(passing, verb, subject) || !fitsObject(passing, verb)) return "none";
  const said = opensContent(passing, verb) || parenthetical(passing, verb, subject);
  const stands = (subject.phrase === null && !subject.dropped) || subject.kind !== null;
  if (/^(?:him|her|it|my|your)self$|^themselves$/u.test(passing.words[verb.last + 1]?.text ?? ""))
    return "none";
  if (isAsked(passing, verb, subject) || isToldDeed(passing, verb, subject)) return "none";
  if (subject.dropped && verb.form.tense === "base" && !said) return "none";
  if (rightBehind(passing, verb) || isNamed(passing, verb, subject)) return stands ? speakers : "none";
  if (needs === "words") return "none";
  if (subject.dropped)
    return said || subject.kind !== null ? (said ? speakers : byKind(passing, verb, subject)) : "none";
  if (needs === "subject") return nothingSaid(passing, verb, subject) ? "none" : null;
  if (said) return saidBy(passing, verb, subject);
  return byKind(passing, verb, subject);
}

/** What is said stands beside the verb: most subjects will do. */
function saidBy(passing: Passing, verb: Verb, subject: Subject): readonly SourceKind[] | null | "none" {
  if (verb.form.row.needs !== "study") return null;
  if (subject.phrase === null) return [...researchers, "person"];
  if (subject.kind === null || subject.kind === "testimony") return "none";
  return subject.kind !== "person" || plural(passing, subject) || proper(passing, subject) ? null : "none";
}

/** No clause is said: the kind of the subject decides, and an object behind. */
function byKind(passing: Passing, verb: Verb, subject: Subject): readonly SourceKind[] | "none" {
  const { needs } = verb.form.row;
  if (passing.words[verb.first - 1]?.text === "never") return "none";
  if (needs === "clause") return wordless(passing, verb, subject);
  if (needs === "content") return contentKinds(passing, verb, subject);
  if (needs === "object") return takesObject(passing, verb) ? speakers : "none";
  const allowed = needs === "study" ? researchers : speakers;
  if (verb.form.row.passive === true || needs === "study") if (objectless(passing, verb)) return "none";
  if (subject.kind === null)
    return subject.phrase !== null || (needs === "study" && subject.agreement.animate !== false)
      ? "none"
      : allowed;
  return allowed.includes(subject.kind) ||
    (needs === "study" && subject.kind === "person" && plural(passing, subject))
    ? allowed
    : "none";
}

/** "Relatives claim the camp was burned", "The letter repeats the offer": a clause without "that", or a text's words. */
function wordless(passing: Passing, verb: Verb, subject: Subject): readonly SourceKind[] | "none" {
  const { kind, phrase } = subject;
  if (phrase === null || kind === null) return "none";
  if (clauseFollows(passing, verb)) return speakers;
  return (kind === "study" || kind === "unspecified") && !objectless(passing, verb) ? researchers : "none";
}

/** A verb that needs what is said, without a clause: a known body or official with an object will do. */
function contentKinds(passing: Passing, verb: Verb, subject: Subject): readonly SourceKind[] | "none" {
  if (clauseFollows(passing, verb))
    return subject.phrase === null || subject.kind !== null ? speakers : "none";
  if (objectless(passing, verb)) return "none";
  const bodies: readonly SourceKind[] = [...researchers, "person"];
  if (subject.kind === null && subject.phrase === null)
    return verb.form.tense === "past" && subject.agreement.animate !== false ? "none" : researchers;
  return subject.kind !== null && bodies.includes(subject.kind) ? bodies : "none";
}

/** A row may ask for certain subjects: "the court held"; a pronoun for one of these is "it". */
function fitsSubject({ reading, words }: Passing, { form }: Verb, subject: Subject): boolean {
  if (form.subject === null) return true;
  const { phrase } = subject;
  if (phrase === null) return subject.agreement.animate === false || subject.kind !== null;
  return form.subject.test(reading.shadow.text.slice(words[phrase.first]!.from, words[phrase.last]!.to));
}

/** "what leavers say and what they mean": a question about what is said, unless "is" answers it. */
function isAsked({ words }: Passing, verb: Verb, { first }: Subject): boolean {
  return (
    words[first - 1]?.text === "what" &&
    /^(?:says?|means?|claims?)$/u.test(words[verb.first]!.text) &&
    /^(?:and|or|\P{L})?$/u.test(words[verb.last + 1]?.text ?? "")
  );
}

/**
 * Speech inside a story, or none at all: "the stranger had spoken to him", "it could not discuss cases", "outlets that
 * repeated the story".
 */
function isToldDeed({ words, grammar }: Passing, { form, first, last }: Verb, subject: Subject): boolean {
  if (grammar.language !== "en") return false;
  if (form.text === "discuss") return subject.verbal.negated;
  const [next, hearer] = [words[last + 1]?.text ?? "", words[last + 2]?.text ?? ""];
  if (form.row.id === "en/verb/speak") {
    if (/^(?:to|with)$/u.test(next) && /^(?:him|her|them|it|each|one)$/u.test(hearer)) return true;
    return words[first - 1] !== undefined && hadBefore(words, first) && /^(?:of|about)$/u.test(next);
  }
  return form.text === "repeated" && /^(?:that|which|who)$/u.test(words[first - 1]?.text ?? "");
}

/** "had also spoken". */
function hadBefore(words: Passing["words"], first: number): boolean {
  return words.slice(Math.max(0, first - 2), first).some(({ text }) => text === "had");
}

/** "what the doctor calls": the name that is given stands behind. */
function isNamed({ words }: Passing, { form }: Verb, { first }: Subject): boolean {
  return words[first - 1]?.text === "what" && /^en\/verb\/(?:call|describe)$/u.test(form.row.id);
}

function plural({ words }: Passing, { phrase }: Subject): boolean {
  return phrase !== null && /[^s]s$/u.test(words[phrase.last]!.text);
}

function proper({ words }: Passing, { phrase }: Subject): boolean {
  return phrase !== null && words[phrase.last]!.capital;
}

/** "time will tell": a verb of saying with nothing said, at the end. */
function nothingSaid(passing: Passing, verb: Verb, subject: Subject): boolean {
  const next = passing.words[verb.last + 1];
  const ends = next === undefined || next.text === ".";
  if (
    /^(?:little|nothing|anything|no|yes|goodbye|farewell|hello|prayers|grace|mass)$/u.test(next?.text ?? "")
  )
    return !clauseFollows(passing, verb);
  if (subject.verbal.negated && withheld.test(next?.text ?? "")) return true;
  if (opensContent(passing, verb)) return false;
  if (next !== undefined && hearers.test(next.text)) return false;
  if (subject.verbal.auxiliary && (ends || subject.kind === null)) return ends || verb.form.tense === "base";
  if (!verb.form.row.id.endsWith("/tell")) return false;
  return ends ? !subject.opens : subject.phrase !== null && subject.kind === null;
}

/** "did not say whether": nothing was said. */
const withheld = /^(?:what|whether|how|why|when|where|who|which|if)$/u;
const hearers = /^(?:me|us|you|reporters|journalists|investigators|police)$/u;

/** "Few returned, the officer noted.": the verb ends a clause set off from what it says, or stands behind a quotation. */
function parenthetical(passing: Passing, verb: Verb, subject: Subject): boolean {
  const { words } = passing;
  const next = words[verb.last + 1];
  const before = words[subject.first - 1];
  if (before?.text === "as") return true;
  if (!subject.opens || before === undefined) return false;
  if (before.text === '"' && /^[,?!.-]$/u.test(words[subject.first - 2]?.text ?? "")) return true;
  if (!/^[,"]$/u.test(before.text)) return false;
  return next === undefined || /^[,.;"\n]$/u.test(next.text) || dated(passing, verb, subject);
}

/** "The pass is shut, the ministry announced on Thursday": a clause goes before, and a time or an occasion follows. */
function dated({ words, grammar }: Passing, { last }: Verb, { first, kind }: Subject): boolean {
  const next = words[last + 1]!;
  const [opening] = words;
  if (kind === null || grammar.subordinators.has(opening!.text) || grammar.prepositions.has(opening!.text))
    return false;
  if (!/^(?:on|in|at|during|last|this|late|early|from)$/u.test(next.text) && !grammar.weekdays.has(next.text))
    return false;
  return words
    .slice(1, first - 1)
    .some(({ text }) => grammar.auxiliaries.has(text) || /\p{L}{3,}ed$/u.test(text));
}
