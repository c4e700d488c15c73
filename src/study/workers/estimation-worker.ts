// A thread that does the slow parts of estimates: plain numbers in, plain numbers out.
import { type EstimationAnswers, type EstimationJob, estimationAnswer } from "#analysis/index.js";
import { serve } from "./serve.js";

serve<EstimationJob, EstimationAnswers[EstimationJob["kind"]]>(async function* (job) {
  yield estimationAnswer(job);
});
