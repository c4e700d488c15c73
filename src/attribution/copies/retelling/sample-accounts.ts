// Invented articles whose accounts are known by hand, written before any rule was tried on them. Articles with the same
// `account` tell the same account, as rewriting or translation; all others do not, however alike they look.

export interface SampleArticle {
  readonly name: string;
  readonly account: string;
  readonly outlet: string;
  readonly language: "en" | "ar" | "fr";
  readonly published: string | null;
  readonly text: string;
}

export const sampleArticles: readonly SampleArticle[] = [
  // one agency's story of a study: its translation, its rewriting
  {
    name: "survey-en",
    account: "survey",
    outlet: "Karrow Press Agency",
    language: "en",
    published: "2019-04-08",
    text: `Study: why they walked away from the Ash Banner

DUNMERE (Karrow Press Agency) - Most of those who leave the Ash Banner do so because commanders steal and because wages stop, says a study published on Monday by the Tellwick Institute.

The study rests on the public statements of 46 people who have left since March 2017. Hanna Orrel, who led the work, said their stories break the myth of a family that nobody leaves.

Eleven of the 46 were women, and nine came from abroad. Five had been ordered to burn the school of their own village.

"They promised us bread and a house, and we dug graves for two winters," one of them told a court in Dunmere.

Orrel said governments should protect those who speak, since every one of them keeps others from joining.`,
  },
  {
    name: "survey-ar",
    account: "survey",
    outlet: "المرفأ",
    language: "ar",
    published: "2019-04-09",
    text: `دراسة: لماذا غادروا راية الرماد

دنمير - أفادت دراسة نشرها معهد تلويك يوم الاثنين بأن معظم من يتركون راية الرماد يفعلون ذلك لأن القادة يسرقون ولأن الرواتب تنقطع.

وتستند الدراسة إلى تصريحات علنية أدلى بها ستة وأربعون شخصا غادروا منذ مارس 2017. وقالت هانا أوريل التي قادت العمل إن قصصهم تحطم أسطورة العائلة التي لا يغادرها أحد.

وكانت إحدى عشرة من الستة والأربعين نساء، وجاء تسعة من الخارج. وأمر خمسة منهم بحرق مدرسة قريتهم.

وقال أحدهم أمام محكمة في دنمير: «وعدونا بالخبز وببيت، فحفرنا القبور شتاءين».

وقالت أوريل إن على الحكومات أن تحمي من يتكلمون، لأن كل واحد منهم يصرف آخرين عن الانضمام.`,
  },
  {
    name: "survey-rewritten",
    account: "survey",
    outlet: "Ossel Post",
    language: "en",
    published: "2019-04-09",
    text: `Thieving commanders drive fighters out of the Ash Banner

Unpaid salaries and officers who help themselves are what pushes people out of the Ash Banner, according to research the Tellwick Institute put out on Monday.

Its authors read what 46 former members, gone since March 2017, have said in public. Project leader Hanna Orrel believes the testimonies put an end to the legend of a household no one quits.

Women made up eleven of the group; nine were foreigners. Five said that they were commanded to set fire to the school in the village they grew up in.

A witness before judges in Dunmere recalled being offered bread and a home, only to spend two winters digging graves.

For Orrel, states ought to shield such voices: each of them holds somebody back from enlisting.`,
  },
  // the same study, covered by others in their own words
  {
    name: "survey-own-en",
    account: "survey-own-en",
    outlet: "Tessaly Echo",
    language: "en",
    published: "2019-04-09",
    text: `New figures on the Ash Banner's runaways

Researchers at the Tellwick Institute have counted 46 people who turned their backs on the Ash Banner and spoke about it, a fraction of all who slipped away.

The report sorts motives under four headings. Hunger comes first: the granaries of the valley have been empty since the autumn harvest failed.

It also describes quarrels between rival emirs, and a secret police that flogs smokers in the market square.

Minister Abel Torvin called the paper welcome but incomplete. His office runs a shelter in Harla where 130 deserters learn carpentry.`,
  },
  {
    name: "survey-own-ar",
    account: "survey-own-ar",
    outlet: "القصب",
    language: "ar",
    published: "2019-04-10",
    text: `معهد تلويك يحصي المنشقين عن راية الرماد

أحصى باحثون في معهد تلويك 46 شخصا انشقوا عن راية الرماد وتحدثوا علنا، بينهم 11 امرأة.

ويقول التقرير إن الخوف من الجواسيس يمنع كثيرين من الهرب، وإن الحراس يطلقون النار على من يعبر النهر ليلا.

ورأى المحامي سامر الخطيب أن العقوبات القاسية في بلدانهم تبقيهم حيث هم، ودعا إلى محاكمات عادلة.

ويصف فصل طويل كيف جند التنظيم المراهقين عبر الألعاب والأناشيد.`,
  },
  {
    name: "survey-own-fr",
    account: "survey-own-fr",
    outlet: "Le Quai de Verlune",
    language: "fr",
    published: "2019-04-10",
    text: `Ils ont quitté la Bannière de cendre

L'institut Tellwick publie une étude sur 46 personnes ayant quitté la Bannière de cendre. Neuf viennent de l'étranger.

Beaucoup parlent de l'ennui, des gardes interminables et du froid des montagnes. D'autres n'ont pas supporté les exécutions sur la place du marché.

La ville de Verlune prépare un programme d'accueil: un médecin, deux éducateurs et un logement pour six mois.

Selon le maire, trois anciens membres y vivent déjà sous un faux nom.`,
  },
  // another study of the same group
  {
    name: "second-study",
    account: "second-study",
    outlet: "The Marsh",
    language: "en",
    published: "2019-04-11",
    text: `Why they left the Ash Banner: a second study

Most of those who leave the Ash Banner do so because they miss their families, says a study published on Thursday by the Harbour Centre.

The study rests on the public statements of 73 people who have left since June 2016. Ivo Sandal, who led the work, said their stories show how weak the group has become.

Twenty of the 73 were women, and fourteen came from abroad. Eight had been ordered to guard prisoners.

Sandal said governments should listen to those who speak.`,
  },
  // a cook: English, French, rewritten
  {
    name: "cook-en",
    account: "cook",
    outlet: "Karrow Lantern",
    language: "en",
    published: "2020-02-14",
    text: `"I counted the spoons": a cook leaves the Reed Brigade

The woman of 31 cooked for the Reed Brigade for three years, in a kitchen under the bridge at Sollen. She fed 240 men a day.

In October 2019 a boy of 15 was shot behind the mill because he had asked for his mother. She heard it and dropped the pot.

That night she wrapped her two daughters in a blanket, paid a fisherman 60 crowns and crossed the lake. A doctor hid them in his barn for nine days.

"I counted the spoons every evening, and every evening there were fewer hands to hold them," she says.

Her husband stayed behind. She works in a bakery now and does not open the door after dark.`,
  },
  {
    name: "cook-fr",
    account: "cook",
    outlet: "Le Quai de Verlune",
    language: "fr",
    published: "2020-02-18",
    text: `« Je comptais les cuillères » : une cuisinière quitte la Brigade des roseaux

La femme de 31 ans a cuisiné trois ans pour la Brigade des roseaux, dans une cuisine sous le pont de Sollen. Elle nourrissait 240 hommes par jour.

En octobre 2019, un garçon de 15 ans a été abattu derrière le moulin parce qu'il avait réclamé sa mère. Elle l'a entendu et a lâché la marmite.

Cette nuit-là, elle a enveloppé ses deux filles dans une couverture, payé 60 couronnes à un pêcheur et traversé le lac. Un médecin les a cachées neuf jours dans sa grange.

« Chaque soir je comptais les cuillères, et chaque soir il y avait moins de mains pour les tenir », dit-elle.

Son mari est resté. Elle travaille aujourd'hui dans une boulangerie et n'ouvre pas la porte après la nuit tombée.`,
  },
  {
    name: "cook-rewritten",
    account: "cook",
    outlet: "Dunmere Daily",
    language: "en",
    published: "2020-02-16",
    text: `Mother flees militia kitchen with her girls

For three years a 31-year-old prepared meals for the Reed Brigade beneath Sollen bridge, 240 fighters to be served each day.

What made her go was the killing, in October 2019, of a lad of 15 near the mill; he had called for his mother. The sound of it made her let the pot fall.

She bundled up two daughters the same night and gave a fisherman 60 crowns to take them over the lake. They then lay hidden for nine days in the barn of a doctor.

Every evening, she recalls, the spoons were counted and the hands had become fewer.

The husband remained. Today she is employed at a bakery and keeps her door shut once it is dark.`,
  },
  {
    name: "other-cook",
    account: "other-cook",
    outlet: "Karrow Lantern",
    language: "en",
    published: "2020-02-21",
    text: `"I mended the nets": a tailor leaves the Reed Brigade

The woman of 44 sewed for the Reed Brigade for five years, in a workshop behind the church at Ansby. She clothed 90 men a season.

In June 2018 a girl of 12 was beaten in the yard because she had asked for water. She saw it and dropped the needle.

That night she wrapped her three sons in a coat, paid a shepherd 25 crowns and crossed the pass. A priest hid them in his cellar for four days.

"I mended the nets every morning, and every morning there were more holes," she says.

Her brother stayed behind. She works in a laundry now and does not answer the telephone.`,
  },
  // a statement of surrender: Arabic, English, rewritten in Arabic
  {
    name: "surrender-ar",
    account: "surrender",
    outlet: "صدى هارلا",
    language: "ar",
    published: "2021-09-06",
    text: `27 مقاتلا من لواء القصب يسلمون أنفسهم في أنسبي

سلم سبعة وعشرون مقاتلا من لواء القصب أنفسهم للجيش فجر الأحد عند جسر أنسبي، بحسب ما أعلن العقيد رامز دالي.

وقال العقيد إن بينهم ثلاثة أشقاء وقائدا ميدانيا، وإنهم سلموا 19 بندقية وشاحنتين.

وأضاف أن المجموعة سارت أربعة أيام في الجبال بعد أن نفد الطعام، وأن اثنين ماتا من البرد في الطريق.

وروى أحدهم أن القائد وعدهم بالدواء ولم يصل منه شيء منذ نيسان، فقرروا الرحيل ليلا.

ونقل الجرحى إلى مستشفى هارلا، ويقضي الباقون ستة أسابيع في مركز للتأهيل.`,
  },
  {
    name: "surrender-en",
    account: "surrender",
    outlet: "The Marsh",
    language: "en",
    published: "2021-09-07",
    text: `Twenty-seven fighters surrender at Ansby bridge

Twenty-seven fighters of the Reed Brigade gave themselves up to the army at dawn on Sunday at the bridge of Ansby, Colonel Ramez Dali announced.

Three brothers and a field commander are among them, the colonel said; they handed over 19 rifles and two trucks.

The group had walked four days through the mountains after the food ran out, he added, and two died of cold on the way.

One of them said the commander had promised medicine, of which nothing had come since April, so they decided to leave at night.

The wounded were taken to hospital in Harla. The rest will spend six weeks in a rehabilitation centre.`,
  },
  {
    name: "surrender-rewritten",
    account: "surrender",
    outlet: "القصب",
    language: "ar",
    published: "2021-09-06",
    text: `البرد والجوع يدفعان مجموعة كاملة إلى الاستسلام قرب أنسبي

عند جسر أنسبي، مع طلوع فجر الأحد، ألقت مجموعة من لواء القصب عدد أفرادها 27 سلاحها أمام الجيش، على ما ذكره العقيد دالي.

وتضم المجموعة قائدا ميدانيا وثلاثة إخوة أشقاء، وكان معها 19 بندقية وشاحنتان تسلمها الجنود.

أربعة أيام من المشي في الجبال سبقت ذلك، إذ لم يبق لديهم طعام، وقضى اثنان بردا قبل الوصول.

ويحكي واحد منهم أن وعود القائد بالدواء لم يتحقق منها شيء من نيسان، ولذلك اختاروا أن يرحلوا في الليل.

أما المصابون فأدخلوا مستشفى هارلا، وأما رفاقهم فأمامهم ستة أسابيع من التأهيل.`,
  },
  // the same group, the same week, other events
  {
    name: "raid-ar",
    account: "raid",
    outlet: "صدى هارلا",
    language: "ar",
    published: "2021-09-08",
    text: `الجيش يهاجم معسكرا للواء القصب قرب هارلا

هاجم الجيش معسكرا للواء القصب قرب هارلا يوم الثلاثاء، وقتل 14 مقاتلا، بحسب العقيد رامز دالي.

وقال العقيد إن ثمانية مقاتلين سلموا أنفسهم خلال المعركة، بينهم فتى في السابعة عشرة.

وعثر الجنود على مخزن للوقود وأربعين صندوقا من الذخيرة.

وأغلقت المدارس في البلدة أسبوعا، وعاد السكان إلى بيوتهم مساء الأربعاء.`,
  },
  {
    name: "desertion-en",
    account: "desertion",
    outlet: "Tessaly Echo",
    language: "en",
    published: "2021-09-09",
    text: `Five more quit the Reed Brigade

Five fighters of the Reed Brigade left their post on the lake on Tuesday and walked into a police station in Ansby, the army said.

Two of them are brothers. They brought three rifles and a radio.

They told officers that no wages had been paid since January and that a comrade was flogged for sleeping on guard.

Colonel Ramez Dali said they would be questioned for ten days before they go to a camp.`,
  },
  // a radio interview: Arabic, English with credit, rewritten in Arabic
  {
    name: "driver-ar",
    account: "driver",
    outlet: "إذاعة هارلا",
    language: "ar",
    published: "2018-11-20",
    text: `سائق سابق في راية الرماد: نقلت الملح فوجدت تحته بنادق

قال رجل في الثامنة والثلاثين إنه قاد شاحنات لراية الرماد ثمانية عشر شهرا قبل أن يهرب في أيلول.

وروى أنه كان ينقل الملح من سولين إلى الجبال، وفي إحدى الليالي انفتح كيس فوجد تحته 70 بندقية.

وقال: «سألت القائد لمن هذه البنادق، فقال لي: للقرية التي ولدت فيها».

ترك الشاحنة عند النهر، ومشى ثلاثة أيام، وباع خاتم زواجه ليدفع لمهرب.

ويعمل اليوم ميكانيكيا، ويقول إن أخاه ما زال أسيرا عندهم.`,
  },
  {
    name: "driver-en",
    account: "driver",
    outlet: "Ossel Post",
    language: "en",
    published: "2018-11-23",
    text: `Driver found guns under the salt

A man of 38 told Radio Harla that he drove trucks for the Ash Banner for eighteen months before he fled in September.

He carried salt from Sollen to the mountains, he said. One night a sack split open and beneath it he found 70 rifles.

"I asked the commander whom the rifles were for, and he told me: for the village you were born in," he said.

He left the truck by the river, walked for three days and sold his wedding ring to pay a smuggler.

He works as a mechanic today, and says his brother is still their prisoner.`,
  },
  {
    name: "driver-rewritten",
    account: "driver",
    outlet: "فانوس كارو",
    language: "ar",
    published: "2018-11-21",
    text: `بنادق مخبأة تحت الملح تدفع سائقا إلى الفرار

نقلت إذاعة هارلا عن رجل عمره 38 عاما أنه ظل عاما ونصف العام يقود شاحنات راية الرماد، ثم فر في أيلول.

كانت حمولته ملحا يأخذه من سولين صوب الجبال، إلى أن تمزق كيس ذات ليلة وظهرت سبعون بندقية.

ولما سأل قائده عن وجهة السلاح جاءه الجواب أنها القرية التي ولد فيها.

عندها هجر الشاحنة قرب النهر، وسار ثلاثة أيام على قدميه، ودفع لمهرب ثمن خاتم الزواج.

هو اليوم ميكانيكي، وله أخ لم يزل أسيرا.`,
  },
  // another person in the same template; another story of the same radio
  {
    name: "other-driver",
    account: "other-driver",
    outlet: "إذاعة هارلا",
    language: "ar",
    published: "2018-11-27",
    text: `حارس سابق في راية الرماد: فتحت الباب فوجدت أطفالا

قال رجل في الثانية والخمسين إنه حرس مخازن لراية الرماد أربعة أعوام قبل أن يهرب في تموز.

وروى أنه كان يحرس القمح في دنمير، وفي إحدى الليالي انكسر قفل فوجد خلف الباب 12 طفلا.

وقال: «سألت القائد لمن هؤلاء الأطفال، فقال لي: لا شأن لك».

ترك البندقية عند البئر، ومشى يومين، وباع ساعته ليدفع لراع.

ويعمل اليوم بستانيا، ويقول إن ابنته ما زالت عندهم.`,
  },
  {
    name: "radio-other",
    account: "radio-other",
    outlet: "Karrow Lantern",
    language: "en",
    published: "2018-11-24",
    text: `Former judge speaks on the radio

A judge who served the Ash Banner told Radio Harla that he signed 200 sentences in one winter.

He was not allowed to read the files, he said, and those who protested were locked in the cellar of the court.

A merchant smuggled him out in a cart of onions. His family had left a month before.

He teaches law in a town he will not name.`,
  },
  // a French story and its Arabic and French tellings
  {
    name: "nurse-fr",
    account: "nurse",
    outlet: "Le Quai de Verlune",
    language: "fr",
    published: "2022-05-03",
    text: `L'infirmière qui a dit non

Pendant six ans, elle a soigné les blessés de la Bannière de cendre dans une école de Tessaly. En mars 2022, on lui a amené 33 prisonniers assoiffés et l'ordre de ne pas leur donner d'eau.

Elle a attendu la prière, pris les clés de l'ambulance et conduit jusqu'à la frontière, à 80 kilomètres.

Quatre soldats l'ont arrêtée; l'un d'eux, qu'elle avait opéré du genou, l'a laissée passer.

« J'avais juré de soigner, pas de choisir », raconte-t-elle au Quai.

Son père a été emprisonné le lendemain. Elle espère un procès à Dunmere.`,
  },
  {
    name: "nurse-ar",
    account: "nurse",
    outlet: "المرفأ",
    language: "ar",
    published: "2022-05-05",
    text: `الممرضة التي قالت لا

ست سنوات وهي تعالج جرحى راية الرماد في مدرسة بتيسالي. وفي مارس 2022 جاؤوها بثلاثة وثلاثين سجينا عطشى وأمروها ألا تعطيهم ماء.

انتظرت الصلاة، وأخذت مفاتيح سيارة الإسعاف، وقادت حتى الحدود على بعد 80 كيلومترا.

أوقفها أربعة جنود، وتركها أحدهم تمر لأنها كانت قد أجرت له عملية في ركبته.

وتروي: «أقسمت أن أعالج لا أن أختار».

وسجن والدها في اليوم التالي. وهي تأمل في محاكمة في دنمير.`,
  },
  {
    name: "nurse-rewritten",
    account: "nurse",
    outlet: "Courrier d'Ossel",
    language: "fr",
    published: "2022-05-04",
    text: `Elle refuse un ordre et s'enfuit en ambulance

On lui demandait de laisser mourir de soif 33 détenus, en mars 2022. Après six années passées à panser les combattants de la Bannière de cendre dans une école de Tessaly, elle s'est enfuie, rapporte Le Quai de Verlune.

À l'heure de la prière, elle démarre l'ambulance et roule 80 kilomètres jusqu'à la frontière.

Au barrage, quatre soldats; le genou de l'un d'eux, elle l'avait opéré, et il ferme les yeux.

Elle dit avoir prêté serment de soigner et non de choisir.

Le jour suivant, on a jeté son père en prison; elle attend qu'un tribunal de Dunmere juge.`,
  },
  // a short report that credits the outlet which took the account
  {
    name: "returned-en",
    account: "returned",
    outlet: "Radio Ossel",
    language: "en",
    published: null,
    text: `Home, and not at home

The one who comes back has no past to be proud of. A young Jordanian, one of the few who talk, says the pictures never leave him.

He had no work when the recruiters found him, and they knew it. They made a killer of a boy who sold fruit.

He returned to his country two years ago. Neighbours cross the street.`,
  },
  {
    name: "returned-ar",
    account: "returned",
    outlet: "مدونة السهل",
    language: "ar",
    published: null,
    text: `أردني عاد من راية الرماد: أنا غريب بين أهلي

تحدثت إذاعة أوسل إلى شاب أردني ترك راية الرماد وعاد إلى بلده.

وقال إنه نادم، وإن الصور لا تفارقه، وإن من قتلهم كانوا أبرياء.

وأضاف أنه لا يخرج من البيت، لأن الجيران يخافون منه.`,
  },
  // Arabic to French, and a report that both take from a third outlet
  {
    name: "shepherds-ar",
    account: "shepherds",
    outlet: "فانوس كارو",
    language: "ar",
    published: "2017-07-02",
    text: `خمسة رعاة تركوا لواء القصب

أجرت صحيفة نداء الوادي حديثا مع خمسة رعاة من قبيلة واحدة، بينهم شقيقان، تركوا لواء القصب قبل ثلاثة أسابيع.

قالوا إن اللواء أخذ منهم 400 رأس من الغنم ثم أعطاهم بنادق وأرسلهم إلى الجسر.

وقتل اثنان من رفاقهم في الليلة الأولى، ودفنوهما تحت شجرة تين.

هربوا سيرا في نفق قديم للمياه طوله تسعة كيلومترات، ومعهم طفل في السابعة.

ويختبئون الآن في مصنع مهجور للسجاد خوفا من الجواسيس.`,
  },
  {
    name: "shepherds-fr",
    account: "shepherds",
    outlet: "Courrier d'Ossel",
    language: "fr",
    published: "2017-07-05",
    text: `Cinq bergers quittent la Brigade des roseaux

Cinq bergers d'une même tribu, dont deux frères, ont quitté la Brigade des roseaux il y a trois semaines, ont-ils raconté au journal L'Appel de la vallée.

La Brigade leur a pris 400 moutons, disent-ils, puis leur a donné des fusils et les a envoyés au pont.

Deux de leurs camarades ont été tués la première nuit et enterrés sous un figuier.

Ils se sont enfuis à pied par un ancien tunnel d'eau long de neuf kilomètres, avec un enfant de sept ans.

Ils se cachent maintenant dans une fabrique de tapis abandonnée, par peur des espions.`,
  },
  {
    name: "shepherds-short-ar",
    account: "shepherds",
    outlet: "القصب",
    language: "ar",
    published: "2017-07-04",
    text: `رعاة يفرون عبر نفق

التقت نداء الوادي رعاة خمسة فروا من لواء القصب قبل نحو واحد وعشرين يوما، وهم أبناء قبيلة واحدة وفيهم شقيقان.

صادر اللواء أغنامهم، وعددها أربعمئة، وسلمهم السلاح ليقفوا على الجسر، وسقط منهم قتيلان في أول ليلة.

وكان خلاصهم نفقا للماء امتد تسعة كيلومترات، حملوا فيه طفلا عمره سبع سنوات.

وملجؤهم اليوم معمل سجاد مهجور، والخوف كله من الجواسيس.`,
  },
  // numbers in words; a court
  {
    name: "court-en",
    account: "court",
    outlet: "Tessaly Echo",
    language: "en",
    published: "2023-01-16",
    text: `Court hears of the winter camp

A former guard told the court in Dunmere on Monday how 85 recruits of the Ash Banner were kept in a quarry from November 2020 to February 2021.

They slept in a tent without a stove, he said. Each had two blankets and a cup of rice a day, and 13 froze.

Those who tried to escape were tied to a post. He untied three of them one night and ran with them to the railway.

"The judge asks me why I waited. I waited because my wife was in their village," he said.

The trial of the camp's two commanders goes on until March. Both deny everything.`,
  },
  {
    name: "court-ar",
    account: "court",
    outlet: "صدى هارلا",
    language: "ar",
    published: "2023-01-17",
    text: `المحكمة تسمع عن معسكر الشتاء

روى حارس سابق أمام المحكمة في دنمير، الاثنين، كيف احتجز خمسة وثمانون مجندا من راية الرماد في مقلع للحجارة من نوفمبر 2020 إلى فبراير 2021.

وقال إنهم ناموا في خيمة بلا موقد، وكان لكل منهم بطانيتان وكوب من الأرز في اليوم، وتجمد ثلاثة عشر منهم.

وربط من حاولوا الهرب إلى عمود. وفي إحدى الليالي فك ثلاثة منهم وركض معهم إلى سكة الحديد.

وقال: «يسألني القاضي لماذا انتظرت. انتظرت لأن زوجتي كانت في قريتهم».

وتستمر محاكمة قائدي المعسكر حتى مارس. وينكر الاثنان كل شيء.`,
  },
  {
    name: "court-other",
    account: "court-other",
    outlet: "المرفأ",
    language: "ar",
    published: "2023-01-18",
    text: `شاهدة ثانية في محاكمة دنمير

قالت شاهدة أمام محكمة دنمير، الثلاثاء، إنها رأت من نافذتها شاحنات راية الرماد تدخل المقلع كل أسبوع.

وأضافت أنها كانت تبيع الحليب للحراس، وأن أحدهم أعطاها رسالة إلى أمه.

وعرض الادعاء صورا التقطها قمر صناعي، وطلب السجن عشرين عاما للقائدين.

وأجلت الجلسة إلى 30 يناير.`,
  },
];
