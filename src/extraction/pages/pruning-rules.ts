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
      /^(?:[إا]?قرأ (?:أيض[ًا]*ا?|ايضا|المزيد|كذلك)|إقرأ|طالع (?:أيض|ايضا)|للمزيد|لقراءة المزيد|المزيد(?: من| عن|$|\s*:)|مواضيع (?:ذات|متعلقة|مشابهة)|مقالات (?:ذات|متعلقة)|أخبار (?:ذات|متعلقة)|الأكثر (?:قراءة|مشاهدة|تداولا)|قد يعجبك|ذات صلة)/u,
    most: 40,
    example: "اقرأ أيضا: قرية تنتظر أخبار أبنائها",
    counterExample: "المزيدون لم يعودوا إلى القرية.",
  },
  {
    name: "player",
    meaning: "invites to watch or look",
    pattern:
      /^(?:watch(?: (?:live|now|more|the video|this video|below|above|:)|\s*:)|play video|(?:slide|image|photo) \d+ (?:of|\/)|view (?:gallery|photos|all|image)|شاهد(?:وا)?(?: أيض| ايضا| الفيديو| بالفيديو|\s*:)|بالفيديو\s*(?:\.\.|:|$)|بالصور\s*(?:\.\.|:|$))/iu,
    most: 30,
    example: "شاهد أيضا: جولة في المخيم",
    counterExample: "شاهد الرجل رفاقه يرحلون واحدا بعد واحد.",
  },
  {
    name: "share bar",
    meaning: "share and follow",
    pattern:
      /^(?:share (?:this|on|your|with)?\b|follow (?:us|him|her|me|the|\w+ on)\b|(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|copy link|e-?mail|print)(?: this)?$|شارك(?:وا)?(?: هذا| المقال| الخبر| على| عبر|\s*:|$)|تابع(?:وا|ونا|نا)(?: على| عبر|\s|$)|انشر|(?:فيسبوك|تويتر|واتساب|تلغرام|طباعة|نسخ الرابط)$)/iu,
    most: 25,
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
      /^(?:sign (?:up|in)\b|subscribe\b|log ?in\b|get (?:the latest|our|breaking)\b|join (?:our|us)\b|download (?:the|our)\b|support (?:our|us)\b|donate\b|advert(?:isement)?s?\b|ad$|sponsored\b|(?:story|article) continues|اشترك(?:وا)?(?: في| الآن|\s|$)|حمّ?ل(?:وا)? (?:التطبيق|تطبيق)|إعلان(?:ات)?$|تسجيل الدخول)/iu,
    most: 40,
    example: "اشترك في نشرتنا البريدية",
    counterExample: "Getting home took him three weeks.",
  },
  {
    name: "page furniture",
    meaning: "tags, comments, navigation",
    pattern:
      /^(?:tags?\s*:|tagged\b|filed under|topics?\s*:|categor(?:y|ies)\s*:|keywords?\s*:|\d+ comments?$|comments?$|leave a (?:comment|reply)|view comments|skip to|jump to|home$|load(?:ing)?(?: more|$)|scroll (?:down|to)|contact us|كلمات (?:مفتاحية|دلالية)|الكلمات (?:المفتاحية|الدلالية)|الوسوم|وسوم\s*:|التعليقات|أضف تعليق|اترك تعليق|الرئيسية$|\(?\d+\)? تعليقات?$)/iu,
    most: 40,
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
