// What a sentence says of the people it counts, as data: words of leaving, of wishing to leave, of staying, joining,
// dying, being held, and of a group's size. Patterns are regular expressions over the shadow, whole words; of two
// that begin together the longer wins. Every row has an example it must meet and a counter-example it must not.

/** Only `left` makes a departure; the others say why a number of people is not one. */
export type CueMeaning = "left" | "wished" | "stayed" | "joined" | "killed" | "held" | "size";

export interface ClaimCue {
  readonly language: "ar" | "en" | "fr";
  readonly meaning: CueMeaning;
  readonly pattern: string;
  readonly example: string;
  readonly counterExample: string;
}

const leaveEnglish =
  "(?:leave|leaves|leaving|left|quit|quits|quitting|flee|flees|fleeing|fled|escape|escapes|escaped|escaping|defect|defects|defected|defecting|desert|deserts|deserted|deserting|surrender|surrenders|surrendered|surrendering|get out|break away)";
const notFromGroup =
  "(?! (?:behind|dead|wounded|injured|homeless|home|at least|up to|about|more than|it to|alone|hand|wing|for (?:the )?(?:[a-z]+ )?(?:front|jihad|caliphate)|for (?:syria|iraq|libya|somalia|yemen|afghanistan|mali|nigeria)|to (?:join|fight)|(?:their|his|her|our|the) (?:homes?|countr(?:y|ies)|famil(?:y|ies)|villages?|jobs?|houses?|fighting|violence|bombing|city|town|war))(?![a-z])|-)";

