// Whether a token's signature stands for what the token states (CMS, RFC 5652 sections 5.4 and 5.6; RFC 5816): what is
// signed is the digest of the statement and the hash of the signer's certificate, so that neither can be exchanged.
import { createHash, timingSafeEqual, X509Certificate } from "node:crypto";
import type { Certificate, CryptoEngine } from "pkijs";
import { brokenSignatures, derOf } from "./certificate-path.js";
import type { Token } from "./read-token.js";

/** Object identifier of SHA-256. */
export const sha256 = "2.16.840.1.101.3.4.2.1";

/** Hashes a signature may be over. */
const hashes: Readonly<Record<string, "SHA-256" | "SHA-384" | "SHA-512">> = {
  [sha256]: "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};
/** Hashes that may name a certificate: SHA-1 too, since RFC 3161 knew no other and the signature covers the name. */
const certificateHashes: Readonly<Record<string, string>> = { ...hashes, "1.3.14.3.2.26": "SHA-1" };
const timestampType = "1.2.840.113549.1.9.16.1.4";
const smallestRsaKey = 2048;

/** Why the signature, by the certificate given, does not hold; null where it does. */
export async function signatureFault(
  { content, signing }: Token,
  certificate: Certificate,
  engine: CryptoEngine,
): Promise<string | null> {
  const { digestAlgorithm, signatureAlgorithm } = signing.signer;
  const hash = hashes[digestAlgorithm.algorithmId];
  if (hash === undefined || brokenSignatures.has(signatureAlgorithm.algorithmId))
    return "it is signed over a hash that is too weak or not known";
  if (signing.contentTypes.length !== 1 || signing.contentTypes[0] !== timestampType)
    return "its signature is not of a timestamp";
  const [digest, ...more] = signing.messageDigests;
  if (digest === undefined || more.length > 0 || !areEqual(digest, hashOf(hash, content)))
    return "what it states is not what was signed";
  if (!namesCertificate(signing, certificate)) return "its signer names another certificate than is in it";
  const { modulusLength } = new X509Certificate(derOf(certificate)).publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < smallestRsaKey) return "its key is too short";
  return (await isSigned(signing, hash, certificate, engine)) ? null : "its signature does not fit";
}

function namesCertificate({ certificateHashes: named }: Token["signing"], certificate: Certificate): boolean {
  const der = derOf(certificate);
  return (
    named.length > 0 &&
    named.every(({ algorithm, hash }) => {
      const name = certificateHashes[algorithm];
      return name !== undefined && areEqual(hash, hashOf(name, der));
    })
  );
}

/** RSA signatures that state only their key type take the hash from beside them. */
const rsaWithoutHash = "1.2.840.113549.1.1.1";

async function isSigned(
  { signer, attributes }: Token["signing"],
  hash: string,
  certificate: Certificate,
  engine: CryptoEngine,
): Promise<boolean> {
  const { signature, signatureAlgorithm } = signer;
  const stated = signatureAlgorithm.algorithmId === rsaWithoutHash ? hash : undefined;
  const key = certificate.subjectPublicKeyInfo;
  return engine
    .verifyWithPublicKey(attributes, signature, key, signatureAlgorithm, stated)
    .catch(() => false);
}

function hashOf(name: string, content: Uint8Array): Uint8Array {
  return createHash(name.replace("-", "").toLowerCase()).update(content).digest();
}

export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
