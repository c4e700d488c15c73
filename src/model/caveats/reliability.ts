// Warnings that travel with agreement between coders.
import type { Localised } from "../language.js";

export const reliabilityCaveats = {
  "reliability/one-coder": {
    en: "Only one person coded; there is nothing to compare.",
    ar: "لم يرمّز إلا شخص واحد؛ فلا شيء يُقارَن.",
  },
  "reliability/not-told-apart": {
    en: "Raters are not told apart: the table counts how many gave each code and does not say who. Pairs of coders, Cohen's kappa and a coder who differs from all others cannot be shown. If the columns are coders, name them: \u2066--coder A,B\u2069.",
    ar: "لا يُميَّز المرمِّزون بعضهم من بعض: يعدّ الجدول من أعطوا كل رمز ولا يسميهم. فلا تُعرض أزواج المرمِّزين ولا كابا كوهين ولا مرمِّز يخالف سائرهم. وإن كانت الأعمدة مرمِّزين فسمِّهم: \u2066--coder A,B\u2069.",
  },
  "reliability/no-common-units": {
    en: "No unit was judged by two people; there is nothing to compare.",
    ar: "لم يحكم شخصان على وحدة واحدة؛ فلا شيء يُقارَن.",
  },
  "reliability/judged-once": {
    en: "Units judged by one person only: {count}. They say nothing about agreement and enter no figure.",
    ar: "وحدات لم يحكم عليها إلا شخص واحد: {count}. لا تدل على شيء من الاتفاق ولا تدخل في أي رقم.",
  },
  "reliability/few-units": {
    en: "Units judged by at least two people: {count}. From fewer than {least} an interval comes out too narrow.",
    ar: "وحدات حكم عليها شخصان على الأقل: {count}. وما دون {least} يخرج المجال أضيق مما ينبغي.",
  },
  "reliability/read-once": {
    en: "Documents read by one person only: {count}. They say nothing about agreement and enter no figure.",
    ar: "وثائق لم يقرأها إلا شخص واحد: {count}. لا تدل على شيء من الاتفاق ولا تدخل في أي رقم.",
  },
  "reliability/few-documents": {
    en: "Documents read by at least two people: {count}. From fewer than {least} an interval comes out too narrow.",
    ar: "وثائق قرأها شخصان على الأقل: {count}. وما دون {least} يخرج المجال أضيق مما ينبغي.",
  },
  "reliability/skewed-codes": {
    en: "Codes that nearly every judgement gives, or nearly none: {codes}. Alpha and kappa are low there by their nature; AC1 stands beside them, and none of them should be read alone.",
    ar: "رموز تكاد تُعطى في كل حكم أو لا تُعطى في أي حكم: {codes}. ينخفض معاملا ألفا وكابا فيها بطبيعتهما؛ ومعهما AC1، ولا يُقرأ أي منها وحده.",
  },
  "reliability/skewed": {
    en: "More than nine judgements in ten are the same. Alpha and kappa are low there by their nature; AC1 stands beside them, and none of them should be read alone.",
    ar: "أكثر من تسعة أحكام من كل عشرة متماثلة. ينخفض معاملا ألفا وكابا فيها بطبيعتهما؛ ومعهما AC1، ولا يُقرأ أي منها وحده.",
  },
  "reliability/not-on-scale": {
    en: "Judgements that are no value of the scale and were left out: {count} ({values}). They enter no figure, and count on no unit.",
    ar: "أحكام ليست من قيم المقياس فاستُبعدت: {count} ({values}). لا تدخل في أي رقم ولا تُعد في أي وحدة.",
  },
  "reliability/taken-as-ordinal": {
    en: "An order was given ({order}), so the values were compared on an ordinal scale.",
    ar: "ذُكر ترتيب ({order})، فقورنت القيم على مقياس رتبي.",
  },
  "reliability/order-unused": {
    en: "The order given has no effect on this metric ({metric}); it says how values of an ordinal scale stand.",
    ar: "لا أثر للترتيب المذكور في هذا القياس ({metric})؛ فهو لقيم المقياس الرتبي.",
  },
  "reliability/numbers-as-codes": {
    en: "All codes are numbers and were compared as mere names: 1 is then as far from 2 as from 5. If they are degrees of a scale, say so: \u2066--metric ordinal\u2069 (their order counts) or \u2066--metric interval\u2069 (their differences too).",
    ar: "الرموز كلها أعداد وقورنت كأنها أسماء: فبُعد 1 عن 2 كبعده عن 5. فإن كانت درجات مقياس فاذكر ذلك: \u2066--metric ordinal\u2069 (يُعتد بترتيبها) أو \u2066--metric interval\u2069 (وبفروقها أيضا).",
  },
  "reliability/overlapping-codes": {
    en: "Documents in which a coder gave overlapping stretches different codes: {count}. The overall figure therefore adds up the codes, each measured by itself.",
    ar: "وثائق أعطى فيها أحد المرمِّزين مواضع متداخلة رموزا مختلفة: {count}. ولذلك يجمع الرقم العام الرموز وقد قيس كل منها على حدة.",
  },
  "reliability/length-unknown": {
    en: "Documents whose length is not known: {count}. They are taken to end with the last marked stretch, which makes agreement look lower or higher than it is.",
    ar: "وثائق لا يُعرف طولها: {count}. عُدّت منتهية بآخر موضع مؤشَّر، فيبدو الاتفاق أقل أو أكثر مما هو عليه.",
  },
  "reliability/spans-left-out": {
    en: "Marked stretches that are empty or begin before the text, and were left out: {count}.",
    ar: "مواضع مؤشَّرة فارغة أو تبدأ قبل النص فاستُبعدت: {count}.",
  },
  "reliability/other-codes": {
    en: "The codes of {machine} ({codes}) and those of the people ({people}) have not one name in common. They were not compared: that would measure the names. Code with the codebook of the study, or rename the codes.",
    ar: "لا تشترك رموز {machine} ({codes}) ورموز الأشخاص ({people}) في اسم واحد. فلم تُقارَن، إذ لا تقيس المقارنة عندئذ إلا الأسماء. رمِّز بدليل ترميز الدراسة، أو وحِّد أسماء الرموز.",
  },
  "reliability/pairs-left-out": {
    en: "People who coded: {coders}; they make {pairs} pairs. Beyond {most} people, pairs are not measured one by one, nor is a machine beside each of them; the figure for all is measured on everybody.",
    ar: "عدد من رمّزوا: {coders}؛ وأزواجهم: {pairs}. وما زاد على {most} أشخاص لا تُقاس أزواجه زوجا زوجا، ولا آلة مع كل منهم؛ أما الرقم العام فيشمل الجميع.",
  },
  "reliability/machine-apart": {
    en: "Machine suggesters among the coders: {names}. They are in none of the figures for people.",
    ar: "مقترِحات آلية بين المرمِّزين: {names}. لا تدخل في أي رقم من أرقام الأشخاص.",
  },
} as const satisfies Record<string, Localised>;
