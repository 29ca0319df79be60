import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address and how many of its bits are those of the network. */
export type Network = readonly [ReturnType<typeof ipaddr.parse>, number];

/**
 * A network, `10.20.0.0/16`, or a single address, `127.0.0.1`.
 *
 * @throws Error when it is neither.
 */
export function networkIn(text: string): Network {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  if (isIP(text) === 0) throw new Error(`${text} is no address`); // ipaddr.js alone would take "1" for 0.0.0.1
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/**
 * Whether notices may be sent to an address: one of the internet, or of a local network that the operator has listed. Whoever
 * could choose any other would reach services of this machine and its network through this one (OWASP API7:2023).
 */
export function mayReach(address: string, local: readonly Network[]): boolean {
  const parsed = ipaddr.process(address); // an IPv4 address written as IPv6 is the IPv4 address
  const isWithin = ([network, bits]: Network) =>
    parsed.kind() === network.kind() && parsed.match([network, bits] as [typeof parsed, number]); // of one kind, as checked
  return parsed.range() === 'unicast' || local.some(isWithin);
}

/** Nothing is sent there: the address is in a local network that the operator has not listed. */
export class UnlistedNetworkError extends Error {
  constructor(readonly host: string) {
    super(`${host} is in a local network that is not listed in NOTICE_LOCAL_NETWORKS`);
  }
}

/**
 * The resolver of a request: only addresses that may be reached. The connection is made to what was checked, so that a name
 * cannot be resolved to another address in between.
 */
export const lookupWithin =
  (local: readonly Network[]): LookupFunction =>
  (host, options, tell) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return tell(error, []);
      const allowed = found.filter(({ address }) => mayReach(address, local));
      const [first] = allowed;
      if (!first) return tell(new UnlistedNetworkError(host), []);
      return options.all ? tell(null, allowed) : tell(null, first.address, first.family);
    });
  };

/**
 * Refuses a host that is an address itself: no name is resolved then.
 *
 * @param host of a URL; IPv6 in brackets.
 * @throws UnlistedNetworkError that names it.
 */
export function requireReachable(host: string, local: readonly Network[]): void {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !mayReach(bare, local)) throw new UnlistedNetworkError(host);
}
