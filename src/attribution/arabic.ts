// Finds reporting verbs with their sources in Arabic: subject behind the verb (قالت الوزارة إن), before it
// (السلطات قالت إن), dropped (وأضافت أن), participles (مشيرا إلى). Not handled: vowelled passives that are written
// like their actives (ذُكر), subjects more than nine words long.
import type { SourceKind } from "#model/index.js";
import {
  addressees,
  clauseStarts,
  complementiser,
  fillerPairs,
  fillers,
  hedges,
  negators,
  nobody,
  phraseEnds,
  relatives,
  seemingVerbs,
} from "./cues/ar-grammar.js";
import { arabicHomographs, arabicIdioms, seemingDuals } from "./cues/ar-verbs.js";
import type { Phrase } from "./noun-phrases.js";
import type { Agreement, Sighting, Stretch } from "./sighting.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { SourceTable } from "./sources/source-table.js";
import { arabicIndex, type VerbForm } from "./verb-index.js";
import { printed, type Reading, type Word } from "./words.js";

export interface ArabicPassing {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly sources: SourceTable;
}

/** A verb form at its place; `joined` where و or ف is written in front of it. */
interface Verb {
  readonly form: VerbForm;
  readonly at: number;
  readonly joined: boolean;
  /** It carries its object, so what follows can only be its subject. */
  readonly suffixed?: boolean;
}

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

function verbsAt(words: readonly Word[], at: number): readonly Verb[] {
  const { text, kind } = words[at]!;
  if (kind !== "word") return [];
  const whole = arabicIndex.of(text).map((form) => ({ form, at, joined: false }));
  if (whole.length > 0) return whole;
  const suffixed = withObject(words, at);
  if (suffixed.length > 0) return suffixed;
  const bare = /^[وف]س?(.{2,})$/u.exec(text)?.[1] ?? /^س([يت].{2,})$/u.exec(text)?.[1];
  return bare === undefined
    ? []
    : arabicIndex.of(bare).map((form) => ({ form, at, joined: /^[وف]/u.test(text) }));
}

/** نفته الجماعة، وصفه جيرانه، أخبرنا شاب: a past verb that carries its object. */
function withObject(words: readonly Word[], at: number): readonly Verb[] {
  const found = /^([وف])?(\p{L}{3,}?)(?:ه|ها|هم|نا|ني)$/u.exec(words[at]!.text);
  if (found === null) return [];
  const stem = found[2]!.replace(/ا$/u, "ي");
  return [...arabicIndex.of(found[2]!), ...(stem === found[2] ? [] : arabicIndex.of(stem))]
    .filter(
      ({ tense, row, text }) =>
        tense === "past" &&
        row.needs !== "words" &&
        row.id !== "ar/verb/publish" &&
        !arabicHomographs.includes(text),
    )
    .map((form) => ({
      form: { ...form, row: { ...form.row, needs: "source" as const } },
      at,
      joined: found[1] !== undefined,
      suffixed: true,
    }));
}

/** The readings of a verb in the order of their likeliness: participle, subject behind, before, dropped. */
function readVerb(passing: ArabicPassing, verb: Verb): Sighting | null {
  if (inNounPlace(passing.words, verb)) return null;
  if (verb.form.tense === "gerund") return participial(passing, verb);
  const next = skipFillers(passing.words, verb.at + 1, verb.form.row.id);
  if (verb.suffixed === true) return subjectBehind(passing, verb, next);
  return (
    subjectBehind(passing, verb, next) ??
    subjectBeforeVerb(passing, verb, next) ??
    droppedSubject(passing, verb, next)
  );
}

const nounPlaces = new Set("في الي علي عن مع بين دون بدون تحت فوق عند ذات ذو كل اي".split(" "));

/** Behind a preposition a word is a noun: في كتب التاريخ. */
function inNounPlace(words: readonly Word[], { at, joined, form }: Verb): boolean {
  if (seemingDuals.includes(form.text)) return true;
  return !joined && form.tense === "past" && nounPlaces.has(words[at - 1]?.text ?? "");
}

/** Index of the first word behind a verb that is no adverb, day or "to him". */
function skipFillers(words: readonly Word[], start: number, rule: string): number {
  let at = start;
  for (; at < words.length; at++) {
    const { text } = words[at]!;
    if (fillerPairs.get(text)?.has(words[at + 1]?.text ?? "") === true) at++;
    else if (rule === "ar/verb/mention" && at === start && arabicIdioms.includes(text)) continue;
    else if (!fillers.has(text) && !/^(?:ل(?:ه|ها|هم|نا|ي|ك)|في(?:ه|ها))$/u.test(text)) break;
  }
  return at;
}

/** What is said opens here: أن, a colon, a quotation, or the verb's own preposition. */
function opensAt(words: readonly Word[], at: number, form: VerbForm): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    opensStrictly(words, at) ||
    isOpener(word.text, form) ||
    (word.text === "علي" && complementiser.test(words[at + 1]?.text ?? ""))
  );
}

