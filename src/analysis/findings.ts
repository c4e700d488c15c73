// The sentences of the report that carry a number, each with the records it rests on. A sentence that would rest
// on nothing is not made. Worded as "thing: number", so that no language needs plural forms here.
import {
  type Analysis,
  type Claim,
  type ClaimComparison,
  type Codebook,
  type CountInterval,
  type Document,
  type Finding,
  type InterfaceLanguage,
  type Localised,
  type Loop,
  makeId,
  type Origin,
  originName,
  type Source,
  type Tally,
} from "#model/index.js";
import { corroborationFinding } from "./corroboration-finding.js";
import { quoted } from "./names-in-sentences.js";
import { originFindings } from "./origin-findings.js";

export interface FindingInput {
  readonly documents: readonly Document[];
  readonly origins: readonly Origin[];
  readonly originCount: CountInterval;
  readonly loops: readonly Loop[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly codebook: Codebook;
  readonly analysis: Omit<Analysis, "findings">;
}

/** Findings in the order of the report: origins, totals, reasons, what cannot be said. */
export function findingsOf(input: FindingInput): Finding[] {
  return [
    ...originFindings(input),
    ...totalFindings(input),
    ...corroborationFinding(input),
    ...reasonFinding(input),
    ...hiddenTotalFinding(input),
  ];
}

function finding(name: string, sentence: Localised, rests: readonly string[]): Finding {
  return { id: makeId("finding", name), sentence, rests: [...rests] };
}

function totalFindings({ analysis, origins, sources }: FindingInput): Finding[] {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  const sourceById = new Map(sources.map((source) => [source.id as string, source]));
  return analysis.comparisons
    .filter((comparison) => comparison.about === "departures" && comparison.values.length > 0)
    .map((comparison) => totalFinding(comparison, byId.get(comparison.origin)!, sourceById));
}

function totalFinding(
  { values, differs, claims }: ClaimComparison,
  origin: Origin,
  sources: ReadonlyMap<string, Source>,
): Finding {
  const stated = values.join(", ");
  const named = (language: InterfaceLanguage) => originName(origin, sources, language);
  const [en, ar] = [named("en"), named("ar")];
  return finding(
    `total/${origin.id}`,
    {
      en: `People said to have left, according to ${en === null ? "an origin that is not named" : quoted.en(en)}: ${stated}.${differs ? " Outlets differ." : ""}`,
      ar: `من قيل إنهم غادروا، بحسب ${ar === null ? "أصل غير مسمى" : quoted.ar(ar)}: ${stated.replaceAll(",", "،")}.${differs ? " وتختلف وسائل الإعلام فيه." : ""}`,
    },
    claims,
  );
}

/** The reason for leaving suggested in most documents; ties go to the codebook's order. */
function reasonFinding({ analysis, codebook }: FindingInput): Finding[] {
  const reasons = analysis.tallies.filter((tally) => tally.code.startsWith("leave."));
  const most = reasons.reduce<Tally | null>(
    (best, tally) => (tally.documents.length > (best?.documents.length ?? 0) ? tally : best),
    null,
  );
  const code = codebook.codes.find(({ id }) => id === most?.code);
  if (!most || !code) return [];
  return [
    finding(
      "reason",
      {
        en: `Reason suggested in most documents (unreviewed): ${code.label.en}. Documents: ${most.documents.length}.`,
        ar: `السبب المقترح في أكثر الوثائق (دون مراجعة): ${code.label.ar}. الوثائق: ${most.documents.length}.`,
      },
      most.suggestions,
    ),
  ];
}

function hiddenTotalFinding({ analysis: { hiddenTotal } }: FindingInput): Finding[] {
  if (hiddenTotal.inputs.length === 0 || hiddenTotal.kind === "estimate") return [];
  return [
    finding(
      "hidden-total",
      {
        en: `How many left in all cannot be estimated. ${hiddenTotal.explanation.en}`,
        ar: `لا يمكن تقدير عدد من غادروا جميعا. ${hiddenTotal.explanation.ar}`,
      },
      hiddenTotal.inputs,
    ),
  ];
}
