// What a study allows to be fetched, with everything it left out filled in, and which hosts that takes in. Hosts are
// compared in the form the name system knows (lower case, Arabic names as "xn--…"), never by likeness.
import { domainToASCII } from "node:url";
import type { Settings } from "#model/index.js";

export interface CaptureProfile {
  /** "example.org" for that host alone, "*.example.org" for all below it, "*" for any public one. */
  readonly hosts: readonly string[];
  readonly robots: "respect" | "ignore";
  /** Seconds between two requests to one host. */
  readonly pause: number;
  /** Largest response, in bytes, both as sent and unpacked. */
  readonly largest: number;
  /** The User-Agent that is sent. */
  readonly agent: string;
}

/** The profile that settings state. `version` is the program's, for the name it gives where the study gives none. */
export function profileOf(capture: NonNullable<Settings["capture"]>, version: string): CaptureProfile {
  return {
    hosts: capture.hosts,
    robots: capture.robots ?? "respect",
    pause: capture.pause ?? 2,
    largest: Math.floor((capture.largest ?? 20) * 1024 * 1024),
    agent: capture.agent ?? `isnad/${version}`,
  };
}

/** True where the profile lists a host, given as `URL.hostname` writes it. "*.example.org" is not "example.org". */
export function listsHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => {
    if (listed === "*") return true;
    if (!listed.startsWith("*.")) return domainToASCII(listed) === host;
    const above = domainToASCII(listed.slice(2));
    return above !== "" && host.endsWith(`.${above}`);
  });
}
