// Who tells, as coarsely as a reader would recall it: one person of one nation who left and came back. Only to see
// that a report and the one it credits speak of the same witness; computed while two documents are compared, and kept
// nowhere.
import { foldText } from "#text/index.js";
import { accountDetails } from "../../origins/account-details.js";
import { countryRows } from "../../origins/subjects.js";
import { WordIndex } from "../../word-index.js";

export interface Witnesses {
  /** Nations of single persons described: "a young Jordanian". */
  readonly single: ReadonlySet<string>;
  readonly returned: boolean;
  /** The one age given. */
  readonly age: number | null;
}

const countries = new WordIndex(countryRows);

/** A word for one person, and what may stand between it and the nation. */
const personBefore =
  /(?:^|[^\p{L}])(?:[وف]?[بكل]?(?:ال)?(?:شاب|رجل|امراه|مواطن|فتاه)|(?:young )?(?:man|woman|youth)|(?:jeune )?(?:homme|femme)) $/u;
const youthBefore = /(?:^|[^\p{L}])(?:a|an|one|un|une|jeune|young) (?:young |jeune )?$/u;
const returning =
  /(?<!\p{L})(?:returned|came (?:back|home)|comes back|went home|[وف]?عاد(?:ت)?(?= )|(?:ال)?عايد|revenue?|rentree?)(?!\p{Ll})/u;

export function witnessesIn(text: string): Witnesses {
  const folded = foldText(text);
  const single = new Set<string>();
  for (const { key, at } of countries.in(folded)) {
    const before = folded.slice(Math.max(0, at - 24), at);
    if (personBefore.test(before) || youthBefore.test(before)) single.add(key);
  }
  const { age } = accountDetails(folded);
  return { single, returned: returning.test(folded), age };
}

/** Whether two documents speak of one described witness. */
export function isSameWitness(one: Witnesses, other: Witnesses): boolean {
  const [nation] = one.single;
  return (
    one.single.size === 1 &&
    other.single.size === 1 &&
    other.single.has(nation!) &&
    one.returned &&
    other.returned
  );
}
