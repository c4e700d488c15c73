// The glyphs of a page, each with the letters its font's map gives it and the place where it is drawn: the text state
// of ISO 32000-2, 9.3 and 9.4, followed through the page's operators. Places are in points from the upper left corner
// of the page as it is shown (crop box, rotation). Orders nothing and joins nothing; annotations are not looked at.
import { applied, identity, type Matrix, matrixOf, times } from "./matrix.js";
import type { Operators, PdfPage } from "./open-pdf.js";
import { replacementFrom } from "./replacement-text.js";

export interface Glyph {
  /** As the font maps it: none, one or several letters. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Unit vector in which writing goes on. */
  readonly along: readonly [number, number];
  /** How far the pen moves on, without the space between words. */
  readonly advance: number;
  /** Height of the letter square. */
  readonly size: number;
  readonly bold: boolean;
  /** The font's name within the file. */
  readonly font: string;
  /** Drawn with neither fill nor stroke: the text layer laid under or over a scan. */
  readonly invisible: boolean;
}

interface TextState {
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  size: number;
  font: Font;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Font {
  readonly name: string;
  readonly bold: boolean;
  /** Text units of one unit of a glyph's width. */
  readonly unit: number;
}

const plainFont: Font = { name: "", bold: false, unit: 0.001 };
const invisibleMode = 3;

/**
 * Glyphs that lie outside the shown page are left out; null where the page has more operators than `most`, after which
 * the document is no longer to be used. Throws what pdf.js throws.
 */
export async function pageGlyphs(
  page: PdfPage,
  operators: Operators,
  most: DrawingLimits,
): Promise<readonly Glyph[] | null> {
  const list = await operatorsOf(page, operators, most);
  if (list === null) return null;
  const { fnArray, argsArray } = list;
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const reader = new GlyphReader(page, matrixOf(transform) ?? identity);
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    reader.follow(names.get(operator) ?? "", Array.isArray(given) ? given : []);
  }
  return reader.glyphs.filter(({ x, y }) => x > -1 && y > -1 && x < width + 1 && y < height + 1);
}

type OperatorList = Awaited<ReturnType<PdfPage["getOperatorList"]>>;

/** Most drawing operators of a page, and most forms drawn. */
export interface DrawingLimits {
  readonly operators: number;
  readonly forms: number;
}

/** What pdf.js calls with every packet of operators, which its types leave out. */
interface PacketReader {
  _renderPageChunk?: (packet: { readonly fnArray: readonly number[] }, state: unknown) => void;
}

/**
 * The operators of a page, or null beyond `most`: forms drawn within forms may ask for billions, and pdf.js has no limit
 * of its own, so its packets are counted as they come.
 */
function operatorsOf(page: PdfPage, operators: Operators, most: DrawingLimits): Promise<OperatorList | null> {
  return new Promise((resolve, reject) => {
    const reader = page as unknown as PacketReader;
    const take = reader._renderPageChunk;
    let count = 0;
    let forms = 0;
    if (take !== undefined) {
      reader._renderPageChunk = (packet, state) => {
        count += packet.fnArray.length;
        forms += packet.fnArray.filter((one) => one === operators["paintFormXObjectBegin"]).length;
        if (count > most.operators || forms > most.forms) resolve(null);
        else take.call(reader, packet, state);
      };
    }
    page.getOperatorList({ annotationMode: 0 }).then(resolve, reject);
  });
}

/** Follows the operators; what it holds is changed as it goes. */
class GlyphReader {
  readonly glyphs: Glyph[] = [];
  readonly #page: PdfPage;
  readonly #kept: TextState[] = [];
  /** Open marked content: the text that replaces its glyphs, and the first of them. */
  readonly #marked: { readonly replacement: string | null; readonly from: number }[] = [];
  readonly #fonts = new Map<string, Font>();
  #state: TextState;

