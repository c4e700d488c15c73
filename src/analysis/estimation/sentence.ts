// What the page says first, in one sentence of each language: the interval and the lower bound, the point after them,
// or why there is none. Prints no more digits than the interval bears.
import {
  type HiddenTotalAnswer,
  type HiddenTotalStratum,
  hiddenTotalMethods,
  type Localised,
} from "#model/index.js";
import { printedInterval, roundedDown, roundedTo } from "#stats/index.js";
import { printedNumber } from "../printed-number.js";

/** `of` is what a case is, isolated by the caller; null where nobody says. */
export function hiddenTotalSentence({ answer, observed }: HiddenTotalStratum, of: string | null): Localised {
  const seen = printedNumber(observed);
  const counted = { en: of ?? "cases", ar: of ?? "الحالات" };
  switch (answer.kind) {
    case "estimated": {
      const { low, high, unit } = printedInterval(answer.interval.low, answer.interval.high, {
        finest: 1,
        least: observed,
      });
      const point = printedNumber(roundedTo(answer.point, unit));
      const bound = boundText(answer, observed);
      const [from, to] = [printedNumber(low), printedNumber(high)];
      const share = Math.round(answer.interval.level * 100);
      const method = hiddenTotalMethods[answer.method];
      return {
        en: `Between ${from} and ${to} ${counted.en} in all (${share}% interval), of whom ${seen} were seen. Lower bound if some are more visible than others: ${bound.en}. Best single value: ${point}, by: ${method.en}.`,
        ar: `العدد الكلي من ${counted.ar} بين ${from} و${to} (مجال ${share}%)، رُصد منها ${seen}. والحد الأدنى إن كان بعضها أظهر من بعض: ${bound.ar}. وأفضل قيمة مفردة: ${point}، بطريقة: ${method.ar}.`,
      };
    }
    case "lower bound only": {
      const bound = boundText(answer, observed);
      return {
        en: `Lower bound: ${bound.en} ${counted.en} in all, of whom ${seen} were seen; how many more cannot be said. ${answer.explanation.en}`,
        ar: `الحد الأدنى للعدد الكلي من ${counted.ar}: ${bound.ar}، رُصد منها ${seen}؛ ولا يمكن القول كم يزيد على ذلك. ${answer.explanation.ar}`,
      };
    }
    default:
      return {
        en: `The total cannot be estimated; ${seen} ${counted.en} were seen. ${answer.explanation.en}`,
        ar: `لا يمكن تقدير العدد الكلي؛ رُصد ${seen} من ${counted.ar}. ${answer.explanation.ar}`,
      };
  }
}

type Bound = Pick<Extract<HiddenTotalAnswer, { lowerBound: number }>, "lowerBound" | "boundInterval">;

/** "8,500 (95% interval 8,100 to 9,000)"; the bound alone where it has no interval. Never under what was counted. */
function boundText({ lowerBound, boundInterval }: Bound, observed: number): Localised {
  if (boundInterval === null) {
    const alone = printedNumber(Math.max(observed, Math.floor(lowerBound)));
    return { en: alone, ar: alone };
  }
  const { low, high, unit } = printedInterval(boundInterval.low, boundInterval.high, {
    finest: 1,
    least: observed,
  });
  const value = printedNumber(Math.max(observed, roundedDown(lowerBound, unit)));
  const [from, to] = [printedNumber(low), printedNumber(high)];
  const share = Math.round(boundInterval.level * 100);
  return {
    en: `${value} (${share}% interval ${from} to ${to})`,
    ar: `${value} (مجال ${share}% من ${from} إلى ${to})`,
  };
}
