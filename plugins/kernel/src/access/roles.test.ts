import { expect, test } from 'vitest'
import { hasRole, roleOf } from './roles.ts'

test.each([
  ['a guest has no role', null, null],
  ['a row without a role has none', {}, null],
  ['an invented role counts for nothing', { role: 'root' }, null],
  ['an editor is an editor', { role: 'editor' }, 'editor'],
])('%s', (_case, user, role) => {
  expect(roleOf(user)).toBe(role)
})

test('being signed in does not grant what another role may do', () => {
  expect(hasRole({ role: 'student' }, 'instructor', 'editor', 'admin')).toBe(false)
  expect(hasRole({ role: 'admin' }, 'instructor', 'editor', 'admin')).toBe(true)
})
