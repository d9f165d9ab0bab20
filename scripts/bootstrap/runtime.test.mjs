import { expect, test } from 'vitest'
import { isNewEnough, nodePackage } from './runtime.mjs'

test.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['24.21.0', true],
])('Node %s is new enough: %s', (version, verdict) => {
  expect(isNewEnough(version)).toBe(verdict)
})

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['win32', 'arm64'],
])('npm has a Node for %s %s that is new enough', (platform, arch) => {
  expect(isNewEnough(nodePackage(platform, arch)?.version ?? '0')).toBe(true)
})

test('a platform without a Node on npm has no package', () => {
  expect(nodePackage('sunos', 'sparc')).toBeUndefined()
})