function opensStrictly(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (complementiser.test(word.text) || /^(?::|كيف|لماذا)$/u.test(word.text)) return true;
  if (word.text === '"') return true;
  return word.text === "،" && words[at + 1]?.text === '"';
}

function isOpener(text: string, { opener }: VerbForm): boolean {
  if (opener === null) return false;
  if (opener === "ب") return /^ب\p{L}{3,}$/u.test(text);
  return (
    text === opener ||
    (opener === "الي" && /^الي(?:ه|ها|هم)$/u.test(text)) ||
    (opener === "من" && /^م(?:ما|من)$/u.test(text))
  );
}

/** Index at which what is said opens, within reach behind a subject; null where it does not in this clause. */
function openingWithin(words: readonly Word[], start: number, reach: number, form: VerbForm): number | null {
  for (let at = start; at < start + reach && at < words.length; at++) {
    if (opensAt(words, at, form)) return at;
    if (/^[.؛!?؟\n]$/u.test(words[at]!.text)) return null;
    if (at > start && verbsAt(words, at).some(({ form: other }) => other.tense !== "gerund")) return null;
  }
  return null;
}

/** قالت وزارة الصحة إن */
function subjectBehind(passing: ArabicPassing, verb: Verb, next: number): Sighting | null {
  const { words } = passing;
  if (opensAt(words, next, verb.form) && words[next]?.text !== '"') return null;
  const phrase = arabicPhraseAfter(passing, next, verb.form);
  if (phrase === null || nobody.has(words[phrase.first]!.text)) return null;
  if (verb.form.row.needs === "words" && followedBy(verb, words, verb.at + 1)) return null;
  const head = bareArabic(words[phrase.first]!.text);
  const kind = kindOfArabic(passing, phrase);
  const opening = openingWithin(words, phrase.last + 1, 14, verb.form);
  if (addressees.has(words[phrase.first]!.text) && /demand|judge/u.test(verb.form.row.id)) return null;
  if (!accepted(verb, kind, opening === null ? null : opening - phrase.last, head, words, phrase))
    return null;
  return sighting(passing, verb, {
    first: verb.at,
    last: phrase.last,
    source: phrase,
    kind,
    content: opening,
    form: "verb",
  });
}

