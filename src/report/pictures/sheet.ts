// The sheet a picture is drawn on: Observable Plot on a document of linkedom's, everything placed in pixels, top to
// bottom. Plot gives scales and marks; where text goes is decided here, so that no text lies on another. Both packages
// are loaded with the first picture, not before: the command line must not wait for them.
//
// Types. The pure floors know no browser, so what Plot returns is of no type there; `DrawnNode` (markup.ts) names the
// little that is read of it.
import type { Markish } from "@observablehq/plot";
import { fontFamily, size as letterSize, line, lines, textWidth } from "./lettering.js";
import { type DrawnNode, innerMarkup, xmlText } from "./markup.js";
import { narrowest, type PictureOptions } from "./options.js";
import { type ColourName, colours, fileStyle } from "./palette.js";
import { PictureWords } from "./words.js";

export type Plot = typeof import("@observablehq/plot");
export type Anchor = "start" | "middle" | "end";

export interface Letter {
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  readonly size?: number;
  readonly colour?: ColourName;
  /** Shown to those who point at it. */
  readonly title?: string;
  /** Set off from lines that run beneath it. */
  readonly halo?: boolean;
}

export interface LegendItem {
  readonly text: string;
  /** Draws within `signWidth` by 12 pixels, right of the point and centred on its height. */
  readonly draw: (x: number, y: number) => Markish;
}

/** What a reader who cannot see the picture is told; what it is called, and what it shows. */
export interface Told {
  readonly title: string;
  readonly description: string;
}

const margin = 12;
export const signWidth = 22;
const blank = '<svg xmlns="http://www.w3.org/2000/svg"/>';

export class Sheet {
  readonly plot: Plot;
  readonly words: PictureWords;
  readonly width: number;
  readonly left = margin;
  readonly right: number;
  /** Where the next thing may be drawn; grows. */
  y = margin;
  readonly marks: Markish[] = [];
  readonly #letters: Letter[] = [];

  constructor(plot: Plot, { language, width }: PictureOptions) {
    this.plot = plot;
    this.words = new PictureWords(language);
    this.width = Math.max(narrowest, Math.round(width));
    this.right = this.width - margin;
  }

  get rightToLeft(): boolean {
    return this.words.direction === "rtl";
  }

  /** The edge at which a line of the language begins, moved inwards. */
  start(inwards = 0): { readonly x: number; readonly anchor: Anchor } {
    return this.rightToLeft
      ? { x: this.right - inwards, anchor: "end" }
      : { x: this.left + inwards, anchor: "start" };
  }

  /** The edge at which it ends, moved inwards. */
  end(inwards = 0): { readonly x: number; readonly anchor: Anchor } {
    return this.rightToLeft
      ? { x: this.left + inwards, anchor: "start" }
      : { x: this.right - inwards, anchor: "end" };
  }

  add(...marks: readonly Markish[]): void {
    this.marks.push(...marks);
  }

  write(...letters: readonly Letter[]): void {
    this.#letters.push(...letters);
  }

  /** A sentence of ours over the whole width. */
  paragraph(text: string, kind: keyof typeof letterSize = "small", colour: ColourName = "grey"): void {
    const { language } = this.words;
    for (const part of lines(text, language, this.right - this.left, letterSize[kind])) {
      this.write({ ...this.start(), y: this.y + line[kind] / 2, text: part, size: letterSize[kind], colour });
      this.y += line[kind];
    }
  }

  /** Signs with their meaning, side by side as far as they fit. */
  legend(items: readonly LegendItem[]): void {
    const { language } = this.words;
    const [sign, gap] = [28, 18];
    const room = this.right - this.left;
    let used = 0;
    for (const { text, draw } of items) {
      const parts = lines(text, language, room - sign, letterSize.small);
      const needed = sign + Math.max(...parts.map((part) => textWidth(part, letterSize.small)));
      if (used > 0 && used + needed > room) {
        used = 0;
        this.y += line.small;
      }
      const edge = this.start(used).x;
      this.add(draw(this.rightToLeft ? edge - signWidth : edge, this.y + line.small / 2));
      parts.forEach((part, index) => {
        const y = this.y + line.small * (index + 0.5);
        this.write({ ...this.start(used + sign), y, text: part, size: letterSize.small, colour: "grey" });
      });
      this.y += line.small * (parts.length - 1);
      used += needed + gap;
    }
    if (items.length > 0) this.y += line.small + 6;
  }

  /** The drawn tree. Letters come last, so that no line is drawn over them. */
  async drawn(): Promise<DrawnNode> {
    const { DOMParser } = await import("linkedom");
    const document = new DOMParser().parseFromString(blank, "image/svg+xml");
    const marks = [...this.marks, ...letterMarks(this.plot, this.#letters)];
    const [width, height] = [this.width, Math.ceil(this.y + margin)];
    const identity = { type: "identity", axis: null } as const;
    return this.plot.plot({ document, width, height, margin: 0, x: identity, y: identity, marks });
  }
}

/** Draws a picture and writes it as SVG. The same options and drawing give the same characters. */
export async function picture(options: PictureOptions, draw: (sheet: Sheet) => Told): Promise<string> {
  const sheet = new Sheet(await import("@observablehq/plot"), options);
  const { title, description } = draw(sheet);
  const inner = innerMarkup(await sheet.drawn());
  const [width, height] = [sheet.width, Math.ceil(sheet.y + margin)];
  const alone = options.place !== "page";
  const ground = `<style>${fileStyle}</style><rect width="${width}" height="${height}" fill="${colours.paper}"/>`;
  const kind = ["sheet", options.shown ?? ""].join(" ").trim();
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${kind}" role="img" lang="${options.language}" direction="ltr" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}" text-anchor="middle"><title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>${alone ? ground : ""}${inner}</svg>`;
}

/** Nothing to draw, said in words under the picture's heading. */
export function nothing(sheet: Sheet, title: string): Told {
  sheet.paragraph(title, "heading", "ink");
  sheet.paragraph(sheet.words.say("nothing"), "text");
  return { title, description: sheet.words.say("nothing") };
}

/** One mark for the letters of one look, in the order the looks first appear. */
function letterMarks(plot: Plot, letters: readonly Letter[]): readonly Markish[] {
  const looks = new Map<string, Letter[]>();
  for (const letter of letters) {
    const { anchor, size, colour, title, halo } = letter;
    const look = [anchor, size, colour, title !== undefined, halo].join(" ");
    looks.set(look, [...(looks.get(look) ?? []), letter]);
  }
  return [...looks.values()].map((same) => {
    const { anchor, size = letterSize.text, colour = "ink", title, halo = false } = same[0]!;
    return plot.text(same, {
      x: "x",
      y: "y",
      text: "text",
      ...(title === undefined ? {} : { title: "title" }),
      textAnchor: anchor,
      fontSize: size,
      fill: colours[colour],
      ...(halo ? { stroke: colours.paper, strokeWidth: 4 } : {}),
    });
  });
}