  constructor(page: PdfPage, matrix: Matrix) {
    this.#page = page;
    this.#state = {
      ...{ matrix, text: identity, x: 0, y: 0, lineX: 0, lineY: 0, size: 0, font: plainFont },
      ...{ letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 },
    };
  }

  follow(operator: string, given: readonly unknown[]): void {
    const state = this.#state;
    const number = (index: number): number => finite(given[index]);
    switch (operator) {
      case "save":
        this.#kept.push({ ...state });
        break;
      case "restore":
      case "paintFormXObjectEnd":
        this.#state = this.#kept.pop() ?? state;
        break;
      case "paintFormXObjectBegin":
        this.#kept.push({ ...state });
        state.matrix = times(state.matrix, matrixOf(given[0]) ?? identity);
        break;
      case "transform":
        state.matrix = times(state.matrix, matrixOf(given) ?? identity);
        break;
      case "beginText":
        this.#startAt(identity);
        break;
      case "setTextMatrix":
        this.#startAt(matrixOf(given[0]) ?? identity);
        break;
      case "setCharSpacing":
        state.letterSpacing = number(0);
        break;
      case "setWordSpacing":
        state.wordSpacing = number(0);
        break;
      case "setHScale":
        state.stretch = number(0) / 100;
        break;
      case "setLeading":
        state.leading = -number(0);
        break;
      case "setTextRise":
        state.rise = number(0);
        break;
      case "setTextRenderingMode":
        state.mode = number(0);
        break;
      case "setFont":
        state.font = this.#fontOf(given[0]);
        state.size = number(1);
        break;
      case "setGState":
        this.#takeFont(given[0]);
        break;
      case "moveText":
        this.#moveLine(number(0), number(1));
        break;
      case "setLeadingMoveText":
        state.leading = number(1);
        this.#moveLine(number(0), number(1));
        break;
      case "nextLine":
        this.#moveLine(0, state.leading);
        break;
      case "beginMarkedContent":
      case "beginMarkedContentProps":
        this.#marked.push({ replacement: replacementFrom(given[1]), from: this.glyphs.length });
        break;
      case "endMarkedContent":
        this.#replace();
        break;
      case "showText":
        if (Array.isArray(given[0])) this.#show(given[0]);
        break;
    }
  }

  #startAt(text: Matrix): void {
    Object.assign(this.#state, { text, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  #moveLine(byX: number, byY: number): void {
    const state = this.#state;
    state.x = state.lineX += byX;
    state.y = state.lineY += byY;
  }

  /** The glyphs of a marked content become one that stands for its replacement text. */
  #replace(): void {
    const { replacement, from } = this.#marked.pop() ?? { replacement: null, from: 0 };
    if (replacement === null || from >= this.glyphs.length) return;
    const [first, ...others] = this.glyphs.splice(from);
    this.glyphs.push({ ...joined(first!, others), text: replacement });
  }

  /** A graphics state dictionary may set the font too. */
  #takeFont(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry[0] !== "Font" || !Array.isArray(entry[1])) continue;
      this.#state.font = this.#fontOf(entry[1][0]);
      this.#state.size = finite(entry[1][1]);
    }
  }

  #fontOf(name: unknown): Font {
    if (typeof name !== "string") return plainFont;
    const known = this.#fonts.get(name) ?? fontFrom(this.#page, name);
    this.#fonts.set(name, known);
    return known;
  }

  #show(shown: readonly unknown[]): void {
    const state = this.#state;
    const whole = times(state.matrix, state.text);
    const [dx, dy] = [whole[0], whole[1]].map((part) => part * Math.sign(state.size * state.stretch || 1));
    const scale = Math.hypot(dx!, dy!);
    if (scale === 0) return;
    const along = [dx! / scale, dy! / scale] as const;
    const size = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
    for (const one of shown) {
      if (typeof one === "number") state.x -= (one / 1000) * state.size * state.stretch;
      else if (isDrawn(one)) {
        const [x, y] = applied(whole, state.x, state.y + state.rise);
        const width = one.width * state.size * state.font.unit;
        const advance = Math.abs((width + state.letterSpacing) * state.stretch) * scale;
        const { bold, name: font } = state.font;
        this.glyphs.push({
          ...{ text: one.unicode, x, y, along, size, bold, font },
          ...{ advance: width === 0 ? 0 : advance, invisible: state.mode === invisibleMode },
        });
        const between = state.letterSpacing + (one.isSpace ? state.wordSpacing : 0);
        state.x += (width + between) * state.stretch;
      }
    }
  }
}

/** One glyph over the place of several on a line. */
function joined(first: Glyph, others: readonly Glyph[]): Glyph {
  const [dx, dy] = first.along;
  const reach = (glyph: Glyph): number => (glyph.x - first.x) * dx + (glyph.y - first.y) * dy;
  const wide = [first, ...others].filter(({ advance }) => advance > 0);
  const from = wide.reduce(
    (least, one) => Math.min(least, reach(one)),
    wide.length > 0 ? reach(wide[0]!) : 0,
  );
  const to = wide.reduce((most, one) => Math.max(most, reach(one) + one.advance), from);
  const { x, y } = wide[0] ?? first;
  const shift = from - (wide[0] === undefined ? 0 : reach(wide[0]));
  return { ...first, x: x + shift * dx, y: y + shift * dy, advance: to - from };
}

function finite(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** A glyph as pdf.js hands it over. */
interface Drawn {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isDrawn(value: unknown): value is Drawn {
  return (
    typeof value === "object" &&
    value !== null &&
    "unicode" in value &&
    "width" in value &&
    typeof value.unicode === "string" &&
    typeof value.width === "number" &&
    Number.isFinite(value.width)
  );
}

function fontFrom(page: PdfPage, name: string): Font {
  if (!page.commonObjs.has(name)) return plainFont;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== "object" || font === null) return plainFont;
  const matrix = "fontMatrix" in font ? matrixOf(font.fontMatrix) : null;
  const named = "name" in font && typeof font.name === "string" && /bold|black|heavy/iu.test(font.name);
  const stated = "bold" in font && font.bold === true;
  return { name, bold: named || stated, unit: matrix === null ? plainFont.unit : matrix[0] };
}
