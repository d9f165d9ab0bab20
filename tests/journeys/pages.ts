import { catalogue } from '@academy/catalog/contract'
import { visit } from '../support/academy.ts'

/** One page of every kind that a visitor can meet, by name. */
export const everyKindOfPage = async (): Promise<[name: string, path: string][]> => {
  const all = catalogue.parse(await (await visit('/api/catalogue')).json())
  const paid = all.courses.find(({ access }) => access === 'paid')
  const free = all.courses.find(({ access }) => access === 'free')
  if (!paid || !free) throw new Error('The seed has a paid and a free course.')
  const lessons = (course: typeof paid) => course.sections.flatMap((section) => section.lessons)
  const lessonOf = (course: typeof paid, freePreview: boolean) =>
    `/courses/${course.slug}/${lessons(course).find((lesson) => lesson.freePreview === freePreview)?.slug}`
  return [
    ['home', '/'],
    ['catalogue', '/courses'],
    ['filtered catalogue', '/courses?level=advanced'],
    ['catalogue without a match', '/courses?level=beginner&access=paid'],
    ['course', `/courses/${free.slug}`],
    ['paid course', `/courses/${paid.slug}`],
    ['course in German', '/de/courses/error-monitoring'],
    ['course that is not in German yet', '/de/courses/distributed-tracing'],
    ['paths', '/paths'],
    ['path', '/paths/run-what-you-write'],
    ['path that is not in German yet', '/de/paths/telemetry-engineer'],
    ['open lesson', lessonOf(free, true)],
    ['lesson that wants a sign-in', lessonOf(free, false)],
    ['lesson that wants a purchase', lessonOf(paid, false)],
    ['instructors', '/instructors'],
    ['instructor', `/instructors/${all.instructors[0]?.slug}`],
    ['category', `/categories/${all.categories[0]?.slug}`],
    ['tag', `/tags/${all.tags[0]?.slug}`],
    ['skill', `/skills/${all.skills[0]?.slug}`],
    ['about', '/about'],
    ['search', '/search?q=trace'],
    ['sign-in', '/sign-in'],
    ['failed sign-in elsewhere', '/sign-in?error=account_not_linked'],
    ['sign-up', '/sign-up'],
    ['forgotten password', '/forgot'],
    ['new password', '/reset#token=none'],
    ['new password without a link', '/reset'],
    ['confirmation', '/verify#kind=email&token=none'],
    ['confirmation without a link', '/verify'],
    ['certificate to check', '/verify/check'],
    ['certificate that is none', '/verify/0000-0000-0000-0000'],
    ['link of a mail that is of no use', '/unsubscribe?token=none'],
    ['second factor', '/two-factor'],
    ['courses on this device', '/offline'],
    ['not found', '/there-is-no-such-page'],
    ['API documentation', '/api/docs'],
  ]
}
