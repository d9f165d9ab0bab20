import type { CourseView, LessonKind, Level } from '@academy/catalog/contract'
import type { FacetName, SortOrder } from '#site/catalogue/filters.ts'
import { count } from '#site/format.ts'

/** Words that stand for a value of the catalogue, wherever it is shown. */
export const words = {
  kinds: {
    article: 'Article',
    video: 'Video',
    exercise: 'Exercise',
    quiz: 'Quiz',
    lab: 'Lab',
    live: 'Live',
  } satisfies Record<LessonKind, string>,
  levels: {
    beginner: 'Beginner',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
  } satisfies Record<Level, string>,
  access: { free: 'Free', paid: 'Paid' } satisfies Record<CourseView['access'], string>,
  done: 'done',
  skillLevels: { 1: 'knows it', 2: 'does it', 3: 'teaches it' } as Record<number, string>,
  facets: {
    category: 'Category',
    level: 'Level',
    skill: 'Skill',
    access: 'Price',
    time: 'Time',
    tag: 'Tag',
  } satisfies Record<FacetName, string>,
  times: { short: 'Under 1 h', medium: '1–3 h', long: '3 h and more' },
  sorts: { newest: 'Newest', shortest: 'Shortest', title: 'Title' } satisfies Record<SortOrder, string>,
}

/** Things with their number. */
export const counted = {
  courses: (n: number) => count(n, 'course'),
  sections: (n: number) => count(n, 'section'),
  lessons: (n: number) => count(n, 'lesson'),
}
