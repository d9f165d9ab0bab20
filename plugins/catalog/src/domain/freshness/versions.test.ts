import { expect, test } from 'vitest'
import { isBeyond, majorMinor } from './versions.ts'

test.each([
  ['the same', '11.12.0', '11.12', false],
  ['a fix', '11.12.7', '11.12', false],
  ['a fix of one that was stated in full', '11.12.7', '11.12.0', false],
  ['a minor', '11.13.0', '11.12', true],
  ['a minor of two digits', '11.10.0', '11.9', true],
  ['a major', '12.0.0', '11.12', true],
  ['an older one', '10.99.0', '11.12', false],
  ['a minor, where the major alone was stated', '24.21.0', '24', false],
  ['a major, where it alone was stated', '26.0.0', '24', true],
  ['a minor before the first major', '0.224.0', '0.223', true],
  ['a release candidate', '12.0.0-rc.1', '11.12', false],
  ['nothing that is a version', 'latest', '11.12', false],
])('%s', (_case, newest, stated, beyond) => {
  expect(isBeyond(newest, stated)).toBe(beyond)
})

test.each([
  ['11.12.0', '11.12'],
  ['24', '24'],
])('%s is stated as %s', (version, stated) => {
  expect(majorMinor(version)).toBe(stated)
})
