import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/outline.ts'
import { placesOfCourse, placesOfLesson } from '../../reuse/domain/documents.ts'
import { loadDrafts } from '../drafts.ts'
import { type Spot, spotsOf } from './domain/spots.ts'

/** Places in the newest drafts of lessons, by their ids; one that is in the trash, or another course’s, has none. */
export const spotsOfLessons = async (
  course: string,
  lessons: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Spot[]>> => {
  if (lessons.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { id: { in: [...new Set(lessons)] } },
    draft: true,
    select: { title: true, summary: true, body: true, course: true },
    depth: 0,
    pagination: false,
    req,
  })
  const here = docs.filter((lesson) => idOf(lesson.course) === course)
  return new Map(here.map((lesson) => [lesson.id, spotsOf({ ...lesson }, placesOfLesson({ ...lesson }))]))
}

/** Places in the newest draft of a course itself, or of one lesson of it. */
export const spotsIn = async (course: string, lesson: string | null, req: PayloadRequest): Promise<Spot[]> => {
  if (lesson) return (await spotsOfLessons(course, [lesson], req)).get(lesson) ?? []
  const { course: draft } = await loadDrafts(course, req)
  return spotsOf({ ...draft }, placesOfCourse({ ...draft }))
}
