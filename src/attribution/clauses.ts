import { contentBefore, contentBehind, sighting } from "./clause-sighting.js";
import { agrees } from "./finite.js";
import { antecedentKinds } from "./needs.js";
import { kindOfPhrase, type Passing, phraseAfter } from "./noun-phrases.js";
import { participial } from "./participles.js";
import type { Sighting } from "./sighting.js";
import { type Subject, subjectBefore } from "./subjects.js";
import { inverted, passive } from "./verb-first.js";
import type { Verb } from "./verb-index.js";

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
    source: subject.phrase ?? subject.repeats ?? null,
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
