import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CourseAt, findCourses, readCourse, restated } from '@academy/catalog/folders'
import { snippetsOf } from '../extract.ts'
import type { Lesson } from './lesson.ts'
import { said } from './strings.ts'

const lessonsOf = async ({ dir, label }: CourseAt): Promise<Lesson[]> => {
  const { sections } = await readCourse(dir, label)
  const lessons = sections.flatMap((section) => section.lessons)
  return Promise.all(
    lessons.map(async ({ file, meta }) => {
      const path = join(dir, file.slice(label.length))
      const text = await readFile(path, 'utf8')
      return {
        file,
        snippets: snippetsOf(file, text),
        stated: meta.verified?.with ?? '',
        state: async (verified) => {
          await writeFile(path, restated(text, file, verified))
          return said.written
        },
      }
    }),
  )
}

/** Lessons of the course in a folder, or of all courses in it. Throws `FolderError` for what is no course. */
export const lessonsInFolder = async (dir: string): Promise<Lesson[]> => {
  const lessons: Lesson[] = []
  for (const course of await findCourses(dir, { strict: false })) lessons.push(...(await lessonsOf(course)))
  return lessons
}
