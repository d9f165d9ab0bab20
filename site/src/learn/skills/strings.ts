import type { SkillView } from '@academy/learning/contract'
import { count } from '#site/format.ts'

type Evidence = SkillView['evidence'][number]

/** Every string of a student's page of skills. */
export const skills = {
  title: 'My skills',
  description: 'What you can do, by the courses that you took here, and what they lead to.',
  empty: 'No skills yet.',
  emptyHint: 'Every course says which skills it teaches. They appear here as you do its lessons.',
  find: 'Find a course',
  shown: 'What you have shown',
  none: 'not proven yet',
  toward: (percent: number, level: string) => `${percent} % of a course on the way to “${level}”`,
  last: (day: string) => `last practised ${day}`,
  freshness: {
    fresh: 'fresh',
    resting: 'some months ago',
    faded: 'over a year ago: a look back helps',
  } satisfies Record<SkillView['freshness'], string>,
  how: 'How that is known',
  complete: 'complete',
  lessons: ({ done, counted }: Evidence) => `${done} of ${count(counted, 'lesson')}`,
  practised: (practised: number) => `${count(practised, 'exercise or quiz', 'exercises and quizzes')} among them`,
  teaches: (level: string) => `up to “${level}”`,
  asOf: (day: string) => `As of ${day}. A lesson that you do shows here within moments.`,
  courses: 'My courses',
}
