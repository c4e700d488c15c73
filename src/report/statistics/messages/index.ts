// All words of the pages of statistics, by name.
import { agreementMessages } from "./agreement.js";
import { hiddenTotalMessages } from "./hidden-totals.js";
import { sharedMessages } from "./shared.js";
import { trendMessages } from "./trends.js";

export { columnUseNames } from "./column-uses.js";
export * from "./names.js";
export { statisticNouns } from "./nouns.js";

export const statisticMessages = {
  ...sharedMessages,
  ...agreementMessages,
  ...hiddenTotalMessages,
  ...trendMessages,
} as const;
