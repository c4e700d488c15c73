// Whether a verb has beside it what its row needs before it counts as reporting: what is said, or a subject of a kind
// that reports. The rows say which (see `cues/row.ts`).
import type { SourceKind } from "#model/index.js";
import { isAdverb, type Passing } from "./noun-phrases.js";
import type { Subject } from "./subjects.js";
import type { VerbForm } from "./verb-index.js";

const researchers: readonly SourceKind[] = ["study", "organisation", "official", "outlet", "agency"];

export const speakers: readonly SourceKind[] = [...researchers, "person", "testimony"];

/** A verb form at its place. */
export interface Verb {
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
}

/** Kinds a pronoun's antecedent must be of; "none" where the row's needs are not met at all. */
export function antecedentKinds(
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
  if (!named) return needs === "study" && subject.agreement.animate !== false ? "none" : allowed;
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
export function opensContent({ words, grammar }: Passing, verb: Verb): boolean {
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
