import { expect, test } from 'vitest'
import {
  type ReviewActor,
  type ReviewState,
  type ReviewStep,
  reviewStates,
  stepsFor,
  take,
  transitions,
} from './steps.ts'

/** What each step leads to from draft, in review, changes asked, approved and published; `–` where it may not be taken. */
const table: [ReviewStep, ReviewActor, string][] = [
  ['submit', 'author', 'in-review – in-review – –'],
  ['submit', 'editor', 'in-review – in-review – –'],
  ['withdraw', 'author', '– draft – – –'],
  ['withdraw', 'editor', '– draft – – –'],
  ['ask', 'author', '– – – – –'],
  ['ask', 'editor', '– changes-asked – changes-asked –'],
  ['approve', 'author', '– – – – –'],
  ['approve', 'editor', '– approved approved – –'],
  ['schedule', 'author', '– – – – –'],
  ['schedule', 'editor', '– – – approved –'],
  ['call-off', 'author', '– – – – –'],
  ['call-off', 'editor', '– – – approved –'],
  ['publish', 'author', '– – – – –'],
  ['publish', 'editor', 'published published published published published'],
  ['change', 'author', '– – – draft –'],
  ['change', 'editor', '– – – – –'],
  ['unpublish', 'author', '– – – – –'],
  ['unpublish', 'editor', 'draft draft draft draft draft'],
]

const led = (step: ReviewStep, state: ReviewState, actor: ReviewActor) => {
  const verdict = take(step, state, actor)
  return 'to' in verdict ? verdict.to : '–'
}

test.each(table)('%s by the %s', (step, actor, expected) => {
  expect(reviewStates.map((state) => led(step, state, actor)).join(' ')).toBe(expected)
})

test('the table names every step of both', () => {
  expect(new Set(table.map(([step]) => step))).toEqual(new Set(Object.keys(transitions)))
  expect(table).toHaveLength(2 * Object.keys(transitions).length)
})

test.each([
  ['a step of others, whenever it is', 'approve', 'draft', 'author', 'not-yours'],
  ['a step that comes later', 'approve', 'draft', 'editor', 'not-now'],
] as const)('it is said why: %s', (_case, step, state, actor, refused) => {
  expect(take(step, state, actor)).toEqual({ refused })
})

test.each([
  ['an author of a draft', 'draft', 'author', ['submit']],
  ['an author who waits', 'in-review', 'author', ['withdraw']],
  ['an author whose course is approved', 'approved', 'author', []],
  ['an editor of what waits', 'in-review', 'editor', ['approve', 'publish', 'ask', 'withdraw']],
  ['an editor of what is approved', 'approved', 'editor', ['publish', 'schedule', 'call-off', 'ask']],
] as const)('%s is offered', (_case, state, actor, steps) => {
  expect(stepsFor(state, actor)).toEqual(steps)
})
