import { expect, test } from 'vitest'
import { piecesOf } from './highlight.ts'

test('marked words are told apart from the rest', () => {
  expect(piecesOf('a <mark>trace</mark> of <mark>spans</mark>')).toEqual([
    { text: 'a ', isMarked: false },
    { text: 'trace', isMarked: true },
    { text: ' of ', isMarked: false },
    { text: 'spans', isMarked: true },
  ])
})

test('tags in a lesson’s text are text', () => {
  expect(piecesOf('&lt;img onerror=x&gt; & <mark>b</mark>')).toEqual([
    { text: '<img onerror=x> & ', isMarked: false },
    { text: 'b', isMarked: true },
  ])
})
