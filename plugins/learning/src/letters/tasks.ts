import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { sendDigests } from './digest/send.ts'
import { sendReminders } from './reminders/send.ts'

const sweep = { input: z.object({}), batch: 100, expireInSeconds: 3600 }

/** Hourly, because it is Monday morning somewhere at any hour; one that fails is made by the next. */
export const sendDigestsTask = defineTask({
  ...sweep,
  name: 'learning/send-digests',
  schedule: '5 * * * *',
  run: (_inputs, { payload, log }) => sendDigests(payload, new Date(), log),
})

/** Hourly, by everybody’s own day. */
export const sendRemindersTask = defineTask({
  ...sweep,
  name: 'learning/send-reminders',
  schedule: '35 * * * *',
  run: (_inputs, { payload, log }) => sendReminders(payload, new Date(), log),
})
