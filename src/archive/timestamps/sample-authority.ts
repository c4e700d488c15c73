// An invented timestamp authority for tests: a root that signs a certificate, and that certificate's key, which answers
// requests in this process. It can be told to answer wrongly, in each way an answer can be wrong.
import { createHash, webcrypto } from "node:crypto";
import { BitString, Integer, Null, ObjectIdentifier, OctetString, Sequence, Utf8String } from "asn1js";
import {
  Accuracy,
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import { derOf } from "./certificate-path.js";

export interface Making {
  readonly key?: "RSA" | "EC";
  /** When its certificate is valid, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** What its certificate says the key is for. */
  readonly purpose?: "timestamps" | "timestamps, not critical" | "timestamps and more" | "none";
  /** "nobody": it signs its own certificate. "a leaf": the one who signed it may not sign certificates. */
  readonly vouchedBy?: "a root" | "a root through another" | "nobody" | "a leaf";
}

/** What an answer says instead of what it should. */
export interface Wrong {
  readonly sha256?: string;
  readonly nonce?: Uint8Array;
  readonly status?: number;
  /** The hash of a certificate that is not the signer's. */
  readonly namesOther?: boolean;
  readonly withoutCertificate?: boolean;
  readonly signedOver?: "SHA-1" | "SHA-512";
  /** Only the token, as some programs keep it. */
  readonly bare?: boolean;
}

const engine = new CryptoEngine({ name: "node", crypto: webcrypto });
const dayOne = "2015-01-01T00:00:00Z";
const lastDay = "2035-01-01T00:00:00Z";

interface Holder {
  readonly certificate: Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

export class SampleAuthority {
  /** The root's certificate, PEM. */
  readonly trusted: string;
  /** Its own certificate, PEM. */
  readonly own: string;
  readonly #own: Holder;
  readonly #between: readonly Certificate[];

  private constructor(trusted: Certificate, own: Holder, between: readonly Certificate[]) {
    this.trusted = pemOf(trusted);
    this.own = pemOf(own.certificate);
    this.#own = own;
    this.#between = between;
  }

  static async make(making: Making = {}): Promise<SampleAuthority> {
    const { key = "EC", from = dayOne, to = lastDay, purpose = "timestamps", vouchedBy = "a root" } = making;
    const root = await certify("Invented Root", { key, authority: vouchedBy !== "a leaf", issuer: null });
    const between =
      vouchedBy === "a root through another"
        ? await certify("Invented Branch", { key, authority: true, issuer: root })
        : null;
    const issuer = vouchedBy === "nobody" ? null : (between ?? root);
    const own = await certify("Invented Clock / ساعة", { key, authority: false, purpose, from, to, issuer });
    return new SampleAuthority(root.certificate, own, between === null ? [] : [between.certificate]);
  }

  /** The answer to a request (TimeStampResp, DER), stating `time`, ISO 8601. */
  async answer(request: Uint8Array, time: string, wrong: Wrong = {}): Promise<Uint8Array> {
    const { messageImprint, nonce } = TimeStampReq.fromBER(Uint8Array.from(request));
    const status = new PKIStatusInfo({
      status: wrong.status ?? 0,
      ...(wrong.status === undefined ? {} : { statusStrings: [new Utf8String({ value: "لا نختم اليوم" })] }),
    });
    if ((wrong.status ?? 0) > 1) return der(new TimeStampResp({ status }).toSchema());
    const imprint = wrong.sha256 === undefined ? messageImprint : imprintOf(wrong.sha256);
    const ours =
      wrong.nonce === undefined ? nonce : new Integer({ valueHex: Uint8Array.from(wrong.nonce).buffer });
    const info = new TSTInfo({
      version: 1,
      policy: "1.3.6.1.4.1.99999.1",
      messageImprint: imprint,
      serialNumber: new Integer({ value: 7 }),
      genTime: new Date(time),
      accuracy: new Accuracy({ seconds: 1 }),
      ...(ours === undefined ? {} : { nonce: ours }),
    });
    const token = await this.#sign(der(info.toSchema()), wrong);
    if (wrong.bare) return der(token.toSchema());
    return der(new TimeStampResp({ status, timeStampToken: token }).toSchema());
  }

  async #sign(content: Uint8Array, wrong: Wrong): Promise<ContentInfo> {
    const { certificate, keys } = this.#own;
    const hash = wrong.signedOver ?? "SHA-256";
    const named = wrong.namesOther ? Buffer.from("another") : derOf(certificate);
    const attributes = [
      attribute("1.2.840.113549.1.9.3", new ObjectIdentifier({ value: timestampType })),
      attribute("1.2.840.113549.1.9.4", octets(createHash(hash.replace("-", "")).update(content).digest())),
      attribute("1.2.840.113549.1.9.16.2.47", certificateNamed(createHash("sha256").update(named).digest())),
    ];
    const signed = new SignedData({
      version: 3,
      encapContentInfo: new EncapsulatedContentInfo({
        eContentType: timestampType,
        eContent: octets(content),
      }),
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        }),
      ],
      certificates: wrong.withoutCertificate ? [] : [certificate, ...this.#between],
    });
    await signed.sign(keys.privateKey, 0, hash, undefined, engine);
    return new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
  }
}

