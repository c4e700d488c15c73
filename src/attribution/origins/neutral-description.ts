// How one who tells may be called in a report: by the opening words of the description a document prints, as far as
// every one of them is on a short list of words that fit very many people. A name, a trade, a place, an age or a country
// ends the description, and a phrase that begins with one has none. A list of what is allowed, since what identifies a
// person cannot be listed.
import { foldText } from "#text/index.js";

/** Words for people who tell. */
const people =
  foldText(`man men woman women person people witness witnesses fighter fighters militant militants member
  members defector defectors deserter deserters leaver leavers returnee returnees recruit recruits combatant combatants
  soldier soldiers survivor survivors source sources resident residents youth youths refugee refugees rebel rebels
  personne personnes homme hommes femme femmes
  رجل رجال رجلا شاب شبان شبانا امراه نساء شخص اشخاص شخصا شاهد شهود مقاتل مقاتلون مقاتلين مقاتلا منشق منشقون منشقين
  منشقا فار فارون فارين فارا عنصر عناصر عنصرا عضو اعضاء مصدر مصادر جندي جنود ناج ناجون عايد عايدون عايدين مواطن`);

/** Words that count them or say what very many did. */
const around =
  foldText(`a an the one two three four five six seven eight nine ten dozen dozens hundreds several some few
  other another those these this that who whom of them former ex young unnamed anonymous he she they said says was were
  had has have been is are there in it not to be named left leave fled escaped deserted defected quit un une des deux
  trois quatre
  واحد واحده احد احدي سابق سابقون سابقين سابقه عده اثنان اثنين اثنتان اثنتين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره
  بعض كثير هذا هذه الذي التي الذين قال قالت قالوا يقول تقول انه انها انهم كان كانت كانوا هناك ترك تركت تركوا غادر غادرت
  غادروا هرب هربت هربوا فر فروا انشق انشقت انشقوا منهم صحفي صحفيه مطلع مطلعه محلي محليه مجهول مجهوله`);

const headings: ReadonlySet<string> = new Set(people.split(/\s+/u));
const allowed: ReadonlySet<string> = new Set([...headings, ...around.split(/\s+/u)]);
/** Nothing ends with these. */
const openEnded =
  /^(?:an?|the|one|who|whom|that|this|those|these|of|he|she|they|said|says|was|were|had|has|have|been|is|are|in|it|not|to|be|un|une|des|هذا|هذه|الذي|التي|الذين|قال|قالت|قالوا|يقول|تقول|انه|انها|انهم|كان|كانت|كانوا)$/u;

/** The description as printed, up to its first word that may tell who it is; null where nothing is left. */
export function neutralDescription(printed: string): string | null {
  const words: { readonly key: string; readonly to: number }[] = [];
  for (const match of printed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const key = foldText(match[0]).replace(/^ال(?=\p{L}{3})/u, "");
    const known =
      allowed.has(key) || allowed.has(foldText(match[0])) || (words.length === 0 && /^\d+$/u.test(key));
    if (!known || !/^[\s-]*$/u.test(printed.slice(words.at(-1)?.to ?? 0, match.index))) break;
    words.push({ key, to: match.index + match[0].length });
  }
  while (words.length > 0 && openEnded.test(words.at(-1)!.key)) words.pop();
  return words.some(({ key }) => headings.has(key)) ? printed.slice(0, words.at(-1)!.to).trim() : null;
}
