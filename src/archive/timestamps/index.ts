// A hash witnessed by somebody else (RFC 3161): the request, the asking, and what the answer proves. Certificates and
// signatures are a large library, loaded only where there is a token to verify.
import type { Problem } from "#model/index.js";
import type { Expectation, Verified } from "./verify-token.js";

export { type Asking, askAuthority } from "./ask-authority.js";
export { timestampRequest } from "./request.js";
export type { Expectation, Verified };

/** What a token proves, or why it proves nothing. Throws only `timestamps/trust-broken`. */
export async function verifyToken(token: Uint8Array, expected: Expectation): Promise<Verified | Problem> {
  const loaded = await import("./verify-token.js");
  return loaded.verifyToken(token, expected);
}
