// The forms under which a printed word may meet a cue: for Arabic, the word without its clitics; for English, without
// the possessive; for French, without the elided word before the apostrophe. A light stemmer on purpose (after Larkey,
// Ballesteros and Connell 2002, "Improving stemming for Arabic information retrieval"), with one reading more: the
// imperfect without its person, for cues that are open at their end. Broken plurals, participles and the changes of
// weak verbs (قال يقول) are not derived, the codebook lists them. Words are folded (text/shadow).
//
//   وللمحاكمة   و + لل + محاكمه        خيبتهم   خيبه + هم        سيقتلونهم   س + ي + قتلونهم, for a cue قتل*

/** One reading of a printed word. */
export interface WordForm {
  readonly stem: string;
  /** The reading took an Arabic article off: ال, or لل for ل + ال. */
  readonly article: boolean;
  /** The reading took an ending off; a cue with "*" needs no such reading. */
  readonly ended: boolean;
  /** The reading took a person of the imperfect off; only a cue with "*" may use it (يعدم is no عدم). */
  readonly imperfect: boolean;
}

/** What may stand before an Arabic word, in legal orders: a conjunction, then a preposition, then the article. */
const conjunctions = ["", "و", "ف"];
const prepositions: readonly { readonly letters: string; readonly article: boolean }[] = [
  { letters: "", article: false },
  { letters: "ب", article: false },
  { letters: "ك", article: false },
  { letters: "ل", article: false },
  { letters: "س", article: false },
  { letters: "ال", article: true },
  { letters: "بال", article: true },
  { letters: "كال", article: true },
  { letters: "لل", article: true },
];
const proclitics = conjunctions.flatMap((conjunction) =>
  prepositions.map(({ letters, article }) => ({ letters: conjunction + letters, article })),
);

/** Pronouns, and the alef of an accusative. A word with the article takes neither. */
const enclitics = ["هما", "كما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ك", "ي", "ا"];

/** What may stand before a verb of the imperfect: a conjunction, then the future or a purpose. */
const verbalProclitics = conjunctions.flatMap((conjunction) =>
  ["", "س", "ل"].map((letter) => conjunction + letter),
);
/**
 * He, she or you, we, I. Behind the first three a stem that begins with alef has lost it: انضم ينضم, أرغم يرغم. What
 * begins with ال is read as the article, never as the first person of a stem with ل.
 */
const persons = ["ي", "ت", "ن", "ا"];

const shortestStem = 2;
const shortestEndedStem = 3;
const shortestVerb = 3;

const bare = { article: false, ended: false, imperfect: false } as const;

/** Every reading of a folded word in a language, the printed word itself first. */
export function formsOf(word: string, language: string): WordForm[] {
  if (language === "ar") return arabicForms(word);
  return apostropheForms(word).map((stem) => ({ stem, ...bare }));
}

function arabicForms(word: string): WordForm[] {
  const forms: WordForm[] = [];
  for (const { letters, article } of proclitics) {
    if (!word.startsWith(letters) || word.length - letters.length < shortestStem) continue;
    const stem = word.slice(letters.length);
    forms.push({ ...bare, stem, article });
    if (!article)
      for (const ended of stemsBeforeEnding(stem)) forms.push({ ...bare, stem: ended, ended: true });
  }
  return [...forms, ...imperfectForms(word)];
}

function imperfectForms(word: string): WordForm[] {
  return verbalProclitics
    .filter((letters) => word.startsWith(letters) && persons.includes(word.charAt(letters.length)))
    .filter(
      (letters) => word.length - letters.length > shortestVerb && !word.startsWith("ال", letters.length),
    )
    .flatMap((letters) => {
      const stem = word.slice(letters.length + 1);
      return [
        { ...bare, stem, imperfect: true },
        { ...perfectWithAlef(stem), imperfect: true },
      ];
    });
}

/** A cue reads ال at its beginning as the article, so a perfect such as التحق is met as its article and the rest. */
function perfectWithAlef(stem: string): WordForm {
  return stem.startsWith("ل")
    ? { ...bare, stem: stem.slice(1), article: true }
    : { ...bare, stem: `ا${stem}` };
}

function stemsBeforeEnding(word: string): string[] {
  return enclitics
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestEndedStem)
    .flatMap((ending) => spellings(word.slice(0, -ending.length)));
}

/** Before an ending ة is written ت, and a final hamza sits on و or ي: رسالته رساله, أصدقاؤه أصدقاء. */
function spellings(stem: string): string[] {
  if (stem.endsWith("ت")) return [stem, `${stem.slice(0, -1)}ه`];
  if (stem.endsWith("او") || stem.endsWith("اي")) return [stem, `${stem.slice(0, -1)}ء`];
  return [stem];
}

/** "didn't" and "cannot" hold a "not"; "leader's" is leader; "l'islam" is islam. */
function apostropheForms(word: string): string[] {
  if (word === "cannot" || word.endsWith("n't")) return [word, "not"];
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  const possessive = word.endsWith("'s") ? [word.slice(0, -2)] : [];
  return [word, ...possessive, word.slice(apostrophe + 1)];
}
