import { catalogue } from '@academy/catalog/contract'

/** One page of each kind, by name. */
export const samplePages = async (
  baseUrl: string,
): Promise<Record<'home' | 'catalogue' | 'course' | 'lesson', string>> => {
  const { courses } = catalogue.parse(await (await fetch(`${baseUrl}/api/catalogue`)).json())
  const course = courses[0]
  const lesson = course?.sections.flatMap(({ lessons }) => lessons).find(({ freePreview }) => freePreview)
  if (!course || !lesson) throw new Error('The catalogue has no course with a preview lesson.')
  return {
    home: '/',
    catalogue: '/courses',
    course: `/courses/${course.slug}`,
    lesson: `/courses/${course.slug}/${lesson.slug}`,
  }
}
