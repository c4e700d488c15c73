// What the capturer takes from outside the program: names, lines, trust and waiting. Tests give their own, in code;
// no setting and no environment variable reaches it. It decides nothing: which numbers may be connected to is asked
// of public-internet.ts before a line is opened and once more of the line itself, whoever opened it.
import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** An open connection, and the number of the machine at its other end as the system knows it. */
export interface Line {
  readonly socket: Socket;
  readonly peer: string;
}

export interface Outside {
  /** Every number a name stands for. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Connects to a machine by its number, so that no name is looked up a second time. Once there, the line stays. */
  readonly dial: (address: string, port: number, signal: AbortSignal) => Promise<Line>;
  /** Certificate authorities in PEM in place of those Node trusts. */
  readonly authorities: string | undefined;
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}

export const theInternet: Outside = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: async (address, port, signal) => {
    const socket = connect({ host: address, port });
    try {
      await once(socket, "connect", { signal });
    } catch (error) {
      socket.destroy();
      throw error;
    }
    return { socket, peer: socket.remoteAddress ?? "" };
  },
  authorities: undefined,
  wait: (seconds, signal) => setTimeout(seconds * 1000, undefined, { signal }),
};
