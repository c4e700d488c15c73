// Whether a timestamp proves that a hash existed at the time it states (RFC 3161 section 2.4.2, steps of section 2.2):
// 1. the authority granted it; 2. it is of this hash; 3. it answers this request; 4. it is signed by the certificate
// it names; 5. that certificate is for timestamps and nothing else; 6. someone trusted vouches for it, at that time;
// 7. the authority's clock and ours agree. What that does not prove: who made the hash, or that what it stands for is
// true. An authority whose key was stolen can state any time.
import { webcrypto } from "node:crypto";
import { type Certificate, CryptoEngine, ExtKeyUsage, IssuerAndSerialNumber } from "pkijs";
import { type Problem, problem } from "#model/index.js";
import { pathFault, trustedCertificates } from "./certificate-path.js";
import { printable, readToken, type Token, Unreadable } from "./read-token.js";
import { positive } from "./request.js";
import { areEqual, sha256, signatureFault } from "./signature.js";

/** What a token must prove. */
export interface Expectation {
  /** How the researcher knows the token, for the message. */
  readonly file: string;
  readonly sha256: string;
  /** As sent with the request; left out for a token received long ago. */
  readonly nonce?: Uint8Array;
  /** PEM, one certificate or more, and the file it was read from. */
  readonly trusted: string;
  readonly trustedFile: string;
  /** What this computer's clock said when the token came, ISO 8601; left out, clocks are not compared. */
  readonly at?: string;
}

export interface Verified {
  /** The time the authority states: ISO 8601, UTC. */
  readonly time: string;
  /** To how many milliseconds it says that is right; null where it does not say. */
  readonly accuracy: number | null;
  /** As its certificate names it. */
  readonly authority: string;
  /** Its number for this timestamp, hexadecimal. */
  readonly serial: string;
  /** Object identifier of the policy it was given under. */
  readonly policy: string;
}

/** Further apart than this, one of two clocks is wrong, in minutes. */
const mostMinutes = 10;

/** What the token proves, or why it proves nothing. Throws only `timestamps/trust-broken`. */
export async function verifyToken(bytes: Uint8Array, expected: Expectation): Promise<Verified | Problem> {
  const { file } = expected;
  const trusted = trustedCertificates(expected.trusted, expected.trustedFile);
  try {
    const answer = readToken(bytes);
    if ("refusal" in answer) return problem("timestamps/not-granted", { file, reason: answer.refusal });
    return (
      wrongStatement(answer, expected) ??
      (await untrustworthy(answer, signerCertificate(answer), trusted, file)) ??
      clocksApart(answer, expected) ??
      verified(answer)
    );
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : "a certificate in it cannot be read";
    return problem("timestamps/broken", { file, reason });
  }
}

function verified(token: Token): Verified {
  const { time, accuracy, serial, policy } = token;
  return { time, accuracy, authority: nameOf(signerCertificate(token)), serial, policy };
}

function wrongStatement(token: Token, { file, sha256: expected, nonce }: Expectation): Problem | null {
  const found = Buffer.from(token.imprint.hash).toString("hex");
  if (token.imprint.algorithm !== sha256 || found !== expected)
    return problem("timestamps/wrong-hash", { file, found, expected });
  if (nonce !== undefined && !areEqual(positive(nonce), token.nonce ?? new Uint8Array()))
    return problem("timestamps/wrong-nonce", { file });
  return null;
}

/** The certificate its signer names, which must be in the token: the request asked for it. */
function signerCertificate({ signing: { signer }, certificates }: Token): Certificate {
  const { sid } = signer;
  const found = certificates.find((certificate) =>
    sid instanceof IssuerAndSerialNumber
      ? certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
      : isKeyOf(certificate, sid.valueBlock.valueHexView),
  );
  if (found === undefined) throw new Unreadable("it does not hold the certificate of its signer");
  return found;
}

/** Whether the certificate states that identifier for its key (subjectKeyIdentifier). */
function isKeyOf({ extensions }: Certificate, identifier: Uint8Array): boolean {
  const stated = extensions?.find(({ extnID }) => extnID === "2.5.29.14")?.parsedValue;
  return stated !== undefined && areEqual(new Uint8Array(stated.valueBlock.valueHexView), identifier);
}

async function untrustworthy(
  token: Token,
  certificate: Certificate,
  trusted: readonly Certificate[],
  file: string,
): Promise<Problem | null> {
  const engine = new CryptoEngine({ name: "node", crypto: webcrypto });
  const unsound = await signatureFault(token, certificate, engine);
  if (unsound !== null) return problem("timestamps/unsound", { file, reason: unsound });
  const authority = nameOf(certificate);
  const usage = usageFault(certificate);
  if (usage !== null) return problem("timestamps/not-an-authority", { file, authority, reason: usage });
  const others = token.certificates.filter((one) => one !== certificate);
  const fault = await pathFault(certificate, others, trusted, new Date(token.time), engine);
  if (fault === null) return null;
  if (fault.kind === "untrusted")
    return problem("timestamps/not-trusted", { file, authority, reason: fault.reason });
  const { notBefore, notAfter } = fault.certificate;
  const [from, to] = [notBefore.value.toISOString(), notAfter.value.toISOString()];
  return problem("timestamps/expired", {
    file,
    time: token.time,
    authority: nameOf(fault.certificate),
    from,
    to,
  });
}

const [extendedKeyUsage, timeStamping] = ["2.5.29.37", "1.3.6.1.5.5.7.3.8"] as const;

/** Section 2.3: the one purpose of the key is timestamps, and that is critical. */
function usageFault({ extensions }: Certificate): string | null {
  const stated = extensions?.find(({ extnID }) => extnID === extendedKeyUsage);
  if (!(stated?.parsedValue instanceof ExtKeyUsage)) return "it does not state a purpose";
  const { keyPurposes } = stated.parsedValue;
  if (keyPurposes.length !== 1 || keyPurposes[0] !== timeStamping) return "it is for something else";
  return stated.critical ? null : "its purpose is not marked critical";
}

function clocksApart({ time }: Token, { file, at }: Expectation): Problem | null {
  if (at === undefined || Math.abs(Date.parse(time) - Date.parse(at)) <= mostMinutes * 60_000) return null;
  return problem("timestamps/clocks-apart", { file, time, local: at, minutes: mostMinutes });
}

const [commonName, organisation] = ["2.5.4.3", "2.5.4.10"] as const;

function nameOf({ subject }: Certificate): string {
  const named = (type: string): string | undefined =>
    subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  return printable(named(commonName) ?? named(organisation) ?? "") || "an authority without a name";
}