const english: readonly ClaimCue[] = [
  cue("en", "left", `${leaveEnglish}${notFromGroup}`, "58 people have left", "58 people left home to join"),
  cue(
    "en",
    "left",
    "(?:walk|walks|walked|walking|run|runs|ran|running|slip|slips|slipped|slipping|break|breaks|broke|broken|breaking|drift|drifts|drifted|drifting|drop|dropped|sneaked|got|gotten|made it|bolted|crawled|crept|stole|stolen|melted|melting|peeled|peeling|fell|rowed|swam|swum|climbed|sailed|rode|made|came|come|coming) (?:away|out|their backs?|against|off)|(?:drift|drifts|drifted|trickled|trickling|straggled|straggling|slipped|made it|got|made their way) (?:back )?home|(?:has|have|had) come (?:in|down|over)|(?:come|comes|came|coming) down from|(?:br(?:eak|eaks|oke|oken|eaking)|split|splits|splitting) (?:with|from|ranks)|jump(?:ed|ing)? ship|absconded|decamped|turn(?:s|ed|ing)? (?:away from|their backs?|his back|her back|against)|(?:regist(?:er|ers|ered|ering)|enrol(?:s|led|ling)?|sign(?:s|ed|ing)? up|appl(?:y|ies|ied|ying)) (?:for|in|with|under) (?:the |an |its |their )?(?:[a-z]+ )?(?:demobili[sz]ation|disarmament|reintegration|rehabilitation|amnesty|pardon|deradicali[sz]ation)|(?:enter|enters|entered|complete|completes|completed) (?:the |a |an |its )?(?:[a-z]+ )?(?:demobili[sz]ation|disarmament|reintegration|rehabilitation|deradicali[sz]ation|exit)|(?:men|women|people|fighters|soldiers|guards) gone|(?:are|is|were) back(?! (?:in the ranks|to the front|at the front))|follow(?:ed|ing)? (?:suit|them|him|her)|pass(?:ed|ing)? through (?:the|its|our|their) (?:mission|program(?:me)?|cent(?:re|er)|school|house|shelter|scheme)",
    "scores walked away",
    "they walked in",
  ),
  cue(
    "en",
    "left",
    "(?:seek|seeks|sought|seeking|take|takes|took|taken|found|find|ask for|asks for|asked for) (?:asylum|refuge|shelter|sanctuary|protection)|present(?:s|ed|ing)? (?:themselves|himself|herself)|reach(?:es|ed|ing)? (?:safety|the border|(?:our|government|army) lines)|(?:moved|pulled|opted|backed|bailed) out|(?:cut|cuts|cutting|sever|severs|severed) (?:all |their |his |her )?ties|withdr(?:ew|awn) from (?:the )?(?:group|movement|ranks|militia|gang|sect|front|brigade)|(?:vanish|vanishes|vanished|disappear|disappeared|missing) from (?:the |their |its )?(?:[a-z]+ )?(?:ranks|camps?|barracks|posts?|base|garrison|unit)|went missing|went over to|stood down|stepped away|(?:turned|showed|shown) up at|pardoned|amnestied|discharged|(?:boys|girls|children|minors|teenagers|recruits|conscripts) (?:have been|were|had been) (?:freed|released|rescued)|(?:freed|released|rescued) from (?:the |its |their )?(?:[a-z]+ )?(?:ranks|militia|group|gang|sect|army|camps?|front|brigade|captors)|(?:exodus|flight|exit|return|release) of|(?:give|gives|gave|given|giving|hand|handed|handing|turn|turned|turning) (?:themselves|himself|herself|itself) (?:up|in|over)|(?:give|gives|gave|given|giving) up (?:at|in the|to the|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|after|before)|(?:hand|hands|handed|handing|turn|turned) (?:in|over) (?:their |his |her )?(?:rifles?|weapons?|arms|guns)",
    "31 gave themselves up",
    "they gave up hope",
  ),
  cue(
    "en",
    "left",
    "(?:lay|lays|laid|laying|put|putting|threw|throwing) down (?:their |his |her )?(?:arms|weapons|guns)",
    "40 laid down their arms",
    "laid down the law",
  ),
  cue(
    "en",
    "left",
    "(?:abandon|abandoned|abandoning|renounce|renounced|renouncing|disavowed|forsook|forsaken|departed|resigned|demobili[sz]ed|demobili[sz]ing|disengaged|deradicali[sz]ed|disarmed|reintegrated|rehabilitated)(?! (?:homes?|houses?|buildings?|cars?|vehicles?))",
    "200 were demobilised",
    "200 abandoned houses",
  ),
  cue(
    "en",
    "left",
    "(?:go|going|gone|went) public|(?:speak|speaking|spoke|spoken|talk|talked|talking|come|came) (?:out|(?:in )?public(?:ly)?|forward|openly)|(?:have|has|had|having) (?:since )?(?:gone|returned)|return(?:s|ed|ing)?(?! (?:to (?:the (?:front|battlefield|fight|fighting|group|ranks)|fight|join|syria|iraq|combat)|fire)(?![a-z]))|c(?:a|o)me (?:home|back)|(?:spoke|spoken|testif(?:y|ied)|gave evidence|given evidence)|got (?:through|away)|appl(?:y|ied) (?:for|under) (?:the |an )?amnesty|cross(?:es|ed|ing)? (?:the |into |over )(?:river|border|frontier|lines?|front|[a-z]+ border)|(?:accept|accepts|accepted|accepting|take|takes|took|taken|taking) (?:up )?(?:the |an |its )?(?:[a-z]+ )?(?:amnesty|pardon)|(?:amnesty|pardon) (?:drew|has drawn|attracted|brought)|chang(?:ed|ing) sides|switch(?:ed|ing) sides|part(?:ed|ing) ways|freed (?:themselves|himself)",
    "58 of them have gone public",
    "the public went home early",
  ),
  cue(
    "en",
    "left",
    "(?:stories|story|statements|testimon(?:y|ies)|accounts|narratives) (?:of|from|by|told by)|(?:interviews|interviewed|spoke|talked|conversations) with|interviewed|surveyed",
    "the stories of 58 people",
    "stories about a war",
  ),
  cue(
    "en",
    "left",
    "defectors?|deserters?|leavers?|returnees?|defections?|desertions?|departures?|surrenders",
    "the leavers come from 17 countries",
    "17 defective cars",
  ),
  cue(
    "en",
    "left",
    "(?:freed|frees|released|releases|handed over|let go)(?= [^.;:]{0,40}(?:child soldiers?|child fighters?|underage fighters?|recruits|conscripts)(?![a-z]))",
    "released 119 child soldiers",
    "released 119 hostages",
  ),
  cue(
    "en",
    "wished",
    `(?:want|wants|wanted|wanting|wish|wishes|wished|hope|hopes|hoped|hoping|plan|plans|planned|planning|try|tries|tried|trying|attempt|attempted|attempting|ready|willing|eager|prepared|unable|desire|like|longing|able|free|afraid|scared|how) to ${leaveEnglish}|(?:from|of|against|caught|while|before|prevent(?:ed)? from|stopp?ed from) (?:leaving|fleeing|escaping|defecting|deserting)|(?:may|might|could|would|will|should|cannot|can) (?:also |still |soon |never )?${leaveEnglish}`,
    "200 want to leave",
    "200 wanted men left",
  ),
  cue(
    "en",
    "stayed",
    `(?:not|never|n't|n ' t|hardly|nobody|rarely)(?: yet| all)? (?:${leaveEnglish}|come (?:home|back)|returned|gone)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|(?:is|are|was|were) left (?:in|with|to|at|behind|on|of|alone)|still (?:fight|fighting|active|inside)`,
    "20 have not left",
    "20 left and nobody noticed",
  ),
  cue(
    "en",
    "joined",
    "to (?:join|fight|enlist)|rejoin(?:s|ed|ing)?|back to the (?:front|battlefield|fight|ranks)|join(?:s|ed|ing)?|enlist(?:s|ed|ing)?|recruit(?:ed|ing)|sign(?:ed|ing)? up|travel(?:l)?(?:ed|ing|s)? to|went to|gone to|go to|flock(?:ed|ing)?|pledg(?:ed|ing) allegiance|fight(?:ing)? for|fought for|fighting (?:in|alongside)|left (?:home|(?:their|his|her|our) (?:homes?|countr(?:y|ies)|famil(?:y|ies)))|(?:left|leave|leaving) for (?:the (?:front|jihad|caliphate)|jihad|syria|iraq|libya|somalia|yemen|afghanistan|mali|nigeria)|volunteered|converted|headed to|lured|drawn to|(?:bring|brings|brought|bringing) in|conscript(?:s|ed|ing)?|press-ganged|abducted",
    "20,000 people joined",
    "the joints of two men",
  ),
  cue(
    "en",
    "killed",
    "kill(?:s|ed|ing|ings)?|die(?:s|d)?|dead|death(?:s)?|slain|slay|execut(?:ed|ing|ion|ions)|behead(?:ed|ing|ings)|massacr(?:e|ed)|murder(?:ed|ing|s)?|shot|wound(?:ed|ing)|injured|burn(?:ed|t|ing)|blew up|blown up|crucified|hanged|lost their lives|buried|graveyard|cemetery|perished|drowned|enslaved|raped",
    "128 people were killed",
    "the skills of 128 people",
  ),
  cue(
    "en",
    "held",
    "arrest(?:s|ed|ing)?|detain(?:ed|s|ing)?|jail(?:ed|s)?|imprison(?:ed|s)?|captur(?:ed|es|ing)|kidnap(?:ped|s)?|abduct(?:ed|s)?|seiz(?:ed|ing)|convicted|sentenced|charged|tried for|in custody|on trial|behind bars|prosecuted|rounded up|in the dock|stood trial|exchanged for|swapped for",
    "90 men were arrested",
    "a rest for 90 men",
  ),
  cue(
    "en",
    "size",
    "(?:had|keeps?|kept|boasts?|boasted|musters?|mustered|fields|fielded|houses|housed)(?= (?:about |around |some |only |just |barely |nearly |almost |over |more than |at least |up to |as many as )?(?:\\d|(?:[a-z]+-)?[a-z]+ (?:hundred|thousand|men|women|fighters|members|people|soldiers|followers|guards|adherents|gunmen)(?![a-z])))|strong|strength|size|estimates?|ranks|swell(?:ed|s)?|swollen|there (?:are|is|were|was|could be|may be|might be)|number(?:s|ed|ing)?|under arms|commands?|commanded|consist(?:s|ed) of|compris(?:es|ed|ing)|led|leads|leading|estimated at|has|speak for|spoke for|speaks for|trained|employs|attacked|provide for|children of|deployed|training",
    "the group has 31,000 fighters",
    "he hastened to 31,000 readers",
  ),
];

