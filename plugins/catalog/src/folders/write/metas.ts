import type { Language } from '@academy/kernel/languages'
import { defaultRules } from '../../editions/content/rows.ts'
import type {
  CourseMeta,
  CourseTranslation,
  LessonMeta,
  SectionMeta,
  SectionTranslation,
} from '../format/frontMatter.ts'
import type { Library, StoredCourse, StoredLesson, StoredSection } from '../stored/stored.ts'

/** Front matter of what is stored. Whatever is empty is left out, as it is when it is read. */

const orNone = (text: string | null | undefined): string | undefined => text?.trim() || undefined

/** Midnight is how a date without a time is stored. */
const dayOrTime = (date: string): string | undefined =>
  date === '' ? undefined : date.replace(/T00:00:00(\.000)?Z$/, '')

const slugsOf = (ids: string[], slugs: Map<string, string>): string[] => ids.flatMap((id) => slugs.get(id) ?? [])

const levels = (skills: StoredCourse['skillsTaught'], slugs: Map<string, string>) =>
  skills.flatMap(({ skill, level }) => {
    const slug = slugs.get(skill)
    return slug ? [{ skill: slug, level }] : []
  })

export const coverOf = ({ cover }: Pick<StoredCourse, 'cover'>, { pictures }: Library): CourseMeta['cover'] => {
  const picture = cover ? pictures.get(cover) : undefined
  return picture && { image: `./images/${picture.filename}`, alt: picture.alt }
}

const verifiedOf = ({ verified }: Pick<StoredCourse, 'verified'>): CourseMeta['verified'] => {
  const words = orNone(verified?.with)
  return words && verified?.on ? { with: words, on: verified.on.slice(0, 10) } : undefined
}

/** Rules that are those of every new course are not written. */
const rulesOf = ({ rules }: StoredCourse): CourseMeta['rules'] => {
  const requiredPercent = rules?.requiredPercent ?? defaultRules.requiredPercent
  const passPercent = rules?.passPercent ?? defaultRules.passPercent
  const isUsual = requiredPercent === defaultRules.requiredPercent && passPercent === defaultRules.passPercent
  return isUsual ? undefined : { requiredPercent, passPercent }
}

const seoOf = ({ seo }: Pick<StoredCourse, 'seo'>): CourseMeta['seo'] => {
  const [title, description] = [orNone(seo?.title), orNone(seo?.description)]
  return title || description ? { ...(title && { title }), ...(description && { description }) } : undefined
}

const texts = (rows: { text: string }[]): string[] => rows.flatMap(({ text }) => orNone(text) ?? [])

export const courseMeta = (course: StoredCourse, library: Library): CourseMeta => {
  const { slugs } = library
  const meta: CourseMeta = {
    title: course.title.trim(),
    summary: course.summary.trim(),
    level: course.level,
    access: course.access,
    category: course.category ? slugs.categories.get(course.category) : undefined,
    tags: slugsOf(course.tags, slugs.tags),
    skills: {
      taught: levels(course.skillsTaught, slugs.skills),
      required: levels(course.skillsRequired, slugs.skills),
    },
    outcomes: texts(course.outcomes),
    prerequisites: texts(course.prerequisites),
    instructors: slugsOf(course.instructors, slugs.instructors),
    related: slugsOf(course.related, slugs.courses),
    cover: coverOf(course, library),
    verified: verifiedOf(course),
    rules: rulesOf(course),
    schedule: course.schedule,
    seo: seoOf(course),
    publishedAt: dayOrTime(course.publishedAt),
  }
  return meta
}

export const sectionMeta = ({ key, title, summary }: StoredSection): SectionMeta => ({
  key,
  title: title.trim(),
  summary: orNone(summary),
})

export const lessonMeta = (lesson: StoredLesson): LessonMeta => {
  const { key, title, summary, kind, minutes, freePreview, optional, doneBy } = lesson
  return {
    key,
    title: title.trim(),
    summary: orNone(summary),
    kind,
    minutes,
    freePreview,
    optional,
    doneBy,
    verified: verifiedOf(lesson),
  }
}

/** A list whose lines are told apart by their places, so an untranslated one stays there, empty; none at all is no list. */
const linesOf = (rows: { text: string }[]): string[] =>
  rows.some(({ text }) => text) ? rows.map(({ text }) => text.trim()) : []

type CourseWords = NonNullable<StoredCourse['translations'][Language]>

export const courseTranslation = (said: CourseWords): CourseTranslation => ({
  title: orNone(said.title),
  summary: orNone(said.summary),
  outcomes: linesOf(said.outcomes),
  prerequisites: linesOf(said.prerequisites),
  seo: seoOf(said),
})

/** Of a section, and of a lesson too. */
export const translation = ({ title, summary }: { title: string; summary: string }): SectionTranslation => ({
  title: orNone(title),
  summary: orNone(summary),
})
