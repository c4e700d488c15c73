// The number nobody counted. It can be estimated only from at least three lists of cases that are independent
// origins and whose overlap is known (docs/methods; Silverman 2020, arXiv 1902.06078; Sadinle 2018). Press reports
// state totals, not lists, so the answer here is that it cannot be estimated, why, and what the sources say of it.
import type { Claim, Localised, NotEstimable } from "#model/index.js";
import type { OriginCounter } from "./origin-count.js";

/** Below this many independent lists no estimate is defensible. */
const listsNeeded = 3;

const explanations = {
  "no lists": {
    en: "No source states how many people left, so there is nothing to estimate from.",
    ar: "لا يذكر أي مصدر عدد من غادروا، فلا شيء يُقدَّر منه.",
  },
  "one list": {
    en: "All counts rest on one origin, that is, on one list of people. How many are missing from a single list cannot be told from that list: an estimate needs at least three independent lists of cases whose overlap is known.",
    ar: "ترجع الأعداد كلها إلى أصل واحد، أي إلى قائمة واحدة من الأشخاص. ولا يُعرف من قائمة واحدة كم ينقصها: فالتقدير يحتاج ثلاث قوائم مستقلة على الأقل يُعرف ما بينها من تداخل.",
  },
  "two lists": {
    en: "The counts rest on two origins. Two lists give an estimate only if being on one says nothing about being on the other, which cannot be checked with two; three independent lists are the least.",
    ar: "ترجع الأعداد إلى أصلين. ولا تعطي قائمتان تقديرا إلا إن كان الورود في إحداهما لا ينبئ بالورود في الأخرى، وهذا لا يُتحقق منه بقائمتين؛ وأقل ما يلزم ثلاث قوائم مستقلة.",
  },
  "no overlap": {
    en: "Several origins state a count, but none lists its cases, so it is unknown how many people are on more than one. Without that overlap nothing can be estimated.",
    ar: "تذكر أصول عدة أعدادا، لكن لا يسرد أي منها حالاته، فلا يُعرف كم شخصا يرد في أكثر من واحد. ومن دون هذا التداخل لا يمكن التقدير.",
  },
} as const satisfies Record<string, Localised>;

/** Always NotEstimable in this version; `inputs` are the claims that state or describe a total. */
export function hiddenTotal(claims: readonly Claim[], origins: OriginCounter): NotEstimable {
  const totals = claims.filter(
    (claim) => claim.about === "departures" && claim.value !== null && !claim.negated,
  );
  const lists = origins.count(totals).low;
  const because =
    lists === 0 ? "no lists" : lists === 1 ? "one list" : lists < listsNeeded ? "two lists" : "no overlap";
  const described = claims.filter((claim) => claim.about === "departures" || claim.about === "share");
  return {
    kind: "not estimable",
    of: "people who left",
    because,
    explanation: explanations[because],
    inputs: described.map((claim) => claim.id),
    caveats: [],
  };
}
