import { describe, expect, test } from 'vitest'
import { cameFrom, changeLink, emailLink, resetLink, signInLink } from './mailLinks.ts'

const academy = 'https://academy.example'
const tokenOf = (claims: object) => `head.${btoa(JSON.stringify(claims))}.signature`

/** What a page finds behind the `#`. */
const behind = (url: string) => Object.fromEntries(new URLSearchParams(new URL(url).hash.slice(1)))

describe('the reader is brought back to where they came from', () => {
  const asked = (callback: string) =>
    `${academy}/api/auth/verify-email?token=t&callbackURL=${encodeURIComponent(callback)}`

  test.each([
    ['a page', '/verify?returnTo=%2Fcourses%2Ftracing%3Fx%3D1%26y%3D2', { returnTo: '/courses/tracing?x=1&y=2' }],
    ['home', '/verify', {}],
    ['a program that says an address of its own', 'https://other.example/', {}],
    ['nothing', '', {}],
  ])('%s', (_case, callback, more) => {
    expect(cameFrom(asked(callback))).toEqual(more)
  })
})

test('a token is in the fragment, which no server is told', () => {
  for (const url of [
    emailLink(academy, 's3').url,
    changeLink(academy, 's3'),
    signInLink(academy, 's3'),
    resetLink(academy, 's3'),
  ]) {
    expect(behind(url).token).toBe('s3')
    expect(url.split('#')[0]).not.toContain('s3')
  }
})

test('a confirmation says whether it is of a new account or of a new address', () => {
  expect(behind(emailLink(academy, tokenOf({ email: 'a@example.com' })).url).kind).toBe('email')
  expect(behind(emailLink(academy, tokenOf({ email: 'a@example.com', updateTo: 'b@example.com' })).url).kind).toBe(
    'change',
  )
  expect(behind(signInLink(academy, 't', { returnTo: '/courses' }))).toEqual({
    kind: 'link',
    token: 't',
    returnTo: '/courses',
  })
})
