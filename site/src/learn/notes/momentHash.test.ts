import { expect, test } from 'vitest'
import { momentHash, momentInHash } from './momentHash.ts'

test.each([
  { video: '6657f0c1a2b3c4d5e6f70819', second: 151 },
  { video: '0d6c2f5e-6c9e-4a53-8f5b-2f6f6b6d4c11', second: 0 },
  { video: 'a video/ä', second: 86_400 },
])('$video at $second comes back', (moment) => {
  expect(momentInHash(momentHash(moment))).toEqual(moment)
})

test.each(['', '#note-1', '#video-', '#video-one', '#video-one-x', '#video-%-1', '#video-one-1234567'])(
  '%s leads to none',
  (hash) => expect(momentInHash(hash)).toBeNull(),
)
