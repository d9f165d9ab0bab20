import { describe, expect, test } from 'vitest'
import { flatIn, languagesOf, toldIn, translationsOf } from './told.ts'

const body = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('in which languages something is told', () => {
  test.each([
    ['what says nothing is told in all', {}, ['en', 'de']],
    ['what is said in English alone', { title: { en: 'Tracing' } }, ['en']],
    ['what is said in both', { title: { en: 'Tracing', de: 'Tracing' } }, ['en', 'de']],
    ['half of it', { title: { en: 'A', de: 'B' }, summary: { en: 'A', de: '' } }, ['en']],
    ['nothing to say in either', { title: { en: 'A', de: 'B' }, summary: { en: '', de: null } }, ['en', 'de']],
    ['rows, one of them not translated', { rows: [{ text: { en: 'A', de: 'B' } }, { text: { en: 'C' } }] }, ['en']],
    ['a body', { body: { en: body('a'), de: body('b') } }, ['en', 'de']],
    ['a body that was emptied', { body: { en: body('a'), de: { root: { type: 'root', children: [] } } } }, ['en']],
    ['words for search engines, which pages do without', { seo: { title: { en: 'A' } } }, ['en', 'de']],
    ['what is the same in all languages', { slug: 'x', verified: { with: 'node', on: new Date(0) } }, ['en', 'de']],
  ])('%s', (_case, row, languages) => {
    expect(languagesOf(row)).toEqual(languages)
  })
})

describe('what a reader of German gets', () => {
  test('German, where everything is German', () => {
    const row = { slug: 'x', title: { en: 'Errors', de: 'Fehler' }, body: { en: body('a'), de: body('b') } }
    expect(toldIn(row, 'de')).toEqual({ slug: 'x', title: 'Fehler', body: body('b'), languages: ['en', 'de'] })
  })

  test('English as a whole, where something is missing', () => {
    const row = { title: { en: 'Errors', de: 'Fehler' }, summary: { en: 'All of them.' } }
    expect(toldIn(row, 'de')).toEqual({ title: 'Errors', summary: 'All of them.' })
  })

  test('a form’s values as they are, whatever language it is in', () => {
    expect(toldIn({ title: 'Fehler', rows: [{ text: 'eins' }] }, 'de')).toMatchObject({ title: 'Fehler' })
  })
})

test('one language alone leaves empty what it does not say', () => {
  expect(flatIn({ title: { en: 'Errors' }, rows: [{ text: { en: 'a', de: 'b' } }] }, 'de')).toEqual({
    title: undefined,
    rows: [{ text: 'b' }],
  })
})

test.each([
  ['what nobody has translated', { title: 'A form’s value' }, []],
  ['what is said in both', { title: { en: 'Errors', de: 'Fehler' } }, ['de']],
  ['half of it', { title: { en: 'Errors', de: 'Fehler' }, summary: { en: 'All.' } }, []],
])('%s is a translation into %j', (_case, row, languages) => {
  expect(translationsOf(row)).toEqual(languages)
})
