import type { Catalogue, CourseView, PathView, SkillLevel } from '@academy/catalog/contract'
import type { TraceSection } from '#site/trace/waterfall.ts'
import { cardOf } from './card.ts'

/** A path in a list. */
export type PathCard = Pick<PathView, 'slug' | 'title' | 'summary' | 'languages'> & {
  stages: number
  /** Of the courses that are suggested, each once. */
  courses: number
  minutes: number
  trace: TraceSection[]
}

/** A course that fulfils a requirement; its lessons are drawn in the path’s trace. */
export type Way = Pick<CourseView, 'slug' | 'title' | 'minutes' | 'languages'> & TraceSection

export type PathRequirement = {
  id: string
  title: string
  /** The first is suggested. */
  ways: Way[]
  skill: SkillLevel | null
}
export type PathStage = { id: string; title: string; summary: string; requirements: PathRequirement[] }

export type PathPage = {
  path: Pick<PathView, 'slug' | 'title' | 'summary' | 'description' | 'languages'>
  card: PathCard
  stages: PathStage[]
}

const coursesOf = ({ courses }: Catalogue, slugs: readonly string[]): CourseView[] =>
  slugs.flatMap((slug) => courses.find((course) => course.slug === slug) ?? [])

const wayOf = (course: CourseView): Way => {
  const { slug, title, minutes, languages, trace } = cardOf(course)
  return { slug, title, minutes, languages, lessons: trace.flatMap(({ lessons }) => lessons) }
}

const requirementsOf = ({ stages }: PathView) => stages.flatMap(({ requirements }) => requirements)

const cardOfPath = (catalogue: Catalogue, path: PathView): PathCard => {
  const suggested = new Set(requirementsOf(path).flatMap(({ courses }) => courses.slice(0, 1)))
  const courses = coursesOf(catalogue, [...suggested])
  return {
    slug: path.slug,
    title: path.title,
    summary: path.summary,
    languages: path.languages,
    stages: path.stages.length,
    courses: courses.length,
    minutes: courses.reduce((total, { minutes }) => total + minutes, 0),
    trace: courses.map((course) => ({ lessons: wayOf(course).lessons })),
  }
}

export const pathCards = (catalogue: Catalogue): PathCard[] =>
  catalogue.paths.map((path) => cardOfPath(catalogue, path))

export const pathPage = (catalogue: Catalogue, slug: string): PathPage | null => {
  const path = catalogue.paths.find((candidate) => candidate.slug === slug)
  if (!path) return null
  const { title, summary, description, languages } = path
  return {
    path: { slug, title, summary, description, languages },
    card: cardOfPath(catalogue, path),
    stages: path.stages.map((stage) => ({
      ...stage,
      requirements: stage.requirements.map(({ id, title: name, courses, skill }) => ({
        id,
        title: name,
        ways: coursesOf(catalogue, courses).map(wayOf),
        skill,
      })),
    })),
  }
}

/** A path that a course is a part of. */
export type PathOfCourse = Pick<PathView, 'slug' | 'title' | 'languages'>

export const pathsOf = ({ paths }: Catalogue, course: string): PathOfCourse[] =>
  paths
    .filter((path) => requirementsOf(path).some(({ courses }) => courses.includes(course)))
    .map(({ slug, title, languages }) => ({ slug, title, languages }))
