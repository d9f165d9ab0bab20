import { expect, test } from 'vitest'
import { haveWaited, longestBeat, soundBeats } from './beats.ts'

const now = Date.UTC(2026, 10, 27, 12)
const s = 1000
const beat = (from: number, to: number, lesson = 'a') => ({
  enrollment: 'e',
  lesson,
  from: now + from * s,
  to: now + to * s,
})
const spans = (...beats: ReturnType<typeof beat>[]) =>
  soundBeats(beats, now, now).map(({ from, to, lesson }) => [(from - now) / s, (to - now) / s, lesson])

test.each([
  ['a beat is what it says', [beat(-30, 0)], [[-30, 0, 'a']]],
  [
    'they are put in order',
    [beat(-30, 0), beat(-60, -30)],
    [
      [-60, -30, 'a'],
      [-30, 0, 'a'],
    ],
  ],
  [
    'no moment counts twice',
    [beat(-30, 0), beat(-40, -10, 'b')],
    [
      [-40, -10, 'b'],
      [-10, 0, 'a'],
    ],
  ],
  ['one inside another is none', [beat(-30, 0), beat(-20, -10, 'b')], [[-30, 0, 'a']]],
  ['the future is cut off', [beat(-10, 50)], [[-10, 0, 'a']]],
  ['a night is as long as a beat', [beat(-9000, 0)], [[-9000, -9000 + longestBeat / s, 'a']]],
  ['back to front is none', [beat(0, -10)], []],
  ['a look is a beat of no time', [beat(0, 0)], [[0, 0, 'a']]],
])('%s', (_case, given, expected) => {
  expect(spans(...given)).toEqual(expected)
})

test.each([
  ['have not, when they come as they happen', [beat(-30, 0)], false],
  ['have not, when the next hourly look still finds them', [beat(-1830, -1800)], false],
  ['have, when it may not', [beat(-30, 0), beat(-1830, -1801)], true],
  ['have not, when there are none', [], false],
])('beats %s waited', (_case, given, expected) => {
  expect(haveWaited(given, now)).toBe(expected)
})
