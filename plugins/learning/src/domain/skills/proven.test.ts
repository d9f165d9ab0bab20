import { expect, test } from 'vitest'
import type { SkillLevel } from './level.ts'
import { provenBy } from './proven.ts'
import type { StudiedCourse, StudiedEdition } from './studied.ts'

/** Keys of its lessons; one with a question mark is optional. */
const edition = (keys: string, requiredPercent = 100): StudiedEdition => ({
  requiredPercent,
  lessons: keys.split(' ').map((key) => ({ key: key.replace('?', ''), optional: key.endsWith('?') })),
})
const course = (teaches: Record<string, SkillLevel>, editions: StudiedEdition[], done: string): StudiedCourse => ({
  course: 'c',
  teaches: Object.entries(teaches).map(([skill, level]) => ({ skill, level })),
  editions,
  done: new Map(done.split(' ').map((key) => [key, '2026-11-01T08:00:00.000Z'])),
})

test.each<[string, StudiedCourse[], Record<string, number>]>([
  ['no course proves nothing', [], {}],
  [
    'a complete course proves what it teaches',
    [course({ tracing: 2, logs: 1 }, [edition('a b')], 'a b')],
    { tracing: 2, logs: 1 },
  ],
  ['one that is begun proves nothing', [course({ tracing: 2 }, [edition('a b')], 'a')], {}],
  [
    'as much as its rule asks is enough',
    [course({ tracing: 2 }, [edition('a b c d e', 80)], 'a b c d')],
    { tracing: 2 },
  ],
  ['optional lessons are not needed', [course({ tracing: 2 }, [edition('a b?')], 'a')], { tracing: 2 }],
  ['nor enough', [course({ tracing: 2 }, [edition('a?')], 'a')], {}],
  [
    'an older edition that was complete counts',
    [course({ tracing: 2 }, [edition('a b c'), edition('a b')], 'a b')],
    { tracing: 2 },
  ],
  ['unless a lesson of it was taken back', [course({ tracing: 2 }, [edition('a b c'), edition('a b')], 'a')], {}],
  [
    'of two courses the higher level counts',
    [course({ tracing: 3 }, [edition('a')], 'a'), course({ tracing: 1, logs: 1 }, [edition('b')], 'b')],
    { tracing: 3, logs: 1 },
  ],
  [
    'and of those that are complete only',
    [course({ tracing: 3 }, [edition('a')], 'b'), course({ tracing: 1 }, [edition('b')], 'b')],
    { tracing: 1 },
  ],
])('%s', (_case, courses, proven) => {
  expect(Object.fromEntries(provenBy(courses))).toEqual(proven)
})
