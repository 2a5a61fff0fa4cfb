import { expect, it } from 'vitest';
import { networkOf } from '../../src/http/access/network.ts';

it.each([
  ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
  ['an IPv4 address that is written as IPv6', '::ffff:192.0.2.7', '::ffff:c000:207'],
  ['the same in other digits', '::FFFF:c000:0207', '::ffff:c000:207'],
  ['an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['another one of the same network', '2001:0db8:1:2::99', '2001:db8:1:2::/64'],
  ['zeros in the network', '2001:db8::1', '2001:db8:0:0::/64'],
  ['the loopback address', '::1', '0:0:0:0::/64'],
  ['an address with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['no address at all', '', ''],
])('finds the network of a client: %s', (_, address, network) => {
  expect(networkOf(address)).toBe(network);
});
