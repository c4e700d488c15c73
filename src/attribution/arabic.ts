// Finds reporting verbs with their sources in Arabic: subject behind the verb (قالت الوزارة إن), before it
// (السلطات قالت إن), dropped (وأضافت أن), participles (مشيرا إلى). Not handled: vowelled passives that are written
// like their actives (ذُكر), subjects more than twelve words long.
import type { SourceKind } from "#model/index.js";
import { agreementOf } from "./antecedents.js";
import { type ArabicPassing, arabicPhraseAfter, kindOfArabic, phraseBefore } from "./arabic-noun-phrases.js";
import {
  openingBehindAdjunct,
  openingWithin,
  opensAt,
  opensStrictly,
  skipFillers,
} from "./arabic-openings.js";
import { followedBy, inNounPlace, isHomograph, nounPlaces, type Verb, verbsAt } from "./arabic-verb-forms.js";
import {
  addressees,
  hedges,
  negators,
  nobody,
  phraseEnds,
  relativeMa,
  relatives,
} from "./cues/ar-grammar.js";
import type { Phrase } from "./noun-phrases.js";
import type { Agreement, Sighting, Stretch } from "./sighting.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import { printed, type Word } from "./words.js";

const bodies: readonly SourceKind[] = ["study", "outlet", "agency", "organisation", "official"];
const researchers: readonly SourceKind[] = ["study", "organisation", "person"];

const finders: readonly SourceKind[] = [...bodies, "person"];

const speakers: readonly SourceKind[] = [...bodies, "person", "testimony"];

/** Words for people that say nothing of their having left: they need what is said beside them. */
const anybody =
  /^(?:رجل|رجال|شاب|شابه|شباب|امراه|نساء|شخص|اشخاص|مواطن|مواطنون|فتاه|فتي|طالب|طالبه|ام|اب|اخ|جار|جيران|صديق|زوج|سكان|طبيب|سايق|عالم|ابن|شيخ)$/u;

export function arabicSightings(passing: ArabicPassing): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < passing.words.length; at++) {
    for (const verb of verbsAt(passing.words, at)) {
      const sighting = readVerb(passing, verb);
      if (sighting === null) continue;
      found.push(sighting);
      break;
    }
  }
  return found;
}

/** The readings of a verb in the order of their likeliness: participle, subject behind, before, dropped. */
function readVerb(passing: ArabicPassing, verb: Verb): Sighting | null {
  if (inNounPlace(passing.words, verb) || isVowelledPassive(passing, verb)) return null;
  if (verb.form.tense === "gerund") return participial(passing, verb);
  const next = skipFillers(passing.words, verb.at + 1, verb.form.row.id);
  if (verb.suffixed === true) return subjectBehind(passing, verb, next);
  return (
    subjectBehind(passing, verb, next) ??
    subjectBeforeVerb(passing, verb, next) ??
    droppedSubject(passing, verb, next)
  );
}

/** أُخبر، كُتبت: where the vowel is printed, the text says that nobody is named. */
function isVowelledPassive({ reading, words }: ArabicPassing, { at, form }: Verb): boolean {
  return form.tense === "past" && /^[وف]?\u064e?\p{L}\u064f/u.test(printed(reading, words[at]!, words[at]!));
}

/** قالت وزارة الصحة إن */
function subjectBehind(passing: ArabicPassing, verb: Verb, next: number): Sighting | null {
  const { words } = passing;
  if (opensAt(words, next, verb.form) && words[next]?.text !== '"') return null;
  // A verb before its subject stands in the singular: behind قالوا comes no subject.
  if (verb.form.agreement.number === "plural") return null;
  const phrase = arabicPhraseAfter(passing, next, verb.form);
  if (phrase === null || !mayBeSubject(words, phrase)) return null;
  if (verb.form.row.needs === "words" && followedBy(verb, words, verb.at + 1)) return null;
  const kind = kindOfArabic(passing, phrase);
  if (disagrees(passing, verb, phrase, kind)) return null;
  const opening = openingWithin(words, phrase.last + 1, 14, verb.form);
  if (addressees.has(words[phrase.first]!.text) && /demand|judge/u.test(verb.form.row.id)) return null;
  if (!accepted(verb, kind, opening, words, phrase)) return null;
  return sighting(passing, verb, {
    first: verb.at,
    last: phrase.last,
    source: phrase,
    kind,
    content: opening,
    form: "verb",
  });
}