/** Whether a verb with this named subject reports. `opening`: where what is said opens; null: nothing said. */
function accepted(
  verb: Verb,
  kind: SourceKind | null,
  opening: number | null,
  head: string,
  words: readonly Word[],
  phrase: Phrase,
): boolean {
  const { needs } = verb.form.row;
  const certain = kind !== null && !anybody.test(head);
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

/** A form that is as often a noun, written without و. */
function isHomograph({ form, joined }: Verb): boolean {
  return !joined && arabicHomographs.includes(form.text);
}

function followedBy({ form }: Verb, words: readonly Word[], at: number): boolean {
  return (form.row.followed ?? []).includes(words[at]?.text ?? "");
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

/** The noun phrase that ends right before a verb and begins its clause. */
function phraseBefore(words: readonly Word[], verb: number): Phrase | null {
  let last = verb - 1;
  while (
    last >= 0 &&
    (negators.has(words[last]!.text) || hedges.has(words[last]!.text) || fillers.has(words[last]!.text))
  )
    last--;
  if (last >= 0 && relatives.has(words[last]!.text)) last--;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < 8; at--) {
    const word = words[at]!;
    if (word.kind === "mark" || clauseStarts.has(word.text) || isVerb(words, at)) break;
    first = at;
  }
  if (first > last) return null;
  const lead = words[first]!;
  if (nobody.has(lead.text) || nounPlaces.has(lead.text) || phraseEnds.has(lead.text) || lead.kind === "mark")
    return null;
  return { first, last };
}

/** وأضافت أن، وكتب على تويتر أن، ووصف من */
function droppedSubject(passing: ArabicPassing, verb: Verb, next: number): Sighting | null {
  const { words } = passing;
  const { needs } = verb.form.row;
  const opens = opensAt(words, next, verb.form);
  if (!opensClause(words, verb)) return null;
  const aside = words[verb.at - 1]?.text === "كما" && nounPlaces.has(words[next]?.text ?? "");
  const far = opens || aside ? next : openingBehindAdjunct(words, next);
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

/** وكتب على تويتر، الثلاثاء، أن: the way to أن leads over a preposition and its noun. */
function openingBehindAdjunct(words: readonly Word[], start: number): number | null {
  if (!nounPlaces.has(words[start]?.text ?? "") && !/^[بل]\p{L}{3,}/u.test(words[start]?.text ?? ""))
    return null;
  for (let at = start; at < start + 9 && at < words.length; at++) {
    if (complementiser.test(words[at]!.text) || words[at]!.text === ":") return at;
    if (/^[.؛"\n]$/u.test(words[at]!.text) || (at > start && isVerb(words, at))) return null;
  }
  return null;
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

/** مشيرا إلى، مؤكدا أن، قائلا: a participle reports where what is said opens behind it. */
function participial(passing: ArabicPassing, verb: Verb): Sighting | null {
  const { words } = passing;
  const next = skipFillers(words, verb.at + 1, verb.form.row.id);
  if (!opensAt(words, next, verb.form) || verb.form.row.needs === "words") return null;
  if (nounPlaces.has(words[verb.at - 1]?.text ?? "")) return null;
  const first = verb.at > 0 && verbsAt(words, verb.at - 1).length > 0 ? verb.at - 1 : verb.at;
  return sighting(
    passing,
    { ...verb, at: verb.at },
    { first, last: verb.at, source: null, kind: null, content: next, form: "dropped subject" },
  );
}

/** A reporting verb, or a word shaped like a present: يدرس. Nouns of that shape are listed. */
function isVerb(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (/^[وف]?ي\p{L}{3,}$/u.test(text) && !seemingVerbs.has(text.replace(/^[وف]/u, ""))) return true;
  return (
    arabicIndex
      .of(text)
      .some(({ row, tense }) => tense !== "gerund" && row.needs !== "study" && row.needs !== "source") ||
    /^(?:و?كان\p{L}{0,2}|و?هناك)$/u.test(text)
  );
}

/** The noun phrase that begins at an index and runs on; null where none begins there. */
export function arabicPhraseAfter(
  { words }: ArabicPassing,
  first: number,
  form: VerbForm | null,
): Phrase | null {
  let last = first - 1;
  for (let at = first; at < words.length && at < first + 12; at++) {
    const word = words[at]!;
    if (word.text === '"') {
      const close = closingMark(words, at);
      if (close === null) break;
      last = at = close;
    } else if (word.kind === "mark" || ends(words, first, at, form)) break;
    else last = at;
  }
  return last < first ? null : { first, last };
}

function closingMark(words: readonly Word[], open: number): number | null {
  for (let at = open + 2; at <= open + 6 && at < words.length; at++) if (words[at]!.text === '"') return at;
  return null;
}

function ends(words: readonly Word[], first: number, at: number, form: VerbForm | null): boolean {
  const { text } = words[at]!;
  if (phraseEnds.has(text) || complementiser.test(text) || fillers.has(text) || isVerb(words, at))
    return true;
  if (at === first) return false;
  if (/^لل\p{L}{2,}/u.test(text) || (form?.opener === "ب" && /^ب\p{L}{3,}/u.test(text))) return true;
  if (/^و/u.test(text) && verbsAt(words, at).length > 0) return true;
  return isObject(words, first, at);
}

/**
 * ودعت الدراسة الحكومات، ونفت الوزارة صحة الرقم: a body's name is closed by its last word with ال; a bare noun behind
 * it is the object. Persons are not: الباحثة ليلى حسن.
 */
function isObject(words: readonly Word[], first: number, at: number): boolean {
  const next = words[at]!.text;
  if (addressees.has(next) && at > first) return true;
  const kind = kindOfHead(words[first]!.text, "ar");
  if (kind === null || kind === "person" || kind === "testimony") return false;
  const closed = /^(?:لل|[بل]?ال)/u.test(words[at - 1]!.text);
  if (!closed || words[at]!.kind !== "word") return false;
  if (/^(?:[بل]?ال|ل|ب|و)\p{L}{2}/u.test(next)) return false;
  return (
    kind !== "official" ||
    kindOfHead(words[first]!.text, "ar") !== "official" ||
    /(?:ه|ات)$/u.test(words[first]!.text) ||
    /\p{L}{3}ا$/u.test(next)
  );
}

export function kindOfArabic(
  { reading, words, sources }: ArabicPassing,
  { first, last }: Phrase,
): SourceKind | null {
  const source = sources.resolve(printed(reading, words[first]!, words[last]!));
  if (/^سابقه?$/u.test(words[first + 1]?.text ?? "") && first < last)
    return kindOfHead(words[first]!.text, "ar") === "official" ? "official" : "testimony";
  const head = headOf(words, first, last);
  if (words[head]!.kind === "number") return "testimony";
  const kind = kindOfHead(words[head]!.text, "ar");
  if (kind === null) return source?.kind ?? null;
  return kind === "study" || kind === "person" || source === null ? kind : source.kind;
}

const modifiers =
  /^(?:كبير|كبار|كبيره|احد|احدي|بعض|عدد|كل|جميع|معظم|اغلب|نحو|حوالي|قرابه|اكثر|مساعد|نايب|غالبيه|عشرات|مئات|مجموعه|ابرز)$/u;

/** An Arabic phrase begins with its head, but for words of number and rank: كبير الباحثين. */
function headOf(words: readonly Word[], first: number, last: number): number {
  const next = first + 1;
  return next <= last &&
    modifiers.test(bareArabic(words[first]!.text)) &&
    kindOfHead(words[next]!.text, "ar") !== null
    ? next
    : first;
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
    negated: verb.form.row.denies === true || negators.has(before),
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

function contentFrom(words: readonly Word[], at: number | null): Stretch | null {
  if (at === null) return null;
  const first = words[at]!.kind === "mark" ? words[at + 1] : words[at];
  const last = words.findLast(({ kind }) => kind !== "mark");
  return first === undefined || last === undefined || last.to <= first.from ? null : [first.from, last.to];
}
