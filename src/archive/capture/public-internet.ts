// Which machines may be connected to: those on the public internet, told by their number alone. Everything that
// is not plain global unicast in the registries of special-purpose addresses (RFC 6890, RFC 9637) is refused, as are
// the forms of IPv6 that carry an IPv4 address with them. There is no way to switch this off.
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Why a machine with this number is never connected to, or null where it is on the public internet. */
export function privateAddress(address: string): string | null {
  if (isIP(address) === 0) return "it resolves to something that is no IP address";
  const number = ipaddr.parse(address);
  const range = number.kind() === "ipv4" ? number.range() : rangeOfIPv6(number as ipaddr.IPv6);
  return range === "unicast"
    ? null
    : `it resolves to ${address}, which is not on the public internet (${range})`;
}

/** NAT64 (RFC 6052) is how a network without IPv4 reaches it, so there the IPv4 address within decides. */
const nat64 = ipaddr.parseCIDR("64:ff9b::/96");
/** The only space handed out for global unicast (IANA, IPv6 Global Unicast Address Assignments). */
const handedOut = ipaddr.parseCIDR("2000::/3");

function rangeOfIPv6(number: ipaddr.IPv6): string {
  if (number.match(nat64)) return ipaddr.fromByteArray(number.toByteArray().slice(12)).range();
  const range = number.range();
  if (range !== "unicast") return range;
  if (!number.match(handedOut)) return "not handed out";
  return isIsatap(number) ? "isatap" : range;
}

/** ISATAP (RFC 5214, section 6.1) tunnels to the IPv4 address behind "::0:5efe" or "::200:5efe". */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4]! & ~0x0200) === 0 && parts[5] === 0x5efe;
}