const timestampType = "1.2.840.113549.1.9.16.1.4";

interface Certifying {
  readonly key: "RSA" | "EC";
  /** Whether it may sign certificates. */
  readonly authority: boolean;
  /** Null where it signs itself. */
  readonly issuer: Holder | null;
  readonly purpose?: Making["purpose"];
  readonly from?: string;
  readonly to?: string;
}

let certified = 0;

async function certify(name: string, certifying: Certifying): Promise<Holder> {
  const { key, authority, issuer, purpose, from = dayOne, to = lastDay } = certifying;
  const keys = await makeKeys(key);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: ++certified });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: "2.5.4.3", value: new Utf8String({ value: name }) }),
  );
  certificate.issuer = issuer === null ? certificate.subject : issuer.certificate.subject;
  certificate.notBefore.value = new Date(from);
  certificate.notAfter.value = new Date(to);
  certificate.extensions = [
    extension("2.5.29.19", true, new BasicConstraints({ cA: authority }).toSchema()),
    extension("2.5.29.15", true, new BitString({ valueHex: Uint8Array.of(authority ? 0x06 : 0x80).buffer })),
    ...purposeOf(purpose),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign((issuer?.keys ?? keys).privateKey, "SHA-256", engine);
  return { certificate: Certificate.fromBER(Uint8Array.from(derOf(certificate))), keys };
}

function purposeOf(purpose: Making["purpose"]): readonly Extension[] {
  if (purpose === undefined || purpose === "none") return [];
  const more = purpose === "timestamps and more" ? ["1.3.6.1.5.5.7.3.4"] : [];
  const usage = new ExtKeyUsage({ keyPurposes: ["1.3.6.1.5.5.7.3.8", ...more] });
  return [extension("2.5.29.37", purpose !== "timestamps, not critical", usage.toSchema())];
}

function extension(extnID: string, critical: boolean, value: Encodable): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER(false) });
}

function makeKeys(key: "RSA" | "EC"): Promise<webcrypto.CryptoKeyPair> {
  const usages = ["sign", "verify"] as const;
  return key === "EC"
    ? webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, usages)
    : webcrypto.subtle.generateKey(
        {
          name: "RSASSA-PKCS1-v1_5",
          modulusLength: 2048,
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: "SHA-256",
        },
        true,
        usages,
      );
}

function imprintOf(sha256: string): MessageImprint {
  return new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({
      algorithmId: "2.16.840.1.101.3.4.2.1",
      algorithmParams: new Null(),
    }),
    hashedMessage: octets(Buffer.from(sha256, "hex")),
  });
}

function attribute(type: string, value: unknown): Attribute {
  return new Attribute({ type, values: [value] });
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: Uint8Array.from(bytes).buffer });
}

/** SigningCertificateV2 (RFC 5816) with SHA-256, its default. */
function certificateNamed(hash: Uint8Array): Sequence {
  const one = new Sequence({ value: [octets(hash)] });
  return new Sequence({ value: [new Sequence({ value: [one] })] });
}

interface Encodable {
  toBER(sizeOnly?: boolean): ArrayBuffer;
}

function der(schema: Encodable): Uint8Array {
  return new Uint8Array(schema.toBER(false));
}

function pemOf(certificate: Certificate): string {
  const lines =
    Buffer.from(derOf(certificate))
      .toString("base64")
      .match(/.{1,64}/gu) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