const clitic = "[وف]?";
const arabic: readonly ClaimCue[] = [
  cue(
    "ar",
    "left",
    `${clitic}(?:كان(?:وا|ت)? في صفوف|خروج|رحيل|غادره|غادرها|غادروه|غادروها|تركها|تركوها|هجروه|هجروها|تسلمت|ترك|تركوا|تركت|تركا|تركتا|تركن|تركوه|تركته|يترك|يتركون|تترك|يتركوا|تركهم|تركه|تاركا|تاركين|تركو)(?! (?:وراءه|وراءهم|خلفه|خلفهم|اثرا|بلاده|بلدانهم|عايلته|عايلاتهم|منازلهم|بيوتهم))`,
    "58 عنصرا تركوا التنظيم",
    "58 شخصا تركوا وراءهم أثرا",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:غادر|غادروا|غادرت|غادرا|يغادر|يغادرون|تغادر|مغادره|مغادرين|هرب|هربوا|هربت|هربا|يهرب|يهربون|تهرب|هروب|فر|فروا|فرت|فرا|يفر|يفرون|تفر|فرار|انشق|انشقوا|انشقت|انشقا|ينشق|ينشقون|تنشق|انشقاق|انشقاقات|انشقاقهم|الانشقاق|الفرار|الهروب|استسلم|استسلموا|استسلمت|استسلما|يستسلم|يستسلمون|تستسلم|استسلام|انسحب|انسحبوا|انسحبت|ينسحب|ينسحبون|تخلي عن|تخلوا عن|تخلت عن|يتخلون عن|تخليهم عن|تاب|تابوا|تراجع|تراجعوا|انفصل|انفصلوا|ابتعد|ابتعدوا|اعتزل|اعتزلوا|نبذ|نبذوا|تبرا|تبراوا|انفك|تمرد|تمردوا|خرج|خرجوا|خرجت|خرجا|رحل|رحلوا|رحلت|رحلا|نجا|نجوا|نجت|عبر|عبروا|عبرت|عبرا|يعبر|يعبرون|تعبر|عاد|عادوا|عادت|عادا|رجع|رجعوا|رجعت|رجعا|يرجع|يرجعون|فارق|فارقوا|فارقت|فارقا|يفارق|هجر|هجروا|هجرت|هجره|هجرها|انفض|انفضوا|انفضت|افلت|افلتوا|افلتت|انسل|انسلوا|انسلت|نزول|نزلوا من|نزل من|نزلت من|خرجنا|هربنا|فررنا|غادرنا|انشققنا|عوده|رجوع|انسحاب|تسريح|سرح|سرحت|سرحوا|رافعين ايديهم|رافعين الرايه|لحقت? بهم|لحقت? بهما|لحقوا بهم|تبعهم|تبعه|تبعتهم|تبعته|تكلم|تكلموا|تكلمت)(?! (?:من بلاده|من بلدانهم|من منازلهم|من بيوتهم|بلاده|بلدانهم|منازلهم|بيوتهم|من القصف|من المعارك|من القتال))`,
    "فر 58 مقاتلا من التنظيم",
    "فرح 58 شخصا بالعيد",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:سلم|سلموا|سلمت|سلما|يسلم|يسلمون|يسلموا|تسلم|تسليم) (?:نفسه|نفسها|انفسهم|انفسهن|نفسيهما|سلاحه|سلاحهم|اسلحتهم|السلاح)|${clitic}(?:القي|القوا|القت|القيا|يلقي|يلقون|تلقي|القاء) (?:ال)?(?:سلاح|سلاحه|سلاحهم|اسلحتهم|اسلحه)`,
    "سلم 31 شابا أنفسهم بعد أن سلموا أنفسهم",
    "ألقى القبض على 31 شابا",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:سلم|سلمت|يسلم|تسلم|القي|القت|يلقي|تلقي)(?= [^.؛:]{1,80} (?:انفسهم|انفسهن|نفسيهما|نفسه|نفسها|سلاحهم|سلاحهما|سلاحه|اسلحتهم|اسلحتهن|بنادقهم|رشاشاتهم)(?!\\p{L}))`,
    "سلم 31 شابا أنفسهم",
    "سلم 31 شابا الرسالة",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:عاد|عادوا|عادت|عادا|يعود|يعودون|تعود|عوده) (?:الي|من|لبلد\\p{L}*|لبلاد\\p{L}*|ادراج\\p{L}*)|${clitic}(?:خرج|خرجوا|خرجت|يخرج|يخرجون|خروج) (?:من|عن|علي) (?:ال)?(?:صفوف|تنظيم|جماعه|حركه|داعش|طاعه)|${clitic}(?:قدموا|قدم|ادلوا|ادلي) (?:ب)?شهاد\\p{L}*|${clitic}(?:تحدث|تحدثوا|يتحدثون|تكلم|تكلموا|يتكلمون|جاهر|جاهروا) (?:علنا|علانيه|الي|عن تجربت\\p{L}*|بعد)|${clitic}(?:كسر|كسروا) الصمت|${clitic}(?:استفاد|استفادوا) من العفو|بموجب العفو|(?:طلبات|طلب|طلبا) (?:ال)?عفو|${clitic}(?:ادار|اداروا) ظهورهم|${clitic}(?:القوا|القي) السلاح`,
    "عاد 58 شخصا إلى بلدهم",
    "عادة ما يأتي 58 شخصا",
  ),
  cue(
    "ar",
    "left",
    `${clitic}[بل]?(?:ال|لل)?(?:شهادات|شهاده|روايات|قصص|رسايل|تصريحات|اقوال|مقابلات|حوارات|مقابله)`,
    "شهادات 58 فارا",
    "مشاهدات 58 زائرا",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:ال|لل)?(?:منشق|فار|هارب|عايد|تارك|تايب|مستسلم|متراجع|مغادر)(?:ين|ون|ا|ي|ات|ه)?`,
    "جاء المنشقون من 17 دولة",
    "جاءت المشتقات من 17 دولة",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:افرج|افرجت|افرجوا|اطلق|اطلقت|سرحت|حررت|حرر)(?= [^.؛:]{1,60}(?:مجند|مجندا|مجندين|مجندات|مجنده)(?!\\p{L}))`,
    "أفرجت القوة عن 119 طفلا مجندا",
    "أفرجت القوة عن 119 رهينة",
  ),
  cue(
    "ar",
    "left",
    `${clitic}(?:هربن|يهربن|فررن|يفررن|غادرن|يغادرن|تركن|يتركن|انشققن|ينشققن|استسلمن|يستسلمن|خرجن|عدن|رجعن|نجون|افلتن|انسحبن)(?! (?:من بلاد\\p{L}*|من بيوتهن|من منازلهن|من القصف))`,
    "خمس نساء هربن من التنظيم",
    "خمس نساء هربن من القصف",
  ),
  cue(
    "ar",
    "wished",
    `${clitic}(?:يريد|يريدون|تريد|اراد|ارادوا|يحاول|يحاولون|حاول|حاولوا|حاولت|محاوله|محاولات|يسعي|يسعون|سعي|ينوي|ينوون|يرغب|يرغبون|مستعد|مستعدون|مستعدين|استعداد|يتمني|يتمنون|يفكر|يفكرون|منع|منعوا|منعهم|يمنع|يستطيع|يستطيعون|يخطط|يخططون)(?: (?:في|من|علي|الي|ان))? (?:لل|ال|ل|ب)?(?:يترك|يتركوا|يغادروا|ترك|هرب|هروب|يهرب|يهربوا|فرار|يفروا|يفر|انشقاق|ينشقوا|ينشق|مغادره|هربهم|فرارهم|استسلام|يستسلموا|انسحاب|خروج)(?:هم|ه)?`,
    "أغلب الناس يريدون الهرب",
    "هرب الناس الذين يريدون العيش",
  ),
  cue(
    "ar",
    "stayed",
    `${clitic}(?:لم|لا|لن|ما|عدم) (?:يترك|يتركوا|يغادروا|يغادر|يهربوا|يهرب|يفروا|يفر|ينشقوا|ينشق|يستسلموا|يستسلم|يعودوا|يتركون|مغادره)|${clitic}(?:لم يبق|بقي|بقوا|يبقي|يبقون|لا يزال|لا يزالون|ما زال|ما زالوا|لا تزال|مازال|مازالوا)`,
    "20 مقاتلا لم يغادروا",
    "20 مقاتلا غادروا",
  ),
  cue(
    "ar",
    "joined",
    `${clitic}(?:انضم|انضموا|انضمت|انضما|ينضم|ينضمون|تنضم|انضمام|انضمامهم|الانضمام|للانضمام|التحق|التحقوا|التحقت|يلتحق|يلتحقون|التحاق|الالتحاق|للالتحاق|جند|جندت|جندهم|يجند|تجنيد|تجند|انخرط|انخرطوا|ينخرط|ينخرطون|انخراط|سافر|سافروا|سافرت|يسافر|يسافرون|توجه|توجهوا|بايع|بايعوا|بايعت|قاتل|قاتلوا|يقاتل|يقاتلون|تقاتل|تطوع|تطوعوا|استقطب|استقطبت|تدفق|تدفقوا|استدرج|استدرجوا|الي (?:صفوف|القتال|الجبهه|الجبهات|جبهات|ساحات القتال))`,
    "انضم 20 ألف مقاتل إلى التنظيم",
    "غادر 20 ألف مقاتل التنظيم",
  ),
  cue(
    "ar",
    "killed",
    `${clitic}(?:قتل|قتلوا|قتلت|قتلهم|يقتل|يقتلون|تقتل|مقتل|بمقتل|قتلي|اعدم|اعدموا|اعدمت|اعدام|باعدام|مصرع|مصرعهم|جرح|جرحوا|جرحت|جرحي|ذبح|ذبحوا|ذبحت|حرق|حرقوا|احرق|احرقوا|صلب|صلبوا|ماتوا|مات|توفي|توفوا|دفن|دفنوا|دفنت|قضوا|لقوا حتفهم|لقي حتفه|اغتال|اغتالت|تصفيه|ابادة|ضحايا|سقط|سقطوا|غرق|غرقوا|تفجير نفس|فجر|فجروا|سبي|سبوا|استعبد)|${clitic}(?:اصيب|اصيبوا|اصيبت|اصابه)(?! (?:بخيبه|باحباط|بصدمه|بالاحباط|بالخيبه))`,
    "قتل 128 مسلما",
    "أصيبوا بخيبة أمل",
  ),
  cue(
    "ar",
    "held",
    `${clitic}(?:اعتقل|اعتقلوا|اعتقلت|يعتقل|تعتقل|اعتقال|باعتقال|احتجز|احتجزوا|احتجزت|احتجاز|سجن|سجنوا|سجنت|سجون|اسر|اسروا|اسرت|خطف|خطفوا|خطفت|اختطف|اختطفوا|اختطاف|اوقف|اوقفت|توقيف|محتجز|محتجزا|محتجزين|محتجزون|محتجزات|امسك|امسكوا|القبض علي|قبض علي|حكم علي|حوكم|محاكمه|ادين|ادانه|ضبط|ضبطت)`,
    "اعتقلت السلطات 90 رجلا",
    "ارتفعت أعداد 90 رجلا",
  ),
  cue(
    "ar",
    "size",
    `${clitic}(?:يضم|تضم|ضم|يعمل|تعمل|يوظف|توظف|يشرف|تشرف|قوام|قوامه|قوامها|تعداد|تعداده|يبلغ عدد|بلغ عدد|يقدر عدد|صفوفه|لدي|لديه|يقود|قاد|تقود|يملك|تملك|يشكل|يشكلون|درب|دربوا|تدريب|يعيل|اعاله|هاجم|هاجموا|هناك|حجم|بحجم|يعيش|يعيشون|يوجد|باسم)`,
    "يضم التنظيم 31 ألف مقاتل",
    "يضر التنظيم 31 ألف مقاتل",
  ),
];