/** Not «لم يقل أحد», not the object «شبانا» nor the state «قائلا», both accusative. */
function mayBeSubject(words: readonly Word[], { first, last }: Phrase): boolean {
  const { text } = words[first]!;
  if (nobody.has(text) || (text === "احد" && first === last)) return false;
  if (!/\p{L}{2}[^هن]ا$/u.test(text)) return true;
  return (
    kindOfHead(text.slice(0, -1), "ar") === null &&
    !verbsAt(words, first).some(({ form }) => form.tense === "gerund")
  );
}

/** تنبه قارئ: a feminine verb is not that of one man, so it is another verb. */
function disagrees(
  { reading, words }: ArabicPassing,
  { form }: Verb,
  { first, last }: Phrase,
  kind: SourceKind | null,
): boolean {
  if (form.agreement.gender !== "feminine" || (kind !== "person" && kind !== "testimony")) return false;
  const folded = reading.shadow.text.slice(words[first]!.from, words[last]!.to);
  const { number, gender } = agreementOf(folded, "ar");
  return number === "singular" && gender === "masculine";
}

/** Whether a verb with this named subject reports. `opening`: where what is said opens; null: nothing said. */
function accepted(
  verb: Verb,
  kind: SourceKind | null,
  opening: number | null,
  words: readonly Word[],
  phrase: Phrase,
): boolean {
  const { needs } = verb.form.row;
  const certain = kind !== null && !anybody.test(bareArabic(words[phrase.first]!.text));
  const strict = opening !== null && (opensStrictly(words, opening) || opensStrictly(words, opening + 1));
  const gap = opening === null || (!strict && !certain) ? null : opening - phrase.last;
  if (isHomograph(verb) && (gap === null || gap > 8)) return false;
  if (needs === "words")
    return followedBy(verb, words, phrase.last + 1) || followedBy(verb, words, verb.at + 1);
  if (needs === "subject") return kind !== null || gap !== null;
  if (gap !== null && gap <= 8) return true;
  if (needs === "content") return certain;
  if (needs === "study") return certain && researchers.includes(kind);
  return certain;
}

/** السلطات قالت إن، القلة التي تكلمت */
function subjectBeforeVerb(passing: ArabicPassing, verb: Verb, next: number): Sighting | null {
  if (verb.joined) return null;
  const { words } = passing;
  const phrase = phraseBefore(words, verb.at);
  if (phrase === null) return null;
  const kind = kindOfArabic(passing, phrase);
  const opens = opensAt(words, next, verb.form);
  const { needs } = verb.form.row;
  const relative = relatives.has(words[verb.at - 1]!.text);
  const head = bareArabic(words[phrase.first]!.text);
  const enough =
    needs === "words"
      ? followedBy(verb, words, verb.at + 1)
      : opens
        ? needs === "subject" || kind !== null
        : kind !== null &&
          !anybody.test(head) &&
          (needs === "source" ||
            (needs === "content" && verb.form.agreement.number === "plural") ||
            (relative && needs === "content") ||
            (needs === "study" && researchers.includes(kind)));
  if (!enough || (relative && kind === null) || (isHomograph(verb) && !opens)) return null;
  return sighting(passing, verb, {
    first: phrase.first,
    last: verb.at,
    source: phrase,
    kind,
    content: opens ? next : null,
    form: "verb",
  });
}

/** وأضافت أن، وكتب على تويتر أن، ووصف من */
function droppedSubject(passing: ArabicPassing, verb: Verb, next: number): Sighting | null {
  const { words } = passing;
  const { needs } = verb.form.row;
  const opens = opensAt(words, next, verb.form);
  if (!opensClause(words, verb)) return null;
  const aside = words[verb.at - 1]?.text === "كما" && nounPlaces.has(words[next]?.text ?? "");
  const far = opens || aside ? next : openingBehindAdjunct(words, next);
  // "They found hunger" is no study's finding; "they explained what" tells.
  const isPlural = verb.form.agreement.number === "plural";
  if (far === null && verb.form.row.id === "ar/verb/find" && isPlural && words[next]?.text !== "ما")
    return null;
  const objective = far === null && needs !== "subject" && needs !== "words" && takesObject(words, next);
  const worded = needs === "words" && followedBy(verb, words, verb.at + 1);
  const found = needs === "study" && verb.joined && namesObject(words, next);
  if (far === null && !objective && !worded && !found) return null;
  return sighting(passing, verb, {
    first: verb.at,
    last: verb.at,
    source: null,
    kind: null,
    content: far,
    form: "dropped subject",
  });
}

