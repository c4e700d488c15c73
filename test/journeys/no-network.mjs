// Loaded before the program: any attempt to reach the network ends it.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

function refuse(what) {
  process.stderr.write(`NETWORK: ${what}\n`);
  process.exit(99);
}

net.Socket.prototype.connect = () => refuse("connect");
net.Server.prototype.listen = () => refuse("listen");
dgram.createSocket = () => refuse("datagram");
dns.lookup = () => refuse("lookup");
globalThis.fetch = () => refuse("fetch");
