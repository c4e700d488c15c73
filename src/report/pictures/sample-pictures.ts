// The pictures of the documentation: every drawing in both languages, from the invented records beside this file.
// `node scripts/pictures.mjs` writes them; a test holds the written ones to these.
import type { InterfaceLanguage } from "#model/index.js";
import {
  agreementMatrixPicture,
  agreementPicture,
  bootstrapPicture,
  missedLinksPicture,
  modelsPicture,
  type PictureOptions,
  trendPicture,
} from "./index.js";
import { sampleStratum } from "./sample-hidden-total.js";
import { sampleReliability } from "./sample-reliability.js";
import { sampleTrend } from "./sample-trend.js";

export const samplePictures: Readonly<Record<string, (options: PictureOptions) => Promise<string>>> = {
  models: (options) => modelsPicture(sampleStratum, options),
  "missed-links": (options) => missedLinksPicture(sampleStratum.linkage, options),
  resamples: (options) => bootstrapPicture(sampleStratum.bootstrap!.quantiles, options),
  trend: (options) => trendPicture(sampleTrend, options),
  agreement: (options) => agreementPicture(sampleReliability, options),
  matrix: (options) => agreementMatrixPicture(sampleReliability.coincidences, options),
};

const languages: readonly InterfaceLanguage[] = ["en", "ar"];

/** Files of docs/pictures, each with its drawing. */
export const committedPictures = Object.entries(samplePictures).flatMap(([name, draw]) =>
  languages.map((language) => ({
    file: `${name}.${language}.svg`,
    draw: () => draw({ language, width: 860 }),
  })),
);
