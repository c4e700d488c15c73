// Words whose full stop ends no sentence, in Arabic, English and French, by what may follow them. Upper and lower
// case are told apart ("No. 5", not "he said no."). Rows hold in every language: an Arabic report quotes English
// names. Deliberately absent: "etc." and «إلخ.», which end a sentence about as often as not.

/** What must follow for the sentence to go on. */
export type Continuation =
  /** Whatever follows, the sentence goes on. */
  | "anything"
  /** Only a digit. */
  | "number"
  /** Anything but a word that commonly opens a sentence (`sentenceOpeners`). */
  | "no opener";

export interface AbbreviationRule {
  readonly written: readonly string[];
  readonly meaning: string;
  readonly before: Continuation;
  /** Behind a number it is a unit or an era («2015 م.»), and the sentence may end there. */
  readonly notAfterNumber?: true;
  /** One sentence. */
  readonly example: string;
  /** Two sentences. */
  readonly counterExample: string;
}

export const abbreviationRules: readonly AbbreviationRule[] = [
  {
    written: ["د", "أ", "ا", "م", "أ.د", "ا.د", "م.م", "ش"],
    meaning: "doctor, professor or mister, engineer, sheikh in front of a name",
    before: "anything",
    notAfterNumber: true,
    example: "قال د. سالم الوادي إن العدد يزداد.",
    counterExample: "غادر القرية عام 2015 م. ثم عاد إليها.",
  },
  {
    written: "Dr Mr Mrs Ms Prof Gen Col Lt Sgt Capt Maj Brig Sen Rep Gov Rev Hon St Mt Messrs".split(" "),
    meaning: "English titles and ranks",
    before: "anything",
    example: "The survey by Dr. Hale took a year.",
    counterExample: "He met the general. Hale was there.",
  },
  {
    written: ["Mme", "Mlle", "MM", "Mgr", "Me", "Pr"],
    meaning: "French titles",
    before: "anything",
    example: "Le rapport de Mme. Valcour est paru.",
    counterExample: "Il est parti avec la dame. Valcour est restée.",
  },
  {
    written: "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr avr juil déc".split(" "),
    meaning: "months in front of a day",
    before: "number",
    example: "They crossed on Jan. 14 at night.",
    counterExample: "They crossed in Jan. Nobody saw them.",
  },
  {
    written: "No Nos no nos p pp vol Vol art Art fig Fig ch sec ص ج ط رقم".split(" "),
    meaning: "number, page, volume, article, figure",
    before: "number",
    example: "Shelter No. 5 took them in.",
    counterExample: "They asked him back and he said no. Nobody asked again.",
  },
  {
    written: "U.S U.K U.N E.U U.A.E D.C a.m p.m Inc Ltd Co Corp Jr Sr".split(" "),
    meaning: "places, hours and companies that end a sentence as readily as they stand inside one",
    before: "no opener",
    example: "He named two U.S. Army officers.",
    counterExample: "He never saw the U.S. He died at sea.",
  },
  {
    written: "e.g i.e cf vs viz al approx ca incl".split(" "),
    meaning: "Latin and learned abbreviations inside a sentence",
    before: "anything",
    example: "Hale et al. Report the same.",
    counterExample: "It happened by the canal. Report it.",
  },
];

/** Words that open English sentences more often than they follow "U.S." */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "The A An He She It They We You I His Her Its Their This That These Those There In On At But And Or So As " +
    "After Before When While If Since For From By With Some Many Most No Not What Who Why How One"
  ).split(" "),
);
