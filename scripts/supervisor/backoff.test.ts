import { expect, test } from 'vitest'
import { restartDelay } from './backoff.ts'

const now = 1_000_000

test.each([
  ['the first death is answered almost at once', [now], 250],
  ['each further one waits twice as long', [now - 3000, now - 1000, now], 1000],
  ['deaths of long ago are forgotten', [now - 90_000, now - 60_000, now - 40_000, now - 31_000, now], 250],
  ['the fifth within half a minute is the last', [now - 20_000, now - 15_000, now - 9000, now - 4000, now], null],
])('%s', (_case, deaths, delay) => {
  expect(restartDelay(deaths, now)).toBe(delay)
})
