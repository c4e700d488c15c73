// The sample study after a researcher has looked at it: links with directions, one confirmed and one refused, an account
// withdrawn and set aside, doubts, grades, a sum that does not add up, and numbers followed from hand to hand. By hand.
import {
  type Claim,
  type Corroboration,
  type Decision,
  type Doubt,
  type Drift,
  type DriftStep,
  type Id,
  makeId,
  type Origin,
  type OriginLink,
  type StudyRecords,
} from "#model/index.js";
import { sampleRecords } from "./sample-records.js";

function ids(...names: readonly string[]): Id<"document">[] {
  return names.map((name) => makeId("document", name));
}

/** The claim of a document by its words. */
function claim(name: string, quote: string): Claim {
  return sampleRecords.claims.find(
    (one) => one.document === makeId("document", name) && one.quote === quote,
  )!;
}

const signed = { by: "Lina", at: "2024-05-06T09:00:00.000Z" } as const;
const verdicts: Readonly<Record<string, OriginLink["decided"]>> = {
  "plains gazette": { verdict: "confirmed", entry: 12, ...signed },
  "lantern plains": { verdict: "refused", entry: 13, ...signed },
};

/** The first of the two documents has it from the second. */
function judged(link: OriginLink): OriginLink {
  const [to, from] = link.documents;
  const decided = verdicts[link.documents.join(" ").replaceAll("document:", "")];
  return decided === undefined ? link : { ...link, direction: { from, to }, decided };
}

const origins = sampleRecords.origins.map((origin): Origin => {
  const links = origin.links.map(judged);
  if (origin.kind === "study")
    return { ...origin, links, depth: { low: 1, high: 2 }, groups: ["boko-haram"] };
  if (origin.kind === "unresolved" || origin.links.length === 0) return { ...origin, adjudicated: 1 };
  return { ...origin, links, count: { low: 0, high: 0 }, setAside: ids("plains", "lantern", "sawt") };
});
const [study, camp] = origins as [Origin, Origin];

function followed(origin: Origin, first: Claim, ...steps: readonly DriftStep[]): Drift {
  const begin: DriftStep = {
    claim: first.id,
    document: first.document,
    from: null,
    certainty: null,
    changes: [],
  };
  return { origin: origin.id, about: first.about, steps: [begin, ...steps] };
}

function taken(
  { id, document }: Claim,
  from: Claim,
  certainty: "proven" | "suspected",
  ...changes: DriftStep["changes"]
): DriftStep {
  return { claim: id, document, from: from.id, certainty, changes };
}

const courier = claim("courier", "58 people");
const barid = claim("barid", "58 عنصرا");
const plains = claim("plains", "about 200 fighters");
const drifts: readonly Drift[] = [
  followed(
    study,
    courier,
    taken(claim("meridian", "58 people"), courier, "proven"),
    taken(barid, courier, "proven", { aspect: "people", before: "person", after: "member" }),
    taken(claim("ledger", "At least 58 men and women"), courier, "suspected", {
      aspect: "certainty",
      before: "exact",
      after: "at least",
    }),
    taken(
      claim("ufuq", "60 شخصا"),
      barid,
      "suspected",
      { aspect: "number", before: "58", after: "60" },
      { aspect: "people", before: "member", after: "person" },
      { aspect: "period", before: "2015-01/..", after: "2014" },
    ),
    taken(claim("delta", "58 people"), courier, "suspected", {
      aspect: "source",
      before: "Institute for Conflict Testimony",
      after: null,
    }),
  ),
  followed(
    camp,
    plains,
    taken(claim("sawt", "200 مقاتل"), plains, "proven", {
      aspect: "certainty",
      before: "about",
      after: "exact",
    }),
  ),
];

const doubts: Doubt[] = [
  {
    origin: study.id,
    links: study.links.filter(({ certainty }) => certainty === "suspected").map(({ id }) => id),
    sides: [ids("courier", "meridian", "barid", "ufuq", "ledger"), ids("delta")],
    ifConfirmed: { low: 0, high: -1 },
    ifRefused: { low: 1, high: 0 },
    numbers: 4,
  },
];

const decisions: readonly Decision[] = [
  {
    kind: "links decided",
    links: [camp.links[0]!.id],
    verdict: "confirmed",
    because: "the same night and the same camp",
    entry: 12,
    ...signed,
  },
  {
    kind: "links decided",
    links: [camp.links[1]!.id],
    verdict: "refused",
    because: "ليس في النص ما يدل على ذلك",
    entry: 13,
    ...signed,
  },
  {
    kind: "account withdrawn",
    documents: ids("plains", "lantern", "sawt"),
    evidence: camp.withdrawn.map(({ document, span }) => ({ document, span })),
    because: "the first outlet took it back",
    entry: 15,
    ...signed,
  },
  {
    kind: "link drawn",
    documents: [makeId("document", "ufuq"), makeId("document", "barid")],
    link: "summarises",
    direction: { from: makeId("document", "barid"), to: makeId("document", "ufuq") },
    evidence: [],
    because: "it shortens the other",
    entry: 16,
    ...signed,
  },
];

function graded(
  value: number,
  grade: Corroboration["grade"],
  origins: Corroboration["origins"],
  stating: readonly Claim[],
  against: readonly Claim[] = [],
): Corroboration {
  return {
    about: "departures",
    of: "",
    value,
    claims: stating.map(({ id }) => id),
    origins,
    unresolved: 0,
    grade,
    against: against.map(({ id }) => id),
  };
}

const ministryClaim = claim("ministry", "between 1,100 and 1,300 people");
const stating58 = sampleRecords.claims.filter(({ value }) => value === 58);

/** The study as decided. */
export const judgedRecords: StudyRecords = {
  ...sampleRecords,
  origins,
  originCount: { low: 4, high: 5 },
  drifts,
  decisions,
  sums: [
    {
      id: makeId("sum", "courier"),
      document: courier.document,
      span: [courier.span[0], claim("courier", "Seventeen of them").span[1]],
      whole: courier.id,
      parts: [claim("courier", "Seventeen of them").id],
      stated: 58,
      added: 57,
      addsUp: false,
    },
  ],
  analysis: {
    ...sampleRecords.analysis,
    corroborations: [
      graded(58, "possibly corroborated", { low: 1, high: 2 }, stating58),
      graded(60, "contested", { low: 1, high: 1 }, [claim("ufuq", "60 شخصا")], [ministryClaim]),
      graded(200, "withdrawn", { low: 0, high: 0 }, [plains, claim("sawt", "200 مقاتل")]),
      graded(1200, "single origin", { low: 1, high: 1 }, [ministryClaim]),
    ],
    independence: {
      measurable: true,
      adjudicated: null,
      suspected: 3,
      decided: 2,
      resolved: 4,
      unresolved: 1,
      depth: { low: 1, high: 3 },
      withdrawn: { documents: ids("plains", "lantern", "sawt"), before: { low: 5, high: 6 } },
    },
    doubts,
  },
};
