// Who is counted, as data: nouns of one meaning in three languages, as the shadow spells them. "Individuals", أشخاص and
// « personnes » are one meaning; "fighters" is another, and a number that passes from one to the other has changed. A
// noun that is missing here has no meaning and so is never said to have changed. What left is a claim's subject, not
// its noun: "46 people who defected" and "46 defectors" say the same.
import type { PeopleMeaning } from "#model/index.js";

/** Forms as printed, separated by spaces; an Arabic form ending in "+" takes the endings of the sound plural. */
export interface PeopleNouns {
  readonly meaning: PeopleMeaning;
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
  /** One phrase a language that is counted under this meaning, and one that is not. */
  readonly examples: readonly [en: string, ar: string, fr: string];
  readonly counterExamples: readonly [en: string, ar: string, fr: string];
}

export const peopleNouns: readonly PeopleNouns[] = [
  {
    meaning: "person",
    en: "people person persons individual individuals souls humans",
    fr: "personne personnes individu individus gens ames",
    ar: "شخص شخصا اشخاص اشخاصا شخصين شخصان فرد فردا افراد افرادا نفر نفرا انسان انسانا ناس",
    examples: ["individuals", "أشخاص", "personnes"],
    counterExamples: ["personnel files", "شخصية الزعيم", "personnages"],
  },
  {
    meaning: "member",
    en: "member members adherent adherents follower followers supporter supporters affiliate affiliates operative operatives",
    fr: "membre membres adepte adeptes partisan partisans sympathisant sympathisants affilie affilies",
    ar: "عنصر عنصرا عناصر عنصرين عنصران عضو عضوا اعضاء عضوين عضوان منتسب+ منخرط+ مناصر+ مويد+ انصار اتباع كادر كادرا كوادر",
    examples: ["members", "عنصرا", "membres"],
    counterExamples: ["membership", "عنصرية", "membranes"],
  },
  {
    meaning: "fighter",
    en: "fighter fighters militant militants jihadist jihadists jihadi jihadis combatant combatants insurgent insurgents rebel rebels gunman gunmen guerrilla guerrillas terrorist terrorists extremist extremists soldier soldiers bomber bombers mercenary mercenaries militiaman militiamen paramilitaries troops islamists radicals",
    fr: "combattant combattants combattante combattantes militant militants militante militantes djihadiste djihadistes jihadiste jihadistes insurge insurges rebelle rebelles soldat soldats guerillero guerilleros guerrilleros terroriste terroristes extremiste extremistes milicien miliciens mercenaire mercenaires maquisard maquisards islamistes",
    ar: "مقاتل+ مسلح+ متشدد+ متطرف+ جهادي+ ارهابي+ محارب+ متمرد+ انتحاري+ تكفيري+ ميليشياوي+ جندي جنديا جنود جنودا جنديين مجاهد+ مرتزق مرتزقا مرتزقه داعشي+ دواعش",
    examples: ["jihadists", "مقاتلين", "combattants"],
    counterExamples: ["fighting", "قتال", "combats"],
  },
  {
    meaning: "defector",
    en: "defector defectors deserter deserters leaver leavers turncoat turncoats runaway runaways quitter quitters dropout dropouts escapee escapees returnee returnees renegade renegades",
    fr: "deserteur deserteurs transfuge transfuges defecteur defecteurs fugitif fugitifs fuyard fuyards dissident dissidents revenant revenants",
    ar: "منشق+ فار فارا فارين فارون هارب+ عايد+ مرتد+ متراجع+",
    examples: ["deserters", "منشقين", "transfuges"],
    counterExamples: ["defections", "انشقاقات", "désertions"],
  },
  {
    meaning: "surrendered",
    en: "repentant repentants penitents surrenderers surrenderees amnestied",
    fr: "repenti repentis repentie repenties demobilises amnisties",
    ar: "تايب+ مستسلم+",
    examples: ["repentants", "تائبين", "repentis"],
    counterExamples: ["repentance", "توبة", "repentir"],
  },
  {
    meaning: "leader",
    en: "leader leaders commander commanders emir emirs chief chiefs officer officers",
    fr: "chef chefs commandant commandants dirigeant dirigeants emir emirs officier officiers",
    ar: "قايد قايدا قاده قايدين زعيم زعيما زعماء امير اميرا امراء قيادي+ ضابط ضابطا ضباط",
    examples: ["commanders", "قادة", "chefs"],
    counterExamples: ["leadership", "قيادة", "chefferie"],
  },
  {
    meaning: "recruit",
    en: "recruit recruits conscript conscripts volunteer volunteers newcomer newcomers",
    fr: "recrue recrues conscrit conscrits volontaire volontaires",
    ar: "مجند+ متطوع+",
    examples: ["recruits", "مجندين", "recrues"],
    counterExamples: ["recruiters", "تجنيد", "recrutements"],
  },
  {
    meaning: "foreigner",
    en: "foreigner foreigners westerner westerners european europeans",
    fr: "etranger etrangers etrangere etrangeres occidental occidentaux europeen europeens",
    ar: "اجنبي+ اجانب اجانبا غربي+ اوروبي+",
    examples: ["Westerners", "أجانب", "Occidentaux"],
    counterExamples: ["westerns", "جنب", "étrangement"],
  },
  {
    meaning: "man",
    en: "man men male males",
    fr: "homme hommes",
    ar: "رجل رجلا رجال رجالا رجلين رجلان",
    examples: ["men", "رجلا", "hommes"],
    counterExamples: ["mentors", "رجوعا", "hommages"],
  },
  {
    meaning: "woman",
    en: "woman women female females wife wives",
    fr: "femme femmes epouse epouses",
    ar: "امراه نساء نسوه زوجه زوجات امراتين امراتان",
    examples: ["women", "نساء", "femmes"],
    counterExamples: ["womanhood", "نسيان", "féminisme"],
  },
  {
    meaning: "child",
    en: "child children minor minors boy boys girl girls schoolchildren schoolboys schoolgirls",
    fr: "enfant enfants mineur mineurs garcon garcons fille filles fillettes",
    ar: "طفل طفلا اطفال اطفالا طفلين طفلان طفله قاصر قاصرا قاصرين قصر صبي صبيا صبيان صبيه ولد ولدا اولاد بنت بنات",
    examples: ["children", "أطفال", "enfants"],
    counterExamples: ["childhood", "طفولة", "enfance"],
  },
  {
    meaning: "youth",
    en: "youth youths youngster youngsters teenager teenagers teens adolescents",
    fr: "jeune jeunes adolescent adolescents",
    ar: "شاب شابا شباب شبان شبانا شابين فتي فتيه فتيان فتاه فتيات مراهق+",
    examples: ["teenagers", "شبان", "adolescents"],
    counterExamples: ["younger", "شبهة", "jeunesse"],
  },
  {
    meaning: "prisoner",
    en: "prisoner prisoners detainee detainees inmate inmates captive captives hostage hostages",
    fr: "prisonnier prisonniers detenu detenus captif captifs otage otages",
    ar: "سجين سجينا سجناء اسير اسيرا اسري معتقل+ محتجز+ موقوف+ رهينه رهاين",
    examples: ["detainees", "معتقلين", "détenus"],
    counterExamples: ["prisons", "سجون", "détentions"],
  },
  {
    meaning: "civilian",
    en: "civilian civilians villager villagers resident residents inhabitants refugee refugees displaced",
    fr: "civil civils villageois habitants refugie refugies",
    ar: "مدني+ قروي+ لاجي لاجيا لاجيين نازح+ ساكن ساكنا سكان مواطن+",
    examples: ["civilians", "مدنيين", "civils"],
    counterExamples: ["civility", "مدن", "civilités"],
  },
  {
    meaning: "family",
    en: "family families household households",
    fr: "famille familles foyers menages",
    ar: "عايله عايلات اسره اسر",
    examples: ["families", "عائلات", "familles"],
    counterExamples: ["familiarity", "عيال", "familiarité"],
  },
];

/** Women beside men, whichever comes first, are people: "58 men and women". */
export const bothSexes =
  /(?<![\p{L}\p{N}])(?:men and (?:the )?women|women and (?:the )?men|hommes et (?:de |des )?femmes|femmes et (?:d'|des )?hommes|(?:ال)?(?:رجل|رجلا|رجال|رجالا) و(?:ال)?(?:امراه|نساء)|(?:ال)?(?:امراه|نساء) و(?:ال)?(?:رجل|رجلا|رجال|رجالا))(?![\p{L}\p{N}])/u;
