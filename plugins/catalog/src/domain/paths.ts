/** The part of a catalogue that says where its pages are. */
type Places = {
  courses: { id: string; slug: string; sections: { lessons: { id: string; slug: string }[] }[] }[]
}

/** Where things stand on the site. The one place that knows, for pages, redirects, checks and previews. */
export const coursePath = (slug: string) => `/courses/${slug}`
export const lessonPath = (courseSlug: string, lessonSlug: string) => `/courses/${courseSlug}/${lessonSlug}`
export const instructorPath = (slug: string) => `/instructors/${slug}`
export const categoryPath = (slug: string) => `/categories/${slug}`
export const tagPath = (slug: string) => `/tags/${slug}`
export const skillPath = (slug: string) => `/skills/${slug}`
/** Of a path through courses. */
export const pathAddress = (slug: string) => `/paths/${slug}`

const translatable = /^\/(?:$|(?:about|search)$|(?:courses|paths|instructors|categories|skills|tags)(?:\/[^.]*)?$)/

/** Whether a page in English has one in every other language: the catalogue does, what is about the reader does not yet. */
export const hasLanguages = (path: string): boolean => translatable.test(path)

/** Path of a document by its collection's slug, for those that have one page of their own named by a slug. */
export const pathBySlug: Record<string, (slug: string) => string> = {
  courses: coursePath,
  instructors: instructorPath,
  categories: categoryPath,
  tags: tagPath,
  skills: skillPath,
  paths: pathAddress,
}

/** Path of a course or lesson of this catalogue; null when it is not in it. */
export const pathOf = (catalogue: Places, doc: { collection: 'courses' | 'lessons'; id: string }): string | null => {
  for (const course of catalogue.courses) {
    if (doc.collection === 'courses') {
      if (course.id === doc.id) return coursePath(course.slug)
      continue
    }
    const lesson = course.sections.flatMap((section) => section.lessons).find(({ id }) => id === doc.id)
    if (lesson) return lessonPath(course.slug, lesson.slug)
  }
  return null
}
