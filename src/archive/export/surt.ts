// The key under which an index lists an address: host reversed, then path and query, so that pages of one site stand
// together whatever the letter case, "www." or scheme ("Sort-friendly URI Reordering Transform"). Percent signs are
// settled as in Google Safe Browsing v4, "Canonicalization", which the indexers in use follow. Not handled: session
// ids, which some indexers drop; such an address is found by its full form, or after indexing the WARC anew.

/** `https://www.Example.org/A/?b=2&a=1` becomes `org,example)/a?a=1&b=2`. Of anything but http, the address itself. */
export function surt(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return address;
  const host = url.hostname.replace(/^www\d*\./u, "");
  const port = url.port === "" ? "" : `:${url.port}`;
  return `${host.split(".").reverse().join(",")}${port})${pathKey(url.pathname)}${queryKey(url.search)}`;
}

function pathKey(path: string): string {
  const settled = settlePercent(path).replace(/\/+/gu, "/").toLowerCase();
  return settled.length > 1 && settled.endsWith("/") ? settled.slice(0, -1) : settled;
}

function queryKey(search: string): string {
  if (search.length <= 1) return "";
  const fields = settlePercent(search.slice(1)).toLowerCase().split("&");
  return `?${fields.sort().join("&")}`;
}

/** Honest addresses are escaped once or twice; a hostile one may be escaped as often as it is long. */
const mostRounds = 8;

/** Every escape that need not be one undone, every byte that must be escaped escaped. */
function settlePercent(text: string): string {
  let bytes = Buffer.from(text);
  for (let round = 0; round < mostRounds && bytes.includes("%"); round++) bytes = unescapeOnce(bytes);
  return Array.from(bytes, (byte) =>
    byte <= 0x20 || byte >= 0x7f || byte === 0x23 || byte === 0x25
      ? `%${byte.toString(16).padStart(2, "0").toUpperCase()}`
      : String.fromCharCode(byte),
  ).join("");
}

function unescapeOnce(bytes: Buffer): Buffer<ArrayBuffer> {
  const text = bytes.toString("latin1");
  const unescaped = text.replace(/%([0-9a-f]{2})/giu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(unescaped, "latin1");
}
