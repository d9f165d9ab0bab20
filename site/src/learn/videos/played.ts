/** A part of a video that was played, in seconds from its start. */
export type Played = { from: number; to: number }

/** What this device knows of a video; `duration` is in seconds, null before its file said so, `position` is where it was left. */
export type KnownVideo = { duration: number | null; played: readonly Played[]; position: number }

/** The videos of a lesson, by the ids of their blocks, as watched since it was set back last: ISO 8601, or '' when it never was. */
export type LessonVideos = { setBackAt: string; videos: Readonly<Record<string, KnownVideo>> }

/** The same seconds without overlaps, in order. */
export const joined = (parts: readonly Played[]): Played[] => {
  const whole: Played[] = []
  for (const { from, to } of parts.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (to <= from) continue
    if (last && from <= last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else whole.push({ from, to })
  }
  return whole
}

const secondsOf = (parts: readonly Played[], duration: number): number =>
  joined(parts).reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, duration) - from), 0)

/** How much of all these videos was played, 0 to 1, by their length; null while one's length is not known, or there is none. */
export const shareOf = (videos: readonly Pick<KnownVideo, 'duration' | 'played'>[]): number | null => {
  let [seconds, total] = [0, 0]
  for (const { duration, played } of videos) {
    if (duration === null) return null
    seconds += secondsOf(played, duration)
    total += duration
  }
  return total > 0 ? Math.min(1, seconds / total) : null
}

/** As of a lesson that was set back then: what was played before counts for nothing, and where a video was left stays. */
export const setBack = ({ videos }: LessonVideos, setBackAt: string): LessonVideos => {
  const left = Object.entries(videos).map(([id, video]) => [id, { ...video, played: [] }] as const)
  return { setBackAt, videos: Object.fromEntries(left) }
}

/** What two pages know together; where a video was left is as the second says. */
export const together = (one: LessonVideos, other: LessonVideos): LessonVideos => {
  const setBackAt = one.setBackAt > other.setBackAt ? one.setBackAt : other.setBackAt
  const [before, now] = [one, other].map(
    (each) => (each.setBackAt === setBackAt ? each : setBack(each, setBackAt)).videos,
  )
  const videos: Record<string, KnownVideo> = { ...before }
  for (const [id, { duration, played, position }] of Object.entries(now ?? {})) {
    const known = videos[id]
    videos[id] = {
      duration: duration ?? known?.duration ?? null,
      played: joined([...(known?.played ?? []), ...played]),
      position,
    }
  }
  return { setBackAt, videos }
}
