// Who or what may be counted, as data: nouns as the shadow spells them, per language and role. A noun missing here
// yields no claim: crimes, villages, weapons and reasons are not people. Every row has an example and a
// counter-example for the test.
import { demonyms } from "./demonyms.js";
import { occupations } from "./occupations.js";

/**
 * `leaver`: being one is having left. `person`: what they did decides. `other`: people counted for another reason
 * (families, victims, prisoners), whatever the sentence says of leaving. `country`: where the counted come from.
 */
export type CountedRole = "leaver" | "person" | "other" | "country";

export interface CountedNouns {
  readonly language: "ar" | "en" | "fr";
  readonly role: CountedRole;
  /** Forms as printed after a number, separated by spaces. Arabic forms also take the article. */
  readonly forms: string;
  readonly example: string;
  readonly counterExample: string;
}

/** Arabic nouns with a sound plural, opened to their written forms by `soundForms`. */
const soundLeavers = "منشق فار هارب عايد تايب مستسلم مرتد متراجع مغادر تارك";
const soundPersons =
  "مقاتل مسلح متشدد متطرف جهادي ارهابي مجند متطوع انتحاري قيادي مواطن متمرد مسلم مدرب مراهق مويد مناصر منتسب منخرط محارب مستجوب مشارك شخصيه تكفيري ميليشياوي اسلامي غربي عربي اوروبي افريقي اجنبي";
const soundOthers =
  "مدني معتقل محتجز نازح لاجي مختطف موقوف مفقود مهاجر مصاب مشرد سايح مصلي مقيم متظاهر مرحل قروي";

