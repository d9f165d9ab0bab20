import { expect, test } from 'vitest'
import { withoutToken } from './withoutToken.ts'

test.each([
  ['a sign-in', { redirect: false, token: 'name', user: { id: '1' } }, { redirect: false, user: { id: '1' } }],
  [
    'who is signed in',
    { session: { id: '2', token: 'name' }, user: { id: '1' } },
    { session: { id: '2' }, user: { id: '1' } },
  ],
  ['nobody', null, null],
  ['a list', [{ token: 'another thing' }], [{ token: 'another thing' }]],
  ['what has none', { status: true }, { status: true }],
])('%s', (_name, answer, expected) => {
  expect(withoutToken(answer)).toEqual(expected)
})
