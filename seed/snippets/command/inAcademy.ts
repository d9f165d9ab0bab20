import { exportCourse, FolderError, frontMatter, readFrontMatter } from '@academy/catalog/folders'
import { stateVerified } from '@academy/catalog/freshness'
import type { PayloadRequest } from 'payload'
import { snippetsOf } from '../extract.ts'
import type { Lesson } from './lesson.ts'
import { said } from './strings.ts'

/** A translation has the code of its original. */
const isLesson = (path: string) => /\/\d+-[a-z0-9-]+\.md$/.test(path)

/**
 * Lessons of a course in the academy, as their newest drafts are; null when there is no such course. What they are verified
 * with is published where `publish` says so, and else waits in their drafts.
 */
export const lessonsInAcademy = async (
  slug: string,
  { publish }: { publish: boolean },
  req: PayloadRequest,
): Promise<Lesson[] | null> => {
  const course = await exportCourse({ slug }, req)
  if (!course) return null
  return [...course.texts]
    .filter(([path]) => isLesson(path))
    .map(([path, text]) => {
      const file = `${slug}/${path}`
      const { meta, problems } = readFrontMatter(text, file, frontMatter.lesson)
      if (!meta) throw new FolderError(problems)
      return {
        file,
        snippets: snippetsOf(file, text),
        stated: meta.verified?.with ?? '',
        state: async (verified) => said.stated[(await stateVerified(meta.key, verified, { publish }, req)) ?? 'gone'],
      }
    })
}
