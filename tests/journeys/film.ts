import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { School } from '../../plugins/learning/tests/school.ts'
import { type Doc, ok, unique, uploadForm } from '../access/support/documents.ts'

/** A film of eight seconds in the library, for as long as the school is there; answers its id. */
export const uploadFilm = async (school: School): Promise<string> => {
  const bytes = new Uint8Array(await readFile(new URL('files/eight-seconds.webm', import.meta.url)))
  const name = `${unique('film').replace(/\W/g, '')}.webm`
  const form = uploadForm(new Blob([bytes], { type: 'video/webm' }), name, { alt: 'Numbers that count up' })
  const { doc } = await ok(await school.editor('/api/media', form))
  const id = String((doc as unknown as Doc).id)
  school.keep('media', id)
  return id
}

/** Plays it from where it stands up to its end, or to a little after a second: the quicker, the more after it. */
export const playTo = (page: Page, until: number, speed = 1) =>
  page.evaluate(
    async ([end = 0, playbackRate = 1]) => {
      const video = document.querySelector('video') as HTMLVideoElement
      Object.assign(video, { muted: true, playbackRate })
      await video.play()
      await new Promise<void>((resolve) => {
        const look = () => {
          if (video.currentTime < end && !video.ended) return
          video.removeEventListener('timeupdate', look)
          video.pause()
          resolve()
        }
        video.addEventListener('timeupdate', look)
      })
    },
    [until, speed],
  )
