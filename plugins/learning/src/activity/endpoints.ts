import { alsoForForms, asksThemselves, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { activityView, studyPlanInput } from '../contract.ts'
import { weekdays } from '../domain/days.ts'
import { activityOf, changePlan } from './activity.ts'
import { studentOf } from './studentOf.ts'

const read = getEndpoint({
  path: '/me/activity',
  summary: 'What one studied by the days of one’s own time zone: this week against one’s goal, the streak, a year',
  reply: activityView,
  allow: isSomebody,
  handle: (_input, req) => activityOf({ payload: req.payload, req }, studentOf(req), Date.now()),
})

const plan = postEndpoint({
  path: '/me/study-plan',
  summary: 'Set one’s goal for a week, one’s rest days, and whether the streak is shown; from today on',
  input: studyPlanInput,
  reply: activityView,
  allow: asksThemselves,
  handle: async (change, req) => {
    const reading = { payload: req.payload, req }
    await changePlan(reading, studentOf(req), change, Date.now())
    return activityOf(reading, studentOf(req), Date.now())
  },
})

/** A ticked box is sent, another one is not. */
const planIn = ({ goalMinutes = '', showsStreak, ...fields }: Record<string, string>) => ({
  goalMinutes: goalMinutes.trim() === '' ? undefined : Number(goalMinutes),
  restDays: weekdays.filter((weekday) => `rest-${weekday}` in fields),
  showsStreak: showsStreak !== undefined,
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownActivity: Endpoint[] = [read, alsoForForms(plan, { read: planIn, page: () => '/me' })]
