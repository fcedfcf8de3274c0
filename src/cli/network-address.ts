import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host; rejects where it has none. */
export const resolveHost = (host: string): Promise<readonly Address[]> => lookup(host, { all: true });

/**
 * Whether an address is anything but a public one: loopback, private, link-local, shared, reserved, multicast (the
 * special-purpose registries of IANA, RFC 6890), or an IPv6 form in which such an IPv4 address can hide.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  return NOT_PUBLIC.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}

const NOT_PUBLIC = new BlockList();

const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

const V6 = [
  // Unspecified, loopback, and IPv4 addresses written the old way.
  '::/96',
  // IPv4 addresses written as IPv6, and their translations.
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

for (const range of V4) addRange(range, 'ipv4');
for (const range of V6) addRange(range, 'ipv6');

function addRange(range: string, type: 'ipv4' | 'ipv6'): void {
  const [net = '', prefix = ''] = range.split('/');
  NOT_PUBLIC.addSubnet(net, Number(prefix), type);
}
