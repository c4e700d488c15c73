// Whether a site asks programs to stay away from an address (RFC 9309). Its robots.txt is fetched once a run and
// origin, under the same checks as any page. No such file allows everything; a server that fails, asks for less
// haste (429) or sends the file out of reach is taken to forbid everything, for what it asks is then unknown.
import { type Problem, ProblemError } from "#model/index.js";
import { type Exchange, sentOnTo } from "./exchange.js";
import { type Hop, nextHop } from "./hop.js";
import type { CaptureLimits } from "./limits.js";
import type { CaptureProfile } from "./profile.js";
import { type RobotsRules, robotsRules } from "./robots-rules.js";

export interface RobotsDecision {
  readonly allowed: boolean;
  /** In words, with the line that decides. */
  readonly reason: string;
  /** Seconds the site asks for between two requests; 0 where it asks for none. */
  readonly delay: number;
  /** The robots.txt as it came, where one did. */
  readonly file: Exchange | null;
}

/** What is known of one origin's robots.txt, or the problem that kept the site itself out of reach. */
type RobotsFile = Stated | Problem;

interface Stated {
  readonly file: Exchange | null;
  readonly rules: RobotsRules;
  /** Why the rules are what they are, where the file did not state them. */
  readonly instead: string | null;
}

/** Asks a site, once, through `ask`, which keeps to the pause between requests. */
export function createRobots(
  profile: CaptureProfile,
  limits: CaptureLimits,
  ask: (hop: Hop) => Promise<Exchange>,
): (hop: Hop) => Promise<RobotsDecision> {
  const known = new Map<string, Promise<RobotsFile>>();
  return async (hop) => {
    const { origin } = hop.url;
    const asked = known.get(origin) ?? robotsOf(origin, profile, limits, ask);
    known.set(origin, asked);
    const found = await asked;
    if ("name" in found)
      throw new ProblemError({ ...found, values: { ...found.values, address: hop.named } });
    return decide(hop.url, found);
  };
}

function decide(url: URL, { file, rules, instead }: Stated): RobotsDecision {
  const { allowed, line } = rules.judge(url);
  const stated = line === null ? "no line speaks of this address" : `line ${line} decides`;
  return { allowed, reason: `${url.origin}/robots.txt: ${instead ?? stated}`, delay: rules.delay, file };
}

async function robotsOf(
  origin: string,
  profile: CaptureProfile,
  limits: CaptureLimits,
  ask: (hop: Hop) => Promise<Exchange>,
): Promise<RobotsFile> {
  const url = new URL("/robots.txt", origin);
  try {
    const file = await follow({ url, named: url.href }, limits.robotsRedirects, profile, ask);
    return stated(file, profile.agent);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { name, values } = error.problem;
    const isOutOfReach = values["address"] === url.href && name !== "capture/too-large";
    return isOutOfReach
      ? error.problem
      : { file: null, rules: shut, instead: `it could not be fetched (${name})` };
  }
}

async function follow(
  hop: Hop,
  redirects: number,
  profile: CaptureProfile,
  ask: (hop: Hop) => Promise<Exchange>,
): Promise<Exchange> {
  const answer = await ask(hop);
  const onward = sentOnTo(answer);
  if (onward === null || redirects === 0) return answer;
  return follow(nextHop(hop, onward, profile), redirects - 1, profile, ask);
}

const open = robotsRules("", "");
const shut = robotsRules("User-agent: *\nDisallow: /", "");

function stated(file: Exchange, agent: string): Stated {
  const { status, content } = file;
  if (status >= 200 && status < 300) {
    return { file, rules: robotsRules(new TextDecoder().decode(content), agent), instead: null };
  }
  const rules = status >= 400 && status < 500 && status !== 429 ? open : shut;
  return { file, rules, instead: `the server answered ${status}` };
}
