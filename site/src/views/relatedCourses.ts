import type { Catalogue, CourseView, SkillLevel } from '@academy/catalog/contract'
import { type CourseFacts, type Related, relatedTo } from '@academy/learning/contract'
import { type Card, cardOf } from './card.ts'

const most = 3

/** A course beside another; `why` is null where nothing but the editors’ choice speaks for it. The skill is the one that the reason speaks of. */
export type RelatedCourse = {
  card: Card
  why: { because: Related['because']; skill: Pick<SkillLevel, 'title' | 'languages'> | null } | null
}

type Level = CourseFacts['teaches'][number]['level']

const levelsOf = (skills: readonly SkillLevel[]): CourseFacts['teaches'] =>
  skills.map(({ skill, level }) => ({ skill, level: level as Level }))

const factsOf = ({ slug, skillsTaught, skillsRequired, category, tags, publishedAt }: CourseView): CourseFacts => ({
  id: slug,
  teaches: levelsOf(skillsTaught),
  requires: levelsOf(skillsRequired),
  topics: [...(category ? [`category ${category}`] : []), ...tags],
  publishedAt,
})

/** The editors' choice first, then what leads on from it, up to it, is taken together with it or is about the same. */
export const relatedCourses = (course: CourseView, { courses }: Catalogue): RelatedCourse[] => {
  const bySlug = new Map(courses.map((each) => [each.slug, each]))
  const skills = new Map([...course.skillsTaught, ...course.skillsRequired].map((each) => [each.skill, each]))
  const found = relatedTo(factsOf(course), courses.map(factsOf), course.together)
  const whys = new Map(
    found.map(({ course: slug, because, skill }) => [slug, { because, skill: skills.get(skill ?? '') ?? null }]),
  )
  const slugs = new Set([...course.related, ...whys.keys()])
  slugs.delete(course.slug)
  return [...slugs]
    .flatMap((slug) => {
      const other = bySlug.get(slug)
      return other ? [{ card: cardOf(other), why: whys.get(slug) ?? null }] : []
    })
    .slice(0, most)
}
