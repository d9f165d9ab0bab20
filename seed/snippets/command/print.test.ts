import { expect, test } from 'vitest'
import { printed, printedTotal } from './print.ts'

const passed = { file: 'a/01-a/01-one.md', snippets: 2, failures: [], recorded: '' }
const failed = {
  file: 'a/01-a/02-two.md',
  snippets: 3,
  failures: [['a/01-a/02-two.md:7 TS2304: Cannot find name.'], ['a/01-a/02-two.md:20 exited with 1\nError: no']],
  recorded: '',
}

test('a lesson whose snippets pass is a line', () => {
  expect(printed(passed)).toBe('= a/01-a/01-one.md  all 2 snippets pass')
})

test('what was written down stands below it', () => {
  expect(printed({ ...passed, recorded: 'verified with zod 4.6 (published)' })).toBe(
    '= a/01-a/01-one.md  all 2 snippets pass\n    verified with zod 4.6 (published)',
  )
})

test('what fails is named with file and line', () => {
  expect(printed(failed)).toBe(`! a/01-a/02-two.md  2 of 3 fail
    a/01-a/02-two.md:7 TS2304: Cannot find name.
    a/01-a/02-two.md:20 exited with 1
    Error: no`)
})

test('the end counts', () => {
  expect(printedTotal([passed, failed])).toBe('5 snippets in 2 lessons: 2 fail.')
  expect(printedTotal([passed])).toBe('2 snippets in 1 lesson: all pass.')
})
