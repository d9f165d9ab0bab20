import { type FormEvent, useState } from 'react'
import { strings } from '../../editions/panelStrings.ts'
import type { PublishingView } from '../../editions/publishing/contract.ts'
import { problemIn } from '../ask.ts'
import { headline, Impact } from './Impact.tsx'
import { LessonChoice } from './LessonChoice.tsx'
import { PublishAs } from './PublishAs.tsx'
import type { PublishOrder } from './useEditions.ts'

const said = strings.now

type Done = { kind: PublishingView['kind']; edition: { number: number } }
type Props = {
  view: PublishingView
  choose: (lessons: readonly string[]) => Promise<void>
  publish: (order: PublishOrder) => Promise<Done>
}

const outcome = ({ kind, edition }: Done): string =>
  kind === 'same' ? said.done.same : said.done[kind](edition.number)

/** What publishing now would do, and doing it. */
export function PublishNow({ view, choose, publish }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [as, setAs] = useState<PublishOrder['as']>('auto')
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ what: string; isProblem: boolean } | null>(null)
  const chosen = view.lessons.map(({ id }) => id).filter((id) => !left.has(id))

  const attempt = async (work: () => Promise<string | null>) => {
    try {
      const what = await work()
      setTold(what === null ? null : { what, isProblem: false })
    } catch (error) {
      setTold({ what: problemIn(error), isProblem: true })
    }
  }
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
    void attempt(async () => {
      await choose(view.lessons.map((lesson) => lesson.id).filter((lesson) => !next.has(lesson)))
      return null
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    void attempt(async () => {
      const done = await publish({ as, note, lessons: chosen })
      setLeft(new Set())
      setAs('auto')
      setNote('')
      return outcome(done)
    }).finally(() => setBusy(false))
  }
  return (
    <section aria-labelledby="academy-editions-now">
      <h2 id="academy-editions-now">{said.title}</h2>
      <p className="academy-editions__headline" data-kind={view.kind} role="status">
        {headline(view)}
      </p>
      <Impact view={view} />
      <form onSubmit={submit} className="academy-editions__form">
        <LessonChoice lessons={view.lessons} left={left} toggle={toggle} />
        <PublishAs view={view} as={as} setAs={setAs} note={note} setNote={setNote} />
        <div className="academy-editions__actions">
          <button type="submit" className="academy-button academy-button--next" aria-disabled={isBusy}>
            {isBusy ? said.publishing : said.publish}
          </button>
          <p role={told?.isProblem ? 'alert' : 'status'}>{told?.what}</p>
        </div>
      </form>
    </section>
  )
}
