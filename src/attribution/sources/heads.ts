// Head nouns and the kind of source they announce, per language, folded as the shadow folds. A name without a head
// noun is a person where it looks like one; else its kind stays "unspecified".
import type { SourceKind } from "#model/index.js";
import { foldText } from "#text/index.js";

/** Words that announce a kind. Arabic ones stand without their article; feminine, dual and plural forms in full. */
export type HeadTable = Readonly<Record<string, Readonly<Partial<Record<SourceKind, string>>>>>;

export const heads: HeadTable = {
  en: {
    study: `study studies report reports survey surveys paper papers research poll polls analysis analyses investigation
      investigations inquiry enquiry article articles book thesis review census dossier briefing assessment
      document documents publication findings data figures statistics dataset audit brief memo memorandum monograph
      results evaluation enquiries white-paper fact-sheet bulletin index`,
    outlet: `newspaper newspapers paper daily weekly magazine broadcaster broadcasters channel radio television tv station
      outlet outlets website site blog media press journal tabloid newsroom podcast network broadsheet gazette
      documentary programme portal periodical`,
    agency: "agency agencies newswire wire wires",
    organisation: `centre center institute institution organisation organization organisations organizations ngo ngos
      charity charities foundation university college group groups body think-tank thinktank tank council committee
      association society observatory union federation party movement coalition alliance commission company firm
      network project programme program team researchers researcher's lab laboratory consultancy cell fund league bank
      branch faction militia army brigade campaign church mosque school clinic hospital club initiative trust watchdog
      opposition panel panels forum taskforce platform chapter coordinators organisers organizers activists monitors caliphate`,
    official: `minister ministers ministry ministries official officials officer officers spokesman spokeswoman spokesperson
      spokespeople spokesmen president government governments police army military prosecutor prosecutors court
      courts judge judges authorities authority mayor governor senator senators lawmaker lawmakers ambassador envoy
      diplomat diplomats general colonel commander-in-chief secretary chancellor king queen premier prime-minister
      parliament senate congress department intelligence cia fbi pentagon un commissioner administration cabinet
      council attorney sheriff coroner embassy consulate bureau kremlin agency agencies mp mps politician politicians
      chief deputy captain major sergeant leader leaders commandant guard guards marshal detective indictment inspector superintendent directorate municipality
      white-house state-department rapporteur spokespersons`,
    person: `author authors expert experts analyst analysts researcher researchers scholar scholars professor professors
      director journalist journalists reporter reporters correspondent correspondents writer writers editor editors
      activist activists lawyer lawyers witness witnesses doctor doctors psychologist academic academics economist
      sociologist historian lecturer co-author coauthor founder coordinator head chair chairman chairwoman
      observer observers critic critics neighbour neighbours neighbor neighbors resident residents villagers elders
      elder mother father parents brother sister relatives relative family families wife husband son daughter uncle aunt
      teacher teachers psychiatrist counsellor counselor therapist aid-worker worker workers volunteer volunteers
      imam priest cleric clerics sheikh pastor investigator investigators co-founder supervisor scientist scientists
      criminologist anthropologist mediator negotiator nurse farmer shopkeeper driver friend friends colleague
      respondents interviewee interviewees participants informant informants source sources insiders insider
      blogger photographer filmmaker adviser advisor consultant consultants barrister
      specialist specialists practitioner practitioners caseworker translator neighbour's cousin`,
    testimony: `defector defectors leaver leavers deserter deserters returnee returnees ex-fighter ex-fighters ex-member
      ex-members ex-combatant ex-combatants fighter fighters recruit recruits militant militants rebel rebels
      survivor survivors escapee escapees fugitive fugitives militiaman jihadist jihadists soldier soldiers
      guerrilla guerrillas insurgent insurgents combatant combatants man woman men women boy boys girl girls people
      youth teenager teen teenagers person persons individuals syrian iraqi tunisian somali nigerian colombian those
      prisoner prisoners detainee detainees inmate convert bride widow apostate dissenter runaway runaways
      absconder surrenderer penitent member members conscript conscripts volunteer-fighter gunman commander commanders
      one mutineer turncoat breakaways student nigerien libyan afghan german frenchman briton`,
  },
  fr: {
    study:
      "etude etudes rapport rapports enquete enquetes sondage recherche recherches analyse document article livre",
    outlet:
      "journal quotidien hebdomadaire magazine chaine radio television media medias site presse revue titre",
    agency: "agence agences",
    organisation: `centre institut organisation organisations ong association fondation universite groupe groupes comite
      observatoire conseil parti mouvement societe think-tank laboratoire commission cellule`,
    official: `ministre ministres ministere responsable responsables porte-parole president gouvernement police armee
      procureur parquet juge tribunal autorites maire gouverneur depute deputes senateur ambassadeur diplomate
      general colonel secretaire onu etat-major`,
    person: `auteur auteurs auteure expert experts experte analyste chercheur chercheurs chercheuse chercheuses professeur
      directeur directrice journaliste journalistes avocat avocate temoin temoins politologue sociologue specialiste
      historien pere mere frere soeur famille habitant habitants voisin voisins militant militants source sources`,
    testimony: `deserteur deserteurs repenti repentis defecteur defecteurs transfuge transfuges ex-combattant
      ex-combattants combattant combattants rescape rescapes homme hommes femme femmes jeune jeunes personne
      personnes garcon fille membre membres recrue recrues ceux celles syrien tunisien revenant revenants`,
  },
  ar: {
    study: `دراسه دراسات تقرير تقارير بحث بحوث ابحاث استطلاع استطلاعات مسح تحقيق تحقيقات ورقه مقال مقاله كتاب احصاء احصاءات
      احصائيه احصائيات بيانات وثيقه وثائق تحليل استبيان نشره مذكره اطروحه استقصاء معطيات ارقام نتائج مراجعه رساله رسايل خلاصه`,
    outlet: `صحيفه صحف جريده جرائد مجله مجلات قناه قنوات اذاعه تلفزيون تلفزه موقع مواقع شبكه فضائيه يوميه اسبوعيه مدونه
      وسائل اعلام بوابه صحافه منصه`,
    agency: "وكاله وكالات وكالتا وكالتي",
    organisation: `مركز مراكز معهد منظمه منظمات مؤسسه موسسه موسسات جمعيه جمعيات هييه هيئه جامعه جامعات مرصد اتحاد رابطه
      مجموعه جماعه تنظيم حركه حزب لجنه تحالف ائتلاف شركه فريق منتدي مبادره كليه مختبر فصيل ميليشيا جبهه نقابه مجلس
      تنسيقيه باحثين اكاديميه صندوق برنامج حمله وحده كتيبه كتايب سرايا فصايل`,
    official: `وزير وزيره وزراء وزاره وزارات مسوول مسووله مسوولون مسوولين مسوولان مسوولات متحدث متحدثه متحدثون ناطق ناطقه
      رييس رئيس رئيسه رييسه حكومه حكومات شرطه جيش قياده محافظ عمده سفير سفيره سفاره مندوب قاضي قاض محكمه مدعي
      مدع نائب نيابه سلطات سلطه برلمان دبلوماسي دبلوماسيون قائد ضابط ضباط لواء عميد عقيد جنرال مخابرات استخبارات
      رئاسه رياسه مفوض مفوضيه مديريه بلديه حاكم امين ادعاء دوله بعثه مستشار قنصليه مبعوث امم اداره والي داخليه
      خارجيه دفاع وكيل مقرر مقرره كونغرس بيت بنتاغون مشرعون نواب قضاء محققون محقق لائحه قوات حرس`,
    person: `باحث باحثه باحثون باحثين باحثان باحثات كاتب كاتبه كتاب كاتبها خبير خبيره خبراء محلل محلله محللون محللين مولف
      مولفه مولفو مولفون معد معدو معدي معدون مدير مديره صحفي صحفيه صحافي صحافيه صحفيون صحافيون مراسل مراسله محامي محام
      محاميه استاذ استاذه بروفيسور دكتور دكتوره شاهد شاهده شهود ناشط ناشطه ناشطون ناشطين نشطاء مختص مختصه مختصون متخصص
      طبيب طبيبه اخصائي اخصائيه اكاديمي اكاديميه مورخ والد والده ام اب شقيق شقيقه اخ اخت زوج زوجه اسره عائله عايله
      اقارب قريب جار جيران سكان اهالي مصدر مصادر مراقب مراقبون معلق قس امام شيخ شيوخ وجيه وجهاء حقوقي حقوقيون
      رئيس-تحرير مشرف مشرفه مشرفون معالج عامل عاملون موظف موظفون منسق منسقه معلم معلمه سائق صديق صديقه خبيرتان زميل عالم
      عالمه علماء مستطلعون مشاركون مشاركات راو رواه مقيم مواطنون نازحون صاحب صاحبه بائع حارس مدون قارئ ابن ابنه`,
    testimony: `منشق منشقه منشقون منشقين منشقان منشقات فار فارون فارين هارب هاربه هاربون هاربين عائد عائده عائدون عائدين عايد
      عايده عايدون عايدين تائب تائبون تايب تائبين مقاتل مقاتله مقاتلون مقاتلين مقاتلان عنصر عنصرا عناصر مسلح مسلحون
      مسلحين شاب شابا شابه شابان شبان شباب رجل رجال رجلان امراه نساء فتاه فتيات مواطن شخص اشخاص شخصا فتي
      مراهق مراهقه ناج ناجون ناجيه ناجيات متطرف جهادي جهاديون جهاديه عضو اعضاء مجند مجندون مجنده سجين معتقل
      اثنان اثنين احدهم احداهن احدهما بعضهم بعضهن كثيرون اخرون اخر اخري ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره
      قله كلهم جميعهم معظمهم اغلبهم كثير تونسي سوري عراقي صومالي نيجيري الماني بريطاني فرنسي ارمله متمرد متمردون
      هولاء اولئك عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين جندي جنود طالب طالبه مستسلم مستسلمون تاركو تاركون مغادرون مغادر احدي احد بعض عشرات مئات`,
  },
};

