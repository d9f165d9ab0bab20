import { expect, test } from 'vitest'
import { z } from 'zod'
import { action, defineMail, facts, heading, list, quote, text } from '../contract.ts'
import { render } from './render.ts'

const publicUrl = 'https://academy.example.org'
const template = defineMail({
  kind: 'test/everything',
  data: z.object({ name: z.string(), url: z.string(), said: z.string(), subject: z.string().default('Confirm') }),
  sample: { name: '', url: '', said: '' },
  words: {
    en: ({ name, url, said, subject }) => ({
      subject,
      name,
      blocks: [
        text(`First & <b>last</b>\n\nSecond ${'word '.repeat(30)}`),
        action('Do it', url),
        facts({ From: said }),
        quote(said),
        heading('New in it'),
        list([{ label: said, url, text: said }]),
      ],
      why: 'Because of a test.',
    }),
    de: ({ name }) => ({ subject: 'Bestätigen', name, blocks: [], why: 'Wegen eines Tests.' }),
  },
})
const url = `https://academy.example.org/verify#kind=email&token=${'t'.repeat(120)}`
const given = { name: 'Tess', url, said: 'Hi' }
const mail = (data: object, language = 'en', stop: string | null = null) =>
  render(template, { data: { ...given, ...data }, language, publicUrl, stop })

const attack = `"><img src=x onerror=alert(1)><script>alert(1)</script>' onload='x`

test.each(['name', 'said', 'url', 'subject'])('what somebody typed as %s is no markup', (field) => {
  const { html } = mail({ [field]: attack })
  expect(html).not.toMatch(/<img|<script|onload='|"><img/)
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example'])('%s is no link', (address) => {
  expect(mail({ url: address }).html).toContain('href=""')
})

test('a subject is one line, whatever it is filled with', () => {
  expect(mail({ subject: 'Confirm\r\nBcc: all@example.org' }).subject).toBe('Confirm Bcc: all@example.org')
})

test('a name that advertises is not greeted, in neither part', () => {
  const { html, text: plain } = mail({ name: 'Win at https://evil.example' })
  expect(html + plain).not.toContain('evil.example')
  expect(plain).toMatch(/^Hello,\n/)
})

test('both parts say the same, and the address stays whole', () => {
  const { html, text: plain } = mail({})
  expect(plain).toContain('Hello Tess,')
  expect(plain).toContain(`Do it:\n${url}\n`)
  expect(plain).toContain('From: Hi\n\n> Hi')
  expect(plain).toContain(`NEW IN IT\n\n- Hi\n  Hi\n  ${url}\n`)
  expect(html).toContain('Hello Tess,')
  expect(html).toContain(`href="${url.replace('&', '&amp;')}"`)
  expect(html).toContain('First &amp; &lt;b&gt;last&lt;/b&gt;')
  const prose = plain.split('\n').filter((line) => !line.includes('://'))
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(76)
})

test('the reader’s language is spoken, and English where it is not written', () => {
  expect(mail({}, 'de-AT')).toMatchObject({ language: 'de', subject: 'Bestätigen' })
  expect(mail({}, 'de').html).toContain('<html lang="de">')
  expect(mail({}, 'de').text).toContain('Guten Tag Tess,')
  expect(mail({}, 'fr')).toMatchObject({ language: 'en', subject: 'Confirm' })
})

test('a mail that can be stopped says where, in both parts, and another one does not', () => {
  const stop = `${publicUrl}/unsubscribe?token=t`
  const { html, text: plain } = mail({}, 'en', stop)
  expect(html).toContain(`href="${stop}"`)
  expect(plain).toContain(`Stop these mails:\n${stop}\n`)
  expect(mail({}).html + mail({}).text).not.toMatch(/unsubscribe|Stop these/)
})

test('nothing is fetched: no picture, no style sheet, no font', () => {
  expect(mail({}).html).not.toMatch(/<img|<link|@import|url\(|src=/)
})

test('data that does not fill it is refused', () => {
  expect(() => render(template, { data: {}, language: 'en', publicUrl, stop: null })).toThrow()
})
