// Pages of the three statistics: a record in, blocks in one language out, set as HTML or as lines of a terminal.
export { hiddenTotalPage } from "./hidden-totals/hidden-total-page.js";
export { renderStatisticHtml, type StatisticHtmlOptions } from "./html-page.js";
export { reliabilityPage } from "./reliability/reliability-page.js";
export type { Pictures, StatisticPage } from "./statistic-page.js";
export { hiddenTotalPictures, reliabilityPictures, trendPictures } from "./statistic-pictures.js";
export { renderText } from "./text-page.js";
export { trendPage } from "./trends/trend-page.js";
