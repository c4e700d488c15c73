// What a page holds and does not show: hidden by attribute, by an inline style, or written in the colour of its ground.
// Such text is left out: a reader never saw it. Style sheets are not read, so what only they hide is not known.
import { outwards, type PageElement } from "./page-tree.js";

/** A declaration of an inline style that keeps text from sight. */
export const hidingStyles: readonly {
  readonly meaning: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    meaning: "not laid out",
    pattern: /(?:^|;)\s*display\s*:\s*none/iu,
    example: "color:red; display: none",
    counterExample: "display:block",
  },
  {
    meaning: "laid out but not drawn",
    pattern: /(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*(?:;|!|$))/iu,
    example: "visibility:hidden",
    counterExample: "opacity:0.8",
  },
  {
    meaning: "letters without size",
    pattern: /(?:^|;)\s*font-size\s*:\s*0*\.?0+\s*(?:px|pt|r?em|%)?\s*(?:;|!|$)/iu,
    example: "font-size:0px",
    counterExample: "font-size:0.9em",
  },
  {
    meaning: "pushed off the page",
    pattern: /(?:^|;)\s*(?:text-indent|left|right|top|margin-left)\s*:\s*-\d{4,}(?:px|em)?/iu,
    example: "position:absolute;left:-9999px",
    counterExample: "text-indent:-20px",
  },
];

const white = /^(?:#fff(?:fff)?|white|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/iu;

/** Whether the element itself hides what stands in it. */
export function hides(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style === null || style === "") return false;
  return hidingStyles.some(({ pattern }) => pattern.test(style)) || isUnseenColour(element, style);
}

/** Letters in the colour of the ground they declare, or white where nothing around declares a ground. */
function isUnseenColour(element: PageElement, style: string): boolean {
  const colour = declared(style, /(?:^|;)\s*color\s*:\s*([^;!]{1,40})/iu);
  if (colour === null) return false;
  const ground = declared(style, /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,40})/iu);
  if (ground !== null) return ground === colour || (white.test(ground) && white.test(colour));
  return white.test(colour) && !hasGround(element);
}

function declared(style: string, pattern: RegExp): string | null {
  return pattern.exec(style)?.[1]?.trim().toLowerCase() ?? null;
}

/** Whether the element or one around it says what it is painted on, by attribute or inline style. */
function hasGround(element: PageElement): boolean {
  for (const at of outwards(element)) {
    if ((at.getAttribute("bgcolor") ?? at.getAttribute("background")) !== null) return true;
    if (/background/iu.test(at.getAttribute("style") ?? "")) return true;
  }
  return false;
}
