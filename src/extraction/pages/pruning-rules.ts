// Wordings that give a block away as no article text, Arabic and English. A rule holds for a whole block of at most
// `most` words. Patterns are tried on the block as printed. A source credit is not among them: it is part of the text.

export interface PruningRule {
  readonly name: string;
  readonly meaning: string;
  readonly pattern: RegExp;
  /** Longer blocks are article text that merely begins alike. */
  readonly most: number;
  /** Only among the last blocks of the article. */
  readonly onlyAtEnd?: true;
  /** Only where it does not end in a full stop without holding a link: titles and invitations do not. */
  readonly noStatement?: true;
  readonly example: string;
  readonly counterExample: string;
}

export const pruningRules: readonly PruningRule[] = [
  {
    name: "other articles",
    meaning: "points to other articles",
    pattern:
      /^(?:read (?:more|also|next|the full|this)\b|related(?: (?:articles?|stories|content|links?|topics?|posts?|coverage|news))?\s*(?::|$)|see (?:also|more)\b|more (?:from|on|stories|news)\b|more (?:[\w’'-]+ ){0,4}(?:stories|articles|news|coverage|posts|headlines)$|(?:want|looking for) more\b.{0,40}\?$|more:|also read|don.?t miss|you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|most (?:read|popular|viewed)|(?:next|previous) (?:article|post|story)|continue reading)/iu,
    most: 40,
    example: "Read also: Villagers wait for news",
    counterExample: "Reading the letters took them a month.",
  },
  {
    name: "other articles",
    meaning: "يحيل إلى مواد أخرى",
    pattern:
      /^(?:(?:[إا]?قرأ|[إا]طلع|طالع)(?:وا|ي)? (?:أيض|ايض|المزيد|كذلك|في هذا|على)|[إا]قرأ(?:وا)?\s*[:：]|للمزيد|لقراءة المزيد|لمتابعة (?:آخر|المزيد)|المزيد(?: من (?:الأخبار|التغطي|المقال|المواد|القصص|التقارير)\S*| (?:عن|حول) هذا|\s*[:|…]|\.\.|$)|(?:ال)?(?:مواضيع|موضوعات|مقالات|أخبار|مواد|تقارير|قصص)\s+(?:ذات صلة|(?:متعلقة|مشابهة|مرتبطة|أخرى)(?:\s*:|$)|قد [تي](?:ه|ع))|(?:آخر|أحدث) الأخبار(?:\s*[:|]|$)|الأكثر (?:قراءة|مشاهدة|تداولا|تعليقا|شعبية)|الأعلى (?:قراءة|مشاهدة)|(?:ربما |قد )?(?:يعجبك|يهمك)|اخترنا ل(?:ك|كم)|مختارات(?:\s*:|$)|(?:الخبر|المقال|الموضوع) (?:السابق|التالي)|من أرشيف|ذات صلة)/u,
    most: 40,
    noStatement: true,
    example: "اقرأ أيضا: قرية تنتظر أخبار أبنائها",
    counterExample: "المزيد من المقاتلين غادروا في الأيام التالية.",
  },
  {
    name: "player",
    meaning: "invites to watch or look",
    pattern:
      /^(?:watch(?: (?:live|now|more|the video|this video|below|above|:)|\s*:)|play video|(?:slide|image|photo) \d+ (?:of|\/)|view (?:gallery|photos|all|image)|شاهد(?:وا)?(?: أيض| ايضا| الفيديو| بالفيديو| بالصور| المزيد|\s*[:：])|(?:بالفيديو|بالصور|فيديو|معرض الصور|ألبوم الصور)\s*(?:\.\.|…|:|$))/iu,
    most: 30,
    noStatement: true,
    example: "شاهد أيضا: جولة في المخيم",
    counterExample: "شاهد الرجل رفاقه يرحلون واحدا بعد واحد.",
  },
  {
    name: "share bar",
    meaning: "share and follow",
    pattern:
      /^(?:share (?:this|on|your|with)?\b|follow (?:us|him|her|me|the|\w+ on)\b|(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|copy link|e-?mail|print)(?: this)?$|شارك(?:وا|نا|ونا)?(?: هذا| هذه| المقال| الخبر| التغطية| الموضوع| رأيك| برأيك| على| عبر|\s*:|$)|مشاركة(?: الخبر| المقال| عبر|$)|تابع(?:ونا|نا)(?: |$)|تابعوا? (?:صفح|حساب|قنا|آخر الأخبار|أخبارنا)|انضم(?:وا)? (?:إلى|الى) (?:قنا|مجموع|صفح)|انشر(?:وا)?(?: الخبر| المقال| عبر|$)|أرسل (?:لصديق|إلى صديق)|(?:نسخة )?(?:ل)?لطباعة$|(?:الرابط المختصر|رابط مختصر|انسخ الرابط)|(?:فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|طباعة|نسخ الرابط)$)/iu,
    most: 25,
    noStatement: true,
    example: "تابعونا على واتساب",
    counterExample: "شارك في القتال عاما ثم عاد.",
  },
  {
    name: "offer",
    meaning: "says so anywhere in a short piece",
    pattern:
      /\b(?:sign up (?:here|now|today|for (?:the|our|free|a free)\b)|subscribe (?:to our|here|now|today)|(?:our|free|the|daily|weekly) (?:(?:free|daily|weekly|email|e-mail) )*newsletters?\b|to your inbox|click here (?:for|to)\b|(?:get|gain) (?:unlimited )?access to\b.{0,80}\bsubscri|every day we send|use (?:the )?code ["“])/iu,
    most: 60,
    example: "Start your day with The Brief. Sign up for the free daily newsletter.",
    counterExample: "He signed up for the journey in March and had no way back.",
  },
  {
    name: "share bar",
    meaning: "asks the reader to speak",
    pattern:
      /^(?:like (?:this|what you)\b.{0,40}\?|tell us what\b|let us know\b|what do you think\?|have your say|join the (?:discussion|conversation)|send us your\b)/iu,
    most: 25,
    example: "Like this story? Share it with a friend!",
    counterExample: "Like this village, many others stand empty.",
  },
  {
    name: "end mark",
    meaning: "تختم به الوكالة خبرها",
    pattern: /^[/\s-]*(?:انتهى|ends?)[/\s-]*(?:[\d:]+.{0,30})?$/iu,
    most: 10,
    example: "// انتهى // 14:22 ت م",
    counterExample: "انتهى القتال قرب القرية.",
  },
  {
    name: "page furniture",
    meaning: "how long reading takes",
    pattern:
      /^(?:(?:estimated )?reading time|tempo de leitura|temps de lecture|\d+ min(?:ute)?s? read|(?:مدة|وقت|زمن) القراءة|\d+ دقائق? (?:للقراءة|قراءة))/iu,
    most: 10,
    example: "مدة القراءة: 4 دقائق",
    counterExample: "Reading took up most of his time there.",
  },
  {
    name: "signature",
    meaning: "a writer's standing words below a line, as in forums",
    pattern: /^[_=~-]{5,}/u,
    most: 40,
    example: "__________ لا تحزن فإن بعد العسر يسرا",
    counterExample: "— قال الرجل إنه لن يعود.",
  },
  {
    name: "shortcode",
    meaning: "an instruction to the publishing system that it did not carry out",
    pattern: /^\[[a-z][\w-]* [^[\]]{0,300}\].{0,200}\[\/[a-z][\w-]*\]$/iu,
    most: 60,
    example: '[button link="/send"] Send your story [/button]',
    counterExample: "[He] had been promised a house.",
  },
  {
    name: "offer",
    meaning: "newsletters, subscriptions, advertising, donations",
    pattern:
      /^(?:sign (?:up|in)\b|subscribe\b|log ?in\b|get (?:the latest|our|breaking)\b|join (?:our|us)\b|download (?:the|our)\b|support (?:our|us)\b|donate\b|advert(?:isement)?s?\b|ad$|sponsored\b|(?:story|article) continues|اشترك(?:وا|ي)?(?: في (?:نشر|خدم|قنا|قائم)| الآن|\s*[:!]|$)|(?:للاشتراك|الاشتراك) في (?:نشر|خدم|قنا)|(?:النشرة|نشرتنا) (?:البريدية|الإخبارية)|حمّ?ل(?:وا)? (?:التطبيق|تطبيق)|إعلان(?:ات)?$|(?:مساحة|مادة) إعلانية|ادعم(?:وا|نا|ونا)(?: عمل| مشروع| الموقع|$)|تبرع(?:وا)? الآن|تسجيل الدخول)/iu,
    most: 40,
    example: "اشترك في نشرتنا البريدية",
    counterExample: "Getting home took him three weeks.",
  },
  {
    name: "page furniture",
    meaning: "tags, comments, navigation",
    pattern:
      /^(?:tags?\s*:|tagged\b|filed under|topics?\s*:|categor(?:y|ies)\s*:|keywords?\s*:|\d+ comments?$|comments?$|leave a (?:comment|reply)|view comments|skip to|jump to|home$|load(?:ing)?(?: more|$)|scroll (?:down|to)|contact us|كلمات (?:مفتاحية|دلالية)|الكلمات (?:المفتاحية|الدلالية|الدالة)|(?:ال)?(?:وسوم|أوسمة|تاغات|هاشتاغ)(?:\s*:|$)|(?:التصنيف|القسم|الأقسام)\s*:|(?:ال)?تعليقات(?:\s*[:(]|$)|(?:أضف|اترك|اكتب) تعليق|لا (?:توجد|يوجد) تعليقات|عدد (?:المشاهدات|القراءات|الزيارات|التعليقات)|المشاهدات\s*:|(?:مشاهدة|قراءة)\s*:?\s*\d|العودة إلى (?:الصفحة|الأعلى|القائمة|الرئيسية)|أعلى الصفحة|الرئيسية$|\(?\d+\)? تعليقات?$)/iu,
    most: 40,
    noStatement: true,
    example: "كلمات مفتاحية: عودة، قرية",
    counterExample: "Comments by those who left were few.",
  },
  {
    name: "small print",
    meaning: "copyright, updates, corrections of the page itself",
    pattern:
      /^(?:copyright\b|©|\(c\) |all rights reserved|this (?:website|site) (?:requires|uses)|(?:last )?updated\s*(?:on|at|:|\d)|last modified|(?:published|posted)\s*(?:on|at|:|\d)|(?:جميع )?(?:ال)?حقوق (?:النشر|محفوظة|الطبع)|جميع الحقوق|آخر تحديث|تاريخ (?:النشر|التحديث)|نشر (?:في|بتاريخ)\s*:?\s*\d)/iu,
    most: 30,
    example: "آخر تحديث: 21 سبتمبر 2015",
    counterExample: "Updates from the camp are rare.",
  },
  {
    name: "byline",
    meaning: "who wrote it, standing alone",
    pattern:
      /^(?:(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]+(?: (?:and )?\p{Lu}[\p{L}.'’-]*){0,5}(?:,.{0,40}|\s*[-–—|•·].{0,60})?$|[Ww]ritten by\b|[Aa]bout the author|بقلم\s*[:-]?\s|كتبت?\s*[:-]\s|إعداد\s*[:-]\s|تحرير\s*[:-]\s)/u,
    most: 12,
    example: "By Mara Hale, Old Harbour",
    counterExample: "By Tuesday nobody was left in the camp.",
  },
  {
    name: "picture credit",
    meaning: "who took the picture",
    pattern:
      /^(?:\(?(?:image|photo|picture|pic|credit)s?(?: credit)?\s*:|(?:photo(?:graph)?|image|picture) (?:by|courtesy|via)\b|getty images\b|file (?:photo|image)\b|\(?(?:الصورة|صورة|تصوير|عدسة)\s*:|صورة (?:أرشيفية|تعبيرية|من الأرشيف))/iu,
    most: 30,
    example: "صورة أرشيفية لمخيم قرب الحدود",
    counterExample: "Photos he kept show the village.",
  },
  {
    name: "about the writer",
    meaning: "who the writer is and how to reach them",
    pattern:
      /\b(?:can be reached (?:at|by)|follow (?:him|her|them|\w+ \w+) on\b|is an? (?:\w+[ -]){0,4}(?:writer|reporter|journalist|editor|correspondent|columnist)\b|sign up for|subscribe to|your inbox|all rights reserved|may not be (?:published|reproduced)|(?:this article|this story) (?:was|has been) (?:originally |first )?(?:published|updated|corrected)|originally (?:published|appeared))/iu,
    most: 60,
    onlyAtEnd: true,
    example: "Mara Hale is a staff writer.",
    counterExample: "The group is a shadow of itself.",
  },
];

/** «المصدر: وكالات», "Source: AFP": whom the outlet has it from. Kept as the last line of the text. */
export const sourceCredit: RegExp = /^(?:المصدر|مصدر|المصادر|source|sources)\s*[:：-]\s*\S.{0,80}$/iu;
