import { expect, test } from 'vitest'
import { videoTime } from './videoTime.ts'

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [151, '2:31'],
  [3599, '59:59'],
  [3725, '1:02:05'],
])('second %s is %s', (second, expected) => expect(videoTime(second)).toBe(expected))
