import { expect, test } from 'vitest'
import { alikeBy } from './alike.ts'

const near = (vectors: Record<string, number[]>, one: string, other: string) =>
  alikeBy(new Map(Object.entries(vectors)))
    .get(one)
    ?.get(other)

test.each([
  ['the same text', { a: [1, 0], b: [1, 0], c: [0, 1] }, 1],
  ['the same direction', { a: [1, 0], b: [9, 0], c: [0, 1] }, 1],
  ['as unlike as any', { a: [1, 0, 0], b: [0, 1, 0], c: [0, 0, 1] }, undefined],
  ['less alike than usual', { a: [1, 0], b: [0, 1], c: [1, 1] }, undefined],
  ['a text without a vector to speak of', { a: [0, 0], b: [1, 0], c: [0, 1] }, undefined],
  ['only two, of which one cannot say what is usual', { a: [1, 0], b: [1, 1] }, undefined],
])('%s', (_case, vectors, share) => {
  expect(near(vectors, 'a', 'b')).toBe(share)
  expect(near(vectors, 'b', 'a')).toBe(share)
})
