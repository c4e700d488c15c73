// Two people told in one template are two accounts. Each row: the same form filled for two people, as reporters fill
// it; all people, places and groups are invented.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCopies } from "./index.js";
import { printed } from "./sample-prints.js";

interface Template {
  readonly what: string;
  readonly one: string;
  readonly other: string;
}

const templates: readonly Template[] = [
  {
    what: "a headline, in English",
    one: "Dyer, 24, from Karrow tells why he left the Ash Banner after nine months in the hills",
    other: "Nurse, 31, from Tessaly tells why she left the Ash Banner after two months in the hills",
  },
  {
    what: "a headline, in Arabic",
    one: "صباغ من كارو يروي لماذا ترك راية الرماد بعد تسعة أشهر في التلال",
    other: "ممرضة من تسالي تروي لماذا تركت راية الرماد بعد شهرين في التلال",
  },
  {
    what: "a headline over different stories, in English",
    one: `Why I left the Ash Banner: a former fighter tells his story to the Lantern

He had kept the ferry until the rope broke, and the first man who paid him for silence was a cousin. At night he counted
sacks of salt by the light of a phone. In spring he swam the river with his boots around his neck.`,
    other: `Why I left the Ash Banner: a former fighter tells his story to the Lantern

She cooked for forty, then for twelve. The letters she was given to read aloud had all been written by one hand. Her
sister waited behind the mill with a mule and two coats, and neither of them spoke until the border was behind them.`,
  },
  {
    what: "a headline over different stories, in Arabic",
    one: `لماذا تركت راية الرماد: مقاتل سابق يروي قصته كاملة لصحيفة المنارة اليومية في كارو

كان يعمل على العبارة حتى انقطع الحبل، وكان أول من دفع له ثمن صمته ابن عمه. وفي الليل كان يعد أكياس الملح على ضوء هاتفه.`,
    other: `لماذا تركت راية الرماد: مقاتل سابق يروي قصته كاملة لصحيفة المنارة اليومية في كارو

طبخت لأربعين رجلا ثم لاثني عشر. وكل الرسائل التي طلبوا منها قراءتها كتبتها يد واحدة. وانتظرتها أختها خلف الطاحونة.`,
  },
  {
    what: "a short notice, in English",
    one: `A man of 24 from Karrow has left the Ash Banner after nine months, his family told the Lantern on Monday. He
was paid 40 marks a month. He now works in a bakery in Oster and hopes to bring his brother.`,
    other: `A man of 37 from Tessaly has left the Ash Banner after two years, his lawyer told the Lantern on Friday. He
was paid 90 marks a month. He now lives with an uncle in Marl and hopes to study law.`,
  },
  {
    what: "a short notice, in Arabic",
    one: `قال رجل في الرابعة والعشرين من كارو إنه ترك راية الرماد بعد تسعة أشهر، بحسب ما روت عائلته لصحيفة المنارة يوم
الاثنين. وكان يتقاضى 40 ماركا في الشهر. وهو يعمل الآن في مخبز في أوستر ويأمل أن يلحق به أخوه.`,
    other: `قال رجل في السابعة والثلاثين من تسالي إنه ترك راية الرماد بعد سنتين، بحسب ما روى محاميه لصحيفة المنارة يوم
الجمعة. وكان يتقاضى 90 ماركا في الشهر. وهو يسكن الآن عند عمه في مارل ويأمل أن يدرس القانون.`,
  },
  {
    what: "a form with every detail exchanged, in English",
    one: `The man, aged 24, from the town of Karrow, joined the Ash Banner in March 2013 and left it in June 2014. He said
that he was promised 40 marks a month and a house, and that he received neither. He was held for 12 days at Oster, and
crossed the river with 3 other men. The Lantern has changed his name and has seen his papers.`,
    other: `The man, aged 37, from the town of Tessaly, joined the Ash Banner in July 2012 and left it in May 2015. He said
that he was promised 90 marks a month and a car, and that he received neither. He was held for 45 days at Marl, and
crossed the river with 8 other men. The Lantern has changed his name and has seen his papers.`,
  },
  {
    what: "a form with every detail exchanged, in Arabic",
    one: `انضم الرجل البالغ من العمر 24 عاما من بلدة كارو إلى راية الرماد في آذار 2013 وتركها في حزيران 2014. وقال إنه
وعد بمبلغ 40 ماركا في الشهر وببيت ولم يحصل على شيء. واحتجز 12 يوما في أوستر ثم عبر النهر مع 3 رجال آخرين. وقد غيرت
المنارة اسمه واطلعت على أوراقه.`,
    other: `انضم الرجل البالغ من العمر 37 عاما من بلدة تسالي إلى راية الرماد في تموز 2012 وتركها في أيار 2015. وقال إنه
وعد بمبلغ 90 ماركا في الشهر وبسيارة ولم يحصل على شيء. واحتجز 45 يوما في مارل ثم عبر النهر مع 8 رجال آخرين. وقد غيرت
المنارة اسمه واطلعت على أوراقه.`,
  },
];

describe("two people told in one template", () => {
  for (const { what, one, other } of templates)
    it(`are not merged: ${what}`, () => {
      assert.deepEqual(
        findCopies([printed("one", one), printed("other", other)]).map(({ relation }) => relation),
        [],
      );
    });
});

describe("one story", () => {
  it("stays a copy where its toll was brought up to date", () => {
    const report = (
      left: number,
      held: number,
    ) => `${left} people have crossed the river at Karrow since Monday, the
clerk of the landing told the Lantern, and ${held} of them are still held in the old mill above the town. Bread has run
short, the promised tents have not come, and the ferry makes its last crossing before dark. The clerk keeps a ledger in
which each family is written down with its village, and gives each of them a blanket, soup and a place to sleep.`;
    const arabic = (
      left: number,
      held: number,
    ) => `قال موظف المرسى لصحيفة المنارة إن ${left} شخصا عبروا النهر عند كارو منذ
يوم الاثنين وإن ${held} منهم ما زالوا محتجزين في الطاحونة القديمة فوق البلدة. وقد شح الخبز ولم تصل الخيام الموعودة وتقوم
العبارة برحلتها الأخيرة قبل حلول الظلام. ويدون الموظف في دفتره كل عائلة مع قريتها ويعطي كلا منها غطاء وحساء ومكانا للنوم.`;
    for (const write of [report, arabic])
      assert.deepEqual(
        findCopies([printed("one", write(58, 12)), printed("other", write(61, 15))]).map(
          ({ relation }) => relation,
        ),
        ["edited"],
      );
  });
});
