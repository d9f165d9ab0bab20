import { expect, test } from 'vitest'
import { joined, type LessonVideos, type Played, setBack, shareOf, together } from './played.ts'

const parts = (...pairs: [number, number][]): Played[] => pairs.map(([from, to]) => ({ from, to }))

test.each<[string, Played[], Played[]]>([
  ['nothing is nothing', [], []],
  ['what touches is one part', parts([0, 2], [2, 5]), parts([0, 5])],
  ['what was played twice counts once', parts([0, 4], [1, 3], [0, 4]), parts([0, 4])],
  ['what was passed over is left out', parts([6, 8], [0, 2]), parts([0, 2], [6, 8])],
  ['a later part reaches back', parts([5, 9], [0, 6]), parts([0, 9])],
  ['a part without length is none', parts([3, 3], [4, 2]), []],
])('%s', (_case, given, expected) => {
  expect(joined(given)).toEqual(expected)
})

const video = (duration: number | null, ...pairs: [number, number][]) => ({ duration, played: parts(...pairs) })

test.each<[string, ReturnType<typeof video>[], number | null]>([
  ['half of one', [video(10, [0, 5])], 0.5],
  ['the longer video weighs more', [video(30, [0, 30]), video(10)], 0.75],
  ['seconds past the end are none', [video(10, [8, 12])], 0.2],
  ['all of them, whatever their clock says', [video(10, [0, 10.2]), video(5, [0, 5])], 1],
  ['nothing is known before each says how long it is', [video(10, [0, 10]), video(null)], null],
  ['a lesson without a video', [], null],
])('the share: %s', (_case, given, expected) => {
  expect(shareOf(given)).toBe(expected)
})

const lesson = (setBackAt: string, played: Played[], position = 0): LessonVideos => ({
  setBackAt,
  videos: { one: { duration: 10, played, position } },
})
const [monday, tuesday] = ['2026-11-23T10:00:00.000Z', '2026-11-24T10:00:00.000Z']

test.each<[string, LessonVideos, LessonVideos, LessonVideos]>([
  [
    'half of it today and half tomorrow are the whole',
    lesson('', parts([0, 5]), 5),
    lesson('', parts([5, 10]), 10),
    lesson('', parts([0, 10]), 10),
  ],
  [
    'what was watched before it was set back counts for nothing',
    lesson('', parts([0, 10]), 4),
    lesson(monday, parts([0, 1]), 1),
    lesson(monday, parts([0, 1]), 1),
  ],
  [
    'a page that has not heard of it does not bring it back',
    lesson(tuesday, parts([0, 1])),
    lesson(monday, parts([0, 9]), 9),
    lesson(tuesday, parts([0, 1]), 9),
  ],
])('%s', (_case, one, other, expected) => {
  expect(together(one, other)).toEqual(expected)
})

test('another video is kept beside it, and a length that is known stays known', () => {
  const other = {
    setBackAt: '',
    videos: { one: { duration: null, played: [], position: 2 }, two: { duration: 4, played: [], position: 0 } },
  }
  expect(together(lesson('', parts([0, 5])), other).videos).toEqual({
    one: { duration: 10, played: parts([0, 5]), position: 2 },
    two: { duration: 4, played: [], position: 0 },
  })
})

test('a lesson that is set back keeps where its videos were left', () => {
  expect(setBack(lesson('', parts([0, 9]), 9), monday)).toEqual(lesson(monday, [], 9))
})