const clauseOpeners = new Set(
  "كما وقد قد ثم لم ولم فيما بل حيث وكما فقد لن ولن لا ولا وقتما بعدما حسبما حيثما ربما سبق".split(" "),
);

/** The verb begins its clause: behind a mark, a conjunction, or with و. */
function opensClause(words: readonly Word[], { at, joined }: Verb): boolean {
  const before = words[at - 1];
  return (
    joined ||
    before === undefined ||
    before.kind === "mark" ||
    clauseOpeners.has(before.text) ||
    relatives.has(before.text)
  );
}

/** ووجدت روايات مشتركة: a bare noun is what a study found. */
function namesObject(words: readonly Word[], next: number): boolean {
  const word = words[next];
  return word?.kind === "word" && !phraseEnds.has(word.text) && !nounPlaces.has(word.text);
}

/** ووصف من عذبهم، ودعا الحكومات إلى، أبدى فيه ندمه */
function takesObject(words: readonly Word[], next: number): boolean {
  const text = words[next]?.text ?? "";
  return text === "من" || text === "ما" || addressees.has(text) || /\p{L}{2}(?:ه|ها|هم)$/u.test(text);
}

/** بات متوقعا أن: a state, and nobody who tells of it. */
const predicating = /^[وف]?(?:كان|كانت|يكون|تكون|بات|باتت|اصبح|اصبحت|ليس|ليست|يبدو|صار)$/u;

/** مشيرا إلى، مؤكدا أن، قائلا: a participle reports where what is said opens behind it. */
function participial(passing: ArabicPassing, verb: Verb): Sighting | null {
  const { words } = passing;
  const next = skipFillers(words, verb.at + 1, verb.form.row.id);
  if (!opensAt(words, next, verb.form) || verb.form.row.needs === "words") return null;
  const before = words[verb.at - 1]?.text ?? "";
  if (nounPlaces.has(before) || predicating.test(before)) return null;
  const first = verb.at > 0 && verbsAt(words, verb.at - 1).length > 0 ? verb.at - 1 : verb.at;
  return sighting(
    passing,
    { ...verb, at: verb.at },
    { first, last: verb.at, source: null, kind: null, content: next, form: "dropped subject" },
  );
}

interface Parts {
  readonly first: number;
  readonly last: number;
  readonly source: Phrase | null;
  readonly kind: SourceKind | null;
  /** Index at which what is said opens. */
  readonly content: number | null;
  readonly form: Sighting["form"];
}

function sighting(
  { words }: ArabicPassing,
  verb: Verb,
  { first, last, source, kind, content, form }: Parts,
): Sighting {
  const before = words[verb.at - 1]?.text ?? "";
  const cue = words[verb.at]!;
  const agreement: Agreement = source === null ? verb.form.agreement : {};
  const from = Math.min(first, verb.at);
  const to = Math.max(last, verb.at);
  return {
    form,
    rule: verb.form.row.id,
    stretch: [words[from]!.from, words[to]!.to],
    cue: [cue.from, cue.to],
    source: source === null ? null : [words[source.first]!.from, words[source.last]!.to],
    agreement,
    author: null,
    content: contentFrom(words, content),
    direct: content !== null && words.slice(content, content + 3).some(({ text }) => text === '"'),
    negated: verb.form.row.denies === true || isNegated(words, verb.at),
    hedged: verb.form.tense === "present" && hedges.has(before),
    antecedent:
      form !== "dropped subject" || verb.form.row.needs === "subject"
        ? null
        : verb.form.row.needs === "study"
          ? finders
          : speakers,
    kind,
  };
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
