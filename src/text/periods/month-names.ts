// Names of the Gregorian months as the shadow spells them: English, French, and Arabic of Egypt and the Gulf, of the
// Levant and Iraq, and of the Maghreb. The Hijri months: hijri.ts.

/** Month 1–12 of every name. */
export const monthNames: Readonly<
  Record<"ar" | "en" | "fr", readonly (readonly [month: number, names: string])[]>
> = {
  en: [
    [1, "january|jan"],
    [2, "february|feb"],
    [3, "march|mar"],
    [4, "april|apr"],
    [5, "may"],
    [6, "june|jun"],
    [7, "july|jul"],
    [8, "august|aug"],
    [9, "september|sept|sep"],
    [10, "october|oct"],
    [11, "november|nov"],
    [12, "december|dec"],
  ],
  fr: [
    [1, "janvier"],
    [2, "fevrier"],
    [3, "mars"],
    [4, "avril"],
    [5, "mai"],
    [6, "juin"],
    [7, "juillet"],
    [8, "aout"],
    [9, "septembre"],
    [10, "octobre"],
    [11, "novembre"],
    [12, "decembre"],
  ],
  ar: [
    [1, "يناير|كانون الثاني|جانفي|ينير"],
    [2, "فبراير|شباط|فيفري"],
    [3, "مارس|اذار"],
    [4, "ابريل|نيسان|افريل"],
    [5, "مايو|ايار|ماي"],
    [6, "يونيو|يونيه|حزيران|جوان"],
    [7, "يوليو|يوليه|تموز|جويليه|يوليوز"],
    [8, "اغسطس|اب|اوت|غشت"],
    [9, "سبتمبر|ايلول|شتنبر"],
    [10, "اكتوبر|تشرين الاول"],
    [11, "نوفمبر|تشرين الثاني|نونبر"],
    [12, "ديسمبر|كانون الاول|دجنبر"],
  ],
};

/** "may", "march" and short names: taken for a month only where printed with a capital. */
export const capitalMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "sep",
  "dec",
  "jun",
]);
