import type { Catalogue, InstructorView } from '@academy/catalog/contract'
import { type Card, cardOf, newestFirst } from './card.ts'

/** An instructor in a list. */
export type Face = Pick<InstructorView, 'slug' | 'name' | 'headline' | 'photo' | 'languages'>

export const faceOf = ({ slug, name, headline, photo, languages }: InstructorView): Face => ({
  slug,
  name,
  headline,
  photo,
  languages,
})

export type InstructorPage = { instructor: InstructorView; courses: Card[] }

export const instructorPage = (catalogue: Catalogue, slug: string): InstructorPage | null => {
  const instructor = catalogue.instructors.find((candidate) => candidate.slug === slug)
  if (!instructor) return null
  const courses = newestFirst(catalogue.courses).filter((course) => course.instructors.includes(slug))
  return { instructor, courses: courses.map(cardOf) }
}

export type InstructorsPage = (Face & { courses: number })[]

export const instructorsPage = (catalogue: Catalogue): InstructorsPage =>
  catalogue.instructors.map((instructor) => ({
    ...faceOf(instructor),
    courses: catalogue.courses.filter((course) => course.instructors.includes(instructor.slug)).length,
  }))
