import { freshForms, refresh } from '#site/learn/fresh.ts'
import { startNotes } from '#site/learn/notes/page.ts'
import { study as strings } from '#site/learn/strings.ts'
import { listUnsaved } from '#site/learn/unsaved/draw.ts'
import { videosHere } from '#site/learn/videos/here.ts'
import { followPlaying } from '#site/learn/videos/playing.ts'
import { watchVideos } from '#site/learn/videos/watch.ts'
import { renewPage } from '#site/offline/makeCopy.ts'
import { Refused } from '#site/scripts/forms/ask.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { countTime } from './clock.ts'
import { followProgress } from './follow.ts'
import { type Kept, keptFor } from './kept.ts'
import './keys.ts'
import { watchEnd } from './readToEnd.ts'
import { sayNotKept } from './sayNotKept.ts'
import { sendingFor } from './sending.ts'
import { showKept } from './showKept.ts'

/** Milliseconds between tries to send what waits. */
const every = 30_000

/** What the server says of the lesson on this page. */
const place = document.querySelector<HTMLElement>('[data-study]')

const say = (words: string) => {
  const live = document.querySelector('[data-told]')
  if (live) live.textContent = words
}

const start = ({ dataset }: HTMLElement): void => {
  const { student = '', enrollment = '', lesson = '' } = dataset
  const sending = sendingFor(student)
  let isNoteLost = false
  const notes = startNotes({
    keep: async (note) => {
      isNoteLost = !(await keep(note))
    },
    flush: async () => (await flush()) && !isNoteLost,
    refresh: () => bringUpToDate(),
    waiting: sending.waiting,
  })
  const showUnsaved = listUnsaved({
    things: keptFor(student),
    isHere: (kept) => kept.lesson === lesson,
    send: () => flush(),
  })
  let secondsToRead = Number(dataset.secondsToRead)

  // Whatever cannot be asked now is asked the next time.
  const renew = () => void renewPage(student, location.pathname).catch(() => undefined)
  const bringUpToDate = async (): Promise<boolean> => {
    const isOther = await refresh()
    renew()
    showKept(await sending.waiting(), lesson)
    videos.show()
    await Promise.all([notes.show(), showUnsaved()])
    return isOther
  }
  /** Whoever has watched enough hears that, whichever way it came here. */
  const sayNews = (words: string) => {
    const said = videos.justDone() ? strings.watched : words
    if (said) say(said)
  }
  /** Keeps it, or has it arrive at once; when neither could be, it says so and answers false. */
  const keep = async (kept: Kept): Promise<boolean> => {
    const became = await sending.keep(kept)
    sayNotKept(kept, became)
    if (became === 'arrived' && kept.kind !== 'beat') await bringUpToDate()
    return became === 'kept' || became === 'arrived'
  }
  const flush = async (words: string = strings.arrived) => {
    const { arrived, refused } = await sending.flush()
    if (arrived + refused === 0) return true
    const isOther = await bringUpToDate()
    const alert = document.querySelector('[data-refused]')
    if (refused > 0 && alert) alert.textContent = strings.notTaken
    // A lesson that was taken back is not done by coming to its end again.
    else if (isOther || words !== strings.read) sayNews(words)
    return refused === 0
  }
  const tellWatched = async (share: number) => {
    const at = new Date().toISOString()
    if (!(await keep({ kind: 'step', enrollment, lesson, done: true, by: 'watched', share, at }))) return
    // A tenth more is seen and not said.
    await flush('')
  }
  const step = async (done: boolean, by: 'button' | 'read') => {
    if (!(await keep({ kind: 'step', enrollment, lesson, done, by, at: new Date().toISOString() }))) return
    // By then the button that was pressed is itself again.
    showKept(await sending.waiting(), lesson)
    void flush(by === 'read' ? strings.read : undefined)
  }
  const beat = (from: number, to: number) => {
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()]
    void keep({ kind: 'beat', enrollment, lesson, from: start, to: end })
  }

  const videos = watchVideos({ student, enrollment, lesson, onShare: (share) => void tellWatched(share) })
  const look = watchEnd(
    () => secondsToRead,
    () => void step(true, 'read'),
  )
  freshForms(
    (form) => {
      // A bookmark or a removal does not wait: it says that it was not heard.
      if (!form.elements.namedItem('done')) return reasonOf(new Refused(0, 'http/unreachable')).said
      void step(new FormData(form).get('done') === 'true', 'button')
      return ''
    },
    async () => {
      if ((await sending.waiting()).length > 0) await sending.flush()
    },
  )
  followProgress(async () => {
    if (await bringUpToDate()) sayNews(strings.elsewhere)
  })

  // Where one is, even before any time has passed.
  beat(Date.now(), Date.now())
  const watch = countTime(({ from, to }) => {
    beat(from, to)
    secondsToRead -= (to - from) / 1000
    look()
    void flush()
  })
  for (const video of videosHere().values()) followPlaying(video, watch)
  void flush()
  void showUnsaved()
  setInterval(() => void flush(), every)
  window.addEventListener('online', () => void flush())
  window.addEventListener('pagehide', () => sending.farewell())
  void sending.waiting().then((waiting) => showKept(waiting, lesson))
  if (document.documentElement.dataset.copy === undefined) renew()
}

if (place) start(place)
