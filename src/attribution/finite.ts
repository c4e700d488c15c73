// Whether a form that could be a reporting verb is one behind its subject: finite, not passive, not a noun.

import type { Passing } from "./noun-phrases.js";
import { kindOfHead } from "./sources/heads.js";
import type { Subject } from "./subjects.js";
import type { Verb } from "./verb-index.js";
import { opensContent } from "./what-is-said.js";

/** Whether the verb's form can be finite behind this subject. */
export function agrees(passing: Passing, verb: Verb, subject: Subject): boolean {
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
  if (
    /^en\/verb\/(?:demand|urge|ask|request)$|^fr/u.test(form.row.id) &&
    next === "to" &&
    !/\bto$/u.test(form.text)
  )
    return true;
  return (
    /^en\/verb\/(?:publish|issue)$/u.test(form.row.id) &&
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
      ({ text, kind }) =>
        kind === "number" ||
        /^(?:those|people|data|media|police|men|women|many|several|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(
          text,
        ),
    ) ||
    (grammar.language === "en" &&
      span.some(({ text }) => /[^s]s$/u.test(text)) &&
      span.some(({ text }) => /^(?:who|in|at|from|of)$/u.test(text)))
  );
}

/** "Broken promises, study says": one word that opens the clause and describes the next, and names nobody. */
function describes({ reading, words, grammar }: Passing, { phrase, kind, opens }: Subject): boolean {
  if (grammar.language !== "en" || phrase === null || phrase.first !== phrase.last || !opens) return false;
  const { text } = words[phrase.first]!;
  if (kind !== null && kindOfHead(text, "en") !== null) return false;
  return (
    /(?:[kptsdlv]en|ed|ing|ive|less|ful|ous|ic|al|ary|ern|ible|able)$/u.test(text) && !reading.names.has(text)
  );
}

const nouns =
  /^(?:reports?|claims?|states?|notes?|estimates?|charges?|questions?|remarks?|comments?|demands?|requests?|appeals?|records?|documents?|details?|lists?|shows?|finds?|posts?|answers?|reasons?|counters?|objects?|stress|forecasts?|orders?|briefs?|cautions?|issues?|releases?|airs?|labels?|brands?|terms?|quotes?|blames?|faults?|talks?|disputes?|promises?|pledges?|protests?|tweets?|argues|broadcasts?|vows?|invites?|wants|welcomes?|posts?|runs?|calls?|doubts?|voices?|holds?|rules?|carries|features?|screens?|boasts?|plea|hints?|names?|pledges?|praise|attributes|reads?|replies|reply|complaints?|objection)$/u;

/** "the police reports were lost": a form that may be a noun needs what is said, or an end of clause, behind it. */
function nounLike(passing: Passing, verb: Verb, subject: Subject, word: string): boolean {
  if (!nouns.test(word)) return false;
  if (passing.words[verb.first]!.capital || describes(passing, subject)) return true;
  if (opensContent(passing, verb) || passing.words[subject.first - 1]?.text === "as") return false;
  if (subject.phrase === null) return false;
  const next = passing.words[verb.last + 1];
  if (next !== undefined && passing.verbs.of(next.text).some(({ tense }) => tense !== "gerund")) return true;
  if (
    next !== undefined &&
    (passing.grammar.prepositions.has(next.text) || passing.grammar.auxiliaries.has(next.text))
  )
    return true;
  if (next === undefined || next.kind === "mark") return !subject.opens;
  return verb.form.row.needs === "content" && subject.kind === null;
}
