// Arabic nouns that say "two" by their ending: «شخصان», «رجلين», «منشقتان». Where the plural is made by suffix,
// «مقاتلين» is both "two fighters" and "fighters": there only «ـان» counts as two, unless «اثنين» follows.
// Not read: construct duals («شقيقا فلان»), whose ending is shared with the accusative.
import { type Bare, withPrefixes } from "./arabic-prefixes.js";
import type { Word } from "./words.js";

/** Singulars whose plural is another word, so both endings mean two. */
const brokenPlural =
  "شخص رجل شاب عنصر طفل ولد بنت ابن شقيق قايد جندي عضو فرد ضابط اسير سجين قتيل جريح زوج اجنبي فتاه امراه طفله شابه شقيقه زوجه اخت دوله جنسيه رهينه ضحيه انثي طالب عامل نفر زعيم امير عميل خبير شهيد غريب قريب رفيق حارس سايق طبيب تاجر شرطي زميل صديق صبي فتي توام نجل مريض يتيم ارمله تلميذ كاتب شاهد باحث خادم حفيد جار مساعد";
/** Singulars with a sound plural in ـين: only ـان means two. */
const soundPlural =
  "مقاتل منشق مسلح عايد فار هارب متشدد متطرف جهادي ارهابي مجند متطوع انتحاري قيادي مدني معتقل محتجز موقوف مقيم مواطن مسلم مستسلم تايب متمرد مهاجر لاجي نازح مختطف مدرب ناشط معارض مراهق قاصر مرتد تونسي سوري عراقي مغربي فرنسي بريطاني الماني امريكي سعودي ليبي مصري صومالي نيجيري بلجيكي روسي شيشاني معلم ممرض مسعف طباخ بحار صياد مزارع مهندس مترجم مصور موظف عسكري عامل صحافي صحفي محامي مهرب مراقب مرافق مستشار مشارك متدرب مرشح مسجون محارب اوروبي افريقي عربي غربي سوداني يمني اردني لبناني فلسطيني تركي هندي افغاني جزايري باكستاني كردي ايراني خباز قناص سجان مصاب جزار حلاق عتال حمال";
/** Sound plurals whose feminine is a thing («مدرسة» a school, «طيارة» a plane), so no two of them are women. */
const masculineOnly = "مدرس طيار خياط نجار حداد محاسب";
/** Nouns whose ـان form is a plural («بلدان»): only ـين means two. */
const onlyOblique = "بلد";

interface Dual {
  readonly singular: string;
}

const duals = withPrefixes(rows());
const two: ReadonlySet<string> = new Set(["اثنان", "اثنين", "اثنتان", "اثنتين"]);
const soundOblique: ReadonlyMap<string, string> = new Map(
  `${soundPlural} ${masculineOnly}`.split(" ").map((singular) => [`${singular}ين`, singular]),
);

/** Every form that may be a dual noun. */
export function dualForms(): readonly string[] {
  return [...duals.keys(), ...soundOblique.keys()];
}

/** The dual noun at words[at], with its singular as the shadow spells it, and the first word behind it. */
export function readDual(
  words: readonly Word[],
  at: number,
): (Pick<Bare, "prefix" | "definite"> & { readonly singular: string; readonly next: number }) | null {
  const word = words[at]!.text;
  const doubled = two.has(words[at + 1]?.text ?? "");
  const found = duals.get(word);
  if (found !== undefined && !(found.row.singular === "اخ" && isBrotherhood(found.definite, words[at + 1])))
    return {
      prefix: found.prefix,
      definite: found.definite,
      singular: found.row.singular,
      next: at + (doubled ? 2 : 1),
    };
  const singular = doubled ? soundOblique.get(word) : undefined;
  return singular === undefined ? null : { prefix: 0, definite: false, singular, next: at + 2 };
}

/** With an article on it or behind it «الإخوان», «إخوان الصقيع» is a name. */
function isBrotherhood(definite: boolean, behind: Word | undefined): boolean {
  return definite || behind?.text.startsWith("ال") === true;
}

function* rows(): Generator<readonly [string, Dual]> {
  for (const singular of brokenPlural.split(" "))
    for (const ending of ["ان", "ين"]) yield [dualStem(singular) + ending, { singular }];
  for (const singular of soundPlural.split(" ")) {
    yield [`${singular}ان`, { singular }];
    for (const ending of ["ان", "ين"]) yield [`${singular}ت${ending}`, { singular: `${singular}ه` }];
  }
  for (const singular of masculineOnly.split(" ")) yield [`${singular}ان`, { singular }];
  for (const ending of ["ان", "ين"]) yield [`اخو${ending}`, { singular: "اخ" }];
  for (const singular of onlyOblique.split(" ")) yield [`${singular}ين`, { singular }];
}

/** Ta marbuta, ه in the shadow, opens before the ending: امرأة, امرأتان. */
function dualStem(singular: string): string {
  return singular.endsWith("ه") ? `${singular.slice(0, -1)}ت` : singular;
}
