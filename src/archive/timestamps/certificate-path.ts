// Whether a certificate leads to one the researcher trusts (RFC 5280 section 6), at the time the token states. The
// path is looked for here, each certificate visited once, so that certificates which vouch for each other in a circle
// cost nothing; the path found is judged by pkijs. Not checked: revocation, which would need the network, and would
// tell a stranger which evidence is being looked at.
import { X509Certificate } from "node:crypto";
import { Certificate, CertificateChainValidationEngine, type ICryptoEngine } from "pkijs";
import { fail } from "#model/index.js";

/** Why a certificate is not believed. */
export type PathFault =
  | { readonly kind: "untrusted"; readonly reason: string }
  | { readonly kind: "not valid then"; readonly certificate: Certificate };

/** The certificates of a PEM file; throws `timestamps/trust-broken` where there is none or one cannot be read. */
export function trustedCertificates(pem: string, file: string): readonly Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
  if (blocks.length === 0)
    fail("timestamps/trust-broken", { file, reason: "it holds no certificate in PEM" });
  return blocks.map((block) => {
    try {
      return Certificate.fromBER(Uint8Array.from(new X509Certificate(block).raw));
    } catch (error) {
      return fail("timestamps/trust-broken", { file, reason: "a certificate in it cannot be read" }, error);
    }
  });
}

/** Null where a path leads from the certificate to a trusted one and holds at `time`. */
export async function pathFault(
  certificate: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  time: Date,
  engine: ICryptoEngine,
): Promise<PathFault | null> {
  const path = pathToTrusted(linkOf(certificate), others.map(linkOf), trusted.map(linkOf));
  if (path === null) return { kind: "untrusted", reason: "no trusted certificate signed it" };
  const untimely = path.find(({ notBefore, notAfter }) => time < notBefore.value || time > notAfter.value);
  if (untimely !== undefined) return { kind: "not valid then", certificate: untimely };
  const weak = path
    .slice(0, -1)
    .find(({ signatureAlgorithm }) => brokenSignatures.has(signatureAlgorithm.algorithmId));
  if (weak !== undefined)
    return { kind: "untrusted", reason: "a certificate on the way is signed over MD5 or SHA-1" };
  if (path.length === 1) return null;
  const judge = new CertificateChainValidationEngine({
    trustedCerts: [path.at(-1)!],
    certs: path.slice(0, -1).reverse(),
    checkDate: time,
  });
  const { result, resultMessage } = await judge.verify({}, engine);
  return result ? null : { kind: "untrusted", reason: resultMessage };
}

/** Signature algorithms over MD5 and SHA-1, with RSA and ECDSA. */
export const brokenSignatures: ReadonlySet<string> = new Set([
  "1.2.840.113549.1.1.4",
  "1.2.840.113549.1.1.5",
  "1.2.840.10045.4.1",
]);

/** A certificate in both forms: pkijs reads every field of it, Node checks one signature at a time. */
interface Link {
  readonly certificate: Certificate;
  readonly x509: X509Certificate;
}

function linkOf(certificate: Certificate): Link {
  return { certificate, x509: new X509Certificate(derOf(certificate)) };
}

/** The certificate as it was sent. */
export function derOf(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema(false).toBER(false));
}

/** From the certificate to the first trusted one that is met, both included; a trusted certificate is its own path. */
function pathToTrusted(
  from: Link,
  others: readonly Link[],
  trusted: readonly Link[],
): readonly Certificate[] | null {
  const waiting = [{ link: from, path: [from.certificate] }];
  const unvisited = new Set(others.slice(0, mostCertificates));
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { link, path } = step;
    if (trusted.some(({ x509 }) => x509.raw.equals(link.x509.raw))) return path;
    const anchor = trusted.find((one) => isIssued(link, one));
    if (anchor !== undefined) return [...path, anchor.certificate];
    for (const one of [...unvisited].filter((other) => isIssued(link, other))) {
      unvisited.delete(one);
      waiting.push({ link: one, path: [...path, one.certificate] });
    }
  }
  return null;
}

/** Honest answers carry two to five. */
const mostCertificates = 20;

function isIssued({ x509 }: Link, issuer: Link): boolean {
  return x509.checkIssued(issuer.x509) && x509.verify(issuer.x509.publicKey);
}
