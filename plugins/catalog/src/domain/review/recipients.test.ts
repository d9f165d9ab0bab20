import { expect, test } from 'vitest'
import { recipientsOf } from './recipients.ts'
import type { ReviewStep } from './steps.ts'

const person = (id: string, role: string, reviews = true) => ({ id, role, wants: { reviews } })
const readers = [
  person('ada', 'admin'),
  person('eva', 'editor'),
  person('quiet', 'editor', false),
  person('tom', 'instructor'),
  person('tess', 'instructor'),
]

const table: [ReviewStep, string | null, string | null, string[]][] = [
  ['submit', 'tom', null, ['ada', 'eva']],
  ['submit', 'eva', null, ['ada']],
  ['ask', 'eva', null, ['tom', 'tess']],
  ['approve', 'ada', null, ['tom', 'tess']],
  ['schedule', 'eva', null, ['tom', 'tess']],
  ['call-off', 'eva', null, ['tom', 'tess']],
  ['publish', null, 'eva', ['tom', 'tess']],
  ['unpublish', 'eva', null, ['tom', 'tess']],
  ['change', 'tom', 'eva', ['eva']],
  ['change', 'tom', 'quiet', []],
  ['withdraw', 'tom', null, []],
  ['withdraw', 'tom', 'gone', []],
]

test.each(table)('%s by %s, last decided by %s: %j hear of it', (step, actor, editor, expected) => {
  expect(recipientsOf(readers, { step, actor, editor }).map(({ id }) => id)).toEqual(expected)
})
