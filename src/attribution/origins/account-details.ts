// What marks one telling: the age of the one who tells, and kin who are counted with him. Coarse on purpose, and used
// only to see that two documents retell one account; nothing here is kept or shown. A text with several ages has
// several witnesses and no age of its own.

interface DetailRow {
  readonly detail: "age" | "brothers" | "sisters" | "family" | "clan";
  /** On folded text; an age is its first group. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const detailRows: readonly DetailRow[] = [
  {
    detail: "age",
    pattern: /(?<!\p{N})(\d{2})[- ]years?[- ]old/gu,
    example: "a 26-year-old baker",
    counterExample: "a 26-year sentence",
  },
  {
    detail: "age",
    pattern: /\baged (\d{2})(?!\p{N})/gu,
    example: "a baker, aged 26",
    counterExample: "26 aged men",
  },
  {
    detail: "age",
    pattern: /\b(?:man|woman|boy|girl|fighter) of (\d{2})(?!\p{N})/gu,
    example: "a man of 50 was drawn in",
    counterExample: "one man of the 50",
  },
  {
    detail: "age",
    pattern: /\b(?:he|she) (?:is|was) (\d{2})(?=[,.; ]|$)(?! (?:years in|days|months|miles|km))/gu,
    example: "He is 26, clean-shaven",
    counterExample: "he was 26 days on foot",
  },
  {
    detail: "age",
    pattern: /\bnow (\d{2}),/gu,
    example: "Now 23, he works in a mill",
    counterExample: "now 23 men work there",
  },
  {
    detail: "age",
    pattern:
      /(?<=\p{L})(?:, (1[4-9]|[2-7]\d)(?: ans)?, (?!\p{N})| \((1[4-9]|[2-7]\d)(?: ans| عاما| سنه)?\))/gu,
    example: "Oskel, 26, left the camp",
    counterExample: "rooms 12, 26, 31 and 40",
  },
  {
    detail: "age",
    pattern: /(?:عمره|عمرها|البالغ|البالغه|يبلغ|تبلغ)(?: من العمر)? (\d{2})(?!\p{N})/gu,
    example: "خباز يبلغ من العمر 26 عاما",
    counterExample: "سجن 26 عاما",
  },
  {
    detail: "age",
    pattern: /\bage(?:e)? de (\d{2}) ans/gu,
    example: "un boulanger âgé de 26 ans",
    counterExample: "après 26 ans",
  },
  {
    detail: "brothers",
    pattern:
      /\b(?:two|2|three|3) (?:of them )?(?:\p{L}+ )?brothers\b|\b(?:two|three) of (?:them|whom) (?:are |were )?brothers\b/gu,
    example: "four men, two of them brothers",
    counterExample: "his brother stayed",
  },
  {
    detail: "brothers",
    pattern: /(?<!\p{L})[وف]?(?:شقيقان|شقيقين|اخوان شقيقان|ثلاثه اشقاء)(?!\p{L})/gu,
    example: "واثنان منهم شقيقان",
    counterExample: "الدول الشقيقة",
  },
  {
    detail: "sisters",
    pattern:
      /\b(?:two|three) (?:of them )?(?:\p{L}+ )?sisters\b|(?<!\p{L})[وف]?(?:شقيقتان|شقيقتين)(?!\p{L})/gu,
    example: "two sisters from one street",
    counterExample: "her sister stayed",
  },
  {
    detail: "clan",
    pattern: /\b(?:same|one) (?:clan|tribe)\b|(?:عشيره|قبيله) واحده/gu,
    example: "رجال من عشيرة واحدة",
    counterExample: "the tribes of the valley",
  },
];

export interface AccountDetails {
  /** The one age a text gives; null where it gives none or several. */
  readonly age: number | null;
  /** Kin counted with the witnesses, in the order of the table. */
  readonly kin: readonly string[];
}

/** The details a folded text gives. */
export function accountDetails(foldedText: string): AccountDetails {
  const ages = new Set<number>();
  const kin = new Set<string>();
  for (const { detail, pattern } of detailRows)
    for (const match of foldedText.matchAll(pattern))
      if (detail === "age") ages.add(Number(match[1] ?? match[2]));
      else kin.add(detail);
  const [age = null] = ages;
  return { age: ages.size === 1 ? age : null, kin: [...kin] };
}
