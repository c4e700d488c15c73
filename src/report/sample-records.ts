// A study made by hand for the tests of this folder: thirteen documents in three languages, four origins, a circle
// of outlets whose account was withdrawn, numbers that differ, a relative period without a date. All outlets, bodies
// and places are invented. Built through `place`, so that no position is counted by hand.
import {
  type Attribution,
  type Chain,
  type Claim,
  type Document,
  type Field,
  type Hop,
  type Id,
  makeId,
  type Origin,
  type OriginLink,
  type Passage,
  problem,
  type Span,
  type StudyRecords,
  type Suggestion,
} from "#model/index.js";
import { Offsets } from "#text/index.js";
import { sampleCodebook } from "./sample-codebook.js";
import { type SampleText, sampleTexts } from "./sample-texts.js";

function field<T>(
  value: T,
  from: Field<T>["from"],
  contradictedBy: Field<T>["contradictedBy"] = [],
): Field<T> {
  return { value, from, contradictedBy };
}

function hashOf(name: string): string {
  return Array.from(name.repeat(16))
    .slice(0, 16)
    .map((character) => ((character.codePointAt(0)! * 40503) % 65536).toString(16).padStart(4, "0"))
    .join("");
}

function documentOf(text: SampleText): Document {
  const sha256 = hashOf(text.name);
  return {
    id: makeId("document", text.name),
    snapshot: makeId("snapshot", sha256),
    file: `press/${text.name}.txt`,
    files: [`press/${text.name}.txt`],
    mediaType: "text/plain",
    charset: field("utf-8", "strict utf-8"),
    title: field(text.body.split("\n")[0]!, "first line"),
    outlet: field(text.outlet, text.outlet === null ? "none" : "front matter"),
    author: field(null, "none"),
    address: field(null, "none"),
    published: field(text.published, text.published === null ? "none" : "front matter", text.contradicted),
    language: field(text.language, "detected"),
    text: text.body,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: sha256,
  };
}

function passagesOf(text: SampleText): readonly Passage[] {
  const document = makeId("document", text.name);
  let from = 0;
  let order = 0;
  return text.body.split("\n").flatMap((line, paragraph) => {
    const sentences = paragraph === 0 ? [line] : line.split(/(?<=[.؟?!]) /u);
    return sentences.map((sentence) => {
      const start = text.body.indexOf(sentence, from);
      from = start + sentence.length;
      const kind = paragraph === 0 ? ("title" as const) : ("sentence" as const);
      const span: Span = [start, from];
      return {
        id: makeId("passage", text.name, span.join("-")),
        document,
        kind,
        span,
        paragraph,
        order: order++,
      };
    });
  });
}

const documents = sampleTexts.map(documentOf);

/** Where a quote stands; the quote is given as printed and must occur. */
function place(name: string, quote: string): { readonly document: Id<"document">; readonly span: Span } {
  const { body } = sampleTexts.find((text) => text.name === name)!;
  const at = body.indexOf(quote);
  if (at < 0) throw new Error(`${name} does not hold "${quote}"`);
  const offsets = new Offsets(body);
  return {
    document: makeId("document", name),
    span: [offsets.fromUtf16(at), offsets.fromUtf16(at + quote.length)],
  };
}

function attribution(
  name: string,
  quote: string,
  attributedTo: string,
  kind: Attribution["kind"],
): Attribution {
  const found = place(name, quote);
  return {
    ...found,
    id: makeId("attribution", name, found.span.join("-")),
    quote,
    cue: quote.split(" ")[0]!,
    form: "verb",
    attributedTo,
    kind,
    source: null,
    content: null,
    direct: false,
    negated: false,
    hedged: false,
    rule: "verb",
  };
}

const attributions: readonly Attribution[] = [
  attribution(
    "courier",
    "said the Institute for Conflict Testimony",
    "Institute for Conflict Testimony",
    "study",
  ),
  attribution("meridian", "The Harbour Courier reports", "Harbour Courier", "outlet"),
  attribution(
    "meridian",
    "according to the Institute for Conflict Testimony",
    "Institute for Conflict Testimony",
    "study",
  ),
  attribution("barid", "وذكرت صحيفة «هاربر كورير»", "هاربر كورير", "outlet"),
  attribution("barid", "بحسب معهد شهادات النزاع", "معهد شهادات النزاع", "study"),
  attribution("ufuq", "وقال معهد شهادات النزاع", "معهد شهادات النزاع", "study"),
  attribution("ledger", "the institute said", "Institute for Conflict Testimony", "study"),
  attribution("plains", "told the River Gazette", "River Gazette", "outlet"),
  attribution("lantern", "as the Plains Voice reported", "Plains Voice", "outlet"),
  attribution("sawt", "نقلت صحيفة «لانترن ويكلي»", "لانترن ويكلي", "outlet"),
  attribution("gazette", "according to Sawt al-Sahl", "Sawt al-Sahl", "outlet"),
  attribution("ministry", "the interior ministry said", "interior ministry", "official"),
  attribution("witness", "she told this newspaper", "a woman who left", "testimony"),
];

