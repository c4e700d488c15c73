// Numbers as the object of counting: "the army speaks of 35", «وأحصى مراقبون بضع عشرات». The noun is left out where the
// text has just named it. Verbs as data; nothing is read where another noun may follow the number.
import type { StatedNumber, Word } from "#text/index.js";
import type { Sentence } from "./sentences.js";

/** English verbs directly before the number, Arabic ones before their subject too. Shadow forms. */
export const countingVerbs = {
  en: /^(?:counts?|counted|counting|registers?|registered|records?|recorded|documents?|documented|lists?|listed|identified|identifies|tallied|logged|names?|named|mentions?|mentioned|interviewed|led|commanded|trained)$/,
  enOf: /^(?:speaks?|spoke|spoken|speaking|talks?|talked|tells?|told|knows?|knew|hears?|heard|wrote|writes)$/,
  ar: /^[وف]?(?:احصي|احصت|احصوا|يحصي|تحصي|سجل|سجلت|سجلوا|تسجل|وثق|وثقت|وثقوا|توثق|رصد|رصدت|رصدوا|عد|عدت|قابل|قابلت|قابلوا)$/,
  arOf: /^[وف]?(?:يتحدث|تتحدث|تحدث|تحدثت|تحدثوا|يتحدثون|تكلم|تكلمت|يتكلم)$/,
} as const;

const end =
  /^(?:[.,;:()"،؛؟!-]|in|at|since|so|this|last|over|between|and|but|for|from|by|during|who|until|while|as|or|on|with|without|after|before|through|across|when|because|where|if|though|each|again|there|already|later|earlier|today|cette|selon|encore|en|dans|depuis|avec|sans|في|خلال|منذ|حتي|بين|علي|فقط|هذا|العام|ثم|لكن|بينما)$/;

/** People standing together, their number behind: "a group of nine", «مجموعة من تسعة». */
const crowds =
  /^[وفبل]?(?:groups?|party|parties|crowd|crowds|batch|contingent|band|column|convoy|boatload|busload|team|trio|squad|company|platoon|unit|patrol|garrison|مجموعه|دفعه|جماعه|حشد|رتل|قافله|دوريه|سريه|فصيل|وحده|كتيبه|groupe|convoi)$/;

/** True for "a group of nine" with no noun behind: a mark, a preposition or a verb. */
export function isSizeOfCrowd(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  const [head, link] = [words[number.first - 2]?.text ?? "", words[number.first - 1]?.text ?? ""];
  if (!/^(?:of|من)$/.test(link) || !crowds.test(head)) return false;
  const behind = words[number.next]?.text ?? "";
  return (
    endsBehind(words, sentence, number) ||
    /^(?:[a-z]{3,}ed|came|left|fled|ran|went|was|were|had|has|الي|من)$/.test(behind)
  );
}

/** True where the number is all that a verb of counting counts. */
export function isCountedByVerb(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  return endsBehind(words, sentence, number) && verbBefore(words, sentence, number.first - 1);
}

/** True where no noun can follow the number: a mark, the end, a preposition or another clause. */
export function endsBehind(words: readonly Word[], sentence: Sentence, { next }: StatedNumber): boolean {
  if (next >= sentence.next) return true;
  const { text, kind } = words[next]!;
  return end.test(text) || (kind === "letters" && text > "\u0600" && text.startsWith("و"));
}

function verbBefore(words: readonly Word[], sentence: Sentence, at: number): boolean {
  if (at < sentence.first) return false;
  const text = words[at]!.text;
  if (countingVerbs.en.test(text)) return true;
  const head = at > sentence.first ? words[at - 1]!.text : "";
  if (text === "of") return countingVerbs.enOf.test(head);
  const verb = text === "عن" ? countingVerbs.arOf : countingVerbs.ar;
  for (let back = at; back >= Math.max(sentence.first, at - 3); back--) {
    if (words[back]!.kind !== "letters") return false;
    if (verb.test(words[back]!.text)) return true;
  }
  return false;
}
