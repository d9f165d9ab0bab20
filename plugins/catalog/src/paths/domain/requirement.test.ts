import { expect, test } from 'vitest'
import { flawOf, type SentRequirement } from './requirement.ts'

const isPublished = (course: string) => course.startsWith('out')

test.each<[string, SentRequirement, ReturnType<typeof flawOf>]>([
  ['neither a course nor a skill is nothing to fulfil', {}, 'nothing'],
  ['empty lists are nothing either', { courses: [], skill: null }, 'nothing'],
  ['a skill alone is enough', { skill: 'tracing' }, null],
  ['a published course is enough', { courses: ['out-1'] }, null],
  ['a course may stand in it once', { courses: ['out-1', 'out-2', { id: 'out-1' }] }, 'twice'],
  ['courses that nobody can take fulfil nothing', { courses: ['draft-1', 'draft-2'] }, 'unpublished'],
  ['one that can be taken is enough beside others', { courses: ['draft-1', 'out-1'] }, null],
  ['a skill is a way beside courses that nobody can take', { courses: ['draft-1'], skill: { id: 'tracing' } }, null],
])('%s', (_case, requirement, flaw) => {
  expect(flawOf(requirement, isPublished)).toBe(flaw)
})
