import { defineTask } from '@academy/kernel'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { checkPaths } from './check.ts'
import { findFollows } from './follows.ts'

/** Sees what a student has completed of the paths that they follow. */
export const checkPathsTask = defineTask({
  name: 'learning/check-paths',
  input: z.object({ student: z.uuid() }),
  batch: 50,
  run: async (inputs, { payload }) => {
    for (const student of new Set(inputs.map((input) => input.student)))
      await checkPaths(await createLocalReq({}, payload), student, new Date())
  },
})

/** The same for all who follow a path: it asks for something else now, and some may have done that before. */
export const checkFollowersTask = defineTask({
  name: 'learning/check-followers',
  input: z.object({ path: z.uuid() }),
  run: async ([input], { payload }) => {
    if (!input) return
    const where = { path: { equals: input.path }, completedAt: { exists: false } }
    for (const { student } of await findFollows({ payload }, where))
      await checkPaths(await createLocalReq({}, payload), student, new Date())
  },
})
