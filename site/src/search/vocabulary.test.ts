import type { Catalogue } from '@academy/catalog/contract'
import { expect, test } from 'vitest'
import { vocabularyOf } from './vocabulary.ts'

const empty: Catalogue = {
  language: 'en',
  courses: [],
  paths: [],
  categories: [],
  tags: [],
  skills: [],
  instructors: [],
  redirects: [],
}

test('words of titles and summaries are counted; numbers and very short words are left out', () => {
  const catalogue = {
    ...empty,
    tags: [{ slug: 'node', title: 'Node.js 24', summary: '' }],
    skills: [{ slug: 'tracing', title: 'Tracing', summary: 'Tracing of a constructor' }],
  }
  expect(vocabularyOf(catalogue)).toEqual({ constructor: 1, node: 1, tracing: 2 })
})
