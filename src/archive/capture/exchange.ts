// One request and its response over HTTP/1.1. Sends five headers and nothing that tells who asks: no cookie, no
// authorisation, no page it came from, no language. Keeps the response as it came, chunks put together. Gives up on
// what is too large, as sent or unpacked, and on what is too slow. Node's fetch is no use: it takes no pinned line.
import { isUtf8 } from "node:buffer";
import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { fail, ProblemError } from "#model/index.js";
import type { Hop } from "./hop.js";
import type { CaptureLimits } from "./limits.js";
import { openLine } from "./line.js";
import { networkFault } from "./network-faults.js";
import type { Outside } from "./outside.js";
import { readBody } from "./response-body.js";

/** Name and value as received, one character a byte. */
export type Header = readonly [name: string, value: string];

export interface Exchange {
  /** When it was asked for: UTC, ISO 8601. */
  readonly at: string;
  /** As it was asked for, without what follows "#". */
  readonly address: string;
  /** The server's number. */
  readonly peer: string;
  /** The request, byte for byte. */
  readonly sent: string;
  readonly status: number;
  readonly statusLine: string;
  readonly headers: readonly Header[];
  /** As sent, chunks put together, still packed where a header says so. */
  readonly body: Uint8Array;
  /** Unpacked. */
  readonly content: Uint8Array;
}

/** Where a response sends on to, as written there, or null. Arabic addresses often stand there as plain UTF-8. */
export function sentOnTo({ status, headers }: Exchange): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = headers.find(([name]) => name.toLowerCase() === "location")?.[1];
  if (location === undefined) return null;
  const bytes = Buffer.from(location, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : location;
}

/** How an exchange is held. */
export interface Terms {
  readonly agent: string;
  /** In bytes, as sent and unpacked. */
  readonly largest: number;
  readonly limits: CaptureLimits;
  readonly outside: Outside;
  readonly now: () => string;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** Asks for an address and reads the whole response. Whatever prevents that is thrown as a problem of capture. */
export async function exchange(hop: Hop, terms: Terms): Promise<Exchange> {
  const patience = new AbortController();
  const { seconds } = terms.limits;
  const timer = setTimeout(() => patience.abort(seconds), seconds * 1000);
  try {
    return await Promise.race([
      converse(hop, terms, patience),
      ended(AbortSignal.any([patience.signal, terms.signal])),
    ]);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const { aborted, reason } = patience.signal;
    if (aborted) return fail("capture/too-slow", { address: hop.named, seconds: Number(reason) }, error);
    return fail("capture/failed", { address: hop.named, reason: networkFault(error) }, error);
  } finally {
    clearTimeout(timer);
    patience.abort(seconds);
  }
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Error("it was called off"));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

async function converse(hop: Hop, terms: Terms, patience: AbortController): Promise<Exchange> {
  const { limits, largest } = terms;
  const at = terms.now();
  const signal = AbortSignal.any([patience.signal, terms.signal]);
  const { socket, peer } = await openLine(hop, terms.outside, limits.dialSeconds, signal);
  socket.setTimeout(limits.idleSeconds * 1000, () => patience.abort(limits.idleSeconds));
  const headers = requestHeaders(hop.url, terms.agent);
  const response = await answerTo(hop.url, headers, socket, limits);
  const { body, content } = await readBody(response, hop, largest);
  return {
    at,
    address: hop.url.href,
    peer,
    sent: sentAs(hop.url, headers),
    status: response.statusCode!,
    statusLine: `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`,
    headers: pairs(response.rawHeaders),
    body,
    content,
  };
}

function requestHeaders(url: URL, agent: string): readonly Header[] {
  return [
    ["Host", url.host],
    ["User-Agent", agent],
    ["Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"],
    ["Accept-Encoding", "gzip"],
    ["Connection", "close"],
  ];
}

function sentAs(url: URL, headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

function answerTo(
  url: URL,
  headers: readonly Header[],
  socket: Socket,
  limits: CaptureLimits,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({
      createConnection: () => socket,
      path: url.pathname + url.search,
      headers: headers.flat(),
      setHost: false,
      maxHeaderSize: limits.headerBytes,
      insecureHTTPParser: false,
    })
      .on("response", resolve)
      .on("error", reject)
      .on("close", () => reject(new Error("the server answered nothing")))
      .end();
  });
}

function pairs(rawHeaders: readonly string[]): readonly Header[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1]!] as const] : [],
  );
}
