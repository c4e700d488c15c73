// What the page says first, in one sentence of each language: the interval and the lower bound, the point after them,
// or why there is none. Prints no more digits than the interval bears.
import { type HiddenTotalStratum, hiddenTotalMethods, type Localised } from "#model/index.js";
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
      const bound = printedNumber(Math.max(observed, roundedDown(answer.lowerBound, unit)));
      const [from, to] = [printedNumber(low), printedNumber(high)];
      const share = Math.round(answer.interval.level * 100);
      const method = hiddenTotalMethods[answer.method];
      return {
        en: `Between ${from} and ${to} ${counted.en} in all (${share}% interval), of whom ${seen} were seen; at least ${bound} if some are more visible than others. Best single value: ${point}, by: ${method.en}.`,
        ar: `العدد الكلي من ${counted.ar} بين ${from} و${to} (مجال ${share}%)، رُصد منها ${seen}؛ ولا يقل عن ${bound} إن كان بعضها أظهر من بعض. وأفضل قيمة مفردة: ${point}، بطريقة: ${method.ar}.`,
      };
    }
    case "lower bound only": {
      const bound = printedNumber(Math.max(observed, Math.floor(answer.lowerBound)));
      return {
        en: `At least about ${bound} ${counted.en} in all, of whom ${seen} were seen; how many more cannot be said. ${answer.explanation.en}`,
        ar: `العدد الكلي من ${counted.ar} لا يقل عن نحو ${bound}، رُصد منها ${seen}؛ ولا يمكن القول كم يزيد على ذلك. ${answer.explanation.ar}`,
      };
    }
    default:
      return {
        en: `The total cannot be estimated; ${seen} ${counted.en} were seen. ${answer.explanation.en}`,
        ar: `لا يمكن تقدير العدد الكلي؛ رُصد ${seen} من ${counted.ar}. ${answer.explanation.ar}`,
      };
  }
}
