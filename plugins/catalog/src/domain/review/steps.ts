/** What has become of a course that is to be published; its lessons are reviewed as a part of it. */
export const reviewStates = ['draft', 'in-review', 'changes-asked', 'approved', 'published'] as const
export type ReviewState = (typeof reviewStates)[number]

/**
 * What people do about it. `change` is an edit by somebody who may not publish, `call-off` takes a set time back, and
 * `unpublish` takes a course off the site.
 */
export const reviewSteps = [
  'submit',
  'withdraw',
  'ask',
  'approve',
  'schedule',
  'call-off',
  'publish',
  'change',
  'unpublish',
] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** `author` teaches the course; `editor` decides what readers see, administrators included. */
export type ReviewActor = 'author' | 'editor'

type Rule = { from: readonly ReviewState[]; to: ReviewState; by: readonly ReviewActor[] }

const anybody = ['author', 'editor'] as const
const editors = ['editor'] as const

/** The whole of it: from where each step leads where, and who may take it. */
export const transitions: Record<ReviewStep, Rule> = {
  submit: { from: ['draft', 'changes-asked'], to: 'in-review', by: anybody },
  withdraw: { from: ['in-review'], to: 'draft', by: anybody },
  ask: { from: ['in-review', 'approved'], to: 'changes-asked', by: editors },
  approve: { from: ['in-review', 'changes-asked'], to: 'approved', by: editors },
  schedule: { from: ['approved'], to: 'approved', by: editors },
  'call-off': { from: ['approved'], to: 'approved', by: editors },
  publish: { from: reviewStates, to: 'published', by: editors },
  change: { from: ['approved'], to: 'draft', by: ['author'] },
  unpublish: { from: reviewStates, to: 'draft', by: editors },
}

export type Verdict = { to: ReviewState } | { refused: 'not-yours' | 'not-now' }

/** Where a step leads, or why it may not be taken. */
export const take = (step: ReviewStep, state: ReviewState, actor: ReviewActor): Verdict => {
  const { from, to, by } = transitions[step]
  if (!by.includes(actor)) return { refused: 'not-yours' }
  return from.includes(state) ? { to } : { refused: 'not-now' }
}

/** Steps that people take by themselves, in the order in which they are offered. */
const offered = [
  'submit',
  'approve',
  'publish',
  'schedule',
  'call-off',
  'ask',
  'withdraw',
] as const satisfies readonly ReviewStep[]

export const stepsFor = (state: ReviewState, actor: ReviewActor): ReviewStep[] =>
  offered.filter((step) => 'to' in take(step, state, actor))
