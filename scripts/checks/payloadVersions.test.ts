import { expect, test } from 'vitest'
import { payloadVersions } from './payloadVersions.ts'

const lockfile = (...keys: string[]) => `packages:\n${keys.map((key) => `  '${key}': {}\n`).join('')}`

test('packages of one version are one entry', () => {
  const versions = payloadVersions(lockfile('payload@3.90.1', '@payloadcms/ui@3.90.1', 'payloadish@1.0.0', 'zod@4.6.7'))
  expect(versions).toEqual(new Map([['3.90.1', ['payload', '@payloadcms/ui']]]))
})

test('a package of another version is told apart by name', () => {
  const versions = payloadVersions(lockfile('payload@3.90.1', '@payloadcms/plugin-stripe@3.90.2'))
  expect(versions.get('3.90.2')).toEqual(['@payloadcms/plugin-stripe'])
})
