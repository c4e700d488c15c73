// Asks a timestamp authority (RFC 3161 section 3.4: one POST over HTTP), and only because the researcher wants it. The
// address passes the checks every captured address passes, the name is looked up once and the line goes to a number
// that was checked; no redirect is followed. The authority learns a hash, this computer's network address, and the
// time. Many authorities are reached over http: what they answer is signed, and the hash it carries says nothing.
import { request as httpRequest, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { fail, ProblemError, problemText } from "#model/index.js";
import { firstHop, type Hop } from "../capture/hop.js";
import { captureLimits } from "../capture/limits.js";
import { openLine } from "../capture/line.js";
import { networkFault } from "../capture/network-faults.js";
import { type Outside, theInternet } from "../capture/outside.js";
import { readBody } from "../capture/response-body.js";

export interface Asking {
  /** The User-Agent that is sent: "isnad/0.1.0". */
  readonly agent: string;
  /** Names and lines; tests give their own. */
  readonly outside?: Outside;
  /** For the whole exchange. */
  readonly seconds?: number;
}

/** Honest answers have two to ten thousand bytes. */
const largest = 64 * 1024;
const patience = 30;

/**
 * The authority's answer to a request, as it came; whether it proves anything is for `verifyToken`. Whatever prevents
 * one is thrown as `timestamps/refused`.
 */
export async function askAuthority(
  authority: string,
  request: Uint8Array,
  { agent, outside = theInternet, seconds = patience }: Asking,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const hop = firstHop(authority, { hosts: ["*"], robots: "ignore", pause: 0, largest, agent });
    const { socket } = await openLine(hop, outside, captureLimits.dialSeconds, signal);
    const response = await answerTo(hop, request, agent, socket);
    const { content } = await readBody(response, hop, largest);
    socket.destroy();
    const fault = faultOf(response);
    return fault === null ? content : refused(authority, fault);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.name === "timestamps/refused") throw error;
    const late = `it did not answer within ${seconds} seconds`;
    return refused(authority, signal.aborted ? late : reasonOf(error), error);
  }
}

function answerTo(hop: Hop, request: Uint8Array, agent: string, socket: Socket): Promise<IncomingMessage> {
  const { host, pathname, search } = hop.url;
  const headers = {
    Host: host,
    "User-Agent": agent,
    Accept: "application/timestamp-reply",
    "Content-Type": "application/timestamp-query",
    "Content-Length": String(request.length),
    Connection: "close",
  };
  return new Promise((resolve, reject) => {
    httpRequest({
      createConnection: () => socket,
      method: "POST",
      path: pathname + search,
      headers,
      maxHeaderSize: captureLimits.headerBytes,
    })
      .on("response", resolve)
      .on("error", reject)
      .on("close", () => reject(new Error("the server answered nothing")))
      .end(request);
  });
}

function faultOf({ statusCode, headers }: IncomingMessage): string | null {
  if (statusCode !== 200) return `it answered with HTTP status ${statusCode}`;
  const mediaType = (headers["content-type"] ?? "").split(";", 1)[0]!.trim().toLowerCase();
  return mediaType === "application/timestamp-reply"
    ? null
    : "its answer is no timestamp but another kind of file";
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ProblemError)) return networkFault(error);
  return String(error.problem.values["reason"] ?? problemText(error.problem, "en").happened);
}

function refused(authority: string, reason: string, cause?: unknown): never {
  return fail("timestamps/refused", { authority, reason }, cause);
}