export const countedNouns: readonly CountedNouns[] = [
  {
    language: "en",
    role: "leaver",
    forms:
      "defector defectors deserter deserters leaver leavers returnee returnees escapee escapees dropout dropouts turncoat turncoats runaway runaways quitter quitters renegade renegades repentants disengagers",
    example: "58 defectors",
    counterExample: "58 defective cars",
  },
  {
    language: "en",
    role: "person",
    forms:
      "people persons child boy girl youngster teenager minor person individuals men women man woman girls boys youths youth teenagers teens youngsters adults males females brothers sisters cousins siblings friends fighters fighter militants militant members member jihadists jihadis jihadist jihadi combatants insurgents rebels gunmen soldiers soldier guerrillas guerrillas terrorists extremists commanders commander leaders emirs followers adherents operatives supporters volunteers recruits recruit foreigners nationals citizens westerners europeans africans arabs asians muslims students children minors souls others interviewees respondents witnesses personnel mercenaries cadres conscripts officers bombers converts applicants beneficiaries participants cases names radicals islamists suspects clients agents recipients privates corporals sergeants lieutenants majors colonels novices acolytes zealots thugs bandits pirates henchmen chiefs scouts spies thieves peasants shepherds priests imams sheikhs disciples nephews nieces uncles aunts sweethearts lovers brides natives troops paramilitaries militiamen lads kids schoolgirls schoolboys schoolchildren grandmothers grandfathers pensioners ladies gentlemen twins comrades colleagues companions roommates classmates neighbours neighbors housemates deportees signatories survivors newcomers latecomers locals outsiders insiders",
    example: "58 disillusioned people",
    counterExample: "70 crimes",
  },
  {
    language: "en",
    role: "person",
    forms: occupations.en,
    example: "three sailors",
    counterExample: "three sails",
  },
  {
    language: "en",
    role: "other",
    forms:
      "families family wives wife widows husbands relatives prisoners detainees inmates hostages captives victims civilians villagers residents inhabitants refugees migrants dead casualties wounded hostage patients pupils worshippers tourists journalists policemen police employees researchers analysts experts officials scholars households babies infants toddlers orphans parents mothers fathers sons daughters passengers protesters demonstrators slaves displaced evacuees mourners spectators voters pilgrims shoppers guests visitors delegates lawmakers ministers judges prosecutors readers viewers listeners subscribers couples bodies corpses fatalities bystanders abductees rescuers smugglers staff crew mediators negotiators elders monks nuns",
    example: "7,000 families",
    counterExample: "7,000 houses",
  },
  {
    language: "en",
    role: "country",
    forms: "countries country nations nationalities states",
    example: "17 different countries",
    counterExample: "17 cities",
  },
  {
    language: "fr",
    role: "leaver",
    forms:
      "deserteur deserteurs transfuge transfuges repenti repentis repenties defecteur defecteurs fugitif fugitifs revenant revenants dissident dissidents fuyard fuyards demobilises",
    example: "58 déserteurs",
    counterExample: "58 désertions",
  },
  {
    language: "fr",
    role: "person",
    forms:
      "personne personnes individus individu hommes homme femmes femme filles garcons jeunes adolescents adultes freres soeurs cousins amis combattants combattant combattantes militants membres membre djihadistes jihadistes insurges rebelles soldats guerilleros terroristes extremistes commandants chefs adeptes partisans volontaires recrues etrangers ressortissants citoyens occidentaux europeens africains arabes musulmans etudiants enfants mineurs autres maquisards mercenaires miliciens islamistes officiers cas temoins mutins rescapes rescapees survivants anciens conscrits appeles gardes marins paysans bergers pecheurs mineures",
    example: "58 personnes",
    counterExample: "58 raisons",
  },
  {
    language: "fr",
    role: "other",
    forms:
      "familles famille epouses veuves proches camarades prisonniers detenus otages captifs victimes civils villageois habitants refugies migrants morts blesses fideles touristes journalistes policiers chercheurs experts ouvriers parents collegues esclaves",
    example: "7 000 familles",
    counterExample: "7 000 maisons",
  },
  {
    language: "fr",
    role: "country",
    forms: "pays nations nationalites etats",
    example: "17 nationalités",
    counterExample: "17 villes",
  },
  {
    language: "ar",
    role: "leaver",
    forms: `${soundForms(soundLeavers)} فارا هاربا منشقا عايدا`,
    example: "58 منشقا",
    counterExample: "58 انشقاقا",
  },
  {
    language: "ar",
    role: "person",
    forms: occupations.ar,
    example: "ثلاثة معلمين",
    counterExample: "ثلاث مدارس",
  },
  {
    language: "ar",
    role: "person",
    forms: `${soundForms(soundPersons)} شخص شخصا اشخاص رجل رجلا رجال رجالا امراه نساء فتاه فتيات شاب شابا شباب شبان شابات فتي فتيه فتيان عنصر عنصرا عناصر عضو عضوا اعضاء فرد فردا افراد نفر نفرا جندي جنديا جنود قايد قايدا قاده امير اميرا امراء شقيق شقيقا اشقاء شقيقه شقيقات اخ اخوه اخوات اخت ابن ابنا ابناء زول ازوال نسوه نسوان جدات حفيد حفيدا احفاد اعمام اخوال شيخ شيخا طفله طفلات صغيرا صغار فتيا اشبال غلام غلاما غلمان رعاه حراس عمال تجار ثوار فلاح فلاحا عشاير طفل طفلا اطفال ولد ولدا اولاد بنت بنات قاصر قاصرا قصر طالب طالبا طلاب زعيم زعماء ضابط ضابطا ضباط ناس اجنبيا اجانب انسان انسانا كادر كادرا كوادر موال موالين انصار اتباع اخرين اخرون حاله حالات صبي صبيا صبيه صبيان اسم اسما شاهد شاهدا شهود ارهابيا مسلمه مرتزق مرتزقا مرتزقه داعشي داعشيا دواعش مراهقات مجندات رفيق رفيقا رفاق رفيقه رفيقات زميل زميلا زملاء زميله زميلات صديق صديقا اصدقاء صديقات صاحب اصحاب جار جيران توام توايم مسن مسنا مسنين مسنات عجوز عجايز متقاعدا متقاعدين ناج ناجيا ناجين ناجون ناجيات غريب غرباء نشطاء`,
    example: "58 عنصرا",
    counterExample: "70 جريمة",
  },
  {
    language: "ar",
    role: "other",
    forms: `${soundForms(soundOthers)} عايله عايلات اسره اسر زوجه زوجات ارمله ارامل قريب اقارب اقرباء سجين سجينا سجناء اسير اسيرا اسري رهينه رهاين ضحيه ضحايا قتيل قتيلا قتلي جريح جريحا جرحي شهيد شهيدا شهداء ساكن ساكنا سكان شرطي شرطيا صحافي صحافيا صحفي صحفيا صحفيين باحث باحثا باحثين خبير خبراء يتيم ايتام مختطفه سبيه سبايا جثه جثث جثمان نسمه حرس وفيات رضيع رضيعا رضع مريض مريضا مرضي حاج حجاج زاير زايرا زوار ناخب ناخبا ناخبين راكب راكبا ركاب امهات اباء والدين وزير وزراء نايب نوابا نواب قاض قضاه وسيط وسطاء شيوخ وجهاء مندوب مندوبا مندوبين مشيع مشيعا مشيعين مهرب مهربا مهربين تلميذ تلميذا تلاميذ مصليا نازحا لاجيا`,
    example: "7000 عائلة",
    counterExample: "7000 منزل",
  },
  {
    language: "ar",
    role: "country",
    forms: "دوله دول بلد بلدا بلدان جنسيه جنسيات",
    example: "17 جنسية",
    counterExample: "17 مدينة",
  },
  {
    language: "en",
    role: "person",
    forms: demonyms.en,
    example: "hundreds of Somalis",
    counterExample: "hundreds of somersaults",
  },
  {
    language: "fr",
    role: "person",
    forms: demonyms.fr,
    example: "une centaine de Tunisiens",
    counterExample: "une centaine de tunnels",
  },
  {
    language: "ar",
    role: "person",
    forms: soundForms(demonyms.ar),
    example: "مئات التونسيين",
    counterExample: "مئات الأميال",
  },
];

