// What stands between a whole and its parts, as data, over folded text. A lead ends where the first part begins and
// says whether the list of parts claims to be complete; an addition stands between the parts and the whole behind them.

/** `complete`: "31 people: 26 men, …". `open`: "31 people, including …", which may leave some unsaid. */
export type Completeness = "complete" | "open";

export interface SumLead {
  readonly completeness: Completeness;
  /** Over all that stands between the whole and its first part. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** In the order in which they are tried. */
export const sumLeads: readonly SumLead[] = [
  {
    completeness: "open",
    pattern:
      /(?:^|[^\p{L}])(?:including|includes|included|among (?:them|whom|those)|of (?:whom|them|these|those)|with|notably|y compris|dont|parmi (?:eux|elles|lesquels|lesquelles)|[وف]?(?:من )?(?:بينهم|بينهن|ضمنهم|ضمنهن)|[وف]?(?:منهم|منهن|فيهم|ومعهم|معهم|ولا سيما))[\s:,،]*(?:only |just |at least |about |some |au moins |فقط |نحو )?$/u,
    example: "31 people, including 20 men and three women",
    counterExample: "31 people: 20 men and three women",
  },
  {
    completeness: "complete",
    pattern: /^[^.!?؟؛;\n]{0,80}(?::|—|–| -|\()\s*["«“]?\s*$/u,
    example: "31 people: 20 men and three women",
    counterExample: "31 people saw 20 men and three women",
  },
  {
    completeness: "complete",
    pattern:
      /(?:^|[^\p{L}])(?:namely|that is|made up of|comprising|composed of|consisting of|divided into|split into|they (?:are|were)|(?:a savoir|soit|composes? de|repartis? en|ce sont|il s ?' ?agit de)|[وف]?(?:هم|هن|وهم|وهن|بواقع|موزعين علي|موزعون علي|يتوزعون علي|ينقسمون الي|مولفين من|مولفه من))[\s:,،]*$/u,
    example: "31 people, namely 20 men and three women",
    counterExample: "31 people, whom 20 men and three women met",
  },
  {
    completeness: "open",
    pattern: /^(?:\s*[,،]|[^.!?؟؛;:\n]{1,60}[,،])\s*$/u,
    example: "31 people who left, 20 men and three women",
    counterExample: "31 people left. The 20 men and three women",
  },
];

/** Between the last part and the whole behind it: "…, 1,000 in all", «…، أي 1000». */
export const additions: readonly {
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    pattern:
      /(?:^|[^\p{L}])(?:or|that is|i\.e\.|making|which makes|that makes|for a total of|a total of|in total|in all|altogether|totall?ing|adding up to|together)[\s,:]*(?:a total of |about |some |nearly |almost )?$/u,
    example: "20 men and three women, or 23 people",
    counterExample: "20 men and three women, and 23 people",
  },
  {
    pattern:
      /(?:^|[^\p{L}])(?:اي|اي ما مجموعه|ما مجموعه|بمجموع|بما مجموعه|ليكون المجموع|ليصبح المجموع|فيكون المجموع|والمجموع|المجموع|مجموعهم|ليبلغ العدد|اجمالا|يعني)[\s:،]*(?:نحو |حوالي |قرابه )?$/u,
    example: "700 مقاتل و250 من عائلاتهم، أي 950 شخصا",
    counterExample: "700 مقاتل و250 من عائلاتهم، و950 شخصا",
  },
  {
    pattern:
      /(?:^|[^\p{L}])(?:soit|soit un total de|au total|en tout|ce qui fait|c ?' ?est-a-dire)[\s,:]*(?:environ |quelque )?$/u,
    example: "20 hommes et trois femmes, soit 23 personnes",
    counterExample: "20 hommes et trois femmes, et 23 personnes",
  },
];

/** What may stand between one part and the next: a comma, "and", a few words of where they come from. */
export const coordination =
  /^[^.!?؟:\n]{0,60}?(?:[,،;؛]|(?:^|\s)(?:and|plus|as well as|et|ainsi que)(?=\s|$)|\sو\s*$|[,،]?\s?و$)[^.!?؟:;\n]{0,40}$/u;

/** Words of doing: a part that does something else than its neighbour is no item of a list. */
export const deeds =
  /(?:^|[^\p{L}])(?:who|that|was|were|had|have|has|are|is|did|said|saw|killed|wounded|met|after|before|while|but|joined|left|fled|\p{L}{3,}ed|[وف]?(?:قتل|قتلوا|جرح|اصيب|كان|كانوا|قال|قالوا|لكن|بينما|فيما|انضم|انضموا|بعد|قبل|عاد|غادر|يعرف)|ont|avaient|etaient|sont|mais|tandis)(?!\p{L})/u;

/** A part of a part: "26 men, three of them minors". */
export const partOfPart = /(?:of them|of whom|of these|منهم|منهن|d ?' ?entre eux|d ?' ?entre elles)$/u;

/** Nouns that divide any set of people without remainder when they stand together. */
export const dividing: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:men|boys|males)\b/u, /\b(?:women|girls|females)\b/u],
  [/(?:رجل|رجال|رجلا|ذكور|شبان|شابا)/u, /(?:امراه|نساء|سيده|سيدات|اناث|فتاه|فتيات)/u],
  [/\b(?:hommes|garcons)\b/u, /\b(?:femmes|filles)\b/u],
];
