// A study of texts alone has claims of totals and no lists of cases. Its answer is its own refusal, and what would make
// an estimate possible.
import type { HiddenTotal, HiddenTotalAnswer, Localised, Making, StudyRecords } from "#model/index.js";

const how: Localised = {
  en: "Make a table with one row a case and one column a list (0 or 1), and give it beside the study: isnad estimate cases.csv --study DIR.",
  ar: "اصنع جدولا فيه سطر لكل حالة وعمود لكل قائمة (0 أو 1)، وأعطه مع الدراسة: ‏isnad estimate cases.csv --study DIR.",
};

export function hiddenTotalOfStudy({ analysis, settings }: StudyRecords, making: Making): HiddenTotal {
  const { hiddenTotal } = analysis;
  const own = hiddenTotal.kind === "not estimable" ? hiddenTotal.explanation : { en: "", ar: "" };
  const answer: HiddenTotalAnswer = {
    kind: "cannot be estimated",
    because: "no lists",
    explanation: { en: `${own.en} ${how.en}`.trim(), ar: `${own.ar} ${how.ar}`.trim() },
  };
  return {
    schema: "isnad-estimate/1",
    of: hiddenTotal.of,
    window: settings.window ?? null,
    whole: {
      stratum: null,
      lists: [],
      observed: 0,
      histories: [],
      timesSeen: [],
      answer,
      methods: [],
      pairs: [],
      models: { tried: 0, flagged: [], within: [] },
      bootstrap: null,
      consistency: [],
      linkage: [],
      caveats: [],
    },
    strata: [],
    sentence: answer.explanation,
    making,
  };
}
