import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Plan, PlannedLesson } from '../plan/plan.ts'
import { withPicturesAs } from '../references.ts'
import { rightsOf } from './rights.ts'

const collection = 'lessons' as CollectionSlug

type Context = { course: string; pictures: Map<string, string>; publish: boolean }

const dataOf = ({ meta, slug, body }: PlannedLesson, { course, pictures, publish }: Context) => ({
  ...meta,
  summary: meta.summary ?? '',
  verified: { with: meta.verified?.with ?? null, on: meta.verified?.on ?? null },
  slug,
  course,
  body: withPicturesAs(body, (image) => pictures.get(image) ?? image),
  _status: publish ? ('published' as const) : ('draft' as const),
})

/** Writes one lesson when it is new or changed. Answers its id. */
const applyLesson = async (lesson: PlannedLesson, context: Context, req: PayloadRequest): Promise<string> => {
  const { stored, changed } = lesson
  if (stored && changed.length === 0) return stored.id
  const data = dataOf(lesson, context)
  const how = { collection, draft: !context.publish, ...rightsOf(req) } as const
  if (stored) {
    await req.payload.update({ ...how, id: stored.id, data })
    return stored.id
  }
  const made = await req.payload.create({ ...how, data })
  return String(made.id)
}

/** Writes a course's lessons. Answers their ids by section, in order, kept ones last. */
export const applyLessons = async (plan: Plan, context: Context, req: PayloadRequest): Promise<string[][]> => {
  const ids: string[][] = []
  for (const { lessons, kept } of plan.sections) {
    const own: string[] = []
    for (const lesson of lessons) own.push(await applyLesson(lesson, context, req))
    ids.push([...own, ...kept.map(({ id }) => id)])
  }
  return ids
}

/** To the trash, from where they can be restored. */
export const trashLessons = async ({ removed }: Plan, req: PayloadRequest): Promise<void> => {
  const data = { deletedAt: new Date().toISOString() }
  for (const { id } of removed) await req.payload.update({ collection, id, data, ...rightsOf(req) })
}