function hop(role: Hop["role"], name: string, source: string | null, at: Attribution | null): Hop {
  const id = source === null ? null : makeId("source", source);
  return { role, name, source: id, rests: at?.id ?? null, span: at?.span ?? null };
}

function by(name: string, index = 0): Attribution {
  return attributions.filter((candidate) => candidate.document === makeId("document", name))[index]!;
}

function chain(name: string, ...hops: readonly Hop[]): Chain {
  const { outlet } = sampleTexts.find((text) => text.name === name)!;
  const source =
    { courier: "courier", plains: "plains", lantern: "lantern", sawt: "sawt", gazette: "gazette" }[name] ??
    null;
  return {
    document: makeId("document", name),
    hops: [hop("publisher", outlet ?? "", source, null), ...hops],
  };
}

const study = (at: Attribution, name = "Institute for Conflict Testimony") =>
  hop("cited study", name, "institute", at);
const base = (name: string, quote: string, label: string): Hop => ({
  role: "evidence base",
  name: label,
  source: null,
  rests: makeId("claim", name, place(name, quote).span.join("-")),
  span: place(name, quote).span,
});

const chains: readonly Chain[] = [
  chain("courier", study(by("courier")), base("courier", "58 people", "58 people")),
  chain(
    "meridian",
    hop("cited outlet", "Harbour Courier", "courier", by("meridian")),
    study(by("meridian", 1)),
    base("meridian", "58 people", "58 people"),
  ),
  chain(
    "barid",
    hop("cited outlet", "هاربر كورير", "courier", by("barid")),
    study(by("barid", 1), "معهد شهادات النزاع"),
    base("barid", "58 عنصرا", "58 عنصرا"),
    {
      role: "testimony",
      name: "اثنان منهم",
      source: null,
      rests: null,
      span: place("barid", "اثنين منهم").span,
    },
  ),
  chain("ufuq", study(by("ufuq"), "معهد شهادات النزاع"), base("ufuq", "60 شخصا", "60 شخصا")),
  chain("ledger", study(by("ledger"))),
  chain("delta"),
  chain("plains", hop("cited outlet", "River Gazette", "gazette", by("plains"))),
  chain("lantern", hop("cited outlet", "Plains Voice", "plains", by("lantern"))),
  chain("sawt", hop("cited outlet", "لانترن ويكلي", "lantern", by("sawt"))),
  chain("gazette", hop("cited outlet", "Sawt al-Sahl", "sawt", by("gazette"))),
  chain("ministry", hop("official", "interior ministry", null, by("ministry"))),
  chain("witness", hop("testimony", "a woman who left", null, by("witness"))),
  chain("phare"),
];

interface ClaimGiven
  extends Partial<Pick<Claim, "low" | "high" | "approximate" | "about" | "period" | "negated" | "unit">> {
  readonly value: number | null;
  readonly of: string;
  readonly attributedTo?: string;
}

function claim(name: string, quote: string, given: ClaimGiven): Claim {
  const found = place(name, quote);
  const { value, of, attributedTo = null, ...rest } = given;
  return {
    ...found,
    id: makeId("claim", name, found.span.join("-")),
    quote,
    value,
    of,
    attributedTo,
    low: null,
    high: null,
    approximate: false,
    unit: "people",
    about: "departures",
    partOf: null,
    period: null,
    attribution: null,
    negated: false,
    rule: "number with noun",
    ...rest,
  };
}

const sinceJanuary = {
  text: "since January of last year",
  from: "2015-01",
  to: "2016-03",
  relative: true,
  question: null,
};
const undated = {
  text: "منذ العام الماضي",
  from: null,
  to: null,
  relative: true,
  question: {
    en: "When was “ufuq” published? Its “since last year” waits for the date.",
    ar: "متى نُشرت «الأفق»؟ عبارة «منذ العام الماضي» تنتظر التاريخ.",
  },
};

