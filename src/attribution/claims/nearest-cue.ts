// What a sentence says of those it counts, read from the cue nearest to the number. Nearness is counted in words;
// a comma, another number or a new clause lies further away than it looks.
import type { Word } from "#text/index.js";
import type { CueMeaning } from "./claim-cues.js";
import type { Counted } from "./counted.js";
import { type FoundCue, type Sentence, within } from "./sentences.js";

/** A cue further away than this, in words as weighed here, says nothing of the number. */
const reach = 40;

/** The meaning of the nearest cue, or nothing. */
export function nearestMeaning(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
): CueMeaning | null {
  let best: FoundCue | null = null;
  let least = reach;
  for (const cue of within(sentence.cues, counted.first - reach, counted.next + reach)) {
    if (isAnothersNoun(sentence, counted, cue)) continue;
    const cost = distance(words, sentence, counted, cue);
    if (cost < least) [best, least] = [cue, cost];
  }
  if (best === null) return null;
  if (best.meaning === "size" && isSizeOfLeavers(words, sentence, counted, best)) return "left";
  if (best.meaning === "left" && isOnlyTheWayThere(words, sentence, best)) return "joined";
  return best.meaning === "joined" || best.meaning === "size"
    ? (laterLeaving(words, sentence, counted, best) ?? best.meaning)
    : best.meaning;
}

/** "Eight fishermen rescued 26 deserters": the deserters are counted by their own number. */
function isAnothersNoun({ numbers }: Sentence, { number }: Counted, cue: FoundCue): boolean {
  return (
    cue.next === cue.first + 1 &&
    within(numbers, cue.first - 16, cue.first - 1).some(
      (other) => other !== number && other.next === cue.first && other.kind === "count",
    )
  );
}

/** «وصلت دفعة من العائدين، وقوامها 64 فردا»: the size of a batch of leavers counts leavers. */
function isSizeOfLeavers(
  words: readonly Word[],
  sentence: Sentence,
  { first }: Counted,
  size: FoundCue,
): boolean {
  if (size.next > first) return false;
  return within(sentence.cues, size.first - 8, size.first - 1).some(
    (cue) => cue.meaning === "left" && leavers.test(words[cue.first]!.text),
  );
}

const leavers = /^(?:defectors|deserters|returnees|leavers|(?:ال|لل)\p{L}+ين)$/u;

/** "Left the province to join the brigades", «غادر … للانضمام»: the purpose says where they went. */
function isOnlyTheWayThere(words: readonly Word[], sentence: Sentence, left: FoundCue): boolean {
  return within(sentence.cues, left.next, left.next + 7).some(
    ({ meaning, first }) =>
      meaning === "joined" &&
      /^(?:to$|لل|pour)/.test(words[first]!.text) &&
      !words.slice(left.next, first).some(({ kind }) => kind === "mark"),
  );
}

/** "31 youths who joined years ago gave themselves up": what they did last is what is counted. */
function laterLeaving(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  joined: FoundCue,
): CueMeaning | null {
  if (joined.first < counted.next) return null;
  const later = within(sentence.cues, joined.next, joined.next + 12).find(
    ({ meaning }) => meaning === "left",
  );
  if (later === undefined) return null;
  const crossed = within(sentence.numbers, joined.next, later.first - 1).length > 0;
  const broken = words
    .slice(joined.next, later.first)
    .some(({ text }) => /^(?:[;:؛]|but|while|mais|لكن|بينما|fearing|from)$/.test(text));
  const ofThem = /^(?:منهم|منهن)$/.test(words[later.next]?.text ?? "");
  return crossed || broken || ofThem ? null : "left";
}

function distance(words: readonly Word[], sentence: Sentence, counted: Counted, cue: FoundCue): number {
  // A leaver's own name says nothing more of him.
  if (cue.first < counted.next && counted.first < cue.next)
    return counted.role === "leaver" ? Number.POSITIVE_INFINITY : 0;
  const after = cue.first >= counted.next;
  const [from, to] = after ? [counted.next, cue.first] : [cue.next, counted.first];
  let cost = after ? 0 : 0.5;
  // «انضم 41 شابا وعاد ستة عشر»: a verb with «و» on it begins another clause.
  if (after && words[cue.first]!.text.startsWith("و")) cost += 6;
  for (let at = from; at < to; at++) cost += weight(words[at]!.text);
  return cost + 8 * within(sentence.numbers, from, to - 1).length;
}

function weight(text: string): number {
  if (/^(?:[;:؛.!?؟]|but|while|whereas|mais|tandis|لكن|بينما|فيما)$/.test(text)) return 12;
  return /^[,،()]$/.test(text) ? 4 : 1;
}
