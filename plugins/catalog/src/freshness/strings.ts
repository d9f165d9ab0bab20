import type { Newer } from '../domain/freshness/freshness.ts'

/** Every string of freshness that a person reads. */
export const strings = {
  /** Why a release is built when nobody published anything. */
  aged: 'What lessons were verified with has aged, or is newest again',
  list: {
    stale: 'Lessons to try again',
    all: 'All lessons',
    why: 'What they were verified with is long ago, or has gone on since.',
  },
  newer: ({ name, stated, newest }: Newer) => `${name} ${newest} is out; verified with ${stated}`,
  verifiedWith: (words: string) => `verified with ${words}`,
} as const
