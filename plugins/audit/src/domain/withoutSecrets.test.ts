import { expect, test } from 'vitest'
import { withoutSecrets } from './withoutSecrets.ts'

test.each<[string, unknown, unknown]>([
  ['a fact stays', { from: 'student', to: 'editor' }, { from: 'student', to: 'editor' }],
  ['what is named a secret goes', { newPassword: 'x', sessionToken: 'y', name: 'Key of CI' }, { name: 'Key of CI' }],
  ['at any depth', { request: [{ headers: { Cookie: 'z', host: 'h' } }] }, { request: [{ headers: { host: 'h' } }] }],
  ['nothing stays nothing', null, null],
])('%s', (_case, given, kept) => {
  expect(withoutSecrets(given)).toEqual(kept)
})
