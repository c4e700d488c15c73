// Headings that name a coder, as tables with a column a coder have them: "coder1", "Rater B", «مرمِّز ٢».
import { foldHeading } from "#text/index.js";

const coder =
  /^(?:coder|rater|annotator|observer|obs|judge|reader|مرمز|المرمز|مقيم|محكم|مراقب|codeur|juge|evaluateur) ?(?:\d{1,3}|[a-z]|\p{Script=Arabic})?$/u;

export function looksLikeCoder(heading: string): boolean {
  return coder.test(foldHeading(heading));
}
