// Words that any report about people who left an armed group may hold. They say nothing about two reports being of one
// origin. Folded as the shadow folds; Arabic ones without their article.

import { foldText } from "#text/index.js";

const english = `about after again against all along also although always among another around because been before being
  between both come could does doing down during each even ever every from further gave give given have having here
  himself however into itself just know known later like made make many might more most much must near never next
  nothing once only other others over part people perhaps quite rather said same says several shall should since some
  someone something soon still such take taken than that their them themselves then there these they thing things this
  those though three through told took toward under until upon very want wanted week weeks well went were what when
  where whether which while whose will with within without would year years your month months days time times
  fighter fighters group groups former left leave leaving leaves member members militant militants islamic state armed
  army government security report reports reported according account accounts country countries region around says
  men women woman young killed killing kill killings death dead died attack attacks join joined joining escape escaped
  escaping defect defected defector defectors quit return returned returning border town city village forces police
  official officials number numbers dozens hundreds thousands first second last monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december`;

const arabic = `الذي التي الذين اللذين هذا هذه ذلك تلك هناك كان كانت كانوا يكون تكون ليس ليست على عند عندما منذ خلال بعد قبل
  حتى حيث كما لكن لكنه لكنها لكنهم بعض بعضهم غير بين تحت فوق ايضا فقط مثل كذلك اثر اثناء حول دون ضمن عدد عدة عبر
  وهو وهي وهم انه انها انهم لهم لها منهم منها منه عنه عنها عنهم فيه فيها اليه اليها الى لدى كل كثير كثيرا كثيرون كثيرين
  قال قالت قالوا يقول تقول اضاف اضافت ذكر ذكرت افاد افادت اعلن اعلنت اكد اكدت اوضح اوضحت كشف كشفت نقل نقلت بحسب وفق وفقا
  تنظيم داعش دوله اسلاميه جماعه جماعات مقاتل مقاتلين مقاتلي مسلح مسلحين مسلحون عناصر عنصر افراد شخص اشخاص رجل رجال نساء
  انشق انشقوا منشق منشقين منشقون منشقا انشقاق ترك تركوا تركه هرب هربوا فروا فارين سلموا تسليم انضم انضموا انضمام مغادره
  حكومه سلطات قوات جيش امن امني امنيه شرطه وزير وزاره مسؤول مسوول مسوولين تقرير دراسه صحيفه قناه وكاله
  قتل قتلوا يقتل قتلهم عام اعوام سنه سنوات شهر اشهر اسبوع اسابيع يوم ايام امس اليوم اثنين ثلاثاء اربعاء خميس جمعه سبت احد
  سوريا عراق تركيا بلاد بلده مدينه منطقه مناطق حدود عوده عاد عائد عايد اكثر اقل اول اخر اخري مييات ميات عشرات الاف حياه`;

export const everydayWords: ReadonlySet<string> = new Set(foldText(`${english} ${arabic}`).split(/\s+/u));
