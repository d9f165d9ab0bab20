import { expect, test } from 'vitest'
import { deviceTime } from './deviceTime.ts'

const now = Date.UTC(2026, 10, 27, 12)
const second = 1000
const hour = 3600 * second
const day = 24 * hour

test.each([
  ['by a clock that is right', -hour, 0, -hour],
  ['sent a moment ago, exactly as told, however often it is sent', -hour, -3 * second, -hour],
  ['by a clock that is an hour slow', -2 * hour, -hour, -hour],
  ['by a clock that is a day fast', day - hour, day, -hour],
  ['in the future is now', hour, 0, 0],
  ['long ago is as long ago as anything waits', -30 * day, 0, -7 * day],
])('%s', (_case, at, sentAt, expected) => {
  expect(deviceTime(now + at, now + sentAt, now) - now).toBe(expected)
})
