// The small words by which an Arabic noun phrase and its clause are bounded. Folded as the shadow folds: no hamza
// seats, ة is ه, ى is ي.

import { foldText } from "#text/index.js";

function set(words: string): ReadonlySet<string> {
  return new Set(foldText(words).split(/\s+/u));
}

/** Behind a text: who issued, made or published it. تقرير نشرته، دراسة أصدرها. */
export const issuing: readonly string[] = [
  ...set(
    "نشرته نشرتها نشره نشرها اعدته اعدتها اعده اعدها اجرته اجرتها اجراه اجراها اصدرته اصدرتها اصدره اصدرها بثته بثتها بثه بثها نظمته نظمتها انجزته انجزتها انجزه انجزها كتبه كتبها كتبته كتبتها اوردته اوردتها اورده اوردها",
  ),
];

export const weekdays: readonly string[] = [
  ...set("الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت امس اليوم"),
];

/** Open what is said: أن، إن with or without a suffix, بأن. */
export const complementiser = /^(?:ب?ا)?ن(?:ه|ها|هم|هن|هما|ني|نا|ي|ك|كم|و)?$/u;

/** Verbs of thinking and feeling: what stands behind them is not said. */
export const thoughts =
  /^[وف]?(?:ظن|شعر|ادرك|خشي|عرف|احس|تمني|توهم|خال|حسب|[يت](?:ظن|شعر|درك|خشي|عرف|حس|تمني|توهم|حسب|عتقد|خال|علم|امل))(?:ت|وا|ون)?$/u;

/** Open a question that is told: سأل هل، روى كيف. */
export const interrogatives = set("كيف لماذا هل متي اين ماذا ليش ازاي كم");

/** A preposition with its pronoun, between verb and subject: أثنى عليه الإمام، أسرّ إليها شاب، قالت لي. */
export const withPronoun =
  /^(?:ل|الي|علي|عن|في|من|مع|ب|لدي|امام|بين)(?:ه|ها|هم|هن|هما|نا|ك|كم)$|^(?:لي|بي|عني|مني|معي|ليه|ليها|ليهم|الو)$/u;

/** Before a verb of its own, without ending the subject: كان يردد، ما زال يقول، راح يحكي. */
export const auxiliaries = set(
  "يكن تكن كان كانت كانوا كانا كانتا يكون تكون وكان وكانت ظل ظلت ظلوا زال زالت يزال تزال مازال مازالت راح راحت اخذ اخذت بدا بدات عاد عادت صار صارت بات باتت انفك تنفك عم سبق سوف",
);

/** Pronouns that stand as subjects, also behind a particle: هو، لكنه، لأنها. */
export const subjectPronouns = /^[وف]?(?:هو|هي|هم|هن|هما|(?:لكن|لان|لعل)(?:ه|ها|هم|هن|هما))$/u;

/** The first person, as the writer's own or a witness's: أنا أقول، نحن. */
export const firstPersons = set("انا نحن وانا ونحن فانا فنحن احنا");

/** Words at which a noun phrase ends. */
export const phraseEnds = set(
  "عدم ان انه انها انهم انهما انهن انني اننا بان بانه بانها بانهم عن في من الي علي منذ خلال كذلك ايضا لكن ولكن حيث بعد قبل ما التي الذي الذين اللذين اللتين اللواتي اللاتي لم لا لن قد مع حول ضد بين عبر كما فيما بينما عندما حين حينما لدي لدا دون بدون اذا لو كي لكي حتي رغم برغم اثر عقب اثناء وذلك امام خلف تحت فوق كيف لماذا متي هل بل ثم او وان وانه وانها وانهم فان كان كانت كانوا وكان وكانت يكون تكون هو هي هم ليس ليست غير الا سوي ازاء حيال تجاه بشان بخصوص لدي نحو منها منهم فيه فيها فيهم عنه عنها عنهم عليه عليها به بها بهم اليه اليها له لها لهم لنا لي مما ممن عما عمن بما فيم قوله قولها قولهم قولهما قولهن",
);

