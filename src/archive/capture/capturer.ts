// Fetches a page because the researcher asked for its address: one page, nothing it links to or shows. Every hop is
// checked before it is taken (hop.ts, line.ts), the site is asked whether programs may come (robots.ts), and the
// whole way is kept as a web archive (warc.ts). Addresses are fetched one after another, with a pause between two
// requests to one host. Nothing is remembered from one address to the next but what robots.txt files said.
import { fail, type Problem, ProblemError, problem } from "#model/index.js";
import { type Exchange, exchange, sentOnTo } from "./exchange.js";
import { firstHop, type Hop, hostOf, nextHop } from "./hop.js";
import { type CaptureLimits, captureLimits } from "./limits.js";
import { type Outside, theInternet } from "./outside.js";
import type { CaptureProfile } from "./profile.js";
import { createRobots } from "./robots.js";
import { type Visit, warcOf } from "./warc.js";

export interface Captured {
  /** A .warc.gz file with every request and response on the way. */
  readonly warc: Uint8Array;
  /** Of the last response. */
  readonly status: number;
  readonly finalAddress: string;
  /** The addresses before the last, in order. */
  readonly redirects: readonly string[];
}

export interface Capturer {
  /** The page at an address, or why there is none. An answer such as 404 is stored too: see `statusProblem`. */
  capture(address: string): Promise<Captured | Problem>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface CaptureOptions {
  /** UTC, ISO 8601, from the study's clock. */
  readonly now: () => string;
  /** Name and version of the program, for the archive. */
  readonly software: string;
  /** For tests; what may be connected to is not theirs to say. */
  readonly outside?: Partial<Outside>;
  readonly limits?: Partial<CaptureLimits>;
}

export function createCapturer(profile: CaptureProfile, options: CaptureOptions): Capturer {
  const closing = new AbortController();
  const fetchPage = pageFetcher(profile, options, closing.signal);
  let last: Promise<unknown> = Promise.resolve();
  return {
    capture(address) {
      const turn = last.then(() => orProblem(address, () => fetchPage(address), closing.signal));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      closing.abort();
      await last;
    },
  };
}

/** capture/status where an address was answered with anything but a page; the answer is archived, but it is no account. */
export function statusProblem(address: string, { status }: Captured): Problem | null {
  return status === 200 ? null : problem("capture/status", { address, status });
}

async function orProblem(
  address: string,
  work: () => Promise<Captured>,
  closing: AbortSignal,
): Promise<Captured | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    if (closing.aborted) return problem("capture/failed", { address, reason: "it was called off" });
    throw error;
  }
}

function pageFetcher(
  profile: CaptureProfile,
  { now, software, outside: given, limits: stated }: CaptureOptions,
  signal: AbortSignal,
): (address: string) => Promise<Captured> {
  const limits = { ...captureLimits, ...stated };
  const outside = { ...theInternet, ...given };
  const asked = new Set<string>();
  const ask = async (hop: Hop, pause: number, largest: number): Promise<Exchange> => {
    const host = hostOf(hop.url);
    if (asked.has(host)) await outside.wait(pause, signal);
    asked.add(host);
    return exchange(hop, { agent: profile.agent, largest, limits, outside, now, signal });
  };
  const robots = createRobots(profile, limits, (hop) => ask(hop, profile.pause, limits.robotsBytes));
  const visit = async (hop: Hop): Promise<Visit> => {
    const decision = profile.robots === "ignore" ? null : await robots(hop);
    if (decision?.allowed === false) fail("capture/robots", { address: hop.named, reason: decision.reason });
    const pause = Math.max(profile.pause, Math.min(decision?.delay ?? 0, limits.longestPause));
    return { exchange: await ask(hop, pause, profile.largest), robots: decision };
  };
  return async (address) => {
    const visits = await follow(address, profile, limits, visit);
    const addresses = visits.map(({ exchange: { address: taken } }) => taken);
    return {
      warc: warcOf(visits, profile, software),
      status: visits.at(-1)!.exchange.status,
      finalAddress: addresses.at(-1)!,
      redirects: addresses.slice(0, -1),
    };
  };
}

/** Every hop from an address to where no redirect leads on. */
async function follow(
  address: string,
  profile: CaptureProfile,
  { redirects }: CaptureLimits,
  visit: (hop: Hop) => Promise<Visit>,
): Promise<readonly [Visit, ...Visit[]]> {
  let hop = firstHop(address, profile);
  const visits: [Visit, ...Visit[]] = [await visit(hop)];
  for (;;) {
    const onward = sentOnTo(visits.at(-1)!.exchange);
    if (onward === null) return visits;
    if (visits.length > redirects) {
      return fail("capture/failed", {
        address: hop.named,
        reason: `it is sent on more than ${redirects} times`,
      });
    }
    hop = nextHop(hop, onward, profile);
    visits.push(await visit(hop));
  }
}
