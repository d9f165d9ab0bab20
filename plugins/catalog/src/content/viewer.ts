import { roleOf } from '@academy/kernel'
import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { z } from 'zod'
import type { Catalogue, ContentSource, CourseView } from '../contract.ts'
import { mayReadLesson, type Reader } from '../domain/mayReadLesson.ts'
import type { ClosedLessons } from '../options.ts'
import { runtimeOf } from '../runtime.ts'
import { findLesson, lessonNotFound } from './findLesson.ts'
import { readRows } from './loadRows.ts'
import { languageOfLesson, readBodies } from './published.ts'
import { resolveBody } from './resolveBody.ts'

const teacherRow = z.object({ user: z.preprocess((value) => value ?? null, z.string().nullable()) })

/** The reader behind a signed-in user; a row without one of our roles is a guest. */
export const readerOf = (user: TypedUser | null | undefined): Reader => {
  const role = roleOf(user)
  return user && role ? { id: String(user.id), role } : null
}

/** User ids behind the instructors that match. */
export const teachersOf = async (payload: Payload, where: Where): Promise<string[]> => {
  const rows = await readRows({ payload }, 'instructors' as CollectionSlug, teacherRow, where)
  return rows.flatMap(({ user }) => user ?? [])
}

/** Content for one viewer, null for a guest. Grants and teachers are asked for only where the answer hangs on them. */
export const viewerContent = (
  payload: Payload,
  user: TypedUser | null | undefined,
  catalogue: Catalogue,
): ContentSource => {
  const reader = readerOf(user)
  let asked: ReturnType<ClosedLessons> | null = null
  const closed = (): ReturnType<ClosedLessons> => {
    asked ??= reader ? runtimeOf(payload).closedLessons(payload, reader.id) : Promise.resolve(new Map())
    return asked
  }
  const verdictFor = async (course: CourseView, { id, freePreview }: { id: string; freePreview: boolean }) => {
    const lesson = { freePreview, isClosed: reader !== null && (await closed()).has(id) }
    const plain = mayReadLesson(reader, { access: course.access, teachers: [] }, lesson, false)
    if (!reader || plain === 'open') return plain
    const teachers = reader.role === 'instructor' ? await teachersOf(payload, { slug: { in: course.instructors } }) : []
    const entitled = await runtimeOf(payload).isEntitled(payload, reader.id, course.id)
    return mayReadLesson(reader, { access: course.access, teachers }, lesson, entitled)
  }
  return {
    catalogue,
    readLesson: async (id) => {
      const { course, lesson } = findLesson(catalogue, id)
      const language = languageOfLesson(catalogue, { lesson })
      const verdict = await verdictFor(course, lesson)
      if (verdict === 'not-open-yet')
        return { state: 'locked', reason: verdict, opensAt: (await closed()).get(id) ?? null }
      if (verdict !== 'open') return { state: 'locked', reason: verdict }
      const body = (await readBodies(payload, [id], language)).get(id)
      if (!body) throw lessonNotFound()
      return { state: 'open', body: await resolveBody({ payload }, body, language) }
    },
  }
}