/** Words before which a subject's clause begins; the noun phrase before a verb never reaches over them. */
export const clauseStarts = set(
  "اما لكن ولكن لكنه لكنها بل ان ان وان بان فان اذ حيث كما فيما بينما بعدما عندما حين حينما اذا لو لان ثم او وقد قد حتي رغم التي الذي الذين اللذين اللتين اللواتي اللاتي من ممن مما ما ومن وفي كانت كان انه انها انهم الا غير",
);

/** In what state or on whose word something is told: a noun phrase ends before them. قال الوزير ردا على سؤال. */
export const states = set(
  "نقلا استنادا وفقا طبقا تبعا ردا تعليقا تعقيبا جوابا ايضا معا شرط شريطه بحسب حسب وفق بشرط قبيل بعيد غداه لدن ضمن مبتسما ضاحكا باكيا",
);

/** Verbs of leaving: a noun phrase ends before them. */
export const leavingVerbs = set(
  "هرب هربت هربوا فر فرت فروا ترك تركت تركوا غادر غادرت غادروا انشق انشقت انشقوا استسلم استسلمت استسلموا انسحب انسحبت انسحبوا رحل رحلت رحلوا خرج خرجت خرجوا",
);

/** Behind these ما is a relative: بحسب ما نقلته. Elsewhere, at the head of its clause, it negates. */
export const relativeMa = set("بحسب حسب وفق وفقا لما بعد قبل عند كل عن من في الي علي");

export const relatives = set("التي الذي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي ممن من");

/** Between verb and subject, or verb and what is said: adverbs, days, "for his part". */
export const fillers = set(
  "كذلك ايضا لاحقا امس اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت بدوره بدورها بدورهم مجددا سابقا اخيرا موخرا مؤخرا حينها وقتها انذاك حديثا صراحه علنا اولا اسفا مساء صباح ظهر",
);

/** Two-word fillers: من جهته, من جانبه, في المقابل, على أن is no filler. */
export const fillerPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["من", set("جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها جديد")],
  ["في", set("المقابل السياق الوقت الشان")],
]);

export const negators = set("لم لا لن ما ليس ليست ليسوا ولم ولا ولن فلم فلا وما");
export const hedges = set("قد ربما لعل يبدو وقد وربما");

export const demonstratives = set("هذا هذه ذلك تلك هولاء اولئك");

/** Stand as subjects but name nobody. */
export const nobody = set("ذلك هذا هذه تلك ما من هناك هنا الامر شيء احدا الذي التي");

/** Nouns that begin like a verb in the present and are none. */
export const seemingVerbs = set(
  "يوميات يوميتها يتيم يتيمه يافع يافعه يافعون يقين يرموك يابسه ياسين ينبوع يونيسف يساريه يساري يساريون يمينيه يميني يمينيون يهوديه يدوي يدويه ياسمين يناير يونيو يوليو يونيه يوليه يوم يوميا يوميه يوسف ياسر يحيي يمني يمنيه يمين يهود يهودي يونس يعقوب يورو ياباني يوناني يد يسار يسري يزيد",
);

/** Whom demands are made of: behind a verb without a subject of its own they are its object. */
export const addressees = set(
  "الحكومات الدول السلطات المجتمع العالم الحكومه الغرب الاطراف الاسر العائلات الشباب القاده الاهالي المانحين الجميع المسلحين المقاتلين المواطنين السكان الجهات",
);

/** Bodies and people that act with arms as often as they speak: of them a deed is told, not a word. */
export const armed =
  /^(?:جيش|قوات|قوه|تنظيم|جماعه|حركه|جبهه|كتيبه|كتايب|فصيل|فصايل|ميليشيا|مليشيا|لواء|فيلق|سرايا|حرس|شرطه|مسلح|مسلحون|مسلحين|مقاتل|مقاتلون|مقاتلين|مقاتلات|جنود|جندي|عناصر|عنصر|قايد|قاده|امير|ضابط|ضباط|متمردون|متمردين|منشقون|منشقين|عصابه|وحده|فرقه|رجل|رجال|شاب|شبان|امراه|نساء|طفل|اطفال|طبيب|طبيبه)$/u;
