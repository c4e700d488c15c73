// Warnings that travel with an estimate of a hidden total. All but the standing ones are computed from the lists.
import type { Localised } from "../language.js";

export const hiddenTotalCaveats = {
  "estimate/never-on-a-list": {
    en: "People who never spoke in public can be on no list. The total is of those who could have come to be on one.",
    ar: "من لم يتكلم علنا قط لا يمكن أن يرد في أي قائمة. فالعدد الكلي لمن كان يمكن أن يرد في إحداها.",
  },
  "estimate/open-population": {
    en: "No window was set. While people keep leaving there is no one total: set the first and the last day with --date, --from and --to.",
    ar: "لم يُحدد نطاق زمني. وما دام الناس يغادرون فلا عدد كليا واحدا: حدد أول يوم وآخر يوم بالخيارات ⁦--date⁩ و⁦--from⁩ و⁦--to⁩.",
  },
  "estimate/origins-not-stated": {
    en: "Does any of these lists have its cases from another, or from the same origin? Lists: {lists}. If so, merge them (--merge A+B); if none does, say so (--independent). Until then the estimate rests on an answer nobody gave.",
    ar: "هل أخذت إحدى هذه القوائم حالاتها عن أخرى أو عن الأصل نفسه؟ القوائم: {lists}. إن كان كذلك فادمجها (⁦--merge A+B⁩)؛ وإلا فقل ذلك (⁦--independent⁩). وحتى ذلك الحين يقوم التقدير على جواب لم يعطه أحد.",
  },
  "estimate/stated-independent": {
    en: "That no list has its cases from another is the researcher's statement; the table cannot show it.",
    ar: "كون القوائم لم يأخذ بعضها عن بعض قولُ الباحث؛ ولا يمكن للجدول أن يبيّنه.",
  },
  "estimate/merged": {
    en: "Lists that rest on one origin count as one: {lists}.",
    ar: "القوائم التي ترجع إلى أصل واحد تُحسب قائمة واحدة: {lists}.",
  },
  "estimate/suspected-origin": {
    en: "These lists may rest on one origin; the study only suspects it: {lists}. Decide with isnad origins, or merge them with --merge and compare.",
    ar: "قد ترجع هذه القوائم إلى أصل واحد؛ والدراسة تشتبه في ذلك فقط: {lists}. احسم الأمر بالأمر isnad origins، أو ادمجها بالخيار ⁦--merge⁩ وقارن.",
  },
  "estimate/unknown-list": {
    en: "The study knows no file and no outlet by these names, so nothing is known of their origins: {lists}.",
    ar: "لا تعرف الدراسة ملفا ولا جهة بهذه الأسماء، فلا يُعرف شيء عن أصولها: {lists}.",
  },
  "estimate/contained": {
    en: "Of the {size} cases on {small}, {both} are also on {large}. A list so nearly contained in another is often taken from it.",
    ar: "من {size} من الحالات في {small} ترد {both} أيضا في {large}. وقائمة تكاد تكون كلها داخل أخرى كثيرا ما تكون مأخوذة عنها.",
  },
  "estimate/occasions-unknown": {
    en: "How often a case could have been seen is not said, and taken to be without end. If it is {times} times, as often as any case was seen, the lower bound is {bound}. If you know it, say so: \u2066--occasions NUMBER\u2069.",
    ar: "لا يُذكر كم مرة كان يمكن أن ترد الحالة، فعُدّ ذلك بلا حد. فإن كان {times} مرات، بقدر ما وردت أي حالة، فالحد الأدنى {bound}. وإن كنت تعرفه فاذكره: \u2066--occasions NUMBER\u2069.",
  },
  "estimate/sightings-alike": {
    en: "The bound assumes that one sighting of a person does not prevent another. Where it does (a case is closed once it was reported), the true total may lie below the bound. Sightings that lead to more sightings only make the bound lower than it could be.",
    ar: "يفترض الحد أن ورود الشخص مرة لا يمنع وروده مرة أخرى. فإن منعه (كأن يُغلق الملف بعد أول خبر) فقد يكون العدد الحقيقي دون الحد. أما الورود الذي يجر ورودا آخر فلا يفعل إلا أن يخفض الحد عما يمكن أن يكون.",
  },
  "estimate/two-lists": {
    en: "With two lists nobody can check whether being on one makes being on the other likelier. If it does, the total is higher; if it makes it rarer, lower.",
    ar: "بقائمتين لا يمكن التحقق مما إذا كان الورود في إحداهما يزيد احتمال الورود في الأخرى. فإن زاده فالعدد الكلي أكبر؛ وإن أنقصه فهو أصغر.",
  },
  "estimate/small-overlaps": {
    en: "Pairs of lists with fewer than {least} cases in common: {pairs}. What they say of each other rests on very few people.",
    ar: "أزواج من القوائم تشترك في أقل من {least} حالات: {pairs}. وما يقوله بعضها عن بعض يقوم على أشخاص قليلين جدا.",
  },
  "estimate/uneven-visibility": {
    en: "The lower bound that allows for people who are more visible than others ({bound}) lies above the estimate that does not ({independence}). Prominent people are on every list, quiet ones on none: take the total for a lower bound, and divide the cases into strata if you can.",
    ar: "الحد الأدنى الذي يراعي تفاوت الناس في الظهور ({bound}) أعلى من التقدير الذي لا يراعيه ({independence}). فالبارزون في كل قائمة، والصامتون ليسوا في أي منها: فخذ العدد الكلي حدا أدنى، وقسّم الحالات إلى طبقات إن استطعت.",
  },
  "estimate/bound-above": {
    en: "The lower bound ({bound}) lies above the whole interval: the model that leads cannot be right if some people are more visible than others. Do not quote the interval without it.",
    ar: "الحد الأدنى ({bound}) أعلى من المجال كله: فالنموذج المتقدم لا يصح إن كان بعض الناس أظهر من بعض. فلا تقتبس المجال من دونه.",
  },
  "estimate/models-disagree": {
    en: "Models that fit about equally well (within 2 BIC) say anything from {low} to {high}.",
    ar: "نماذج تتساوى تقريبا في موافقة الأعداد (ضمن 2 BIC) تعطي ما بين {low} و{high}.",
  },
  "estimate/stepwise-disagrees": {
    en: "Stepwise choice of pairs ({value}) falls outside the interval. The estimate is not stable.",
    ar: "يقع تقدير الانتقاء المتدرج ({value}) خارج المجال. فالتقدير غير مستقر.",
  },
  "estimate/empty-lists": {
    en: "Lists without a single case, left out: {lists}.",
    ar: "قوائم بلا حالة واحدة، تُركت: {lists}.",
  },
  "estimate/graphs-disagree": {
    en: "The average over decomposable graphs ({value}) falls outside the interval. The estimate is not stable.",
    ar: "يقع المتوسط على المخططات القابلة للتفكيك ({value}) خارج المجال. فالتقدير غير مستقر.",
  },
  "estimate/classes-disagree": {
    en: "The latent-class estimate ({value}) falls outside the interval. The estimate is not stable.",
    ar: "يقع تقدير الفئات الكامنة ({value}) خارج المجال. فالتقدير غير مستقر.",
  },
  "estimate/saturated": {
    en: "The best model has as many parameters as there are numbers to fit: nothing is left to check it with.",
    ar: "لأفضل نموذج من المعالم بقدر ما هناك من أعداد: فلا يبقى ما يُتحقق به منه.",
  },
  "estimate/lists-too-low": {
    en: "Each list's own size was estimated from the other lists as a check, and came out too low for: {lists}. The estimate of the total is probably too low as well.",
    ar: "قُدّر حجم كل قائمة من القوائم الأخرى على سبيل التحقق، فجاء أقل من اللازم في: {lists}. والأرجح أن تقدير العدد الكلي أقل من الواقع كذلك.",
  },
  "estimate/lists-too-high": {
    en: "Each list's own size was estimated from the other lists as a check, and came out too high for: {lists}. The estimate of the total may be too high as well.",
    ar: "قُدّر حجم كل قائمة من القوائم الأخرى على سبيل التحقق، فجاء أكبر من اللازم في: {lists}. وقد يكون تقدير العدد الكلي أكبر من الواقع كذلك.",
  },
  "estimate/flagged-models": {
    en: "Models without an ordinary estimate, left out of the choice: {count} of {tried}. They need cells in which nobody was seen.",
    ar: "نماذج لا تقدير عاديا لها، تُركت خارج الاختيار: {count} من {tried}. وهي تحتاج خلايا لم يُر فيها أحد.",
  },
  "estimate/resamples-failed": {
    en: "Resamples in which no model could be fitted: {count} of {resamples}.",
    ar: "عينات معادة لم يمكن فيها ملاءمة أي نموذج: {count} من {resamples}.",
  },
  "estimate/left-out": {
    en: "Rows outside the window: {outside}; without a date: {undated}. They are not counted.",
    ar: "سطور خارج النطاق الزمني: {outside}؛ وبلا تاريخ: {undated}. وهي لا تُحسب.",
  },
  "estimate/on-no-list": {
    en: "Cases in the table that are on none of these lists: {count}. They are left out: who is on no list is what is being estimated. Is a list missing among the columns?",
    ar: "حالات في الجدول لا ترد في أي من هذه القوائم: {count}. وقد تُركت: فمن ليس في أي قائمة هو ما يُقدَّر. فهل تنقص قائمة بين الأعمدة؟",
  },
  "estimate/strata-apart": {
    en: "Each stratum is estimated alone. The strata need not add up to the whole.",
    ar: "تُقدَّر كل طبقة وحدها. ولا يلزم أن يساوي مجموع الطبقات الكل.",
  },
  "estimate/chains-disagree": {
    en: "The two runs of the latent-class model did not settle: R-hat {rHat}, worth {draws} independent draws (1.01 and 400 are asked). Do not quote its estimate.",
    ar: "لم يستقر تشغيلا نموذج الفئات الكامنة: ‏R-hat ‏{rHat}، وهما بقيمة {draws} سحبة مستقلة (والمطلوب 1.01 و400). فلا تقتبس تقديره.",
  },
  "estimate/graphs-at-the-edge": {
    en: "The average over decomposable graphs reaches the largest total that was tried; its interval is cut off there.",
    ar: "يبلغ المتوسط على المخططات القابلة للتفكيك أكبر عدد كلي جُرّب؛ فمجاله مقطوع عنده.",
  },
} as const satisfies Record<string, Localised>;
