import { expect, test } from 'vitest'
import type { EditionChange, Opening } from '../../contract.ts'
import { edition } from '../testing/editions.ts'
import { openingChanges } from './compareSchedules.ts'

const days = (count: number): Opening => ({ opens: 's', days: count })
const afterA: Opening = { opens: 'b', after: 'a' }
const about = { what: 'opening-changed', key: 's', title: 'Section s' } as const

test.each<[string, Opening[], Opening[], EditionChange[]]>([
  ['nothing', [days(7)], [days(7)], []],
  ['something opens later than at once', [], [days(7)], [{ ...about, from: 'at once', to: { days: 7 } }]],
  ['something opens at once', [days(7)], [], [{ ...about, from: { days: 7 }, to: 'at once' }]],
  ['something waits longer', [days(7)], [days(9)], [{ ...about, from: { days: 7 }, to: { days: 9 } }]],
  [
    'something waits for a lesson, which is called by its title',
    [],
    [afterA],
    [{ what: 'opening-changed', key: 'b', title: 'Lesson b', from: 'at once', to: { afterTitle: 'Lesson a' } }],
  ],
])('%s', (_case, before, after, changes) => {
  const outline = { s: ['a', 'b'] }
  expect(openingChanges(edition(outline, { schedule: before }), edition(outline, { schedule: after }))).toEqual(changes)
})

test('of what is new or gone nothing is said', () => {
  const before = edition({ s: ['a'], t: ['c'] }, { schedule: [{ opens: 't', days: 3 }] })
  const after = edition({ s: ['a', 'b'] }, { schedule: [afterA] })
  expect(openingChanges(before, after)).toEqual([])
})
