import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followPlaying } from '#site/learn/videos/playing.ts'
import { idleAfter } from './activity.ts'
import { countTime } from './clock.ts'

let page: EventTarget & { visibilityState: string }
let channel: EventTarget
let counted: number

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-28T10:00:00Z') })
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  counted = 0
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      constructor() {
        super()
        channel = this
      }
      postMessage() {}
    },
  )
})
afterEach(() => vi.useRealTimers())

/** A page that counts its time, in milliseconds, with a video. */
const opened = () => {
  const video = Object.assign(new EventTarget(), { paused: true, seeking: false, currentTime: 0 })
  const watch = countTime(({ from, to }) => {
    counted += to - from
  })
  followPlaying(video as unknown as HTMLVideoElement, watch)
  return video
}

/** Lets minutes pass in which a video is played, or only says that it is. */
const play = (video: ReturnType<typeof opened>, minutes: number, advances = true) => {
  Object.assign(video, { paused: false })
  video.dispatchEvent(new Event('playing'))
  for (let second = 0; second < minutes * 60; second++) {
    vi.advanceTimersByTime(1000)
    if (advances) video.currentTime += 1
    video.dispatchEvent(new Event('timeupdate'))
  }
}

const minute = 60_000

test('a video that is watched without a touch counts as long as it is played', () => {
  play(opened(), 10)
  expect(counted).toBe(10 * minute)
})

test('one that stands still does not', () => {
  play(opened(), 10, false)
  expect(counted).toBe(idleAfter)
})

test('nor one in a tab that is out of sight', () => {
  const video = opened()
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  play(video, 10)
  expect(counted).toBe(0)
})

test('it gives way to another tab that is read, until that has worn off', () => {
  const video = opened()
  play(video, 1)
  channel.dispatchEvent(Object.assign(new Event('message'), { data: 'another' }))
  play(video, 1)
  expect(counted).toBe(minute)
  play(video, 1.5)
  expect(counted).toBeGreaterThan(minute)
})
