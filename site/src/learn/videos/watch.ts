import { watchedWorth } from '@academy/learning/contract'
import { lesson as strings } from '#site/learn/strings.ts'
import { isLooking } from '#site/scripts/isLooking.ts'
import { askForLength, isSought, seek, videosHere } from './here.ts'
import { type KnownVideo, type LessonVideos, type Played, setBack, shareOf, together } from './played.ts'
import { followPlaying } from './playing.ts'
import { keepVideos, videosOf } from './store.ts'

type Watching = {
  student: string
  enrollment: string
  lesson: string
  /** Called with the share, 0 to 1, whenever it is worth more than the academy knows. */
  onShare: (share: number) => void
}

/** Milliseconds between two times that what was played is written down. */
const every = 3000
/** Seconds at a video's start and end at which it is not taken up again. */
const edge = 2

/** What the academy knows of it: the part of the page that says so is there where watching makes the lesson done. */
const told = () => {
  const { watched, setBackAt } = document.querySelector<HTMLElement>('[data-fresh=finish]')?.dataset ?? {}
  return watched === undefined ? null : { share: Number(watched), setBackAt: setBackAt ?? '' }
}

const lengthOf = ({ duration }: HTMLVideoElement): number | null => (Number.isFinite(duration) ? duration : null)

const isUntouched = ({ currentTime, played, seeking }: HTMLVideoElement): boolean =>
  currentTime === 0 && played.length === 0 && !seeking

const unknown: KnownVideo = { duration: null, played: [], position: 0 }

/**
 * Measures what is played of a lesson's videos and remembers it on this device, with where each was left. `show` says anew how
 * much it is, as after the page was brought up to date; `justDone` answers true once when the academy took the lesson for done by
 * what was reported here.
 */
export const watchVideos = ({ onShare, ...place }: Watching): { show: () => void; justDone: () => boolean } => {
  const here = videosHere()
  if (here.size === 0 || isLooking()) return { show: () => undefined, justDone: () => false }
  let known: LessonVideos = { setBackAt: told()?.setBackAt ?? '', videos: {} }
  let reported = 0
  let isSaid = false
  let keptAt = 0

  const share = () => shareOf([...here.keys()].map((id) => known.videos[id] ?? unknown))
  const show = () => {
    const academy = told()
    const said = document.querySelector('[data-watching]')
    if (!academy || !said) return
    const isCurrent = known.setBackAt === academy.setBackAt
    said.textContent = strings.byWatching(Math.max(academy.share, (isCurrent ? share() : null) ?? 0))
    said.toggleAttribute('hidden', academy.share >= 1)
  }
  /** Before it was touched, where it was left holds. */
  const positionOf = (id: string, video: HTMLVideoElement): number => {
    if (isUntouched(video)) return known.videos[id]?.position ?? 0
    return video.ended ? 0 : video.currentTime
  }
  const learn = (id: string, video: HTMLVideoElement, parts: readonly Played[]) => {
    const setBackAt = told()?.setBackAt ?? ''
    if (setBackAt > known.setBackAt) {
      known = setBack(known, setBackAt)
      reported = 0
      isSaid = false
    }
    const news = { duration: lengthOf(video), played: parts, position: positionOf(id, video) }
    known = together(known, { setBackAt: known.setBackAt, videos: { [id]: news } })
  }
  const report = () => {
    const [academy, now] = [told(), share()]
    if (!academy || now === null || watchedWorth(now) <= Math.max(academy.share, reported)) return
    reported = watchedWorth(now)
    onShare(now)
  }
  const keep = async () => {
    keptAt = Date.now()
    // On a device that is full it holds as long as the page.
    const all = await keepVideos(place, known).catch(() => known)
    known = together(all, known)
  }
  const keepSometimes = () => {
    if (Date.now() - keptAt > every) void keep()
  }
  const takeUp = (video: HTMLVideoElement, { position, duration }: KnownVideo) => {
    // Whoever came for a second of it, as by a note, wants that one.
    if (!isSought(video) && isUntouched(video) && position > edge && position < (duration ?? 0) - edge)
      seek(video, position)
  }

  for (const [id, video] of here) {
    if (told()) askForLength(video)
    const note = () => {
      learn(id, video, [])
      show()
    }
    if (lengthOf(video) !== null) note()
    video.addEventListener('loadedmetadata', note)
    followPlaying(video, (part) => {
      learn(id, video, [part])
      show()
      report()
      keepSometimes()
    })
    for (const name of ['pause', 'seeked', 'ended'] as const)
      video.addEventListener(name, () => {
        learn(id, video, [])
        void keep()
      })
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keep())
  window.addEventListener('pagehide', () => void keep())
  void videosOf(place)
    .catch(() => undefined)
    .then((before) => {
      if (before) known = together(before, known)
      for (const [id, video] of here) takeUp(video, before?.videos[id] ?? unknown)
      show()
    })
  const justDone = () => {
    const isDone = reported >= 1 && !isSaid && (told()?.share ?? 0) >= 1
    isSaid ||= isDone
    return isDone
  }
  return { show, justDone }
}
