import type { VideoMoment } from '@academy/learning/contract'

/** The part of a lesson's address that leads to a second of one of its videos. */
export const momentHash = ({ video, second }: VideoMoment): string => `#video-${encodeURIComponent(video)}-${second}`

/** The second that such a part leads to; null for any other. */
export const momentInHash = (hash: string): VideoMoment | null => {
  const [, video = '', second] = /^#video-([\w.~%!'()*-]+)-(\d{1,5})$/.exec(hash) ?? []
  try {
    return second === undefined ? null : { video: decodeURIComponent(video), second: Number(second) }
  } catch {
    return null
  }
}