/** Words between number and noun, or behind an Arabic noun, that make a member one who left. */
export const formerWords: ReadonlySet<string> = new Set(
  "former ex onetime erstwhile ancien anciens ancienne anciennes سابق سابقا سابقين سابقون السابقين السابقون سابقه السابق سابقات السابقات".split(
    " ",
  ),
);

/** Units of time, money and measure: what they count is no people, and a noun behind them is not counted. */
export const measureWords: ReadonlySet<string> = new Set(
  [
    "year years month months week weeks day days hour hours minute minutes century centuries decade decades age old",
    "january february april june july august september october november december janvier fevrier avril juin juillet aout septembre octobre novembre decembre",
    "يناير فبراير ابريل نيسان مايو ايار يونيو حزيران يوليو تموز اغسطس سبتمبر ايلول اكتوبر نوفمبر ديسمبر شباط اذار جويليه جوان افريل",
    "percent dollar dollars euro euros pound pounds km kilometre kilometres kilometer kilometers mile miles metre metres meters times time kg tonnes tons",
    "an ans annee annees mois semaine semaines jour jours heure heures minutes siecle fois dollars kilometres metres",
    "سنه سنوات سنين عام عاما اعوام شهر شهرا اشهر شهور اسبوع اسبوعا اسابيع يوم يوما ايام ساعه ساعات دقيقه دقايق قرن عقد عقود",
    "دولار دولارا دولارات يورو جنيه ليره كيلومتر كيلومترا كلم متر مترا امتار ميل ميلا مره مرات طن طنا",
  ]
    .join(" ")
    .split(" "),
);

/** Pronouns behind a number that point back at those counted: "two of them", «اثنين منهم». */
export const pronounPhrases: readonly {
  readonly phrase: string;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  "of them|two of them left|of their own",
  "of us|thirty of us crossed|of use",
  "of you|thirty of you left|of your own",
  "of whom|two of whom left|of who they are",
  "of these|two of these left|of this",
  "of those|two of those who left|of that",
  "among them|seven among them|amongst others",
  "d ' entre eux|deux d'entre eux|entre eux deux",
  "d ' entre elles|deux d'entre elles|entre elles deux",
  "parmi eux|deux parmi eux|parmi nous",
  "de ceux|deux de ceux qui|de celui",
  "منهم|اثنان منهم|منهمك في العمل",
  "منا|ثلاثون منا|منازل",
  "منهن|اثنتان منهن|من هنا",
  "من بينهم|اثنان من بينهم|من بيننا",
  "من بينهن|اثنتان من بينهن|من بيننا",
  "من هولاء|اثنان من هؤلاء|من هواء",
  "ممن|58 ممن تركوا|مما تركوا",
  "من الذين|58 من الذين تركوا|من الذي",
  "من اوليك|58 من أولئك|من أول",
].map((row) => {
  const [phrase, example, counterExample] = row.split("|") as [string, string, string];
  return { phrase, example, counterExample };
});

/** Words before a number that make it a part of those counted before: "including nine", «بينهم تسعة», « dont 7 ». */
export const partIntroductions: readonly {
  readonly phrase: string;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  "including|58 people, including nine women|all-inclusive",
  "among them|58 people, among them nine women|among thieves",
  "of whom|58 people, of whom nine were women|of who",
  "of them|58 people, of them nine women|off them",
  "بينهم|58 شخصا بينهم تسع نساء|بين",
  "من بينهم|58 شخصا من بينهم تسع نساء|من بين",
  "بينهن|58 امرأة بينهن تسع فتيات|بين",
  "منهم|58 شخصا منهم تسع نساء|منه",
  "منهن|58 امرأة منهن تسع فتيات|منه",
  "ضمنهم|58 شخصا ضمنهم تسع نساء|ضمن",
  "من ضمنهم|58 شخصا من ضمنهم تسع نساء|ضمن",
  "فيهم|58 شخصا فيهم تسع نساء|في",
  "dont|58 personnes, dont neuf femmes|donc",
  "parmi eux|58 personnes, parmi eux neuf femmes|parmi nous",
  "parmi lesquels|58 hommes, parmi lesquels neuf mineurs|lesquels",
  "parmi lesquelles|58 personnes, parmi lesquelles neuf femmes|lesquelles",
  "y compris|58 personnes, y compris neuf femmes|compris",
].map((row) => {
  const [phrase, example, counterExample] = row.split("|") as [string, string, string];
  return { phrase, example, counterExample };
});

/** Written forms of Arabic nouns with a sound plural: singular, accusative, plural in every case, feminine. */
function soundForms(stems: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => {
      const base = stem.endsWith("ه") ? stem.slice(0, -1) : stem;
      return [stem, `${base}ا`, `${base}ون`, `${base}ين`, `${base}و`, `${base}ي`, `${base}ه`, `${base}ات`];
    })
    .join(" ");
}
