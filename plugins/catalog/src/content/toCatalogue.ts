import type {
  Catalogue,
  CourseView,
  InstructorView,
  LessonOutline,
  PathView,
  SkillLevel,
  Term,
  Verified,
} from '../contract.ts'
import { isStale, type Measure } from '../domain/freshness/freshness.ts'
import type { Rows } from './loadCatalogue.ts'
import { type Pictures, toPicture, withPictures } from './richText.ts'
import type { CourseRow, LessonRow, PathRow, TermRow } from './rows.ts'

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

const toTerm = ({ id: _id, ...term }: TermRow): Term => term

/** Statements are judged as of a moment. */
export type Judge = { now: Date; measure: Measure }

/** A statement that names nothing, or no day, is none. */
export const toVerified = (stated: CourseRow['verified'], { now, measure }: Judge): Verified | null => {
  if (!stated?.with || !stated.on) return null
  const statement = { with: stated.with, on: stated.on.slice(0, 10) }
  return { ...statement, stale: isStale(statement, now, measure) }
}

/** A lesson's page is found by its slug, so one without (a draft) is found by its id. */
export const toNamedLesson = ({ course: _course, verified: _verified, ...row }: LessonRow) => ({
  ...row,
  slug: row.slug || row.id,
  title: row.title || 'Untitled lesson',
  minutes: Math.max(0, Math.round(row.minutes)),
})

export const toLessonOutline = (row: LessonRow, judge: Judge): LessonOutline => ({
  ...toNamedLesson(row),
  verified: toVerified(row.verified, judge),
})

type Known = {
  lessons: ReadonlyMap<string, LessonRow>
  slugs: ReadonlyMap<string, string>
  skills: ReadonlyMap<string, TermRow>
  pictures: Pictures
  judge: Judge
  /** Of courses, by id, those that their students take as well. */
  together: ReadonlyMap<string, readonly string[]>
}

const slugsOf = (ids: readonly string[], { slugs }: Known): string[] =>
  ids.flatMap((id) => {
    const slug = slugs.get(id)
    return slug ? [slug] : []
  })

const toSkillLevels = (given: CourseRow['skillsTaught'], { skills }: Known): SkillLevel[] =>
  given.flatMap(({ skill: id, level }) => {
    const skill = skills.get(id)
    return skill ? [{ skill: skill.slug, title: skill.title, level, languages: skill.languages }] : []
  })

/** A lesson belongs to the course that it names, whoever else lists it: another course's `access` must not open it. */
const lessonsOf = (course: CourseRow, ids: readonly string[], { lessons, judge }: Known): LessonOutline[] =>
  ids.flatMap((id) => {
    const lesson = lessons.get(id)
    return lesson?.course === course.id ? [toLessonOutline(lesson, judge)] : []
  })

export const toCourseView = (row: CourseRow, known: Known): CourseView => {
  const sections = row.sections.map(({ lessons, ...section }) => ({
    ...section,
    lessons: lessonsOf(row, lessons, known),
  }))
  const minutes = sections.flatMap(({ lessons }) => lessons).reduce((sum, lesson) => sum + lesson.minutes, 0)
  return {
    id: row.id,
    slug: row.slug || row.id,
    title: row.title || 'Untitled course',
    summary: row.summary,
    description: row.description && withPictures(row.description, known.pictures),
    level: row.level,
    access: row.access,
    minutes,
    category: known.slugs.get(row.category ?? '') ?? null,
    tags: slugsOf(row.tags, known),
    skillsTaught: toSkillLevels(row.skillsTaught, known),
    skillsRequired: toSkillLevels(row.skillsRequired, known),
    outcomes: row.outcomes.map(({ text }) => text),
    prerequisites: row.prerequisites.map(({ text }) => text),
    instructors: slugsOf(row.instructors, known),
    related: slugsOf(row.related, known),
    together: slugsOf(known.together.get(row.id) ?? [], known),
    cover: known.pictures.get(row.cover ?? '') ?? null,
    verified: toVerified(row.verified, known.judge),
    seo: { title: row.seo?.title ?? null, description: row.seo?.description ?? null },
    sections,
    publishedAt: row.publishedAt || row.updatedAt,
    updatedAt: row.updatedAt,
    languages: row.languages,
  }
}

/** A course that is not published is left out; what nothing is left of stays, as nobody has fulfilled it. */
const toPathView = ({ stages, description, ...row }: PathRow, courses: Set<string>, known: Known): PathView => ({
  ...row,
  slug: row.slug || row.id,
  title: row.title || 'Untitled path',
  description: description && withPictures(description, known.pictures),
  stages: stages.map(({ requirements, ...stage }) => ({
    ...stage,
    requirements: requirements.map(({ id, title, courses: ids, skill, level }) => ({
      id,
      title,
      courses: slugsOf(
        ids.filter((course) => courses.has(course)),
        known,
      ),
      skill: toSkillLevels(skill ? [{ skill, level }] : [], known)[0] ?? null,
    })),
  })),
})

/** Rows to the catalogue that the site is made from. Pure; ids become slugs. */
export const toCatalogue = (rows: Rows, now: Date): { catalogue: Catalogue; pictures: Pictures } => {
  const pictures = new Map(rows.media.map((row) => [row.id, toPicture(row)]))
  const { categories, tags, skills } = rows
  const slugged = [categories, tags, skills, rows.instructors, rows.courses].flat()
  const known: Known = {
    lessons: byId(rows.lessons),
    slugs: new Map(slugged.map(({ id, slug }) => [id, slug])),
    skills: byId(skills),
    pictures,
    judge: { now, measure: rows.measure },
    together: rows.together,
  }
  const instructors = rows.instructors.map(
    ({ id: _id, photo, ...row }): InstructorView => ({
      ...row,
      bio: row.bio && withPictures(row.bio, pictures),
      photo: pictures.get(photo ?? '') ?? null,
    }),
  )
  const published = new Set(rows.courses.map(({ id }) => id))
  const catalogue: Catalogue = {
    language: rows.language,
    courses: rows.courses.map((row) => toCourseView(row, known)),
    paths: rows.paths.map((row) => toPathView(row, published, known)),
    categories: categories.map(toTerm),
    tags: tags.map(toTerm),
    skills: skills.map(toTerm),
    instructors,
    redirects: rows.redirects,
  }
  return { catalogue, pictures }
}
