// Who and where a text is about, as far as a short list of names can tell: armed groups and countries, each under one
// key for all its spellings, so that an Arabic and an English text can be seen to speak of the same. Only whole
// populations: nothing here describes one person. A group or country that is not listed is not seen.
import { WordIndex, type WordRow } from "../word-index.js";

/** Armed groups as the press names them. */
export const groupRows: readonly WordRow[] = [
  ["is", "islamic state|=isis|=isil|=daesh|=داعش|الدوله الاسلاميه|تنظيم الدوله|etat islamique|=ei"],
  ["boko-haram", "boko haram|بوكو حرام"],
  ["al-shabaab", "shabaab|al-shabab|al shabab|shabab|حركه الشباب|chebab"],
  ["al-qaeda", "qaeda|al-qaida|القاعده"],
  ["nusra", "nusra|النصره"],
  ["farc", "=farc|=فارك"],
  ["taliban", "taliban|طالبان"],
  ["lra", "=lra|lord's resistance army|جيش الرب"],
];

/** Countries, by their names and peoples. */
export const countryRows: readonly WordRow[] = [
  ["sy", "syria|سوري|syrien"],
  ["iq", "iraq|عراق|irak"],
  ["tn", "tunisi|تونس"],
  ["sa", "saudi|سعودي"],
  ["eg", "egypt|=مصر|مصري"],
  ["ma", "morocc|مغربي|=المغرب|maroc"],
  ["dz", "algeri|جزاير"],
  ["ly", "libya|ليبي|libye"],
  ["jo", "jordan|اردن"],
  ["lb", "leban|لبنان|liban"],
  ["ye", "yemen|=يمني|=اليمن"],
  ["so", "somali|صومال"],
  ["ng", "=nigeria|=nigerian|=nigerians|نيجيري"],
  ["ne", "=niger|=nigerien|=nigeriens|=النيجر"],
  ["co", "colombia|كولومبي|colombie"],
  ["tr", "=turkey|turkish|=تركي|تركيا|turqui"],
  ["gb", "britain|british|briton|بريطاني|britanni"],
  ["de", "german|الماني|allemand|allemagne"],
  ["fr", "=france|=french|فرنس|francais"],
  ["be", "belgi|بلجيك|belge"],
  ["nl", "dutch|netherlands|هولند"],
  ["au", "australi|استرالي"],
  ["ru", "russia|روسي|russe|russie"],
  ["us", "american|امريكي|اميركي|americain"],
];

/** Keys of the rows that a folded text names, in the order in which it names them. */
export function subjectsIn(foldedText: string, rows: readonly WordRow[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key } of indexOf(rows).in(foldedText)) keys.add(key);
  return keys;
}

const indexes = new Map<readonly WordRow[], WordIndex>();

function indexOf(rows: readonly WordRow[]): WordIndex {
  const index = indexes.get(rows) ?? new WordIndex(rows);
  indexes.set(rows, index);
  return index;
}
