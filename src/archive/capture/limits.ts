// How far a capture goes before it gives up. All of it is there against servers that mean harm; an honest page comes
// nowhere near. The size of a response is the study's choice and stands in its profile.

export interface CaptureLimits {
  /** For one response, from looking up the name to the last byte. */
  readonly seconds: number;
  /** Without a byte. */
  readonly idleSeconds: number;
  /** For a connection, where the name stands for other machines too. */
  readonly dialSeconds: number;
  /** HTTP headers of a response, in bytes. */
  readonly headerBytes: number;
  /** From the address asked for to the page. */
  readonly redirects: number;
  /** RFC 9309, section 2.5, asks for at least 500 KiB, and section 2.3.1.2 for at least five redirects. */
  readonly robotsBytes: number;
  readonly robotsRedirects: number;
  /** A longer pause that a robots.txt asks for is cut to this. */
  readonly longestPause: number;
}

export const captureLimits: CaptureLimits = {
  seconds: 60,
  idleSeconds: 15,
  dialSeconds: 5,
  headerBytes: 32 * 1024,
  redirects: 10,
  robotsBytes: 500 * 1024,
  robotsRedirects: 5,
  longestPause: 60,
};
