import { expect, test } from 'vitest'
import { type Activity, heed, idleAfter, type Sign, type Stretch } from './activity.ts'

const s = 1000
const idle = idleAfter / s

/** The stretches that these signs, at seconds, end. */
const counted = (...signs: [Sign, number][]): [number, number][] => {
  let activity: Activity = null
  const stretches: Stretch[] = []
  for (const [sign, at] of signs) {
    const heeded = heed(activity, sign, at * s)
    activity = heeded.activity
    if (heeded.ended) stretches.push(heeded.ended)
  }
  return stretches.map(({ from, to }) => [from / s, to / s])
}

test.each<[string, [Sign, number][], [number, number][]]>([
  [
    'nothing happens on a page that nobody touches',
    [
      ['cut', 0],
      ['cut', 30],
      ['stop', 40],
    ],
    [],
  ],
  [
    'reading is counted while there are signs of it',
    [
      ['sign', 0],
      ['sign', 20],
      ['cut', 30],
    ],
    [[0, 30]],
  ],
  [
    'piece by piece, without a gap',
    [
      ['sign', 0],
      ['cut', 30],
      ['cut', 60],
    ],
    [
      [0, 30],
      [30, 60],
    ],
  ],
  [
    'it wears off',
    [
      ['sign', 0],
      ['cut', idle + 30],
    ],
    [[0, idle]],
  ],
  [
    'and is not counted after it has',
    [
      ['sign', 0],
      ['cut', idle + 30],
      ['cut', idle + 60],
    ],
    [[0, idle]],
  ],
  [
    'a night’s sleep is no reading',
    [
      ['sign', 0],
      ['sign', 30_000],
      ['stop', 30_010],
    ],
    [
      [0, idle],
      [30_000, 30_010],
    ],
  ],
  [
    'out of sight is not counted',
    [
      ['sign', 0],
      ['stop', 10],
      ['cut', 30],
      ['sign', 50],
      ['cut', 60],
    ],
    [
      [0, 10],
      [50, 60],
    ],
  ],
])('%s', (_case, signs, expected) => {
  expect(counted(...signs)).toEqual(expected)
})
