import { HttpError } from '@academy/kernel'
import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { FolderError } from './problem.ts'
import { problemsIn } from './problemsIn.ts'

const course = { dir: '/srv/courses/a', label: 'courses/a' }
const own = { file: 'courses/a/course.md', line: 3, message: 'No.' }

test.each<[string, Error, object[]]>([
  ['what its folder says wrong has its places', new FolderError([own]), [own]],
  [
    'what the academy refuses is the course’s',
    new HttpError(403, 'x/y', 'Not yours.'),
    [{ file: 'courses/a', message: 'Not yours.' }],
  ],
  ['what Payload refuses, too', new APIError('Too large.', 413), [{ file: 'courses/a', message: 'Too large.' }]],
])('%s', (_case, error, problems) => {
  expect(problemsIn(error, course)).toEqual(problems)
})

test.each([new APIError('Broken.', 500), new TypeError('Broken.')])(
  'what is ours to mend is thrown on: %s',
  (error) => {
    expect(() => problemsIn(error, course)).toThrow(error)
  },
)
