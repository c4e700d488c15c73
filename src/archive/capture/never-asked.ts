// Names and ports that are never asked, whatever they resolve to: names for this machine, for the network it stands
// in and for hidden services. One table, each row with an example and a host it must not catch.

/** The ports of the public web (RFC 9110, section 4.2). Anything else is somebody's own service. */
export const webPorts: ReadonlySet<number> = new Set([80, 443]);

export interface NeverAsked {
  /** The host itself or anything below it. */
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

export const neverAsked: readonly NeverAsked[] = [
  {
    name: "localhost",
    reason: "it names this machine (RFC 6761)",
    example: "feed.localhost",
    counterExample: "localhost.example",
  },
  {
    name: "localdomain",
    reason: "it names this machine",
    example: "localhost.localdomain",
    counterExample: "localdomain.example",
  },
  {
    name: "local",
    reason: "it names a machine on this network (RFC 6762)",
    example: "printer.local",
    counterExample: "local.example",
  },
  {
    name: "internal",
    reason: "it names a machine on a private network or the metadata service of a cloud",
    example: "metadata.google.internal",
    counterExample: "internal.example",
  },
  {
    name: "intranet",
    reason: "it names a machine on a private network",
    example: "wiki.intranet",
    counterExample: "intranet.example",
  },
  {
    name: "lan",
    reason: "it names a machine on this network",
    example: "router.lan",
    counterExample: "milan.example",
  },
  {
    name: "home",
    reason: "it names a machine on this network",
    example: "router.home",
    counterExample: "home.example",
  },
  {
    name: "corp",
    reason: "it names a machine on a private network",
    example: "mail.corp",
    counterExample: "corp.example",
  },
  {
    name: "onion",
    reason: "it names a hidden service, which this program does not reach (RFC 7686)",
    example: "abcdefghijklmnop.onion",
    counterExample: "onion.example",
  },
  {
    name: "arpa",
    reason: "it names a machine on this network (RFC 8375) or an entry of the name system, not a site",
    example: "router.home.arpa",
    counterExample: "arpa.example",
  },
];
