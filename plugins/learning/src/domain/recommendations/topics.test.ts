import { expect, test } from 'vitest'
import { courseOf } from './testing/school.ts'
import { nearByTopic } from './topics.ts'

const one = courseOf('one', { topics: 'errors node', teaches: 'handling:1' })

test.each([
  ['nothing in common', { topics: 'traces' }, undefined],
  ['everything, at whatever level', { topics: 'errors node', teaches: 'handling:3' }, 1],
  ['half of what both name', { topics: 'errors', teaches: 'handling:1 logs:1' }, 0.5],
  ['too little to say anything', { topics: 'errors a b c d' }, undefined],
  ['a topic is not a skill of the same name', { teaches: 'errors:1 node:1', topics: 'handling' }, undefined],
])('%s', (_case, other, share) => {
  const near = nearByTopic([one, courseOf('other', other)])
  expect([near.get('one')?.get('other'), near.get('other')?.get('one')]).toEqual([share, share])
  expect(near.get('one')?.get('one')).toBeUndefined()
})
