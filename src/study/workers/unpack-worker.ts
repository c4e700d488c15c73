// The thread that takes containers apart, handing on what they hold one item at a time.
import { unpack } from "#archive/index.js";
import { formats } from "#extraction/index.js";
import { serve } from "./serve.js";

/** One container: as the researcher knows it, where its bytes lie, and what it is. */
export interface UnpackingJob {
  readonly file: string;
  readonly path: string;
  readonly mediaType: string;
}

serve((job: UnpackingJob) => unpack({ ...job, kinds: formats }));
