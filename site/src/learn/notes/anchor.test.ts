import { describe, expect, test } from 'vitest'
import { isTooLong, placeOfQuote, quoteAt } from './anchor.ts'

const text = 'A span has a name. A span has a start and an end. Attributes say more about a span than its name does.'
const place = (part: string, from = 0) => {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length }
}
const found = (now: string, quoted: ReturnType<typeof quoteAt>) => {
  const at = quoted && placeOfQuote(now, quoted)
  return at && now.slice(at.start, at.end)
}

describe('quoteAt', () => {
  test('keeps the words without the space around them, and what stands beside', () =>
    expect(quoteAt(text, { start: 19, end: 30 })).toEqual({
      exact: 'A span has',
      before: 'A span has a name. ',
      after: ' a start and an end. Attributes ',
    }))

  test.each([
    ['nothing', { start: 5, end: 5 }],
    ['space alone', { start: 1, end: 2 }],
  ])('of %s is nothing', (_said, at) => expect(quoteAt(text, at)).toBeNull())

  test.each([
    [2000, false],
    [2001, true],
  ])('%d letters are too many for a quotation: %s', (letters, tooLong) => {
    const [long, all] = [` ${'x'.repeat(letters)} `, { start: 0, end: letters + 2 }]
    expect(isTooLong(long, all)).toBe(tooLong)
    expect(quoteAt(long, all) === null).toBe(tooLong)
  })
})

describe('placeOfQuote', () => {
  test('tells two that are the same by what stands around them', () => {
    const second = place('A span has', 5)
    const quoted = quoteAt(text, second)
    expect(quoted && placeOfQuote(text, quoted)).toEqual(second)
    // Also when something was added before.
    const later = `New words first. ${text}`
    expect(quoted && placeOfQuote(later, quoted)?.start).toBe(second.start + 17)
  })

  test.each([
    [
      'a typo that was mended',
      text.replace('Attributes say more', 'Attributes tell more'),
      'Attributes tell more about a span',
    ],
    [
      'a word that was added',
      text.replace('say more about', 'say much more about'),
      'Attributes say much more about a span',
    ],
  ])('survives %s', (_said, now, expected) =>
    expect(found(now, quoteAt(text, place('Attributes say more about a span')))).toBe(expected),
  )

  test('does not take another passage for one that is gone', () =>
    expect(
      found('Logs are lines of text with a time.', quoteAt(text, place('Attributes say more about a span'))),
    ).toBeNull())

  test('of a few letters is found as it was or not at all', () =>
    expect(found('spin', quoteAt('span', { start: 0, end: 4 }))).toBeNull())
})
