// What stands between a subject and its verb in English and French: auxiliaries, negation, hedges, adverbs.
//
//   Lena Ortow has not yet said so.
//              --- --- ---
import { isAdverb, type Passing } from "./noun-phrases.js";

/** What stands between subject and verb. */
export interface Verbal {
  /** Index of the word before the group. */
  readonly before: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
}

export function verbalGroup({ words, grammar }: Passing, verb: number): Verbal {
  let before = verb - 1;
  let negated = false;
  let hedged = false;
  let passive = false;
  let perfect = false;
  let auxiliary = false;
  for (; before >= 0; before--) {
    const { text, kind, capital } = words[before]!;
    const aside = asideBefore(words, before, grammar);
    if (aside !== null) {
      before = aside;
      continue;
    }
    if (kind === "mark") break;
    if (capital && before > 0 && /^(?:may|will)$/u.test(text)) break;
    if (before > 1 && pairs.has(`${words[before - 1]!.text} ${text}`)) {
      before--;
      continue;
    }
    const contracted = /n't$/u.test(text);
    if (
      !grammar.auxiliaries.has(text) &&
      !grammar.negators.has(text) &&
      !contracted &&
      !grammar.hedges.has(text) &&
      (!isAdverb(words[before]!, grammar) || capital)
    )
      break;
    negated ||= grammar.negators.has(text) || contracted;
    hedged ||= grammar.hedges.has(text);
    passive ||= grammar.passives.has(text);
    perfect ||= grammar.perfects.has(text);
    auxiliary ||= grammar.auxiliaries.has(text) || contracted;
  }
  const infinitive = words[before]?.text === "to";
  const lead = infinitive ? leadBefore(words, before) : null;
  if (lead !== null)
    return { before: lead - 1, negated, hedged, passive: false, perfect, auxiliary: true, infinitive: false };
  return { before, negated, hedged, passive, perfect, auxiliary, infinitive };
}

/** Adverbs of two words. */
const pairs: ReadonlySet<string> = new Set([
  "in turn",
  "in part",
  "in fact",
  "so far",
  "as yet",
  "at first",
  "at last",
  "for now",
  "once more",
  "more recently",
  "in private",
  "in public",
]);

/** "did, however, confirm": index of the comma that opens the aside which ends at an index, or null. */
function asideBefore(words: Passing["words"], at: number, grammar: Passing["grammar"]): number | null {
  if (words[at]!.text !== ",") return null;
  for (let open = at - 1; open > Math.max(0, at - 5); open--) {
    if (words[open]!.text === ",") return grammar.auxiliaries.has(words[open - 1]!.text) ? open : null;
    if (
      !isAdverb(words[open]!, grammar) &&
      !/^(?:in|for|turn|part|fact|its|his|her|their)$/u.test(words[open]!.text)
    )
      return null;
  }
  return null;
}

const leads =
  /(?:^| )((?:(?:is|was|were|are|has been|had been|have been) )?(?:the )?(?:(?:very )?(?:first|last|only one|among the first|one of the first|quick|slow|careful|keen|careful|at pains|free|brave enough|bold enough|moved|driven)) to|(?:took|takes|taken) to (?:the )?(?:airwaves|radio|stage|stand|microphone|television|social media) to|(?:goes|went|go|gone|going) (?:as|so) far as to|(?:used|uses|took|takes) (?:the|an?|his|her|their|its) \p{L}+ to|(?:hastened|rushed|hurried|ventured|dared|felt able|saw fit|came|has come|had come|was heard|were heard|chose|managed) (?:forward )?to)$/u;
/** Words before "to" in which a lead is looked for. */
const leadReach = 8;

/** "was the first to report", "took to the radio to deny": index of the lead's first word, null where it is another infinitive. */
function leadBefore(words: Passing["words"], to: number): number | null {
  const from = Math.max(0, to - leadReach);
  const near = words.slice(from, to + 1).map(({ text }) => text);
  const lead = leads.exec(near.join(" "))?.[1];
  return lead === undefined ? null : to + 1 - lead.split(" ").length;
}
