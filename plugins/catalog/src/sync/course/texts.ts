import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Files } from '../../domain/sync/differing.ts'
import type { Plan } from '../../folders/plan/plan.ts'
import { loadCourse } from '../../folders/stored/loadCourse.ts'
import { loadLibrary } from '../../folders/stored/loadLibrary.ts'
import type { Library } from '../../folders/stored/stored.ts'
import { type CourseFiles, courseFiles } from '../../folders/write/courseFiles.ts'
import { plannedFiles } from '../../folders/write/plannedFiles.ts'

/** Pictures go by their bytes: what they are called here does not tell whether somebody changed them. */
const comparable = ({ texts, pictures }: CourseFiles, library: Library): Files => {
  const digests = new Map([...library.pictures.values()].map(({ filename, sha256 }) => [filename, sha256]))
  const shown = [...pictures].map(([path, filename]) => [path, digests.get(filename) ?? ''] as const)
  return Object.fromEntries([...texts, ...shown])
}

/**
 * A course as it is here, in the words of its export; null when there is none. The day it first came out is left out:
 * publishing stamps it, which is nobody's edit.
 */
export const filesHere = async (slug: string, req: PayloadRequest): Promise<Files | null> => {
  const course = await loadCourse({ slug: { equals: slug } }, req)
  if (!course) return null
  const library = await loadLibrary({ course, sizes: [] }, req)
  return comparable(courseFiles({ ...course, publishedAt: '' }, library), library)
}

/** What the repository says, in the same words. */
export const filesPlanned = (plan: Plan, before: Library): Files => {
  const { meta } = plan
  const { files, library } = plannedFiles({ ...plan, meta: { ...meta, publishedAt: undefined } }, before)
  return comparable(files, library)
}

/** A print of all files; null for a course that is not there. */
export const printOf = (files: Files | null): string | null =>
  files &&
  createHash('sha256')
    .update(JSON.stringify(Object.entries(files).sort()))
    .digest('hex')
