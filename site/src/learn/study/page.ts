import { freshForms, refresh } from '#site/learn/fresh.ts'
import { study as strings } from '#site/learn/strings.ts'
import { countTime } from './clock.ts'
import { followProgress } from './follow.ts'
import './keys.ts'
import { watchEnd } from './readToEnd.ts'
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
  let secondsToRead = Number(dataset.secondsToRead)

  const bringUpToDate = async (): Promise<boolean> => {
    const isOther = await refresh()
    showKept(sending.waiting(), lesson)
    return isOther
  }
  const flush = async (words: string = strings.arrived) => {
    if ((await sending.flush()) === 0) return
    await bringUpToDate()
    say(words)
  }
  const step = (done: boolean, by: 'button' | 'read') => {
    sending.keep({ kind: 'step', lesson, done, by, at: new Date().toISOString() })
    // When the button that was pressed is itself again.
    setTimeout(() => showKept(sending.waiting(), lesson))
  }
  const beat = (from: number, to: number) => {
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()]
    sending.keep({ kind: 'beat', enrollment, lesson, from: start, to: end })
  }

  const look = watchEnd(
    () => secondsToRead,
    () => {
      step(true, 'read')
      void flush(strings.read)
    },
  )
  freshForms((form) => {
    step(new FormData(form).get('done') === 'true', 'button')
    return ''
  })
  followProgress(async () => {
    if (await bringUpToDate()) say(strings.elsewhere)
  })

  // Where one is, even before any time has passed.
  beat(Date.now(), Date.now())
  countTime(({ from, to }) => {
    beat(from, to)
    secondsToRead -= (to - from) / 1000
    look()
    void flush()
  })
  void flush()
  setInterval(() => void flush(), every)
  window.addEventListener('online', () => void flush())
  window.addEventListener('pagehide', () => sending.farewell())
  showKept(sending.waiting(), lesson)
}

if (place) start(place)
