import { expect, test } from 'vitest'
import { credentialOf } from './credential.ts'

const cookie = 'theme=dark; academy.session_token=x.y'

test.each<[string, Record<string, string>, ReturnType<typeof credentialOf>]>([
  ['nothing is nothing', {}, { kind: 'none' }],
  ['a cookie of something else is nothing', { cookie: 'theme=dark' }, { kind: 'none' }],
  ['a session’s cookie', { cookie }, { kind: 'cookie' }],
  ['a session’s cookie over https', { cookie: '__Host-academy.session_token=x' }, { kind: 'cookie' }],
  ['another scheme leaves the cookie', { cookie, authorization: 'Basic eDp5' }, { kind: 'cookie' }],
  ['a token', { authorization: 'Bearer a.b.c' }, { kind: 'token', value: 'a.b.c' }],
  ['a scheme in small letters', { authorization: 'bearer a.b.c' }, { kind: 'token', value: 'a.b.c' }],
  ['a key as a bearer', { authorization: 'Bearer academy_x' }, { kind: 'key', value: 'academy_x' }],
  ['a key in its own header', { 'x-api-key': 'academy_x' }, { kind: 'key', value: 'academy_x' }],
  ['a token wins over the cookie', { cookie, authorization: 'Bearer x' }, { kind: 'token', value: 'x' }],
  ['an empty token wins over the cookie', { cookie, authorization: 'Bearer' }, { kind: 'token', value: '' }],
  ['a key that is none wins over the cookie', { cookie, 'x-api-key': 'x' }, { kind: 'key', value: 'x' }],
])('%s', (_title, headers, expected) => {
  expect(credentialOf(new Headers(headers))).toEqual(expected)
})
