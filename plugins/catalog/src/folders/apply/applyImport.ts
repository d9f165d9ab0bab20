import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { Plan } from '../plan/plan.ts'
import type { Library } from '../stored/stored.ts'
import { beginCourse, finishCourse } from './applyCourse.ts'
import { applyLessons, trashLessons } from './applyLessons.ts'
import { applyPictures, takeBackPictures } from './applyPictures.ts'
import { translateCourse } from './translateCourse.ts'

type Options = { library: Library; publish: boolean }

/**
 * Does what a plan says, all of it or nothing: in one transaction, and without leaving uploads behind when that fails.
 * Answers the course's id.
 */
export const applyImport = (plan: Plan, { library, publish }: Options, req: PayloadRequest): Promise<string> =>
  inTransaction(req, async () => {
    const pictures = new Map<string, string>()
    try {
      await applyPictures(plan.pictures, pictures, req)
      const course = plan.stored?.id ?? (await beginCourse(plan, library, req))
      const lessons = await applyLessons(plan, { course, pictures, publish }, req)
      await finishCourse(plan, course, lessons, { library, pictures, publish }, req)
      await translateCourse(plan, course, publish, req)
      await trashLessons(plan, req)
      return course
    } catch (error) {
      await takeBackPictures(pictures, req)
      throw error
    }
  })