const institute = "Institute for Conflict Testimony";
const claims: readonly Claim[] = [
  claim("courier", "58 people", { value: 58, of: "people", attributedTo: institute, period: sinceJanuary }),
  claim("courier", "Seventeen of them", { value: 17, of: "them", about: "part", attributedTo: institute }),
  claim("meridian", "58 people", { value: 58, of: "people", attributedTo: institute, period: sinceJanuary }),
  claim("meridian", "hundreds of fighters", { value: null, of: "fighters", approximate: true }),
  claim("barid", "58 عنصرا", { value: 58, of: "عنصرا", attributedTo: "معهد شهادات النزاع" }),
  claim("barid", "اثنين منهم", { value: 2, of: "منهم", about: "part", attributedTo: "معهد شهادات النزاع" }),
  claim("ufuq", "60 شخصا", { value: 60, of: "شخصا", attributedTo: "معهد شهادات النزاع", period: undated }),
  claim("ledger", "At least 58 men and women", {
    value: 58,
    low: 58,
    of: "men and women",
    attributedTo: institute,
  }),
  claim("delta", "58 people", { value: 58, of: "people" }),
  claim("plains", "about 200 fighters", { value: 200, approximate: true, of: "fighters" }),
  claim("sawt", "200 مقاتل", { value: 200, of: "مقاتل" }),
  claim("ministry", "between 1,100 and 1,300 people", {
    value: 1200,
    low: 1100,
    high: 1300,
    of: "people",
    attributedTo: "interior ministry",
  }),
  claim("ministry", "one in five", {
    value: 0.2,
    of: "them",
    unit: "share",
    about: "share",
    attributedTo: "interior ministry",
  }),
];

interface Suggested {
  readonly aside?: "negated" | "hedged";
}

function suggestion(name: string, code: string, quote: string, { aside }: Suggested = {}): Suggestion {
  const found = place(name, quote);
  return {
    ...found,
    id: makeId("suggestion", name, code, found.span.join("-")),
    quote,
    code,
    cue: quote,
    suggester: "cues",
    negated: aside === "negated",
    hedged: aside === "hedged",
    layer: "study",
    aside: aside ?? null,
  };
}

const suggestions: readonly Suggestion[] = [
  suggestion("courier", "join.comfort", "cars and comfortable houses"),
  suggestion("courier", "leave.shortage", "went hungry"),
  suggestion("courier", "leave.promises_false", "promises were empty"),
  suggestion("meridian", "join.comfort", "comfortable houses"),
  suggestion("meridian", "leave.shortage", "went hungry"),
  suggestion("meridian", "obst.prosecution", "prosecution at home"),
  suggestion("barid", "join.comfort", "العيش المرفه"),
  suggestion("barid", "leave.shortage", "شح الحاجات الأساسية"),
  suggestion("barid", "leave.used_as_bomber", "استخدامهم انتحاريين"),
  suggestion("barid", "join.heroism", "أحلام البطولة"),
  suggestion("barid", "out.rec_speak", "التحدث علنا"),
  suggestion("ufuq", "leave.promises_false", "الوعود الكاذبة"),
  suggestion("ufuq", "obst.reprisal", "الانتقام"),
  suggestion("ledger", "leave.shortage", "not hunger", { aside: "negated" }),
  suggestion("ledger", "leave.infighting", "infighting"),
  suggestion("ledger", "join.unity", "brotherhood"),
  suggestion("witness", "leave.infighting", "fought one another"),
  suggestion("witness", "join.unity", "brotherhood"),
  suggestion("witness", "obst.reprisal", "they would kill us"),
  suggestion("ministry", "obst.prosecution", "may be tried", { aside: "hedged" }),
  suggestion("sawt", "leave.used_as_bomber", "انتحاريين"),
];

function link(
  pair: readonly [string, string],
  kind: OriginLink["kind"],
  certainty: OriginLink["certainty"],
  shared: string,
  quotes: readonly [string, string],
): OriginLink {
  return {
    id: makeId("link", ...[...pair].sort(), kind.replaceAll(" ", "-")),
    documents: [makeId("document", pair[0]), makeId("document", pair[1])],
    kind,
    direction: null,
    certainty,
    score: certainty === "proven" ? 1 : 0.6,
    evidence: [place(pair[0], quotes[0]), place(pair[1], quotes[1])],
    shared,
    decided: null,
    swing: { low: 0, high: 0 },
  };
}

function ids(...names: readonly string[]): Id<"document">[] {
  return names.map((name) => makeId("document", name));
}

const undecided = { adjudicated: null, depth: null, groups: [], parts: [], setAside: [] };

