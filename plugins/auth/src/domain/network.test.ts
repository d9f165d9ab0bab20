import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

test.each([
  ['an address of IPv4 loses its last part', '203.0.113.77', '203.0.113.x'],
  ['so does one that is written as IPv6', '::ffff:203.0.113.77', '203.0.113.x'],
  ['an address of IPv6 keeps its first 48 bits', '2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['zeros that are left out count', '2001:db8::1', '2001:db8:0::/48'],
  ['leading zeros do not', '2001:0DB8:0001::', '2001:db8:1::/48'],
  ['the machine itself is nowhere', '127.0.0.1', null],
  ['in IPv6 too', '::1', null],
  ['nor is an empty address', '', null],
  ['nor is none', null, null],
  ['nor is what is no address', '<script>:', null],
  ['nor is one with too many parts', '1:2:3:4:5:6:7:8:9', null],
])('%s', (_title, address, network) => {
  expect(networkOf(address)).toBe(network)
})
