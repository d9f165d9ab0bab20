import type { SkillLevel } from '../level.ts'
import type { LessonIn, ProfiledCourse } from '../profile.ts'

type Edition = ProfiledCourse['editions'][number]

/** Keys of its lessons: one with a question mark is optional, one with an exclamation mark is an exercise. */
export const edition = (keys: string, requiredPercent = 100): Edition => ({
  requiredPercent,
  lessons: keys.split(' ').map(
    (key): LessonIn => ({
      key: key.replace(/[?!]/, ''),
      optional: key.endsWith('?'),
      kind: key.endsWith('!') ? 'exercise' : 'article',
    }),
  ),
})

type Taught = Record<string, SkillLevel>

/** `done` are keys, each with a day after a colon when that matters. */
export const studied = (teaches: Taught, editions: Edition[], done = '', course = 'c'): ProfiledCourse => ({
  course,
  hasLeft: false,
  teaches: Object.entries(teaches).map(([skill, level]) => ({ skill, level })),
  editions,
  done: new Map(
    done.split(' ').map((each) => {
      const [key = '', day = '2026-11-01'] = each.split(':')
      return [key, `${day}T08:00:00.000Z`]
    }),
  ),
})
