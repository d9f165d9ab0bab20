import { readOne, write } from '#site/offline/store.ts'
import { type LessonVideos, together } from './played.ts'

const folder = 'videos/'

/** Whose videos of which lesson; `enrollment` is an id, `lesson` a key. */
type Place = { student: string; enrollment: string; lesson: string }

const keyOf = ({ student, enrollment, lesson }: Place): string => `${folder}${student}/${enrollment}/${lesson}`

/** What this device knows of the videos of a lesson; undefined for nothing. */
export const videosOf = (place: Place): Promise<LessonVideos | undefined> => readOne('device', keyOf(place))

/** Adds to it what a page knows, and answers with all of it. Tabs do so one at a time. */
export const keepVideos = async (place: Place, videos: LessonVideos): Promise<LessonVideos> =>
  await navigator.locks.request('academy-videos', async () => {
    const known = await videosOf(place)
    const all = known ? together(known, videos) : videos
    await write('device', (device) => device.put(all, keyOf(place)))
    return all
  })

/** Forgets what anybody watched here but one student; everybody when there is none. */
export const forgetVideosOfOthers = (student: string | null): Promise<void> =>
  write('device', (device) => {
    const end = `${folder}\uffff`
    if (student === null) {
      device.delete(IDBKeyRange.bound(folder, end))
      return
    }
    device.delete(IDBKeyRange.bound(folder, `${folder}${student}/`, false, true))
    device.delete(IDBKeyRange.bound(`${folder}${student}/\uffff`, end))
  })
