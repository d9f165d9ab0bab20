import { expect, test } from 'vitest'
import type { EditionChange, EditionContent } from '../../contract.ts'
import { edition, lesson } from '../testing/editions.ts'
import { compareEditions } from './compareEditions.ts'

const before = edition({ s: ['a', 'b', 'c'], t: ['d'] })
const inSection = (key: string, to: Partial<EditionContent['sections'][number]>): EditionContent => ({
  ...before,
  sections: before.sections.map((section) => (section.key === key ? { ...section, ...to } : section)),
})

test.each<[string, EditionContent, EditionChange[]]>([
  ['the same', edition({ s: ['a', 'b', 'c'], t: ['d'] }), []],
  [
    'a lesson put in front moves no other',
    edition({ s: ['x', 'a', 'b', 'c'], t: ['d'] }),
    [{ what: 'lesson-added', key: 'x', title: 'Lesson x', section: 'Section s' }],
  ],
  [
    'a lesson taken out moves no other',
    edition({ s: ['b', 'c'], t: ['d'] }),
    [{ what: 'lesson-removed', key: 'a', title: 'Lesson a', section: 'Section s' }],
  ],
  [
    'a lesson moved inside its section',
    edition({ s: ['b', 'c', 'a'], t: ['d'] }),
    [{ what: 'lesson-moved', key: 'a', title: 'Lesson a', from: 'Section s', to: 'Section s' }],
  ],
  [
    'a lesson moved to another section',
    edition({ s: ['a', 'c'], t: ['d', 'b'] }),
    [{ what: 'lesson-moved', key: 'b', title: 'Lesson b', from: 'Section s', to: 'Section t' }],
  ],
  [
    'a lesson put where another section begins moves nothing there',
    edition({ s: ['a', 'b'], t: ['c', 'd'] }),
    [{ what: 'lesson-moved', key: 'c', title: 'Lesson c', from: 'Section s', to: 'Section t' }],
  ],
  [
    'sections that changed places',
    edition({ t: ['d'], s: ['a', 'b', 'c'] }),
    [{ what: 'section-moved', key: 's', title: 'Section s' }],
  ],
  [
    'a section taken out, its lesson kept',
    edition({ s: ['a', 'b', 'c', 'd'] }),
    [
      { what: 'section-removed', key: 't', title: 'Section t' },
      { what: 'lesson-moved', key: 'd', title: 'Lesson d', from: 'Section t', to: 'Section s' },
    ],
  ],
  [
    'a new section with a lesson',
    edition({ s: ['a', 'b', 'c'], t: ['d'], u: ['e'] }),
    [
      { what: 'section-added', key: 'u', title: 'Section u' },
      { what: 'lesson-added', key: 'e', title: 'Lesson e', section: 'Section u' },
    ],
  ],
  [
    'a section under another title',
    inSection('t', { title: 'Last words' }),
    [{ what: 'section-renamed', key: 't', from: 'Section t', to: 'Last words' }],
  ],
  [
    'a lesson under another title',
    inSection('t', { lessons: [lesson('d', { title: 'The end' })] }),
    [{ what: 'lesson-renamed', key: 'd', from: 'Lesson d', to: 'The end' }],
  ],
  [
    'another text',
    inSection('t', { lessons: [lesson('d', { text: 'other' })] }),
    [{ what: 'lesson-rewritten', key: 'd', title: 'Lesson d', changedPercent: 40 }],
  ],
  ['a text that only looks other', inSection('t', { lessons: [lesson('d', { text: 'same-words' })] }), []],
  [
    'another kind, done by something else, and optional',
    inSection('t', { lessons: [lesson('d', { kind: 'lab', optional: true, doneBy: 'read' })] }),
    [
      { what: 'lesson-kind', key: 'd', title: 'Lesson d', from: 'article', to: 'lab' },
      { what: 'lesson-done-by', key: 'd', title: 'Lesson d', from: 'button', to: 'read' },
      { what: 'lesson-optional', key: 'd', title: 'Lesson d', optional: true },
    ],
  ],
  [
    'other rules',
    { ...before, rules: { requiredPercent: 80, passPercent: 60 } },
    [
      { what: 'rule-changed', rule: 'requiredPercent', from: 100, to: 80 },
      { what: 'rule-changed', rule: 'passPercent', from: 70, to: 60 },
    ],
  ],
  [
    'summaries, minutes and the row behind a key are nothing to tell',
    inSection('t', { summary: 'S.', lessons: [lesson('d', { id: 'new', slug: 'new', summary: 'S.', minutes: 9 })] }),
    [],
  ],
])('%s', (_case, after, changes) => {
  expect(compareEditions(before, after, (_from, to) => (to === 'same-words' ? 0 : 40))).toEqual(changes)
})
