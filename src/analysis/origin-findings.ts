// What the report says of origins in sentences: how many there are or that it cannot be measured, what was withdrawn, who
// alone stands behind several documents, and which outlets go in a circle.
import {
  type Finding,
  type Localised,
  type Loop,
  makeId,
  type Origin,
  originName,
  type Source,
} from "#model/index.js";
import type { FindingInput } from "./findings.js";
import { intervalIn } from "./interval-text.js";
import { quoted } from "./names-in-sentences.js";
import { originsOfLoops, rootlessOrigins } from "./rootless-loops.js";

export function originFindings(input: FindingInput): Finding[] {
  return [countFinding(input), ...withdrawnFinding(input), ...witnessFindings(input), ...loopFindings(input)];
}

function finding(name: string, sentence: Localised, rests: readonly string[]): Finding {
  return { id: makeId("finding", name), sentence, rests: [...rests] };
}

/** The interval, and the number that researchers settled on where they decided every doubt. */
function countFinding({ documents, origins, originCount, analysis }: FindingInput): Finding {
  const { measurable, adjudicated } = analysis.independence;
  const read = {
    en: `Documents read: ${documents.length}.`,
    ar: `الوثائق المقروءة: ${documents.length}.`,
  };
  const counted = {
    en: `Independent origins behind them: ${intervalIn("en", originCount)}.${adjudicated === null ? "" : " Every doubt was decided by a researcher."}`,
    ar: `الأصول المستقلة وراءها: ${intervalIn("ar", originCount)}.${adjudicated === null ? "" : " وقد حسم باحث كل شك."}`,
  };
  const unmeasured = {
    en: "How many independent origins stand behind them cannot be measured: none says from whom it has what it prints. This speaks neither for few origins nor for many.",
    ar: "لا يمكن قياس عدد الأصول المستقلة وراءها: فلا تذكر أي منها عمّن أخذت. ولا يدل هذا على قلة الأصول ولا على كثرتها.",
  };
  const said = measurable || originCount.high === 0 ? counted : unmeasured;
  return finding(
    "origins",
    { en: `${read.en} ${said.en}`, ar: `${read.ar} ${said.ar}` },
    origins.map(({ id }) => id),
  );
}

function withdrawnFinding({ origins, originCount, analysis }: FindingInput): Finding[] {
  const { withdrawn } = analysis.independence;
  if (withdrawn === null) return [];
  const count = withdrawn.documents.length;
  return [
    finding(
      "withdrawn",
      {
        en: `Documents set aside because their account was withdrawn: ${count}. Independent origins with them: ${intervalIn("en", withdrawn.before)}; without them: ${intervalIn("en", originCount)}.`,
        ar: `الوثائق المستبعدة لأن روايتها سُحبت: ${count}. الأصول المستقلة معها: ${intervalIn("ar", withdrawn.before)}؛ ومن دونها: ${intervalIn("ar", originCount)}.`,
      },
      origins.filter(({ setAside }) => setAside.length > 0).map(({ id }) => id),
    ),
  ];
}

/** The table of origins has them all. */
const witnessesNamed = 5;

/** One account behind several documents, as those who were there tell it: however often it is printed, it was told once. */
function witnessFindings({ origins, sources }: FindingInput): Finding[] {
  const named = namesOf(sources);
  return origins
    .filter(({ kind, documents, count }) => kind === "testimony" && documents.length > 1 && count.high > 0)
    .sort((a, b) => b.documents.length - a.documents.length)
    .slice(0, witnessesNamed)
    .map((origin) => {
      const { en, ar } = named(origin);
      const [isSure, documents] = [origin.count.high === 1, origin.documents.length];
      return finding(
        `witness/${origin.id}`,
        {
          en: `Documents that rest on one testimony${isSure ? "" : ", if every suspicion holds"}${en}: ${documents}. However often it is printed, it was told once.`,
          ar: `الوثائق التي ترجع إلى شهادة واحدة${isSure ? "" : "، إن صح كل اشتباه"}${ar}: ${documents}. ومهما تكرر نشرها فقد رُويت مرة واحدة.`,
        },
        [origin.id],
      );
    });
}

function loopFindings({ loops, origins }: FindingInput): Finding[] {
  const rootless = rootlessOrigins(origins, loops);
  const found = originsOfLoops(loops, origins);
  return loops.map((loop, index) => {
    const origin = found[index] ?? null;
    const said = { en: loop.names.map(quoted.en).join(", "), ar: loop.names.map(quoted.ar).join("، ") };
    const end = endOf(origin, origin !== null && rootless.has(origin.id));
    return finding(
      `loop/${index + 1}`,
      {
        en: `Outlets that have it from one another in a circle: ${said.en}. ${end.en}`,
        ar: `وسائل إعلام ينقل بعضها عن بعض في حلقة: ${said.ar}. ${end.ar}`,
      },
      restsOfLoop(loop, origin),
    );
  });
}

function endOf(origin: Origin | null, isRootless: boolean): Localised {
  if (isRootless)
    return {
      en: "Nobody stands behind it who was there.",
      ar: "ولا أحد وراءها شهد ما حدث.",
    };
  if (origin?.kind === "testimony")
    return {
      en: "None of them is a first hand; at the root stands one testimony.",
      ar: "وليس أي منها مصدرا أول؛ وفي أصلها شهادة واحدة.",
    };
  return { en: "None of them is a first hand.", ar: "وليس أي منها مصدرا أول." };
}

function restsOfLoop({ attributions, documents }: Loop, origin: Origin | null): readonly string[] {
  return [...(attributions.length > 0 ? attributions : documents), ...(origin === null ? [] : [origin.id])];
}

/** The name in brackets of quotation, after a space; empty where there is none. */
function namesOf(sources: readonly Source[]): (origin: Origin) => Localised {
  const byId = new Map(sources.map((source) => [source.id as string, source]));
  const shown = (name: string | null, quote: (name: string) => string) =>
    name === null ? "" : ` (${quote(name)})`;
  return (origin) => ({
    en: shown(originName(origin, byId, "en"), quoted.en),
    ar: shown(originName(origin, byId, "ar"), quoted.ar),
  });
}
