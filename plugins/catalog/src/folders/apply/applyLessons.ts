import { otherLanguages } from '@academy/kernel/languages'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLanguage } from '../../content/inAllLanguages.ts'
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

/** Writes one lesson and its translations, as far as they are new or changed. Answers its id. */
const applyLesson = async (lesson: PlannedLesson, context: Context, req: PayloadRequest): Promise<string> => {
  const id = await applyOriginal(lesson, context, req)
  for (const language of otherLanguages) {
    const said = lesson.translations[language]
    if (!said || said.changed.length === 0) continue
    const data = {
      title: said.meta.title ?? '',
      summary: said.meta.summary ?? '',
      body: said.body && withPicturesAs(said.body, (image) => context.pictures.get(image) ?? image),
      _status: context.publish ? ('published' as const) : ('draft' as const),
    }
    const how = { collection, draft: !context.publish, ...rightsOf(req), ...inLanguage(req, language) } as const
    await req.payload.update({ ...how, id, data })
  }
  return id
}

const applyOriginal = async (lesson: PlannedLesson, context: Context, req: PayloadRequest): Promise<string> => {
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
