import { expect, test } from 'vitest'
import { differing, isSame, merge } from './merge.ts'

const base = { title: 'Spans', summary: 'About spans.', minutes: 5, tags: ['a'], body: { root: { text: 'Old' } } }

test.each([
  ['nobody changed anything', {}, {}, base, []],
  ['only I did', { title: 'Mine' }, {}, { ...base, title: 'Mine' }, []],
  ['only they did', {}, { title: 'Theirs' }, { ...base, title: 'Theirs' }, []],
  ['each changed another field', { title: 'Mine' }, { minutes: 9 }, { ...base, title: 'Mine', minutes: 9 }, []],
  ['both made the same of it', { title: 'Same' }, { title: 'Same' }, { ...base, title: 'Same' }, []],
  ['both changed one field', { title: 'Mine' }, { title: 'Theirs' }, { ...base, title: 'Mine' }, ['title']],
  [
    'both changed the text, and one the title',
    { body: { root: { text: 'Mine' } } },
    { body: { root: { text: 'Theirs' } }, title: 'Theirs' },
    { ...base, body: { root: { text: 'Mine' } }, title: 'Theirs' },
    ['body'],
  ],
  ['I emptied what they changed', { summary: '' }, { summary: 'Theirs' }, { ...base, summary: '' }, ['summary']],
])('%s', (_case, mine, theirs, merged, clashes) => {
  const result = merge(base, { ...base, ...mine }, { ...base, ...theirs })
  expect(result.merged).toEqual(merged)
  expect(result.clashes.map(({ field }) => field)).toEqual(clashes)
})

test.each([
  ['nothing and an empty text', null, '', true],
  ['nothing and an empty list', undefined, [], true],
  ['lists in another order', ['a', 'b'], ['b', 'a'], false],
  ['a field that is nothing and one that is not there', { a: 1, b: null }, { a: 1 }, true],
  ['nothing and a text that was emptied', null, { root: { type: 'root', children: [] } }, true],
  ['zero and nothing', 0, null, false],
])('%s', (_case, one, other, same) => {
  expect(isSame(one, other)).toBe(same)
})

test('what the server writes is nobody’s text', () => {
  expect(differing({ updatedAt: '1', _status: 'draft', title: 'A' }, { updatedAt: '2', title: 'A' })).toEqual([])
})
