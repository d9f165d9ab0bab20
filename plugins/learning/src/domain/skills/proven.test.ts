import { expect, test } from 'vitest'
import { provenBy } from './proven.ts'
import type { StudiedCourse } from './studied.ts'
import { edition, studied } from './testing/studied.ts'

test.each<[string, StudiedCourse[], Record<string, number>]>([
  ['no course proves nothing', [], {}],
  [
    'a complete course proves what it teaches',
    [studied({ tracing: 2, logs: 1 }, [edition('a b')], 'a b')],
    { tracing: 2, logs: 1 },
  ],
  ['one that is begun proves nothing', [studied({ tracing: 2 }, [edition('a b')], 'a')], {}],
  [
    'as much as its rule asks is enough',
    [studied({ tracing: 2 }, [edition('a b c d e', 80)], 'a b c d')],
    { tracing: 2 },
  ],
  ['optional lessons are not needed', [studied({ tracing: 2 }, [edition('a b?')], 'a')], { tracing: 2 }],
  ['nor enough', [studied({ tracing: 2 }, [edition('a?')], 'a')], {}],
  [
    'an older edition that was complete counts',
    [studied({ tracing: 2 }, [edition('a b c'), edition('a b')], 'a b')],
    { tracing: 2 },
  ],
  ['unless a lesson of it was taken back', [studied({ tracing: 2 }, [edition('a b c'), edition('a b')], 'a')], {}],
  [
    'of two courses the higher level counts',
    [studied({ tracing: 3 }, [edition('a')], 'a'), studied({ tracing: 1, logs: 1 }, [edition('b')], 'b')],
    { tracing: 3, logs: 1 },
  ],
  [
    'and of those that are complete only',
    [studied({ tracing: 3 }, [edition('a')], 'b'), studied({ tracing: 1 }, [edition('b')], 'b')],
    { tracing: 1 },
  ],
])('%s', (_case, courses, proven) => {
  expect(Object.fromEntries(provenBy(courses))).toEqual(proven)
})
