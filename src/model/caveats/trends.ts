// Warnings that travel with trends.
import type { Localised } from "../language.js";

export const trendCaveats = {
  "trend/announced-not-left": {
    en: "What is counted are departures that were announced: a rise may be more departures, or more announcing, or more reading.",
    ar: "ما يُعدّ هو المغادرات التي أُعلنت: فقد تكون الزيادة في المغادرات أو في إعلانها أو فيما قُرئ.",
  },
  "trend/few-periods": {
    en: "Periods that can be compared: {count}. Fewer than {fewest} say nothing of a trend.",
    ar: "الفترات التي يمكن مقارنتها: {count}. وأقل من {fewest} لا تدل على اتجاه.",
  },
  "trend/few-cases": {
    en: "Cases that can be counted by date: {count}. Fewer than {fewest} say nothing of a trend.",
    ar: "الحالات التي يمكن عدّها بالتاريخ: {count}. وأقل من {fewest} لا تدل على اتجاه.",
  },
  "trend/withheld": {
    en: "Periods withheld because less than half of their cases can be known yet: {count} (from {first}).",
    ar: "فترات حُجبت لأن أقل من نصف حالاتها يمكن أن يكون معروفا بعد: {count} (ابتداء من {first}).",
  },
  "trend/unfinished-period": {
    en: "The last period, {period}, was not over when the table was closed. It is shown and enters no trend.",
    ar: "لم تكن الفترة الأخيرة {period} قد انتهت حين أُغلق الجدول. تُعرض ولا تدخل في أي اتجاه.",
  },
  "trend/undated-left": {
    en: "Cases without a date of leaving: {count} of {of}. They are in no count by date of leaving, and are not set to another date.",
    ar: "حالات بلا تاريخ مغادرة: {count} من {of}. لا تدخل في العدّ بتاريخ المغادرة، ولا يُستعار لها تاريخ آخر.",
  },
  "trend/undated-spoke": {
    en: "Cases without a date of speaking: {count} of {of}. They are in no count by date of speaking.",
    ar: "حالات بلا تاريخ للحديث: {count} من {of}. لا تدخل في العدّ بتاريخ الحديث.",
  },
  "trend/undated-published": {
    en: "Cases without a date of publication: {count} of {of}. They are in no count by date of publication.",
    ar: "حالات بلا تاريخ نشر: {count} من {of}. لا تدخل في العدّ بتاريخ النشر.",
  },
  "trend/vague-dates": {
    en: "Cases whose date is known to several periods only: {count} of {of}. They are shared out over these periods, so counts there are expectations, and intervals are a little too narrow.",
    ar: "حالات لا يُعرف تاريخها إلا على امتداد عدة فترات: {count} من {of}. وُزّعت على هذه الفترات، فالأعداد فيها متوقعة، والمجالات أضيق قليلا مما ينبغي.",
  },
  "trend/mostly-vague": {
    en: "More than half of the dates on a clock are known to several periods only. Its shape comes from the sharing, and no direction is stated.",
    ar: "أكثر من نصف التواريخ على أحد المقاييس لا يُعرف إلا على امتداد عدة فترات. فشكل السلسلة من التوزيع، ولا يُذكر لها اتجاه.",
  },
  "trend/future": {
    en: "Cases with a date after the day the table was closed ({today}): {count}. What lies after it was set aside.",
    ar: "حالات بتاريخ بعد يوم إغلاق الجدول ({today}): {count}. وُضع جانبا ما يقع بعده.",
  },
  "trend/closed-unsaid": {
    en: "Nobody said when the table was closed: {today} was taken, the day of this computation. The result depends on it; --today gives the same again later.",
    ar: "لم يُذكر متى أُغلق الجدول: أُخذ {today}، وهو يوم هذا الحساب. والنتيجة تتوقف عليه؛ والخيار \u2066--today\u2069 يعيدها نفسها لاحقا.",
  },
  "trend/contradictory-dates": {
    en: "Cases said to have left or spoken only after they were published: {count}. That date was set aside.",
    ar: "حالات يُذكر أنها غادرت أو تحدثت بعد نشر خبرها: {count}. وُضع ذلك التاريخ جانبا.",
  },
  "trend/unusable-rows": {
    en: "Rows whose date or number is none: {count}. They were set aside.",
    ar: "سطور ليس تاريخها تاريخا أو عددها عددا: {count}. وُضعت جانبا.",
  },
  "trend/outside-window": {
    en: "Cases dated outside the window: {count}. They are not counted.",
    ar: "حالات مؤرخة خارج النافذة: {count}. وهي غير معدودة.",
  },
  "trend/missing-periods": {
    en: "Periods without a row between the first and the last: {count}. They are unknown, not zero.",
    ar: "فترات بلا سطر بين الأولى والأخيرة: {count}. وهي مجهولة لا صفر.",
  },
  "trend/not-whole": {
    en: "Numbers that are not whole: {count}. The regression and the change point are made for counts; Mann–Kendall and Sen hold for any numbers.",
    ar: "أعداد غير صحيحة: {count}. الانحدار ونقطة التغيّر موضوعان للأعداد الصحيحة؛ أما مان–كندال وسن فيصلحان لأي أعداد.",
  },
  "trend/no-panel": {
    en: "Nobody said which sources were collected throughout. A source added on the way looks like a rise.",
    ar: "لم يُذكر أي المصادر جُمعت طوال المدة. ومصدر أُضيف في أثنائها يبدو كزيادة.",
  },
  "trend/panel-unknown": {
    en: "Sources of the panel that no case in the table has: {count} ({sources}).",
    ar: "مصادر في القائمة الثابتة لا ترد في أي حالة من الجدول: {count} ({sources}).",
  },
  "trend/new-sources": {
    en: "Sources whose first case falls into the second half of the window: {count} ({sources}). If they were added then, their earlier cases must be collected too, or the rise is of the collecting.",
    ar: "مصادر تقع أولى حالاتها في النصف الثاني من النافذة: {count} ({sources}). فإن كانت أُضيفت حينها وجب جمع حالاتها السابقة أيضا، وإلا كانت الزيادة في الجمع.",
  },
  "trend/items-set-aside": {
    en: "Columns set aside: {columns}. Items read and other stories are counted by month of publication, and the rows of this table are not such months. Give them as a table of their own, one row a month (--items).",
    ar: "أعمدة نُحّيت: {columns}. تُعدّ المواد المقروءة والأخبار الأخرى بشهر النشر، وليست سطور هذا الجدول أشهرا كهذه. فأعطِها في جدول مستقل، سطر لكل شهر (\u2066--items\u2069).",
  },
  "trend/no-exposure": {
    en: "How many items were read in each period is not given. More reading looks like a rise.",
    ar: "لم يُعطَ عدد المواد المقروءة في كل فترة. وزيادة القراءة تبدو كزيادة.",
  },
  "trend/exposure-missing": {
    en: "Periods without a number of items read: {count}. No rate per item was computed.",
    ar: "فترات بلا عدد للمواد المقروءة: {count}. لم يُحسب معدل لكل مادة.",
  },
  "trend/method-changed": {
    en: "The collecting changed at {periods}. Each stretch has a level of its own, and nothing is compared across these points.",
    ar: "تغيّرت طريقة الجمع عند {periods}. لكل مدة مستواها، ولا يُقارَن شيء عبر هذه النقاط.",
  },
  "trend/change-at-break": {
    en: "The change point may be the change of collecting at {period}.",
    ar: "قد تكون نقطة التغيّر هي تغيّر طريقة الجمع عند {period}.",
  },
  "trend/delays-changed": {
    en: "Later cases were published with other delays than earlier ones (p = {p}). Late reports were not estimated, and the newest periods by date of leaving are too low.",
    ar: "نُشرت الحالات اللاحقة بتأخر غير تأخر السابقة (p = {p}). لم تُقدَّر التقارير المتأخرة، والفترات الأخيرة بحسب تاريخ المغادرة أقل من حقيقتها.",
  },
  "trend/delays-unknown": {
    en: "Cases dated both by leaving and by publication: {count}. That is too few to learn how late cases are published; the newest periods by date of leaving are too low.",
    ar: "حالات مؤرخة بالمغادرة والنشر معا: {count}. وهي أقل من أن يُعرف منها تأخر النشر؛ فالفترات الأخيرة بحسب تاريخ المغادرة أقل من حقيقتها.",
  },
  "trend/delays-assumed": {
    en: "Late reports were estimated as if cases go on being published as late as before, and none later than the longest delay seen.",
    ar: "قُدّرت التقارير المتأخرة على أن النشر يبقى متأخرا كما كان، ولا يتجاوز أطول تأخر شوهد.",
  },
  "trend/delay-steps": {
    en: "Delays are the steps of the table in their order ({steps}, from {first} to {last}), counted from 0. Steps that are not wholly in are left out, with the cases in them: {incomplete}.",
    ar: "مدد التأخر هي درجات الجدول بترتيبها ({steps}، من {first} إلى {last}) معدودةً من 0. وما لم يكتمل منها استُبعد بما فيه من حالات: {incomplete}.",
  },
  "trend/autocorrelated": {
    en: "Neighbouring periods resemble one another beyond the trend (correlation {value}). Intervals are too narrow and p too small.",
    ar: "تتشابه الفترات المتجاورة فوق ما يفسره الاتجاه (ارتباط {value}). فالمجالات أضيق وقيم p أصغر مما ينبغي.",
  },
} as const satisfies Record<string, Localised>;
