// How pages name what is no article text: by element, by class or id, by role. Furniture of English-language templates;
// Arabic outlets use the same templates and class names.

export const furnitureElements: ReadonlySet<string> = new Set([
  "FIGCAPTION",
  "FIGURE",
  "ASIDE",
  "NAV",
  "FOOTER",
]);

/** Words of a class or id, each with what it stands for; a word matches between spaces, hyphens and underscores. */
export const furnitureWords: readonly { readonly words: string; readonly meaning: string }[] = [
  {
    words: "caption captions credit credits photo-credit image-caption wp-caption-text",
    meaning: "pictures",
  },
  { words: "gallery slideshow photo-\\w* video-\\w* rollover", meaning: "players and picture series" },
  {
    words:
      "byline author author-\\w* bio timestamp dateline pubdate post-?meta entry-?meta article-?meta metadata",
    meaning: "who wrote it and when",
  },
  {
    words:
      "related related-\\w* \\w*-related recommend\\w* recirc\\w* read-?more read-?next most-?read most-?popular popular trending also also-\\w* more-news latest-news",
    meaning: "other articles",
  },
  {
    words: "share sharing share-\\w* social social-\\w* print email toolbar rating poll",
    meaning: "share bars and tools",
  },
  {
    words: "newsletter\\w* subscri\\w* sign-?up login paywall cookie\\w* consent",
    meaning: "offers and consent",
  },
  { words: "advert\\w* ad ads promo\\w* sponsor\\w* outbrain taboola teaser widget", meaning: "advertising" },
  {
    words: "breadcrumb breadcrumbs tags tag-list comment comments disqus\\w* pagination pager sidebar footer",
    meaning: "the page around the article",
  },
  {
    words: "disclaimer copyright hidden sr-only visually-hidden screen-reader-text",
    meaning: "small print and hidden text",
  },
];

/** Group 1 is the word found. */
export const furnitureClass: RegExp = new RegExp(
  `(?:^|[\\s_-])(${furnitureWords.flatMap(({ words }) => words.split(" ")).join("|")})(?=$|[\\s_-])`,
  "iu",
);

/** Removed before Readability looks, so that it does not choose them as the article. */
export const removedFirst: string = [
  "nav",
  "aside",
  "figcaption",
  "[role=navigation]",
  "[role=banner]",
  "[role=complementary]",
  "[role=contentinfo]",
  "[role=dialog]",
  "[hidden]",
  "[itemprop=caption]",
  ...["breadcrumb", "newsletter", "share-", "-share", "social-", "cookie", "taboola", "outbrain"].map(
    inClass,
  ),
  ...["comment-list", "author-bio", "author-box", "about-author", "related-", "-related", "recirc"].map(
    inClass,
  ),
  ...["read-more", "readmore", "read-next", "most-read", "most-popular", "caption-text", "sr-only"].map(
    inClass,
  ),
  "[class~=related]",
  "[id*=related i]",
  "[id*=disqus i]",
  "[id=comments]",
].join(",");

function inClass(part: string): string {
  return `[class*="${part}" i]`;
}
