// Opens a line to the host of an address. The name is looked up once; if any number it stands for is not on the
// public internet it is refused, and the line goes to one of the numbers that were checked. So a name that changes
// its meaning between check and connection (DNS rebinding) gains nothing. The far end is checked again once it is
// there, before a byte is sent.
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect as secure } from "node:tls";
import ipaddr from "ipaddr.js";
import { fail, ProblemError } from "#model/index.js";
import { type Hop, hostOf, portOf } from "./hop.js";
import type { Line, Outside } from "./outside.js";
import { privateAddress } from "./public-internet.js";

/** A line on which HTTP can be spoken: encrypted, and the host's certificate checked, where the address says https. */
export async function openLine(
  hop: Hop,
  outside: Outside,
  dialSeconds: number,
  signal: AbortSignal,
): Promise<Line> {
  const line = await dialOne(hop, await publicAddresses(hop, outside), outside, dialSeconds, signal);
  if (hop.url.protocol === "http:") {
    closeWith(line.socket, signal);
    return line;
  }
  return { ...line, socket: await encrypted(line.socket, hostOf(hop.url), outside.authorities, signal) };
}

/** Closed when the signal says so. An error that comes when nobody listens any more ends nothing else. */
function closeWith(socket: Socket, signal: AbortSignal): void {
  const close = (): unknown => socket.destroy();
  socket.on("error", close);
  if (signal.aborted) close();
  else signal.addEventListener("abort", close, { once: true });
}

async function publicAddresses(hop: Hop, outside: Outside): Promise<readonly string[]> {
  const addresses = [...new Set(await outside.resolve(hostOf(hop.url)))];
  for (const address of addresses) refusePrivate(hop, address);
  return addresses.length > 0
    ? addresses
    : fail("capture/failed", { address: hop.named, reason: "no such host" });
}

function refusePrivate(hop: Hop, address: string): void {
  const reason = privateAddress(address);
  if (reason !== null) fail("capture/address-refused", { address: hop.named, reason });
}

/** The first that answers, in the order of the name system. */
async function dialOne(
  hop: Hop,
  addresses: readonly string[],
  outside: Outside,
  dialSeconds: number,
  signal: AbortSignal,
): Promise<Line> {
  const [address, ...others] = addresses;
  const attempt = new AbortController();
  const timer = others.length > 0 ? setTimeout(() => attempt.abort(), dialSeconds * 1000) : undefined;
  try {
    const line = await outside.dial(address!, portOf(hop.url), AbortSignal.any([signal, attempt.signal]));
    return farEndChecked(hop, line, address!);
  } catch (error) {
    if (others.length === 0 || signal.aborted || error instanceof ProblemError) throw error;
    return dialOne(hop, others, outside, dialSeconds, signal);
  } finally {
    clearTimeout(timer);
  }
}

function farEndChecked(hop: Hop, line: Line, address: string): Line {
  try {
    refusePrivate(hop, line.peer);
    if (ipaddr.parse(line.peer).toString() !== ipaddr.parse(address).toString()) {
      fail("capture/address-refused", {
        address: hop.named,
        reason: "another machine answered than was checked",
      });
    }
    return line;
  } catch (error) {
    line.socket.destroy();
    throw error;
  }
}

async function encrypted(
  socket: Socket,
  host: string,
  authorities: string | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  const trust = authorities === undefined ? {} : { ca: authorities };
  const line = secure({
    socket,
    servername: host,
    // Said outright, since an environment variable can turn the default off.
    rejectUnauthorized: true,
    ALPNProtocols: ["http/1.1"],
    ...trust,
  });
  // The line beneath closes with this one. Closing it first, in the middle of a handshake, ends Node 20 itself.
  closeWith(line, signal);
  await once(line, "secureConnect", { signal });
  return line;
}
