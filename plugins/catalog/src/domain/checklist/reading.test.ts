import { expect, test } from 'vitest'
import { readingGrade, readingMinutes } from './reading.ts'

const times = (count: number, text: string) => Array<string>(count).fill(text).join(' ')

test('a short text has no grade', () => {
  expect(readingGrade('The cat sat on the mat.')).toBeNull()
})

test('short words in short sentences ask for little school, long ones for much', () => {
  const easy = readingGrade(times(30, 'The cat sat on the mat.'))
  const hard = readingGrade(
    times(
      16,
      'Observability necessitates correlating heterogeneous instrumentation across organizational boundaries and.',
    ),
  )
  expect(easy).toBeLessThan(3)
  expect(hard).toBeGreaterThan(18)
})

test.each([
  ['nothing', '', 0, 0],
  ['a word', 'word', 0, 1],
  ['three minutes of prose', times(540, 'word'), 0, 3],
  ['prose and code', times(180, 'word'), 50, 3],
])('%s takes its time', (_case, prose, codeLines, minutes) => {
  expect(readingMinutes({ prose, codeLines })).toBe(minutes)
})
