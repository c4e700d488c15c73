// What is wrong with the cells of a table, line by line. Issues are gathered, so that a researcher mends a table once;
// the problem that ends the reading quotes the first of them and counts the rest.
import { fail, fillIn, type Localised } from "#model/index.js";

/** Why a cell or a row does not fit, by its place in the sentence after the cell is quoted. */
const reasons = {
  "row length": {
    en: "{written} cells where the headings are {headings}",
    ar: "عدد خلاياه {written} والعناوين {headings}",
  },
  "not a number": { en: "is not a number", ar: "ليس عددا" },
  "not a count": { en: "is not a whole number from 0", ar: "ليس عددا صحيحا من 0 فأكثر" },
  negative: { en: "is below 0", ar: "أصغر من 0" },
  "empty count": { en: "the count is missing", ar: "العدد غائب" },
  "empty mark": {
    en: "is empty, where the column says both yes and no",
    ar: "فارغة، والعمود يصرح بنعم وبلا",
  },
  "no mark": {
    en: "says neither on the list (1, yes, x) nor off it (0, no)",
    ar: "لا تقول إن الحالة في القائمة (1، نعم، x) ولا خارجها (0، لا)",
  },
  "too often": {
    en: "is more often than a case is ever seen ({most})",
    ar: "أكثر مما ترد حالة قط ({most})",
  },
  "neither yes nor no": {
    en: "says neither yes (1) nor no (0)",
    ar: "لا تقول نعم (1) ولا لا (0)",
  },
  "not a history": {
    en: "is not a history of {length} lists in 0 and 1",
    ar: "ليس نمط ورود من {length} قوائم بالرقمين 0 و1",
  },
  "case twice": { en: "stands on line {line} already", ar: "ورد في السطر {line}" },
  "judged twice": {
    en: "{coder} judged this unit on line {line} already; if a unit may have several codes, say --metric set",
    ar: "حكم {coder} على هذه الوحدة في السطر {line}؛ وإن جاز للوحدة أكثر من رمز فاستعمل ‎--metric set",
  },
  "no unit": { en: "the unit is missing", ar: "الوحدة غائبة" },
  "no coder": { en: "the coder is missing", ar: "المرمِّز غائب" },
  "no code": {
    en: "the span has no code",
    ar: "لا رمز لهذا المقطع",
  },
  "no place": { en: "is not a place in a text: a whole number from 0", ar: "ليس موضعا في نص: عدد صحيح من 0" },
  "ends first": {
    en: "ends at {end}, where it does not lie behind its start",
    ar: "ينتهي عند {end}، وليس بعد بدايته",
  },
  "past the end": {
    en: "ends at {end}, past the document's end at {length}",
    ar: "ينتهي عند {end} بعد نهاية الوثيقة عند {length}",
  },
  "length differs": {
    en: "is another length than {length} on line {line}",
    ar: "طول غير {length} المذكور في السطر {line}",
  },
  "not a date": {
    en: "is not a date (2015, 2015-09, 2015-09-21, or a month in words)",
    ar: "ليس تاريخا (2015 أو 2015-09 أو 2015-09-21 أو شهرا بالكلمات)",
  },
  "day or month": {
    en: "may have its day or its month first; say --dates day-first or --dates month-first",
    ar: "قد يبدأ باليوم أو بالشهر؛ استعمل ‎--dates day-first أو ‎--dates month-first",
  },
  hijri: {
    en: "looks like a Hijri date; give the Gregorian one",
    ar: "يبدو تاريخا هجريا؛ اكتب الميلادي",
  },
  "ends before": { en: "ends before it begins", ar: "ينتهي قبل أن يبدأ" },
  "not a period": {
    en: "is not a {unit} as the first row has it",
    ar: "ليس {unit} كما في السطر الأول",
  },
  "period twice": { en: "stands on line {line} already", ar: "ورد في السطر {line}" },
} as const satisfies Record<string, Localised>;
export type IssueReason = keyof typeof reasons;

/** Where it stands: `column` and `cell` as the table has them; null where the whole row is meant. */
export interface IssuePlace {
  readonly line: number;
  readonly column: string | null;
  readonly cell: string | null;
}

export interface TableIssues {
  readonly add: (place: IssuePlace, reason: IssueReason, values?: FoundIssue["values"]) => void;
  /** Ends the reading with `table/unfit-cells` where anything was added; does nothing else. */
  readonly stop: () => void;
}

interface FoundIssue {
  readonly place: IssuePlace;
  readonly reason: IssueReason;
  readonly values: Readonly<Record<string, string | number | Localised>>;
}

/** How many are quoted; the rest are counted. */
const mostQuoted = 10;

/** A collector for the table of that name. */
export function createIssues(file: string): TableIssues {
  const found: FoundIssue[] = [];
  return {
    add(place, reason, values = {}) {
      found.push({ place, reason, values });
    },
    stop() {
      if (found.length === 0) return;
      const first = [...found].sort((a, b) => a.place.line - b.place.line).slice(0, mostQuoted);
      const issues = inBoth((language) =>
        first.map((issue) => `    ${issueText(issue)[language]}`).join("\n"),
      );
      fail("table/unfit-cells", { file, count: found.length, issues });
    },
  };
}

function issueText({ place: { line, column, cell }, reason, values }: FoundIssue): Localised {
  return inBoth((language) => {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? value[language] : value,
    ]);
    const why = fillIn(reasons[reason][language], Object.fromEntries(said));
    const where = { line, column: quoted(column ?? ""), cell: quoted(cell ?? ""), why };
    if (column === null) return fillIn(rowPlaces[language], where);
    return fillIn(cell === null || cell === "" ? columnPlaces[language] : cellPlaces[language], where);
  });
}

const rowPlaces = { en: "line {line}: {why}", ar: "السطر {line}: {why}" };
const columnPlaces = { en: "line {line}, {column}: {why}", ar: "السطر {line}، {column}: {why}" };
const cellPlaces = { en: "line {line}, {column}: {cell} {why}", ar: "السطر {line}، {column}: {cell} {why}" };

function inBoth(say: (language: "en" | "ar") => string): Localised {
  return { en: say("en"), ar: say("ar") };
}

/** In characters. */
const longestQuoted = 40;

/** A stranger's words in marks, cut, without line ends and control characters, kept from reordering what stands around. */
export function quoted(words: string): string {
  const line = words.slice(0, 10 * longestQuoted).replace(/\s+/gu, " ");
  const letters = [...line.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "·")];
  const cut = letters.length > longestQuoted ? [...letters.slice(0, longestQuoted - 1), "…"] : letters;
  return `"\u2068${cut.join("")}\u2069"`;
}

/** Names of columns, each in marks. */
export function quotedAll(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(quoted).join(" · ");
  return names.length > 20 ? `${shown} …` : shown;
}
