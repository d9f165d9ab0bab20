import { defineTask, enqueue, type TaskContext } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { findUnderWay } from '../paths/follows.ts'
import { checkPathsTask } from '../paths/tasks.ts'
import { runtimeOf } from '../runtime.ts'
import { beforeAllIds, type Reading } from '../store/reading.ts'
import { adviserOf } from './advise.ts'
import { weighCourses } from './affinities.ts'
import { embedCourses } from './embeddings/embedCourses.ts'
import { findKnowledge } from './knowledge.ts'

/** Students in one statement. */
const atOnce = 500

/** What these students can and may learn next, after something that they did. One run for all who wait. */
export const adviseTask = defineTask({
  name: 'learning/advise',
  input: z.object({ student: z.uuid() }),
  batch: atOnce,
  restMs: 2000,
  run: async (inputs, { payload }) => {
    const students = [...new Set(inputs.map(({ student }) => student))]
    await adviserOf(await findKnowledge({ payload }), new Date())({ payload }, students)
  },
})

/** A service that fails costs one reason of several: what it said before holds, and it is asked again the next time. */
const compareTexts = async ({ payload, log }: TaskContext): Promise<void> => {
  const { embeddings } = runtimeOf(payload)
  if (embeddings === null) return
  await embedCourses({ payload }, embeddings).catch((error: unknown) =>
    log.warn({ err: error }, 'texts of courses could not be compared'),
  )
}

const studentRow = z.object({ student: z.string() })

/** The next students who learn anything, or were advised once, in the order of their ids. */
const nextStudents = async ({ payload }: Reading, after: string): Promise<string[]> => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select student from (
      (select distinct student_id as student from enrollments where student_id > ${after}::uuid order by 1 limit ${atOnce})
      union
      (select student_id from skill_profiles where student_id > ${after}::uuid order by 1 limit ${atOnce})
    ) as learners order by student limit ${atOnce}`)
  return z
    .array(studentRow)
    .parse(rows)
    .map(({ student }) => student)
}

/** The same for all, and what they together say of the courses: every night, and when a course was published. */
export const adviseAllTask = defineTask({
  name: 'learning/advise-all',
  input: z.object({}),
  schedule: '10 2 * * *',
  batch: 1000,
  expireInSeconds: 3600,
  run: async (_inputs, { payload, log }) => {
    const now = new Date()
    await weighCourses({ payload }, now)
    await compareTexts({ payload, log })
    const advise = adviserOf(await findKnowledge({ payload }), now)
    let students = await nextStudents({ payload }, beforeAllIds)
    let count = 0
    while (students.length > 0) {
      await advise({ payload }, students)
      // What a course teaches may fulfil a path today that it did not yesterday.
      for (const student of await findUnderWay({ payload }, students))
        await enqueue(checkPathsTask, { student }, { payload })
      count += students.length
      students = await nextStudents({ payload }, students.at(-1) ?? beforeAllIds)
    }
    log.info({ students: count }, 'all students are advised')
  },
})

/** Asks for a student's skills and suggestions to be worked out anew, in the request's transaction where there is one. */
export const adviseSoon = ({ payload, req }: Reading, student: string): Promise<void> =>
  enqueue(adviseTask, { student }, req ?? { payload })
