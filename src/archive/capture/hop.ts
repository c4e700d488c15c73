// One address on the way to a page: the one the researcher gave, or one a server sent on to. Every hop passes the
// same checks. They look at the address only after it is parsed as browsers parse it (WHATWG URL), which turns 0x7f.1,
// 2130706433, 127.1 and full-width digits into the number they stand for. What a name resolves to is checked later.
import { isIP } from "node:net";
import { fail } from "#model/index.js";
import { neverAsked, webPorts } from "./never-asked.js";
import { type CaptureProfile, listsHost } from "./profile.js";

/** An address that may be asked for, as far as its text tells. */
export interface Hop {
  readonly url: URL;
  /** As problems name it: what was asked for, and behind an arrow where redirects led. Never holds a password. */
  readonly named: string;
}

/** Longer addresses than this are refused, in characters. */
const longest = 4096;

/** The address as given. Anything that must not be fetched throws capture/address-refused or capture/host-not-listed. */
export function firstHop(address: string, profile: CaptureProfile): Hop {
  const url = URL.canParse(address) ? new URL(address) : null;
  return checked(url, nameOf(url, address), profile);
}

/** Where a response sends on to. From https it never leads back to http, where anyone on the way could answer. */
export function nextHop(from: Hop, location: string, profile: CaptureProfile): Hop {
  const url = URL.canParse(location, from.url.href) ? new URL(location, from.url) : null;
  const named = `${from.named.split(arrow)[0]}${arrow}${nameOf(url, location)}`;
  const hop = checked(url, named, profile);
  return from.url.protocol === "https:" && hop.url.protocol === "http:"
    ? refuse(named, "it leads from an encrypted page to an open one")
    : hop;
}

const arrow = " → ";

function nameOf(url: URL | null, text: string): string {
  if (url === null) return text.slice(0, 200);
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href.slice(0, longest);
}

function refuse(address: string, reason: string): never {
  return fail("capture/address-refused", { address, reason });
}

function checked(url: URL | null, named: string, profile: CaptureProfile): Hop {
  if (url === null) return refuse(named, "it is no address of a page, such as https://example.org/page");
  const fault = faultOf(url);
  if (fault !== null) return refuse(named, fault);
  const host = hostOf(url);
  if (!listsHost(profile.hosts, host)) return fail("capture/host-not-listed", { address: named, host });
  url.hash = "";
  return { url, named };
}

function faultOf(url: URL): string | null {
  if (!["http:", "https:"].includes(url.protocol)) return "only http and https are fetched";
  if (url.username !== "" || url.password !== "") return "it carries a user name or password";
  if (url.href.length > longest) return `it is longer than ${longest} characters`;
  if (!webPorts.has(portOf(url))) return "only the ports 80 and 443 are asked";
  return faultOfHost(hostOf(url));
}

function faultOfHost(host: string): string | null {
  if (isIP(host.replace(/^\[|\]$/gu, "")) !== 0) return "it names a machine by number instead of a site";
  const row = neverAsked.find(({ name }) => host === name || host.endsWith(`.${name}`));
  if (row !== undefined) return row.reason;
  return host.includes(".") ? null : "its host is a single word, which names a machine on this network";
}

/** The host without the dot that may close a full name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/u, "");
}

export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}
