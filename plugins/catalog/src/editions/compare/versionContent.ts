import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { inAllLanguages } from '../../content/inAllLanguages.ts'
import { ruledCourse, type WrittenLesson, writtenLesson } from '../content/rows.ts'
import { type Made, toContent } from '../content/toContent.ts'
import { nothingToCompare } from '../errors.ts'

const stored = z.object({ id: z.string(), parent: z.string(), updatedAt: z.string() })

/** Lessons as they had been saved last by then; one that has no version from before is left out. */
const lessonsAt = async (ids: readonly string[], moment: string, req: PayloadRequest): Promise<WrittenLesson[]> => {
  if (ids.length === 0) return []
  const asked = {
    collection: 'lessons',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    ...inAllLanguages(req),
  } as const
  const before: Where[] = [{ parent: { in: [...ids] } }, { updatedAt: { less_than_equal: moment } }]
  const select = { parent: true, updatedAt: true } as const
  const { docs } = await req.payload.findVersions({ ...asked, where: { and: before }, sort: '-updatedAt', select })
  const newest = new Map<string, string>()
  for (const { id, parent } of z.array(stored).parse(docs)) if (!newest.has(parent)) newest.set(parent, id)
  const { docs: versions } = await req.payload.findVersions({ ...asked, where: { id: { in: [...newest.values()] } } })
  return versions.map(({ parent, version }) => writtenLesson.parse({ ...version, id: parent }))
}

/**
 * A course as one of its stored versions has it, its lessons as they were at that moment. As many versions are kept as the
 * collections say, so an old one may miss lessons that were saved often since. Throws HttpError 404
 * `catalog/nothing-to-compare`.
 */
export const versionContent = async (
  courseId: string,
  versionId: string,
  req: PayloadRequest,
): Promise<{ made: Made; savedAt: string }> => {
  const found = await req.payload.findVersionByID({
    collection: 'courses',
    id: versionId,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    ...inAllLanguages(req),
  })
  if (!found || String(found.parent) !== courseId) throw nothingToCompare(versionId)
  const course = ruledCourse.parse({ ...found.version, id: courseId })
  const ids = course.sections.flatMap(({ lessons }) => lessons)
  return { made: toContent(course, await lessonsAt(ids, found.updatedAt, req)), savedAt: found.updatedAt }
}
