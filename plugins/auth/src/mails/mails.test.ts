import { expect, test } from 'vitest'
import { accountMails } from './index.ts'

const cases = accountMails.flatMap((mail) => mail.languages.map((language) => [mail.kind, language, mail] as const))

test('every mail is written in English and German', () => {
  expect(accountMails.filter(({ languages }) => !(languages.includes('en') && languages.includes('de')))).toEqual([])
})

test('no two mails share a name', () => {
  expect(new Set(accountMails.map(({ kind }) => kind)).size).toBe(accountMails.length)
})

test.each(cases)('%s in %s says what happened, and asks for one thing at most', (_kind, language, mail) => {
  const { subject, blocks, why } = mail.write(mail.sample, language)
  expect(subject).toMatch(/^[^\n!]{10,70}$/)
  expect(why).toMatch(/\.$/)
  expect(blocks.filter(({ type }) => type === 'action').length).toBeLessThanOrEqual(1)
  expect(blocks.length).toBeGreaterThan(0)
  expect(JSON.stringify(blocks)).not.toMatch(/undefined|Invalid Date/)
})
