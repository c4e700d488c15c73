// What went wrong on a line, in words. Codes of the system, of TLS and of the HTTP parser; others keep their code.

const faults: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  ENODATA: "no such host",
  EAI_AGAIN: "the name could not be looked up",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the server broke the connection off",
  EPIPE: "the server broke the connection off",
  ETIMEDOUT: "the server did not answer",
  EHOSTUNREACH: "the server cannot be reached",
  ENETUNREACH: "the server cannot be reached",
  HPE_HEADER_OVERFLOW: "its HTTP headers are too long",
  ERR_INVALID_CHAR: "capture.agent in study.yaml holds letters that HTTP does not carry",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is not trusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate belongs to another site",
};

export function networkFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (Object.hasOwn(faults, code)) return faults[code]!;
  if (code.startsWith("HPE_")) return `its answer is no HTTP (${code})`;
  return code === "" ? error.message : code;
}
