import { expect, test } from 'vitest'
import { clientKey, isOwnMachine } from './client.ts'

test.each([
  ['an IPv4 address counts as itself', '203.0.113.7', '203.0.113.7'],
  ['also when it is written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
  ['an IPv6 address counts as its /64', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['whatever its other half is', '2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['and however it is written', '2001:0DB8:0001:0002::ffff', '2001:db8:1:2::/64'],
  ['a short one is filled with zeros', '2001:db8::1', '2001:db8:0:0::/64'],
  ['a link’s name does not matter', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s', (_case, address, key) => {
  expect(clientKey(address)).toBe(key)
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['', true],
  ['10.0.0.9', false],
  ['1.127.0.0', false],
  ['2001:db8::1', false],
])('%s is the machine itself: %s', (address, own) => {
  expect(isOwnMachine(address)).toBe(own)
})
