// Sites for tests. Their names resolve to public numbers, every check of the capturer stays in force, and only the
// line itself is plugged into a server on this machine. Nothing waits.
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { type Capturer, createCapturer } from "./capturer.js";
import type { CaptureLimits } from "./limits.js";
import type { Outside } from "./outside.js";
import { type CaptureProfile, profileOf } from "./profile.js";
import { sampleCertificate, sampleKey } from "./sample-certificate.js";

export const sampleNow = "2026-03-04T05:06:07Z";

export interface SampleSite {
  readonly capturer: Capturer;
  /** Lines that were opened: "93.184.216.34:443". */
  readonly dialled: readonly string[];
  /** Seconds waited between requests. */
  readonly waited: readonly number[];
}

export interface SampleTerms {
  readonly profile?: Partial<CaptureProfile>;
  readonly limits?: Partial<CaptureLimits>;
  readonly outside?: Partial<Outside>;
  /** What the system says is at the far end of a line to a number; rejects where nobody answers. */
  readonly peerOf?: (address: string, signal: AbortSignal) => Promise<string>;
}

/** Runs with a capturer whose every line ends at a server that answers as `answer` does, over http and https. */
export async function onSite(
  answer: RequestListener,
  use: (site: SampleSite) => Promise<void>,
  terms: SampleTerms = {},
): Promise<void> {
  const open = createServer(answer);
  const secure = createSecureServer({ key: sampleKey, cert: sampleCertificate }, answer);
  await withServers(open, secure, use, terms);
}

/** The same with a server of any kind behind every line. */
export async function withServers(
  open: Server,
  secure: Server,
  use: (site: SampleSite) => Promise<void>,
  { profile, limits, outside, peerOf }: SampleTerms = {},
): Promise<void> {
  const sockets = new Set<Socket>();
  for (const server of [open, secure]) server.on("connection", (socket: Socket) => sockets.add(socket));
  const [port, securePort] = [await listening(open), await listening(secure)];
  const dialled: string[] = [];
  const waited: number[] = [];
  const capturer = createCapturer(
    { ...profileOf({ hosts: ["*"] }, "1.2.3"), ...profile },
    {
      now: () => sampleNow,
      software: "isnad/1.2.3",
      outside: {
        resolve: async () => ["93.184.216.34"],
        dial: async (address, to, signal) => {
          dialled.push(`${address}:${to}`);
          const peer = (await peerOf?.(address, signal)) ?? address;
          const socket = connect({ host: "127.0.0.1", port: to === 443 ? securePort : port });
          await once(socket, "connect");
          return { socket, peer };
        },
        wait: async (seconds) => {
          waited.push(seconds);
        },
        authorities: sampleCertificate,
        ...outside,
      },
      ...(limits === undefined ? {} : { limits }),
    },
  );
  try {
    await use({ capturer, dialled, waited });
  } finally {
    await capturer.close();
    for (const server of [open, secure]) server.close();
    for (const socket of sockets) socket.destroy();
  }
}

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}