const origins: readonly Origin[] = [
  {
    id: makeId("origin", "institute"),
    kind: "study",
    name: institute,
    source: makeId("source", "institute"),
    documents: ids("courier", "meridian", "barid", "ufuq", "ledger", "delta"),
    proven: [ids("courier", "meridian", "barid", "ufuq", "ledger"), ids("delta")],
    links: [
      link(["courier", "meridian"], "same study", "proven", institute, [
        "said the Institute for Conflict Testimony",
        "according to the Institute for Conflict Testimony",
      ]),
      link(["courier", "barid"], "same study", "proven", institute, [
        "said the Institute for Conflict Testimony",
        "بحسب معهد شهادات النزاع",
      ]),
      link(["courier", "ufuq"], "same study", "proven", institute, [
        "said the Institute for Conflict Testimony",
        "وقال معهد شهادات النزاع",
      ]),
      link(["courier", "ledger"], "same study", "proven", institute, [
        "said the Institute for Conflict Testimony",
        "the institute said",
      ]),
      link(["courier", "delta"], "same numbers", "suspected", "58 + 17", ["58 people", "58 people"]),
    ],
    count: { low: 1, high: 2 },
    ...undecided,
    withdrawn: [],
  },
  {
    id: makeId("origin", "witness-camp"),
    kind: "testimony",
    name: "one unnamed man from the camp",
    source: null,
    documents: ids("plains", "lantern", "sawt", "gazette"),
    proven: [ids("plains", "lantern", "sawt", "gazette")],
    links: [
      link(["plains", "gazette"], "attributes to", "proven", "River Gazette", [
        "told the River Gazette",
        "according to Sawt al-Sahl",
      ]),
      link(["lantern", "plains"], "attributes to", "proven", "Plains Voice", [
        "as the Plains Voice reported",
        "told the River Gazette",
      ]),
    ],
    count: { low: 1, high: 1 },
    ...undecided,
    withdrawn: [place("gazette", "The Gazette has withdrawn the account")],
  },
  {
    id: makeId("origin", "ministry"),
    kind: "official",
    name: "interior ministry",
    source: null,
    documents: ids("ministry"),
    proven: [ids("ministry")],
    links: [],
    count: { low: 1, high: 1 },
    ...undecided,
    withdrawn: [],
  },
  {
    id: makeId("origin", "phare"),
    kind: "unresolved",
    name: null,
    source: null,
    documents: ids("phare"),
    proven: [ids("phare")],
    links: [],
    count: { low: 1, high: 1 },
    ...undecided,
    withdrawn: [],
  },
  {
    id: makeId("origin", "woman"),
    kind: "testimony",
    name: "a woman who left",
    source: null,
    documents: ids("witness"),
    proven: [ids("witness")],
    links: [],
    count: { low: 1, high: 1 },
    ...undecided,
    withdrawn: [],
  },
];

function tallyOf(code: string) {
  const all = suggestions.filter((candidate) => candidate.code === code);
  const counted = all.filter(({ aside }) => aside === null);
  const found = [...new Set(counted.map(({ document }) => document))];
  const behind = origins.filter((origin) => origin.documents.some((id) => found.includes(id))).length;
  return {
    code,
    documents: found,
    origins: { low: Math.min(1, behind), high: behind },
    suggestions: counted.map(({ id }) => id),
    aside: all.filter(({ aside }) => aside !== null).map(({ id }) => id),
  };
}

function comparison(origin: Origin, about: Claim["about"]) {
  const inside = claims.filter(
    (candidate) => candidate.about === about && origin.documents.includes(candidate.document),
  );
  const values = [...new Set(inside.flatMap(({ value }) => value ?? []))].sort((a, b) => a - b);
  return {
    origin: origin.id,
    about,
    of: about === "departures" ? "" : (inside[0]?.of ?? ""),
    claims: inside.map(({ id }) => id),
    values,
    differs: values.length > 1 && about === "departures",
  };
}

