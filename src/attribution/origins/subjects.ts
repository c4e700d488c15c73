// Who and where a text is about, as far as a short list of names can tell: armed groups and countries, each under one
// key for all its spellings, so that an Arabic and an English text can be seen to speak of the same. Only whole
// populations: nothing here describes one person. A group or country that is not listed is not seen.

/** Key, then folded beginnings of words; "=" in front asks for the whole word. */
type SubjectRow = readonly [key: string, forms: string];

/** Armed groups as the press names them. */
export const groupRows: readonly SubjectRow[] = [
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
export const countryRows: readonly SubjectRow[] = [
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

/** Keys of the rows that a folded text names, in the order of the table. */
export function subjectsIn(foldedText: string, rows: readonly SubjectRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (patternOf(row).test(foldedText) ? [row[0]] : [])));
}

const patterns = new Map<SubjectRow, RegExp>();

/** Arabic words may carry one or two particles and an article in front: وبالنيجر، لداعش. */
const particles = "(?:[وف]?[بكل]?(?:ال|ل)?)?";

function patternOf(row: SubjectRow): RegExp {
  const known = patterns.get(row);
  if (known !== undefined) return known;
  const forms = row[1].split("|").map((form) => {
    const whole = form.startsWith("=");
    const word = whole ? form.slice(1) : form;
    return `${/[\u0621-\u064a]/u.test(word) ? particles : ""}${word}${whole ? "(?![\\p{L}\\p{N}])" : ""}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})`, "u");
  patterns.set(row, pattern);
  return pattern;
}
