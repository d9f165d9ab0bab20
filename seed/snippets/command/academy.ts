import { learnVersions } from '@academy/catalog/freshness'
import { createLocalReq, getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { lessonsInAcademy } from './inAcademy.ts'
import type { Lesson } from './lesson.ts'
import { said } from './strings.ts'
import { type Flags, tryLessons } from './tryLessons.ts'

/**
 * Tries courses of the academy. The newest versions that were met on the way are what its statements are measured by from
 * then on. Answers the exit code.
 */
export const tryCourses = async (
  slugs: readonly string[],
  { publish, ...flags }: Flags & { publish: boolean },
  around: Parameters<typeof tryLessons>[2],
): Promise<number> => {
  const req = await createLocalReq({}, await getPayload({ config }))
  const lessons: Lesson[] = []
  for (const slug of slugs) {
    const found = await lessonsInAcademy(slug, { publish }, req)
    if (!found) {
      around.say(said.noCourse(slug))
      return 1
    }
    lessons.push(...found)
  }
  const { passed, versions } = await tryLessons(lessons, flags, around)
  if (flags.newest && versions.size > 0) {
    await learnVersions(versions, req)
    around.say(said.learned(versions.size))
  }
  return passed ? 0 : 1
}
