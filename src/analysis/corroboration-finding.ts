// One sentence on the total that most documents state: by how many it is really stated.
import { type Corroboration, type Finding, type Localised, makeId } from "#model/index.js";
import type { FindingInput } from "./findings.js";
import { intervalIn } from "./interval-text.js";

/** None where nobody states a total; a withdrawn one only where nothing else is stated. */
export function corroborationFinding({ analysis, claims }: FindingInput): Finding[] {
  const totals = analysis.corroborations.filter(({ about }) => about === "departures");
  const most = totals.find(({ grade }) => grade !== "withdrawn") ?? totals[0];
  if (most === undefined) return [];
  const stating = new Set(most.claims);
  const documents = new Set(claims.filter(({ id }) => stating.has(id)).map(({ document }) => document)).size;
  const graded = gradeSentences[most.grade](most);
  return [
    {
      id: makeId("finding", "corroboration"),
      sentence: {
        en: `Total stated in most documents: ${most.value}. Documents: ${documents}. ${graded.en}`,
        ar: `العدد المذكور في أكثر الوثائق: ${most.value}. الوثائق: ${documents}. ${graded.ar}`,
      },
      rests: [...most.claims, ...most.against],
    },
  ];
}

const gradeSentences: Readonly<Record<Corroboration["grade"], (row: Corroboration) => Localised>> = {
  corroborated: ({ origins }) => ({
    en: `Corroborated: independent origins that state it: ${intervalIn("en", origins)}.`,
    ar: `متعاضد: الأصول المستقلة التي تذكره: ${intervalIn("ar", origins)}.`,
  }),
  "possibly corroborated": ({ origins }) => ({
    en: `Possibly corroborated: origins that state it: ${intervalIn("en", origins)}, and not sure to be independent.`,
    ar: `قد يكون متعاضدا: الأصول التي تذكره: ${intervalIn("ar", origins)}، واستقلالها غير مؤكد.`,
  }),
  "single origin": () => ({
    en: "All have it from a single origin: nothing corroborates it.",
    ar: "كلها من أصل واحد: ولا يعاضده شيء.",
  }),
  circular: () => ({
    en: "Nothing corroborates it: outlets have it from one another in a circle.",
    ar: "لا يعاضده شيء: فوسائل الإعلام ينقله بعضها عن بعض في حلقة.",
  }),
  contested: ({ against }) => ({
    en: `Contested: another origin gives another number of the same people. Claims that differ: ${against.length}.`,
    ar: `مختلف فيه: يذكر أصل آخر عددا آخر للأشخاص أنفسهم. الأعداد المخالفة: ${against.length}.`,
  }),
  "cannot be measured": () => ({
    en: "Whether it is corroborated cannot be measured: nobody says from whom they have it.",
    ar: "لا يمكن قياس ما إذا كان متعاضدا: فلا أحد يذكر عمّن أخذه.",
  }),
  withdrawn: () => ({
    en: "The account it rests on was withdrawn: it counts for nothing.",
    ar: "سُحبت الرواية التي يقوم عليها: فلا يُعتد به.",
  }),
};