/** Words that end like an agent noun ("treasurer") and are none. */
const noAgents = new Set(
  "number paper river winter summer order border letter matter corner shelter weather power water camera dinner manner member door floor error terror mirror sector factor other another either neither whether rather after over under never ever order chapter quarter computer ladder finger danger anger hunger soldier timer barrier center theater meter disorder tractor harbor labor favor honor color humor flavor behavior interior exterior minor major prior doctor list mist twist fist coffee committee fee knee tree degree guarantee see flee free three agree asian christian list exist resist assist insist persist guardian media area idea cover fever lever liver silver clover paper diaper proper upper copper pepper trigger bigger lower tower flower shower answer layer player prayer laser user-list buffer suffer offer differ transfer charter poster register monster disaster cluster master easter western eastern".split(
    " ",
  ),
);
const agentNoun = /^\p{L}{3,}(?:er|or|ist|ian|ee|man|woman)s?$/u;

const tables = new Map<string, ReadonlyMap<string, SourceKind>>();

/** Answers already given, by language. */
const remembered = 20_000;
const answers = new Map<string, Map<string, SourceKind | null>>();

/** What kind a word announces, or null. Arabic words are tried without article and one-letter prefixes. */
export function kindOfHead(word: string, language: string): SourceKind | null {
  let known = answers.get(language);
  if (known === undefined || known.size >= remembered) {
    known = new Map();
    answers.set(language, known);
  }
  const ready = known.get(word);
  if (ready !== undefined) return ready;
  const kind = lookedUp(word, language);
  known.set(word, kind);
  return kind;
}