const quitFrench =
  "(?:quitte|quittes|quittent|quitter|quittee|quittees|quittant|quitterent|fui|fuient|fuir|fuit|fuyant|enfui|enfuis|enfuies|enfuir|deserte|deserter|desertent|desertant|abandonne|abandonner|abandonnent|renonce|renoncer|evade|evades|echappe|echappes|echapper|parti|partis|partie|parties|partir)";
const french: readonly ClaimCue[] = [
  cue(
    "fr",
    "left",
    `${quitFrench}(?! (?:pour|combattre|faire|au (?:djihad|jihad)|en (?:syrie|irak)|rejoindre|de [a-z]+ ans|leurs? (?:pays|maisons?|familles?|villages?)))`,
    "58 personnes ayant quitté le groupe",
    "58 personnes parties pour la Syrie",
  ),
  cue(
    "fr",
    "left",
    "(?:fait|font|faire|faisant) defection|defections?|(?:se (?:sont |est )?)?(?:rendu|rendus|rendue|rendues|rendre|rendent)|(?:depose|deposer|deposent|depose) les armes|tourne le dos|(?:rentre|rentres|rentrees|revenu|revenus|revenues|retournes) (?:au|en|chez|dans|de)|reparti(?:s|e|es)?|(?:les|l ?') ?(?:ont|a|avaient) suivi(?:s|es)?|raconte(?:e|es|nt|r)?|temoigne(?:nt|r)?|temoignages? (?:de|d)|recits? (?:de|d)|histoires racontees|prendre la parole|demobilises?|repentis?|transfuges?|deserteurs?",
    "31 combattants se sont rendus",
    "31 renards",
  ),
  cue(
    "fr",
    "left",
    "(?:libere|liberes|liberees|liberent|relache|relaches|remis)(?= [^.;:]{0,40}(?:enfants[ -]soldats|mineurs enroles|conscrits)(?![a-z]))",
    "a libéré 119 enfants soldats",
    "a libéré 119 otages",
  ),
  cue(
    "fr",
    "wished",
    `(?:veulent|veut|voulaient|voulait|souhaitent|tentent|tentaient|tente|tenter|essaient|essaye|cherchent|esperent|prets a|pret a|peuvent|pourraient|avant) (?:de |d ?' ?)?(?:s ?' ?)?${quitFrench}`,
    "200 hommes veulent partir",
    "200 hommes partis",
  ),
  cue(
    "fr",
    "stayed",
    `n ?' ?(?:a|ont|avaient) (?:pas|jamais) ${quitFrench}|reste(?:nt|s)?|restees?|toujours (?:actifs|presents)`,
    "20 n'ont pas quitté le groupe",
    "20 ont quitté le groupe",
  ),
  cue(
    "fr",
    "joined",
    "rejoint|rejoignent|rejoindre|rejoints|rallie|rallies|rallier|enrole|enroles|enrolees|recrute|recrutes|recruter|engage|engages|parti(?:s|e|es)? (?:pour|combattre|faire|au (?:djihad|jihad)|en (?:syrie|irak)|rejoindre)|combattu|combattent|combattre pour|prete allegeance|embrigade|embrigades",
    "20 000 personnes ont rejoint le groupe",
    "20 000 jointures",
  ),
  cue(
    "fr",
    "killed",
    "tue|tues|tuee|tuees|tuer|mort|morts|mortes|blesse|blesses|execute|executes|executees|decapite|decapites|massacre|massacres|abattu|abattus|assassine|assassines|brule|brules|peri",
    "128 personnes ont été tuées",
    "une tuerie de temps",
  ),
  cue(
    "fr",
    "held",
    "arrete|arretes|arretees|arreter|detenu|detenus|emprisonne|emprisonnes|capture|captures|enleve|enleves|juge|juges|condamne|condamnes|interpelle|interpelles|incarcere|incarceres",
    "90 hommes arrêtés",
    "90 arrêts de bus",
  ),
  cue(
    "fr",
    "size",
    "compte|comptent|comptait|emploie|emploient|heberge|abrite|dispose|disposent|effectifs?|fort de|forte de|rangs|compose|dirige|dirigeait|il y a|encadre|revendique",
    "le groupe compte 31 000 combattants",
    "le groupe raconte",
  ),
];

export const claimCues: readonly ClaimCue[] = [...english, ...arabic, ...french];

/** Words that say how large a set is, the number behind them: "the number of defectors reached 58". */
export const tallyWords: ReadonlySet<string> = new Set(
  "number numbers tally total toll ranks membership strength count headcount nombre effectif effectifs total bilan rangs عدد عددهم عددهن اعداد اعدادهم تعداد تعدادهم حصيله مجموع مجموعهم".split(
    " ",
  ),
);

/** Words that say how large a share of people is, the percentage behind them: "the share of women rose to 31%". */
export const shareWords: ReadonlySet<string> = new Set(
  "share proportion percentage part نسبه حصه proportion pourcentage".split(" "),
);

/** Words that make a number a slice of a longer time, so a part of the total stated before: "in June alone". */
export const sliceWords: ReadonlySet<string> = new Set(
  "alone seuls seul seulement وحدها وحده وحدهما فقط".split(" "),
);

function cue(
  language: ClaimCue["language"],
  meaning: CueMeaning,
  pattern: string,
  example: string,
  counterExample: string,
): ClaimCue {
  return { language, meaning, pattern, example, counterExample };
}
