// Which pictures belong to which statistic, and their short names: by them the pages find their places, and files are
// called. Drawn only where somebody wants to see them.
import type { HiddenTotal, HiddenTotalStratum, InterfaceLanguage, Reliability, Trend } from "#model/index.js";
import {
  agreementMatrixPicture,
  agreementPicture,
  bootstrapPicture,
  missedLinksPicture,
  modelsPicture,
  type PictureOptions,
  pagePicture,
  trendPicture,
} from "../pictures/index.js";
import type { Pictures } from "./statistic-page.js";

/** "file": each stands alone, with style and paper. "page": for inside a page that holds `pictureStyle`. */
export type PicturePlace = "file" | "page";

type Drawings = readonly (readonly [name: string, draw: (options: PictureOptions) => Promise<string>])[];

/** Width of a picture in a file, in pixels. */
const fileWidth = 860;

/** "codes" and, where values were coded, "matrix". */
export function reliabilityPictures(
  record: Reliability,
  language: InterfaceLanguage,
  place: PicturePlace,
): Promise<Pictures> {
  const matrix: Drawings =
    record.coincidences.values.length > 0
      ? [["matrix", (options) => agreementMatrixPicture(record.coincidences, options)]]
      : [];
  return drawn([["codes", (options) => agreementPicture(record, options)], ...matrix], language, place);
}

/** "models", "bootstrap" and "missed-links"; those of a stratum end in "/" and its name. */
export function hiddenTotalPictures(
  { whole, strata }: HiddenTotal,
  language: InterfaceLanguage,
  place: PicturePlace,
): Promise<Pictures> {
  return drawn([whole, ...strata].flatMap(stratumDrawings), language, place);
}

function stratumDrawings(stratum: HiddenTotalStratum): Drawings {
  const { bootstrap, linkage, methods } = stratum;
  const drawings: Drawings = [
    ...(methods.length > 0 ? ([["models", (options) => modelsPicture(stratum, options)]] as Drawings) : []),
    ...(bootstrap === null
      ? []
      : ([["bootstrap", (options) => bootstrapPicture(bootstrap.quantiles, options)]] as Drawings)),
    ...(linkage.length > 0
      ? ([["missed-links", (options) => missedLinksPicture(linkage, options)]] as Drawings)
      : []),
  ];
  const ending = stratum.stratum === null ? "" : `/${stratum.stratum}`;
  return drawings.map(([name, draw]) => [`${name}${ending}`, draw] as const);
}

/** One a series, named for its clock; "panel" and "control" for the two others. */
export function trendPictures(
  { unit, series, panel, control, breaks }: Trend,
  language: InterfaceLanguage,
  place: PicturePlace,
): Promise<Pictures> {
  const none = { unit, series: [], panel: null, control: null, breaks };
  const drawings: Drawings = [
    ...series.map((one) => [one.clock, { ...none, series: [one] }] as const),
    ...(panel === null ? [] : [["panel", { ...none, panel }] as const]),
    ...(control === null ? [] : [["control", { ...none, control }] as const]),
  ].map(([name, trend]) => [name, (options) => trendPicture(trend, options)]);
  return drawn(drawings, language, place);
}

async function drawn(
  drawings: Drawings,
  language: InterfaceLanguage,
  place: PicturePlace,
): Promise<Pictures> {
  const pictures: [string, string][] = [];
  for (const [name, draw] of drawings) {
    const svg =
      place === "page" ? await pagePicture(draw, language) : await draw({ language, width: fileWidth });
    pictures.push([name, svg]);
  }
  return Object.fromEntries(pictures);
}
