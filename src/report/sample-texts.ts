// The texts of the sample study: invented outlets, bodies and places. First line: title. One paragraph a line.
import type { Field } from "#model/index.js";

export interface SampleText {
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly contradicted?: Field<string>["contradictedBy"];
  readonly body: string;
}

export const sampleTexts: readonly SampleText[] = [
  {
    name: "courier",
    outlet: "Harbour Courier",
    published: "2016-03-03",
    language: "en",
    contradicted: [{ value: "2016-03-01", from: "file name" }],
    body: `“The promises were empty”: 58 who left the Red Banner speak
At least 58 people have left the group since January of last year, said the Institute for Conflict Testimony on Thursday. The true number is probably much higher, it added.
They had been offered cars and comfortable houses. In the end they went hungry, and many say the promises were empty. Seventeen of them come from abroad.`,
  },
  {
    name: "meridian",
    outlet: "Daily Meridian",
    published: "2016-03-04",
    language: "en",
    body: `Red Banner loses its own
The Harbour Courier reports that 58 people have left since January of last year, according to the Institute for Conflict Testimony. Some observers speak of hundreds of fighters.
Recruits were promised comfortable houses and went hungry. What keeps others back is fear of prosecution at home.`,
  },
  {
    name: "barid",
    outlet: "بريد الميناء",
    published: "2016-03-04",
    language: "ar",
    body: `الراية الحمراء.. قصة «الوعود الكاذبة»
وذكرت صحيفة «هاربر كورير» أن 58 عنصرا تركوا التنظيم منذ يناير بالعام الماضي، (نقلًا عن دراسة جديدة) بحسب معهد شهادات النزاع. ووُعد هؤلاء بالعيش المرفه، ثم وجدوا شح الحاجات الأساسية.
لكن اثنين منهم قالا إنهما غادرا بعدما سمعا عن التخطيط لـ«استخدامهم انتحاريين»، فانهارت أحلام البطولة. ودعت الدراسة إلى إزالة ما يمنعهم من التحدث علنا.`,
  },
  {
    name: "ufuq",
    outlet: "الأفق اليومي",
    published: null,
    language: "ar",
    body: `ستون غادروا والخوف باق
وقال معهد شهادات النزاع إن 60 شخصا غادروا منذ العام الماضي، وإن السبب الأول هو الوعود الكاذبة. ويخشى من غادروا الانتقام.`,
  },
  {
    name: "ledger",
    outlet: "Northern Ledger",
    published: "2016-03-05",
    language: "en",
    body: `Infighting, not hunger, broke the Red Banner
At least 58 men and women have walked away, the institute said. It was not hunger that drove most of them but infighting among those who had been promised brotherhood.`,
  },
  {
    name: "delta",
    outlet: "Delta Post",
    published: "2016-03-09",
    language: "en",
    body: `Numbers of the week
58 people left, 17 of them foreigners. The rest stay silent.`,
  },
  {
    name: "plains",
    outlet: "Plains Voice",
    published: "2016-04-11",
    language: "en",
    body: `Camp empties overnight
A man who gave no name told the River Gazette that about 200 fighters left the camp in one night.`,
  },
  {
    name: "lantern",
    outlet: "Lantern Weekly",
    published: "2016-04-12",
    language: "en",
    body: `A night of leaving
The camp stood empty in the morning, as the Plains Voice reported.`,
  },
  {
    name: "sawt",
    outlet: "صوت السهل",
    published: "2016-04-13",
    language: "ar",
    body: `ليلة المغادرة
نقلت صحيفة «لانترن ويكلي» أن 200 مقاتل غادروا المعسكر في ليلة واحدة (حسب شاهد واحد). وكانوا يخشون أن يُرسلوا انتحاريين.`,
  },
  {
    name: "gazette",
    outlet: "River Gazette",
    published: "2016-04-20",
    language: "en",
    body: `Correction: the empty camp
The story of an empty camp, according to Sawt al-Sahl, could not be confirmed. The Gazette has withdrawn the account it printed on 10 April.`,
  },
  {
    name: "ministry",
    outlet: "Capital Herald",
    published: "2016-05",
    language: "en",
    body: `Ministry counts those who came back
It counted between 1,100 and 1,300 people who gave themselves up, the interior ministry said. Every one in five is under twenty. Those accused of crimes may be tried.`,
  },
  {
    name: "witness",
    outlet: "Harbour Courier",
    published: "2016-06-02",
    language: "en",
    body: `“They spoke of brotherhood” 😔
“They spoke of brotherhood, and then they fought one another,” she told this newspaper. “If we spoke, they would kill us.”`,
  },
  {
    name: "phare",
    outlet: null,
    published: "2016",
    language: "fr",
    body: `Des départs discrets
Plusieurs familles attendent des nouvelles. On ne sait pas combien sont partis.`,
  },
];
