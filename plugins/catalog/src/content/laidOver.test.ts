import { describe, expect, test } from 'vitest'
import { laidOver } from './laidOver.ts'
import { toldIn } from './told.ts'

const body = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('what a form in German has', () => {
  test.each([
    ['stands beside the English', { title: { en: 'A' } }, { title: 'B' }, { title: { en: 'A', de: 'B' } }],
    [
      'takes the place of older German',
      { title: { en: 'A', de: 'B' } },
      { title: 'C' },
      { title: { en: 'A', de: 'C' } },
    ],
    ['is a body', { body: { en: body('a') } }, { body: body('b') }, { body: { en: body('a'), de: body('b') } }],
    [
      'is in a group',
      { seo: { title: { en: 'A' } } },
      { seo: { title: 'B' } },
      { seo: { title: { en: 'A', de: 'B' } } },
    ],
    ['is common to all languages', { slug: 'x', tags: ['1'] }, { slug: 'y', tags: [] }, { slug: 'y', tags: [] }],
    ['is not all that there is', { slug: 'x', title: { en: 'A' } }, { slug: 'y' }, { slug: 'y', title: { en: 'A' } }],
    ['is new', {}, { title: 'B' }, { title: 'B' }],
  ])('%s', (_case, stored, given, laid) => {
    expect(laidOver(stored, given, 'de')).toEqual(laid)
  })

  test('is in rows, moved, added and taken away', () => {
    const stored = { rows: ['a', 'b'].map((id) => ({ id, lessons: [id], text: { en: id } })) }
    const given = {
      rows: [
        { id: 'b', text: 'B' },
        { id: 'c', text: 'C' },
      ],
    }
    expect(laidOver(stored, given, 'de').rows).toEqual([
      { id: 'b', lessons: ['b'], text: { en: 'b', de: 'B' } },
      { id: 'c', text: 'C' },
    ])
  })
})

test('half a translation is shown as readers would get it, and one that the form makes whole as whole', () => {
  const stored = { title: { en: 'A', de: 'B' }, summary: { en: 'All.' } }
  expect(toldIn(laidOver(stored, { title: 'C', summary: '' }, 'de'), 'de')).toMatchObject({ title: 'A' })
  expect(toldIn(laidOver(stored, { title: 'C', summary: 'Alles.' }, 'de'), 'de')).toMatchObject({ title: 'C' })
})
