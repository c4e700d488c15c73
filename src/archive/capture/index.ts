// Fetching an address, and only because the researcher asked for it.
export {
  type Captured,
  type CaptureOptions,
  type Capturer,
  createCapturer,
  statusProblem,
} from "./capturer.js";
export type { Line, Outside } from "./outside.js";
export { type CaptureProfile, profileOf } from "./profile.js";
