import { expect, test } from 'vitest'
import { verdictOf } from './verdict.ts'

const base = { folder: 'f1', here: 'h1' }

test.each([
  ['a course that is new', 'f1', null, null, 'import'],
  ['one that was here before the first sync', 'f1', 'h1', null, 'both-changed'],
  ['one that nobody touched', 'f1', 'h1', base, 'in-step'],
  ['one that the repository changed', 'f2', 'h1', base, 'import'],
  ['one that the panel changed', 'f1', 'h2', base, 'changed-here'],
  ['one that both changed', 'f2', 'h2', base, 'both-changed'],
  ['one that was deleted here', 'f1', null, base, 'changed-here'],
  ['one that was deleted here and changed there', 'f2', null, base, 'both-changed'],
] as const)('%s', (_case, folder, here, before, verdict) => {
  expect(verdictOf({ folder, here, base: before })).toBe(verdict)
})
