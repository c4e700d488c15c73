// A codebook of eleven codes for the sample study: enough for every shape the report prints.
import type { Code, Codebook } from "#model/index.js";

function code(id: string, group: string, en: string, ar: string, pairs: readonly string[] = []): Code {
  return {
    id,
    group,
    label: { en, ar },
    definition: `Stated: ${en.toLowerCase()}.`,
    use_when: "The text says so of those who left.",
    not_when: "It is only supposed or denied.",
    cues: {},
    pairs_with: [...pairs],
  };
}

export const sampleCodebook: Codebook = {
  codebook: {
    id: "sample",
    version: "0.1.0",
    languages: ["en", "ar"],
    unit_of_coding: "one stated reason",
    unit_of_counting: "distinct case",
    rules: [],
    cue_matching: {},
    exclusion_of_personal_data: "No name, place or date.",
  },
  groups: [
    { id: "join", label: { en: "Joining motives and promises", ar: "دوافع الانضمام والوعود" } },
    { id: "leave", label: { en: "Reasons for leaving", ar: "أسباب المغادرة" } },
    { id: "leave.life", parent: "leave", label: { en: "Life inside", ar: "الحياة في الداخل" } },
    {
      id: "leave.strategy",
      parent: "leave",
      label: { en: "Aims and strategy", ar: "الأهداف والاستراتيجية" },
    },
    { id: "obst", label: { en: "Obstacles and risks", ar: "العوائق والمخاطر" } },
    { id: "out", label: { en: "Outcomes and recommendations", ar: "النتائج والتوصيات" } },
  ],
  codes: [
    code("join.comfort", "join", "Comfort and luxury promised", "وعد بالعيش المرفه", [
      "leave.shortage",
      "leave.promises_false",
    ]),
    code("join.heroism", "join", "Heroism, action, adventure", "البطولة والإثارة والمغامرة", [
      "leave.used_as_bomber",
    ]),
    code("join.unity", "join", "Unity and brotherhood in one cause", "الوحدة والأخوة في قضية واحدة", [
      "leave.infighting",
    ]),
    code("leave.shortage", "leave.life", "Shortage and poor living conditions", "شح الحاجات وسوء المعيشة", [
      "join.comfort",
    ]),
    code(
      "leave.promises_false",
      "leave.life",
      "General disillusion: promises proved false",
      "خيبة أمل عامة: وعود كاذبة",
      ["join.comfort"],
    ),
    code("leave.unpaid", "leave.life", "Pay low, late or missing", "أجر قليل أو متأخر أو غائب"),
    code(
      "leave.infighting",
      "leave.strategy",
      "Infighting with other groups or inside",
      "الاقتتال الداخلي أو مع فصائل أخرى",
      ["join.unity"],
    ),
    code(
      "leave.used_as_bomber",
      "leave.strategy",
      "Chosen or spent as suicide bomber / cannon fodder",
      "الاستخدام انتحاريا أو وقودا للمعركة",
      ["join.heroism"],
    ),
    code(
      "obst.reprisal",
      "obst",
      "Reprisal or execution by the group",
      "انتقام الجماعة أو إعدامها للمغادرين",
    ),
    code("obst.prosecution", "obst", "Prosecution or prison", "الملاحقة القضائية أو السجن"),
    code(
      "out.rec_speak",
      "out",
      "Recommend: recognise and give room to speak",
      "توصية: الاعتراف بالشهادات وإتاحة الكلام",
    ),
  ],
  process_markers: [],
};
