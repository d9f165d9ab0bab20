import { type VideoMoment, videoTime } from '@academy/learning/contract'
import { askForLength, seek, videosHere } from '#site/learn/videos/here.ts'
import { momentInHash } from './momentHash.ts'
import { notes as strings } from './strings.ts'

const titleOf = (video: HTMLVideoElement): string =>
  video.title ||
  video.getAttribute('aria-label') ||
  video.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ||
  strings.theVideo

/**
 * Offers below a note's words that it is about the second at which a video stands: ticked once one plays, until the writer says
 * otherwise. Answers with what asks for that second; null while it is not ticked.
 */
export const offerMoment = (form: HTMLFormElement): (() => VideoMoment | null) => {
  const offer = form.querySelector<HTMLElement>('[data-moment]')
  const [box, words] = [offer?.querySelector('input'), offer?.querySelector('label')]
  const [first] = videosHere().values()
  if (!offer || !box || !words || !first) return () => null
  let current = first
  let isChosen = false

  const second = () => Math.floor(current.currentTime)
  const show = () => {
    const said = strings.momentOf(videoTime(second()), titleOf(current))
    if (words.textContent !== said) words.textContent = said
  }
  for (const video of videosHere().values()) {
    for (const name of ['playing', 'seeked', 'timeupdate'] as const)
      video.addEventListener(name, () => {
        current = video
        if (name === 'playing' && !isChosen) box.checked = true
        show()
      })
  }
  box.addEventListener('change', () => {
    isChosen = true
  })
  show()
  offer.hidden = false
  return () => (box.checked ? { video: current.dataset.video ?? '', second: second() } : null)
}

/** Brings a second of a video into sight; whether the video is here. */
const goTo = ({ video: id, second }: VideoMoment, plays: boolean): boolean => {
  const video = videosHere().get(id)
  if (!video) return false
  askForLength(video)
  seek(video, second)
  video.scrollIntoView({ block: 'center' })
  video.focus({ preventScroll: true })
  // A browser that plays nothing now has it at that second.
  if (plays) void video.play().catch(() => undefined)
  return true
}

/** Has the times of notes lead to their seconds, and the page's own address. `say` tells who asked for a video that is not here. */
export const followMoments = (say: (words: string) => void): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-seek]') : null
    const moment = link && momentInHash(link.hash)
    if (!moment) return
    event.preventDefault()
    if (!goTo(moment, true)) say(strings.noVideo)
  })
  const asked = momentInHash(location.hash)
  if (asked && !goTo(asked, false)) say(strings.noVideo)
}
