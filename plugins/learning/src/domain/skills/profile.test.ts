import { expect, test } from 'vitest'
import { type ProfiledCourse, profileOf } from './profile.ts'
import { edition, studied } from './testing/studied.ts'

const four = edition('a b c d')
const practised = edition('a b c!')

test.each<[string, ProfiledCourse[], string[]]>([
  ['nobody who did nothing has a skill', [], []],
  ['nor who is enrolled only', [studied({ tracing: 2 }, [four], 'z')], []],
  ['a part of a course is a part of its level', [studied({ tracing: 2 }, [four], 'a b c')], ['tracing 0, 75 % to 2']],
  ['a complete course is its level', [studied({ tracing: 2 }, [edition('a b')], 'a b')], ['tracing 2']],
  ['practice counts twice what is read', [studied({ tracing: 2 }, [practised], 'c')], ['tracing 0, 50 % to 2']],
  ['as reading counts half of it', [studied({ tracing: 2 }, [practised], 'a')], ['tracing 0, 25 % to 2']],
  ['an optional lesson is no evidence', [studied({ tracing: 2 }, [edition('a b?')], 'b')], []],
  [
    'a higher level can be under way',
    [studied({ tracing: 1 }, [edition('a')], 'a', 'one'), studied({ tracing: 3 }, [edition('b c')], 'b', 'two')],
    ['tracing 1, 50 % to 3'],
  ],
  [
    'a lower one leads nowhere new',
    [studied({ tracing: 3 }, [edition('a')], 'a', 'one'), studied({ tracing: 1 }, [edition('b c')], 'b', 'two')],
    ['tracing 3'],
  ],
  [
    'the course that is further on leads on',
    [studied({ tracing: 2 }, [four], 'a b', 'one'), studied({ tracing: 3 }, [four], 'a', 'two')],
    ['tracing 0, 50 % to 2'],
  ],
  [
    'the best proven comes first, then the latest',
    [
      studied({ logs: 1 }, [edition('a')], 'a:2026-09-01', 'one'),
      studied({ tracing: 2 }, [edition('b')], 'b:2026-08-01', 'two'),
      studied({ alerts: 1 }, [edition('c')], 'c:2026-10-01', 'three'),
    ],
    ['tracing 2', 'alerts 1', 'logs 1'],
  ],
  [
    'an older edition that was complete is evidence of all',
    [studied({ tracing: 2 }, [four, edition('a b')], 'a b')],
    ['tracing 2'],
  ],
])('%s', (_case, courses, said) => {
  const inWords = profileOf(courses).map(
    ({ skill, level, toward }) => `${skill} ${level}${toward ? `, ${toward.percent} % to ${toward.level}` : ''}`,
  )
  expect(inWords).toEqual(said)
})

test('evidence says how much was done and when, and the complete course comes first', () => {
  const [tracing] = profileOf([
    studied({ tracing: 3 }, [edition('a b! c')], 'a:2026-10-01 b:2026-10-03', 'begun'),
    studied({ tracing: 1 }, [edition('d e?')], 'd:2026-09-01 e:2026-11-05', 'whole'),
  ])
  expect(tracing?.lastAt).toBe('2026-10-03T08:00:00.000Z')
  expect(tracing?.evidence).toEqual([
    {
      course: 'whole',
      level: 1,
      complete: true,
      percent: 100,
      done: 1,
      practised: 0,
      counted: 1,
      at: '2026-09-01T08:00:00.000Z',
    },
    {
      course: 'begun',
      level: 3,
      complete: false,
      percent: 75,
      done: 2,
      practised: 1,
      counted: 3,
      at: '2026-10-03T08:00:00.000Z',
    },
  ])
})
