import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { CourseFolder } from './folder.ts'
import type { Surroundings } from './plan/planImport.ts'
import { FolderError } from './problem.ts'
import { loadCourse, newestLessons } from './stored/loadCourse.ts'
import { loadLibrary } from './stored/loadLibrary.ts'
import { folderStrings } from './strings.ts'

const said = folderStrings.plan

const lessonsOf = ({ sections }: CourseFolder) => sections.flatMap((section) => section.lessons)

/** Keys of the folder that lessons elsewhere have, trash included, in words that refuse them. */
const takenKeys = async (folder: CourseFolder, course: string | null, req: PayloadRequest) => {
  const keys = lessonsOf(folder).map(({ meta }) => meta.key)
  const found = keys.length > 0 ? await newestLessons({ key: { in: keys } }, req, true) : []
  const taken = found.filter((lesson) => lesson.deletedAt || lesson.course !== course)
  return new Map(taken.map(({ key, deletedAt }) => [key, deletedAt ? said.keyInTrash : said.keyElsewhere]))
}

const refuseTrashed = async ({ slug, file }: CourseFolder, req: PayloadRequest): Promise<void> => {
  const where: Where = { and: [{ slug: { equals: slug } }, { deletedAt: { exists: true } }] }
  const { totalDocs } = await req.payload.count({ collection: 'courses' as CollectionSlug, where, trash: true, req })
  if (totalDocs > 0) throw new FolderError([{ file, message: said.slugInTrash }])
}

/** What the academy has, as far as a folder touches it. Throws `FolderError` for a course that lies in the trash. */
export const surroundingsOf = async (
  folder: CourseFolder,
  alongside: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<Surroundings> => {
  const stored = await loadCourse({ slug: { equals: folder.slug } }, req)
  if (!stored) await refuseTrashed(folder, req)
  const sizes = [...new Set([...folder.pictures.values()].map(({ bytes }) => bytes))]
  const library = await loadLibrary({ course: stored, sizes }, req)
  return { stored, library, takenKeys: await takenKeys(folder, stored?.id ?? null, req), alongside }
}

const profile = z.object({ slug: z.string() })

/** Slug of the profile under which an instructor teaches what they import; undefined for everybody else. */
export const teacherOf = async (req: PayloadRequest): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'instructors' as CollectionSlug,
    where: { user: { equals: req.user?.id } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] && profile.parse(docs[0]).slug
}
