import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Context } from 'koa';

/** The form some proxies use: `203.0.113.7:4711`, `[2001:db8::7]:443`. */
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)$/;

/**
 * The network an address is counted under: an IPv4 address by itself, an IPv6 address by its first 64 bits, which are
 * assigned to one connection (RIPE-690), so that changing the other 64 does not avoid the limit.
 *
 * @returns undefined when it is no address.
 */
export function networkOf(address: string): string | undefined {
  const [, ipv6, ipv4] = WITH_PORT.exec(address.trim()) ?? [];
  const bare = ipv6 ?? ipv4 ?? address.trim();
  if (isIP(bare) === 0) return undefined; // ipaddr.js alone would take "1" for 0.0.0.1
  const parsed = ipaddr.process(bare); // an IPv4 address written as IPv6 is the IPv4 address
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join(':');
}

/**
 * The network a request comes from, as far as proxies are trusted (`proxyTrust`); an invalid address counts as the
 * proxy's own.
 */
export function clientNetwork(ctx: Context): string {
  return networkOf(ctx.ip) ?? networkOf(ctx.socket.remoteAddress ?? '') ?? 'unknown';
}
