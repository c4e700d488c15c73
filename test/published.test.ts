// Known answers: what papers print, and what other programs computed, with citation, tolerance and how each was obtained.
import { publishedAgreement } from "./published/agreement.js";
import { publishedBayes } from "./published/bayes.js";
import { publishedDistributions } from "./published/distributions.js";
import { publishedLogLinear } from "./published/log-linear.js";
import { publishedSparse } from "./published/sparse.js";
import { publishedTrends } from "./published/trends.js";

publishedDistributions();
publishedAgreement();
publishedLogLinear();
publishedSparse();
publishedBayes();
publishedTrends();
