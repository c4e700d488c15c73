// Fragments: a place in an original, written as the standard of its media type writes it, so that other tools
// understand them. Text: "char=12,80" (RFC 5147, in code points of the decoded text). PDF and pictures:
// "page=3&viewrect=72,140,451,13" (RFC 8118: left, top, width, height in points from the upper left corner). Tables:
// "row=7", "cell=7,2" (RFC 7111, counted from one). Markup: "xpath(/html/body/div[2]/p[3])" (W3C XPathSelector);
// in a package the part comes first, "word/document.xml#xpath(…)". Mail: "part=1.2" (its IMAP section, RFC 9051).

/** A rectangle on a page: left, top, width, height, from the upper left corner, in points (1/72 inch). */
export type Box = readonly [left: number, top: number, width: number, height: number];

export function charFragment(start: number, end: number): string {
  return `char=${start},${end}`;
}

/** `page` counts from one. Rounded to a tenth of a point. */
export function pageFragment(page: number, box: Box): string {
  return `page=${page}&viewrect=${box.map((value) => Math.round(value * 10) / 10).join(",")}`;
}

/** The page and box a fragment names, or null for any other fragment. */
export function pageOf(fragment: string): { readonly page: number; readonly box: Box } | null {
  const found = /^page=(\d+)&viewrect=(-?[\d.]+),(-?[\d.]+),(-?[\d.]+),(-?[\d.]+)$/u.exec(fragment);
  if (found === null) return null;
  const [page, left, top, width, height] = found.slice(1).map(Number);
  return { page: page!, box: [left!, top!, width!, height!] };
}

/** `row` counts from one, the heading row among them. */
export function rowFragment(row: number): string {
  return `row=${row}`;
}

export function xpathFragment(path: string): string {
  return `xpath(${path})`;
}

/** `section` of a mail, as IMAP numbers its parts: "1.2". */
export function sectionFragment(section: string): string {
  return `part=${section}`;
}

/** A place in one part of a package such as a DOCX file, or of a mail. */
export function inPart(part: string, fragment: string): string {
  return `${part}#${fragment}`;
}