/** The study. */
export const sampleRecords: StudyRecords = {
  settings: {
    title: {
      en: "Leaving the Red Banner: accounts in the press, 2015–2016",
      ar: "مغادرة الراية الحمراء: الروايات في الصحافة، 2015–2016",
    },
    question: {
      en: "Why do people who left the Red Banner say they left, and how many independent accounts stand behind the reports?",
      ar: "لماذا يقول من غادروا الراية الحمراء إنهم غادروا، وكم رواية مستقلة وراء التقارير؟",
    },
    window: { from: "2015-01", to: "2016-06" },
    inclusion: {
      en: "Reports and testimonies in Arabic or English that speak of people who left of their own will.",
      ar: "تقارير وشهادات بالعربية أو الإنجليزية عمّن غادروا بإرادتهم.",
    },
  },
  codebook: sampleCodebook,
  codebookSha256: hashOf("codebook"),
  documents,
  unread: [
    {
      file: "press/scan-041.pdf",
      problem: problem("archive/format-unknown", { file: "press/scan-041.pdf" }),
    },
    { file: "press/empty.txt", problem: problem("extraction/no-text", { file: "press/empty.txt" }) },
  ],
  passages: sampleTexts.flatMap(passagesOf),
  sources: [
    {
      id: makeId("source", "institute"),
      kind: "study",
      name: institute,
      aliases: [{ language: "ar", name: "معهد شهادات النزاع" }],
      names: { ar: "معهد شهادات النزاع" },
    },
    { id: makeId("source", "courier"), kind: "outlet", name: "Harbour Courier", aliases: [], names: {} },
  ],
  attributions,
  chains,
  loops: [
    {
      sources: ["plains", "lantern", "sawt", "gazette"].map((name) => makeId("source", name)),
      names: ["Plains Voice", "Lantern Weekly", "صوت السهل", "River Gazette"],
      documents: ids("plains", "lantern", "sawt", "gazette"),
      attributions: [by("plains").id, by("lantern").id, by("sawt").id, by("gazette").id],
    },
  ],
  claims,
  sums: [],
  copies: [],
  origins,
  originCount: { low: 5, high: 6 },
  drifts: [],
  decisions: [],
  suggestions,
  analysis: {
    tallies: sampleCodebook.codes.map(({ id }) => tallyOf(id)),
    contrasts: [
      { promise: "join.comfort", reality: "leave.shortage" },
      { promise: "join.comfort", reality: "leave.promises_false" },
      { promise: "join.heroism", reality: "leave.used_as_bomber" },
      { promise: "join.unity", reality: "leave.infighting" },
    ],
    comparisons: origins
      .flatMap((origin) =>
        (["departures", "part", "share"] as const).map((about) => comparison(origin, about)),
      )
      .filter((row) => row.claims.length > 0),
    corroborations: [],
    independence: {
      measurable: true,
      adjudicated: null,
      suspected: 1,
      decided: 0,
      resolved: 4,
      unresolved: 1,
      depth: null,
      withdrawn: null,
    },
    doubts: [],
    hiddenTotal: {
      kind: "not estimable",
      of: "people who left",
      because: "one list",
      explanation: {
        en: "Every count goes back to one list. An estimate needs at least three lists made independently of one another; reports that repeat one study are one list.",
        ar: "ترجع كل الأعداد إلى قائمة واحدة. ويحتاج التقدير إلى ثلاث قوائم مستقلة على الأقل؛ والتقارير التي تكرر دراسة واحدة قائمة واحدة.",
      },
      inputs: [claims[3]!.id, claims[0]!.id],
      caveats: [],
    },
    trend: {
      kind: "not estimable",
      of: "departures by month",
      because: "no series",
      explanation: {
        en: "The sources say that announced departures rose, but give no numbers by month.",
        ar: "تقول المصادر إن حالات المغادرة المعلنة زادت، لكنها لا تعطي أعدادا بحسب الشهور.",
      },
      inputs: [],
      caveats: [],
    },
    findings: [
      {
        id: makeId("finding", "origins"),
        sentence: {
          en: "Six of thirteen documents repeat one study of 58 published accounts.",
          ar: "ست وثائق من ثلاث عشرة تكرر دراسة واحدة لـ58 رواية منشورة.",
        },
        rests: [origins[0]!.id, claims[0]!.id],
      },
      {
        id: makeId("finding", "comfort"),
        sentence: {
          en: "Comfort was promised and shortage found: three documents say both, all from one origin.",
          ar: "وُعدوا بالعيش المرفه ووجدوا الشح: تقول الأمرين ثلاث وثائق، كلها من أصل واحد.",
        },
        rests: [suggestions[0]!.id, suggestions[1]!.id, suggestions[6]!.id],
      },
    ],
  },
  caveats: [
    { name: "coding/unreviewed", values: {} },
    { name: "coding/cues-unreviewed-arabic", values: {} },
    { name: "coding/language-without-cues", values: { count: 1, languages: "fr" } },
    { name: "origins/suspected", values: { count: 1 } },
    { name: "origins/unresolved", values: { count: 1 } },
    { name: "period/no-publication-date", values: { count: 1 } },
    { name: "study/unread", values: { count: 2 } },
  ],
};
