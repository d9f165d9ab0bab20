import { expect, test } from 'vitest'
import { type MailOptions, resolveOptions } from '../options.ts'
import { transportOf } from './index.ts'
import { letter } from './testing/letter.ts'

const chosen = (given: Partial<MailOptions>) =>
  transportOf(
    resolveOptions({
      from: 'A <a@example.org>',
      publicUrl: 'https://academy.example.org',
      secret: 'a-secret-of-thirty-two-characters',
      choices: { wants: async () => null, choose: async () => false },
      isProduction: true,
      ...given,
    }),
  )

test.each([
  ['nothing, where strangers come', {}, 'none'],
  ['nothing, in development', { isProduction: false }, 'outbox'],
  ['a mail server', { smtpUrl: 'smtp://127.0.0.1:2525' }, 'smtp'],
  ['a key of Resend’s', { resendApiKey: 're_key' }, 'resend'],
  ['both', { smtpUrl: 'smtp://127.0.0.1:2525', resendApiKey: 're_key', isProduction: false }, 'smtp'],
])('with %s set', (_case, given, name) => {
  expect(chosen(given).name).toBe(name)
})

test('without a way out a mail fails with what to do', async () => {
  await expect(chosen({}).send(letter)).rejects.toMatchObject({
    isFinal: true,
    message: expect.stringContaining('SMTP_URL'),
  })
})

test('the outbox keeps what a mail says', async () => {
  expect(await chosen({ isProduction: false }).send(letter)).toEqual({
    messageId: 'an-id',
    kept: { html: '<p>Hello', text: 'Hello' },
  })
})

test('a sender that is none is named', () => {
  expect(() => chosen({ from: 'Academy' })).toThrow('MAIL_FROM')
})
