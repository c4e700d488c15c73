// The pictures of the statistics, as SVG text: records in, drawings out. Every function is asynchronous because the
// drawing packages are loaded with the first picture; every picture has its title and its content in words.
export { agreementPicture } from "./agreement.js";
export { agreementMatrixPicture } from "./agreement-matrix.js";
export { bootstrapPicture } from "./bootstrap.js";
export { missedLinksPicture } from "./missed-links.js";
export { modelsPicture } from "./models.js";
export type { PictureOptions } from "./options.js";
export { pagePicture } from "./page-picture.js";
export { pictureStyle } from "./palette.js";
export { trendPicture } from "./trend.js";
