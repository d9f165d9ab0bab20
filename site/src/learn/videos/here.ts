/** The uploaded videos of the lesson on this page, by the ids of their blocks. */
export const videosHere = (): ReadonlyMap<string, HTMLVideoElement> =>
  new Map(
    [...document.querySelectorAll<HTMLVideoElement>('article video[data-video]')].map((video) => [
      video.dataset.video ?? '',
      video,
    ]),
  )

const sought = new WeakSet<HTMLVideoElement>()

/** Whether a video was sent to a second, though its file may not be known yet. */
export const isSought = (video: HTMLVideoElement): boolean => sought.has(video)

/** Sets a video to a second, as soon as its file is known. */
export const seek = (video: HTMLVideoElement, second: number): void => {
  sought.add(video)
  const set = () => {
    video.currentTime = second
  }
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) set()
  else video.addEventListener('loadedmetadata', set, { once: true })
}

/** Has a video's file asked for, as far as it takes to know how long it is and what it looks like. */
export const askForLength = (video: HTMLVideoElement): void => {
  if (video.preload === 'none') video.preload = 'metadata'
}
