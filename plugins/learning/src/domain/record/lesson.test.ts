import { expect, test } from 'vitest'
import type { LastStep } from '../why.ts'
import { type Brought, broughtStep, type LessonHere, type RecordedLesson } from './lesson.ts'

const [then, later, now] = ['2026-11-03T10:00:00.000Z', '2026-11-09T10:00:00.000Z', '2026-11-27T10:00:00.000Z']
const recorded: RecordedLesson = { key: 'spans', fraction: 1, at: then }
const open: LessonHere = { rule: 'passed', fraction: 0, last: null, setBackAt: null, isClosed: false }
const last = (reason: LastStep['reason'], at: string): LastStep => ({ reason, at, note: null })
const setBack = (at: string) => ({ setBackAt: at, last: last('lowered', at) })
const step = (at: string, from = 0, to = 1): Brought => ({ step: { from, to, reason: 'imported' }, at })

type Given = { recorded?: Partial<RecordedLesson>; here?: Partial<LessonHere>; isProven?: boolean }
const brought = ({ recorded: r, here, isProven = true }: Given) =>
  broughtStep({ ...recorded, ...r }, { ...open, ...here }, { isProven, now })

test.each<[string, Given, Brought]>([
  ['a passed quiz counts when it was', {}, step(then)],
  ['so does a part of a video', { recorded: { fraction: 0.4 }, here: { rule: 'watched' } }, step(then, 0, 0.4)],
  ['what is as far here changes nothing', { here: { fraction: 1 } }, { left: 'already' }],
  ['nor does what is less far', { recorded: { fraction: 0.4 }, here: { fraction: 0.5 } }, { left: 'already' }],
  ['a lesson that is not here waits', { here: { rule: null } }, step(then)],
  ['no time is later than now', { recorded: { at: '2030-01-01T00:00:00.000Z' } }, step(now)],
  [
    'what went on here since keeps its place before it',
    { here: { fraction: 0.5, last: last('watched', later) } },
    step('2026-11-09T10:00:00.001Z', 0.5),
  ],
  ['what was set back since stays so', { here: setBack(later) }, { left: 'taken-back' }],
  ['what was set back at that moment too', { here: setBack(then) }, { left: 'taken-back' }],
  [
    'it stays so whatever happened after it',
    { here: { fraction: 0.2, setBackAt: later, last: last('watched', now) } },
    { left: 'taken-back' },
  ],
  ['what was set back before it does not', { recorded: { at: later }, here: setBack(then) }, step(later)],
  ['what is closed here counts all the same', { here: { isClosed: true } }, step(then)],
])('proven: %s', (_case, given, expected) => {
  expect(brought(given)).toEqual(expected)
})

test.each<[string, Given, Brought]>([
  ['what a student may mark counts from now', { here: { rule: 'button' } }, step(now)],
  ['so does what they may read', { here: { rule: 'read' } }, step(now)],
  ['a quiz does not', {}, { left: 'not-proven' }],
  ['nor a video', { here: { rule: 'watched' } }, { left: 'not-proven' }],
  ['nor a part of anything', { recorded: { fraction: 0.5 }, here: { rule: 'read' } }, { left: 'not-proven' }],
  ['nor a lesson that is not here', { here: { rule: null } }, { left: 'not-here' }],
  ['nor what was taken back since', { here: { rule: 'button', ...setBack(later) } }, { left: 'taken-back' }],
  ['nor what is closed', { here: { rule: 'button', isClosed: true } }, { left: 'closed' }],
  ['nor a quiz that is closed', { here: { isClosed: true } }, { left: 'not-proven' }],
])('claimed: %s', (_case, given, expected) => {
  expect(brought({ ...given, isProven: false })).toEqual(expected)
})
