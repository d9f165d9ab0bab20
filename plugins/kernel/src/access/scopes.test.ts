import { describe, expect, test } from 'vitest'
import { covers, mayUse, scopesOf } from './scopes.ts'

describe('scopes cover', () => {
  test.each([
    ['nothing, when there are none', [], 'catalog:read', false],
    ['no other area', ['account:write'], 'catalog:read', false],
    ['no writing, when they are for reading', ['catalog:read'], 'catalog:write', false],
    ['nothing that needs all', ['catalog:write', 'account:write'], 'all', false],
    ['their own', ['catalog:read'], 'catalog:read', true],
    ['reading, when they are for writing', ['catalog:write'], 'catalog:read', true],
    ['everything, when they are all', ['all'], 'catalog:write', true],
  ])('%s', (_title, scopes, wanted, expected) => {
    expect(covers(scopes, wanted)).toBe(expected)
  })
})

test.each([
  ['a guest is not narrowed', null, null],
  ['a session is not narrowed', { id: '1', role: 'admin' }, null],
  ['a key without scopes may nothing', { id: '1', role: 'admin', scopes: [] }, []],
])('%s', (_title, user, scopes) => {
  expect(scopesOf(user)).toEqual(scopes)
  expect(mayUse(user, 'catalog:read')).toBe(scopes === null)
})
