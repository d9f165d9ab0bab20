import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { eraseDue } from '../erasure/due.ts'

/** Erases accounts whose fourteen days are over. Hourly. */
export const eraseDueTask = defineTask({
  name: 'auth/erase-due',
  input: z.object({}),
  schedule: '7 * * * *',
  run: (_inputs, context) => eraseDue(context, new Date()),
})
