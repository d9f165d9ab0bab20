import type { Payload, PayloadRequest } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { loadCourse } from './stored/loadCourse.ts'
import { loadLibrary } from './stored/loadLibrary.ts'
import { type CourseFiles, courseFiles } from './write/courseFiles.ts'

/** The bytes of a picture by its file's name. */
export type OpenPicture = (filename: string) => Promise<AsyncIterable<Uint8Array>>

export type Exported = CourseFiles & { slug: string; title: string }

/** Opens a picture of an export; one whose file went in the meantime is an error. */
export const openerOf = (payload: Payload): OpenPicture => {
  const { openPicture } = runtimeOf(payload).folders
  return async (filename) => {
    const chunks = await openPicture(payload, filename)
    if (!chunks) throw new Error(`The file of the picture ${filename} is gone.`)
    return chunks
  }
}

/** A course's newest state as the files of its folder; null when there is no such course, or it lies in the trash. */
export const exportCourse = async (
  where: { slug: string } | { id: string },
  req: PayloadRequest,
): Promise<Exported | null> => {
  const [[field, value]] = Object.entries(where) as [[string, string]]
  const course = await loadCourse({ [field]: { equals: value } }, req)
  if (!course) return null
  const library = await loadLibrary({ course, sizes: [] }, req)
  return { slug: course.slug, title: course.title, ...courseFiles(course, library) }
}
