import { expect, test } from 'vitest'
import { closedLessons } from '../opening.ts'
import { closedToClaims } from './closed.ts'

const lesson = (key: string) => ({ key, title: key, freePreview: false })
const keys = ['one', 'two', 'three', 'later', 'last']
const course = {
  sections: [{ key: 'basics', title: 'Basics', lessons: keys.map(lesson) }],
  schedule: [
    { opens: 'two', after: 'one' },
    { opens: 'three', after: 'two' },
    { opens: 'later', days: 7 },
    { opens: 'last', after: 'later' },
  ],
}
const closedAfter = (done: ReadonlySet<string>) =>
  closedLessons(course, { beginning: { at: 0 }, done, seen: new Set(), now: 1 })

test.each<[string, string[], string[], string[]]>([
  ['one opens the next, and that the next', ['three', 'two', 'one'], [], ['later', 'last']],
  ['what is not claimed opens nothing', ['three', 'one'], [], ['three', 'later', 'last']],
  ['what is done here does', ['three'], ['one', 'two'], ['later', 'last']],
  ['what opens later is not claimed, nor what comes after it', keys, [], ['later', 'last']],
])('claims: %s', (_case, claimed, done, expected) => {
  const closed = closedToClaims(claimed, new Set(done), closedAfter)
  expect(keys.filter((key) => closed.has(key))).toEqual(expected)
})
