import path from 'node:path'
import { markdownToLexical } from '@academy/catalog/markdown'
import type { PayloadRequest } from 'payload'
import type { Course } from '../cms/payload-types.ts'
import type { Content, CourseFolder, LessonFile } from './readContent.ts'
import { ensure } from './upsert.ts'

/** Ids by slug of what courses refer to. */
type Ids = Map<string, string>
export type Known = { categories: Ids; tags: Ids; skills: Ids; instructors: Ids; courses: Ids }

const idFrom = (ids: Ids, slug: string, file: string): string => {
  const id = ids.get(slug)
  if (!id) throw new Error(`${file} names “${slug}”, which does not exist.`)
  return id
}

const skillLevels = (given: { skill: string; level: number }[], known: Known, file: string) =>
  given.map(({ skill, level }) => ({ skill: idFrom(known.skills, skill, file), level }))

/** Uploads the pictures that a lesson shows; answers their ids by the path as written. */
const seedPictures = async (req: PayloadRequest, { file, markdown }: LessonFile): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const [, alt = '', written = ''] of markdown.matchAll(/^!\[([^\]]*)\]\((\.\/[^\s)]+)/gm)) {
    const filename = path.basename(written)
    const { id } = await ensure(req, 'media', 'filename', { alt, filename }, path.resolve(path.dirname(file), written))
    ids.set(written, id)
  }
  return ids
}

const seedLesson = async (req: PayloadRequest, lesson: LessonFile, course: string): Promise<string> => {
  const pictures = await seedPictures(req, lesson)
  const body = markdownToLexical(lesson.markdown, {
    key: lesson.meta.key,
    source: lesson.file,
    resolveImage: (written) => idFrom(pictures, written, lesson.file),
  })
  const data = { ...lesson.meta, slug: lesson.slug, course, body, _status: 'published' as const }
  return (await ensure(req, 'lessons', 'key', data)).id
}

/** First the course as an empty draft: its lessons, and other courses, refer to it. */
const beginCourse = (req: PayloadRequest, { slug, meta }: CourseFolder) =>
  ensure(req, 'courses', 'slug', {
    slug,
    title: meta.title,
    summary: meta.summary,
    level: meta.level,
    access: meta.access,
    _status: 'draft',
  })

const finishCourse = async (req: PayloadRequest, folder: CourseFolder, id: string, known: Known): Promise<void> => {
  const { meta, file, slug, markdown } = folder
  const sections = []
  for (const { key, title, summary, lessons } of folder.sections) {
    const ids = []
    for (const lesson of lessons) ids.push(await seedLesson(req, lesson, id))
    sections.push({ key, title, summary, lessons: ids })
  }
  const all = (ids: Ids, slugs: string[]) => slugs.map((name) => idFrom(ids, name, file))
  await req.payload.update({
    collection: 'courses',
    id,
    data: {
      description: markdownToLexical(markdown, {
        key: slug,
        source: file,
        resolveImage: () => '',
        kind: 'prose',
      }) as Course['description'],
      category: idFrom(known.categories, meta.category, file),
      tags: all(known.tags, meta.tags),
      instructors: all(known.instructors, meta.instructors),
      related: all(known.courses, meta.related),
      skillsTaught: skillLevels(meta.skills.taught, known, file),
      skillsRequired: skillLevels(meta.skills.required, known, file),
      outcomes: meta.outcomes.map((text) => ({ text })),
      prerequisites: meta.prerequisites.map((text) => ({ text })),
      verified: meta.verified,
      seo: meta.seo,
      sections,
      publishedAt: meta.publishedAt,
      _status: 'published',
    },
    depth: 0,
    req,
  })
}

export const seedCourses = async (req: PayloadRequest, content: Content, known: Known): Promise<void> => {
  const begun = new Set<string>()
  for (const folder of content.courses) {
    const { id, isNew } = await beginCourse(req, folder)
    known.courses.set(folder.slug, id)
    if (isNew) begun.add(folder.slug)
  }
  for (const folder of content.courses) {
    if (begun.has(folder.slug)) await finishCourse(req, folder, idFrom(known.courses, folder.slug, folder.file), known)
  }
}