function lookedUp(word: string, language: string): SourceKind | null {
  const table = tableOf(language);
  const known = table.get(word);
  if (known !== undefined) return known;
  if (language === "ar")
    return (
      table.get(bareArabic(word)) ??
      table.get(word.replace(/^[بلك]/u, "")) ??
      table.get(word.replace(/ا$/u, "")) ??
      table.get(bareArabic(word).replace(/(?:ان|ين|ون|تان|تين)$/u, "")) ??
      null
    );
  const bare = word.replace(/'s?$/u, "");
  if (language !== "en") return table.get(bare) ?? null;
  return (
    table.get(bare) ?? (agentNoun.test(bare) && !noAgents.has(bare.replace(/s$/u, "")) ? "person" : null)
  );
}

/** The word without conjunction, preposition and article: والدراسة is دراسة, للتقرير is تقرير. */
export function bareArabic(word: string): string {
  return word.replace(/^[وف]?(?:لل|[بكل]?ال)(?=\p{L}{2})/u, "");
}

function tableOf(language: string): ReadonlyMap<string, SourceKind> {
  const ready = tables.get(language);
  if (ready !== undefined) return ready;
  const table = new Map<string, SourceKind>();
  for (const [kind, words] of Object.entries(heads[language] ?? {}))
    for (const word of foldText(words).split(/\s+/u))
      if (!table.has(word)) table.set(word, kind as SourceKind);
  tables.set(language, table);
  return table;
}
