// An authority's answer taken apart (RFC 3161 section 2.4.2; CMS, RFC 5652 section 5). Nothing is judged here: whether
// it may be believed is for verify-token.ts. What is not of the form the standards give is thrown as Unreadable.
import { type BaseBlock, fromBER, GeneralizedTime, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  PKIStatusInfo,
  SignedData,
  type SignerInfo,
  TSTInfo,
} from "pkijs";

export class Unreadable extends Error {}

/** A certificate as another certificate's hash names it (ESSCertID, RFC 2634; ESSCertIDv2, RFC 5816). */
export interface CertificateHash {
  /** Object identifier of the hash. */
  readonly algorithm: string;
  readonly hash: Uint8Array;
}
/** What the authority signed and how; each attribute as often as it stands there. */
export interface Signing {
  readonly signer: SignerInfo;
  /** DER, as it is signed. */
  readonly attributes: ArrayBuffer;
  readonly contentTypes: readonly string[];
  readonly messageDigests: readonly Uint8Array[];
  readonly certificateHashes: readonly CertificateHash[];
}
export interface Token {
  /** The TSTInfo, DER. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly imprint: { readonly algorithm: string; readonly hash: Uint8Array };
  /** Big-endian, as DER writes it. */
  readonly nonce: Uint8Array | null;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** To how many milliseconds the authority says the time is right; null where it does not say. */
  readonly accuracy: number | null;
  /** Hexadecimal. */
  readonly serial: string;
  /** Object identifier. */
  readonly policy: string;
  readonly signing: Signing;
  readonly certificates: readonly Certificate[];
}
/** The authority declined; its words, or the number of its status. */
export interface Refusal {
  readonly refusal: string;
}

const largest = 64 * 1024;
const [signedDataType, timestampType] = ["1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"] as const;

/** Reads a whole answer (TimeStampResp) or the token alone, as some programs keep it. */
export function readToken(bytes: Uint8Array): Token | Refusal {
  if (bytes.length > largest) throw new Unreadable(`larger than ${largest} bytes`);
  try {
    const outer = wholeOf(bytes);
    if (outer.valueBlock.value[0] instanceof ObjectIdentifier) return tokenOf(outer);
    const [status, token] = outer.valueBlock.value;
    return refusalOf(new PKIStatusInfo({ schema: status })) ?? tokenOf(token);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("it is no answer of a timestamp authority", { cause: error });
  }
}

function wholeOf(bytes: Uint8Array): Sequence {
  const { offset, result } = fromBER(Uint8Array.from(bytes));
  if (offset !== bytes.length || !(result instanceof Sequence))
    throw new Unreadable("it is not one DER sequence");
  return result;
}

/** 0 is "granted", 1 "granted with modifications". */
function refusalOf({ status, statusStrings }: PKIStatusInfo): Refusal | null {
  if (status === 0 || status === 1) return null;
  const words = (statusStrings ?? []).map((text) => printable(text.getValue())).join(" ");
  return { refusal: words === "" ? `status ${status}` : words };
}

function tokenOf(schema: BaseBlock | undefined): Token {
  if (schema === undefined) throw new Unreadable("it says that it was granted, and holds no token");
  const { contentType, content: signed } = new ContentInfo({ schema });
  if (contentType !== signedDataType) throw new Unreadable("its token is not signed data");
  const { encapContentInfo, signerInfos, certificates } = new SignedData({ schema: signed });
  const { eContentType, eContent } = encapContentInfo;
  if (eContentType !== timestampType || !(eContent instanceof OctetString))
    throw new Unreadable("what is signed in it is no timestamp");
  if (signerInfos.length !== 1) throw new Unreadable("it does not have exactly one signer");
  const content = new Uint8Array(eContent.getValue());
  return {
    content,
    ...statementOf(wholeOf(content)),
    signing: signingOf(signerInfos[0]!),
    certificates: (certificates ?? []).filter((one) => one instanceof Certificate),
  };
}

function statementOf(
  schema: Sequence,
): Pick<Token, "imprint" | "nonce" | "time" | "accuracy" | "serial" | "policy"> {
  const time = timeOf(schema);
  const info = new TSTInfo({ schema });
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const { seconds = 0, millis = 0, micros = 0 } = info.accuracy ?? {};
  return {
    imprint: { algorithm: hashAlgorithm.algorithmId, hash: new Uint8Array(hashedMessage.getValue()) },
    nonce: info.nonce?.valueBlock.valueHexView ?? null,
    time,
    accuracy: info.accuracy === undefined ? null : seconds * 1000 + millis + micros / 1000,
    serial: Buffer.from(info.serialNumber.valueBlock.valueHexView).toString("hex"),
    policy: info.policy,
  };
}

/** genTime, which must be in UTC and say so (section 2.4.2); a fraction of a second is cut to milliseconds. */
function timeOf({ valueBlock }: Sequence): string {
  const element = valueBlock.value.find((part) => part instanceof GeneralizedTime);
  const stated = Buffer.from(element?.valueBlock.valueHexView ?? []).toString("latin1");
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/u.exec(stated);
  if (parts === null) throw new Unreadable("its time is not in UTC");
  const [, year, month, day, hour, minute, second, fraction = ""] = parts;
  const millisecond = fraction.padEnd(3, "0").slice(0, 3);
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  if (Number.isNaN(time.getTime())) throw new Unreadable("its time is no time");
  return time.toISOString();
}

const attributeTypes = {
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  certificate: "1.2.840.113549.1.9.16.2.12",
  certificateV2: "1.2.840.113549.1.9.16.2.47",
} as const;
const [sha1, sha256] = ["1.3.14.3.2.26", "2.16.840.1.101.3.4.2.1"] as const;

function signingOf(signer: SignerInfo): Signing {
  const { signedAttrs } = signer;
  if (signedAttrs === undefined) throw new Unreadable("its signer signed no attributes");
  const values = (type: string): readonly unknown[] =>
    signedAttrs.attributes
      .filter((one: Attribute) => one.type === type)
      .flatMap((one: Attribute) => one.values);
  return {
    signer,
    attributes: signedAttrs.encodedValue,
    contentTypes: values(attributeTypes.contentType).map(identifierOf),
    messageDigests: values(attributeTypes.messageDigest).map(octetsOf),
    certificateHashes: [
      ...values(attributeTypes.certificate).map((value) => firstHash(value, sha1)),
      ...values(attributeTypes.certificateV2).map((value) => firstHash(value, sha256)),
    ],
  };
}

/** SigningCertificate, SigningCertificateV2: a list of hashes, of which the first names the signer's certificate. */
function firstHash(value: unknown, usual: string): CertificateHash {
  const parts = partsOf(partsOf(partsOf(value)[0])[0]);
  if (!(parts[0] instanceof Sequence)) return { algorithm: usual, hash: octetsOf(parts[0]) };
  const { algorithmId } = new AlgorithmIdentifier({ schema: parts[0] });
  return { algorithm: algorithmId, hash: octetsOf(parts[1]) };
}

function partsOf(value: unknown): readonly BaseBlock[] {
  if (!(value instanceof Sequence))
    throw new Unreadable("its signer's certificate is not named as it must be");
  return value.valueBlock.value;
}

function octetsOf(value: unknown): Uint8Array {
  if (!(value instanceof OctetString)) throw new Unreadable("a signed attribute is not what it must be");
  return new Uint8Array(value.getValue());
}

function identifierOf(value: unknown): string {
  if (!(value instanceof ObjectIdentifier)) throw new Unreadable("a signed attribute is not what it must be");
  return value.valueBlock.toString();
}

/** A stranger's words on one line, without signs that turn or hide what is shown. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
