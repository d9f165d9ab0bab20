/** Where a learner's pages stand. */
/** Below a name that no course may have. */
export const pathPlace = (slug: string) => `/learn/paths/${slug}`
export const skillsPage = '/me/skills'
export const badgesPage = '/me/badges'
export const coursePage = (course: string) => `/learn/${course}`
export const announcementsPage = (course: string) => `${coursePage(course)}/announcements`
export const changesPage = (course: string) => `${coursePage(course)}/changes`

/** Slugs that stand for pages of ours below a course. */
const pagesOfCourse = ['changes', 'announcements']

/** A lesson whose slug is taken by a page of ours is found by its key. */
export const lessonPage = (course: string, { slug, key }: { slug: string; key: string }) =>
  `${coursePage(course)}/${pagesOfCourse.includes(slug) ? key : slug}`
