// Reporting verbs in -ing: ", adding that", ", describing the mood as tense", "is warning that". The source is dropped, or
// stands before "is".
import { contentBehind, sighting } from "./clause-sighting.js";
import { antecedentKinds, speakers } from "./needs.js";
import { kindOfPhrase, type Passing, phraseAfter } from "./noun-phrases.js";
import type { Sighting } from "./sighting.js";
import { subjectBefore } from "./subjects.js";
import type { Verb } from "./verb-index.js";
import { verbalGroup } from "./verbal-group.js";
import { fitsObject, opensContent, rightBehind, takesObject } from "./what-is-said.js";

/** ", adding that": a subject dropped behind a comma. */
export function participial(passing: Passing, verb: Verb): Sighting | null {
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
