import { expect, test } from 'vitest'
import type { EditionChange } from '../../contract.ts'
import { changeInWords } from '../changeInWords.ts'
import { isStructural, kindOfChange, type PublicationKind } from './kindOfChange.ts'

const [key, title] = ['k', 'Spans']
const rewritten = (changedPercent: number): EditionChange => ({ what: 'lesson-rewritten', key, title, changedPercent })

test.each<[string, EditionChange[], PublicationKind]>([
  ['nothing', [], 'same'],
  ['a few words', [rewritten(14)], 'amendment'],
  ['many words', [rewritten(15)], 'edition'],
  ['a typo in a title', [{ what: 'lesson-renamed', key, from: 'Sapns', to: 'Spans' }], 'amendment'],
  ['another title', [{ what: 'lesson-renamed', key, from: 'Spans', to: 'Traces and logs' }], 'edition'],
  ['a typo in a section’s title', [{ what: 'section-renamed', key, from: 'Begn', to: 'Begin' }], 'amendment'],
  ['a lesson more', [{ what: 'lesson-added', key, title, section: 'One' }], 'edition'],
  [
    'a small thing beside a great one',
    [rewritten(1), { what: 'lesson-removed', key, title, section: 'One' }],
    'edition',
  ],
  ['another rule', [{ what: 'rule-changed', rule: 'passPercent', from: 70, to: 60 }], 'edition'],
])('%s', (_case, changes, kind) => {
  expect(kindOfChange(changes)).toBe(kind)
})

test.each<[EditionChange, boolean, string]>([
  [{ what: 'section-added', key, title }, true, 'New section “Spans”.'],
  [{ what: 'section-removed', key, title }, true, 'The section “Spans” is gone.'],
  [{ what: 'section-moved', key, title }, true, 'The section “Spans” stands elsewhere.'],
  [{ what: 'section-renamed', key, from: 'A', to: 'B' }, false, 'The section “A” is called “B” now.'],
  [{ what: 'lesson-added', key, title, section: 'One' }, true, 'New lesson “Spans” in “One”.'],
  [{ what: 'lesson-removed', key, title, section: 'One' }, true, 'The lesson “Spans” in “One” is gone.'],
  [{ what: 'lesson-renamed', key, from: 'A', to: 'B' }, false, 'The lesson “A” is called “B” now.'],
  [{ what: 'lesson-moved', key, title, from: 'One', to: 'Two' }, true, 'The lesson “Spans” moved from “One” to “Two”.'],
  [{ what: 'lesson-moved', key, title, from: 'One', to: 'One' }, true, 'The lesson “Spans” stands elsewhere in “One”.'],
  [rewritten(3), false, 'The lesson “Spans” was corrected.'],
  [rewritten(60), false, 'The lesson “Spans” was rewritten: 60 % of its words changed.'],
  [
    { what: 'lesson-kind', key, title, from: 'article', to: 'live' },
    true,
    '“Spans” was: Article. It is now: Live session.',
  ],
  [
    { what: 'lesson-optional', key, title, optional: true },
    true,
    'The lesson “Spans” is optional now: completion leaves it out.',
  ],
  [
    { what: 'lesson-done-by', key, title, from: 'button', to: 'read' },
    true,
    '“Spans” is done by: reading it to its end, or marking it. It was: the student, who marks it as done.',
  ],
  [{ what: 'lesson-optional', key, title, optional: false }, true, 'The lesson “Spans” counts towards completion now.'],
  [
    { what: 'rule-changed', rule: 'requiredPercent', from: 100, to: 80 },
    true,
    'The course is complete with 80 % of the lessons that count; it was 100 %.',
  ],
  [
    { what: 'opening-changed', key, title, from: 'at once', to: { at: '2026-12-03T09:00:00Z' } },
    true,
    '“Spans” opens on 3 December 2026, 09:00 UTC. It opened from the beginning.',
  ],
  [
    { what: 'opening-changed', key, title, from: { days: 1 }, to: { afterTitle: 'Traces' } },
    true,
    '“Spans” opens once “Traces” is done. It opened one day after one began.',
  ],
])('%o is structural: %s, and said as “%s”', (change, structural, words) => {
  expect(isStructural(change)).toBe(structural)
  expect(changeInWords(change)).toBe(words)
})
