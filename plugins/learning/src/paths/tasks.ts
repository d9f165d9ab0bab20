import { defineTask } from '@academy/kernel'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { checkPaths } from './check.ts'
import { findFollows } from './follows.ts'

/** One whose turn fails does not take the others' along; the task is tried again for those who are left. */
const checkEach = async (payload: Payload, students: ReadonlySet<string>): Promise<void> => {
  const failures: unknown[] = []
  for (const student of students)
    await checkPaths(await createLocalReq({}, payload), student, new Date()).catch((error: unknown) =>
      failures.push(error),
    )
  if (failures.length > 0) throw new AggregateError(failures, `The paths of ${failures.length} could not be checked.`)
}

/** Sees what a student has completed of the paths that they follow. */
export const checkPathsTask = defineTask({
  name: 'learning/check-paths',
  input: z.object({ student: z.uuid() }),
  batch: 50,
  run: async (inputs, { payload }) => {
    await checkEach(payload, new Set(inputs.map(({ student }) => student)))
  },
})

/** The same for all who follow a path: it asks for something else now, and some may have done that before. */
export const checkFollowersTask = defineTask({
  name: 'learning/check-followers',
  input: z.object({ path: z.uuid() }),
  run: async ([input], { payload }) => {
    if (!input) return
    const where = { path: { equals: input.path }, completedAt: { exists: false } }
    await checkEach(payload, new Set((await findFollows({ payload }, where)).map(({ student }) => student)))
  },
})
