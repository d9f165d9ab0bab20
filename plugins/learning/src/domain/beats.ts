import { deviceTime } from './deviceTime.ts'

/** Milliseconds that one beat may span: a device that slept did not study. */
export const longestBeat = 120_000

/** A stretch of active time in a lesson, in milliseconds since 1970. */
export type Beat = { enrollment: string; lesson: string; from: number; to: number }

/**
 * Beats of one message as they count: by our clock, in order, none longer than a beat is, none in the future or from too
 * long ago, and no moment in two of them.
 */
export const soundBeats = (beats: readonly Beat[], sentAt: number, now: number): Beat[] => {
  const sound: Beat[] = []
  let until = 0
  const ours = beats.map((beat) => {
    const from = deviceTime(beat.from, sentAt, now)
    return { ...beat, from, to: Math.min(deviceTime(beat.to, sentAt, now), from + longestBeat) }
  })
  for (const beat of ours.toSorted((a, b) => a.from - b.from)) {
    const from = Math.max(beat.from, until)
    if (beat.to < from) continue
    sound.push({ ...beat, from })
    until = beat.to
  }
  return sound
}

/** Hours that the hourly look at whoever studied goes back. */
export const lookBackHours = 2
const hour = 60 * 60 * 1000

/** Until that look comes it may be an hour, and half of one more when the worker is behind. */
const shortWait = (lookBackHours - 1.5) * hour

/** Whether any of these beats waited on a device for so long that the next hourly look may be too late for it. */
export const haveWaited = (beats: readonly Beat[], now: number): boolean => beats.some(({ to }) => to < now - shortWait)
