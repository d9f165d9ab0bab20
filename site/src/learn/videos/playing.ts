import type { Played } from './played.ts'

/** Hands over each part of a video as it is played, at whatever speed; what is passed over by seeking is none of them. */
export const followPlaying = (video: HTMLVideoElement, onPart: (part: Played) => void): void => {
  let from: number | null = null
  const begin = () => {
    from = video.paused || video.seeking ? null : video.currentTime
  }
  const stop = () => {
    from = null
  }
  const cut = () => {
    if (from === null || video.seeking) return
    const to = video.currentTime
    if (to > from) onPart({ from, to })
    from = video.paused ? null : to
  }
  for (const name of ['playing', 'seeked'] as const) video.addEventListener(name, begin)
  for (const name of ['seeking', 'emptied'] as const) video.addEventListener(name, stop)
  for (const name of ['timeupdate', 'pause'] as const) video.addEventListener(name, cut)
}
