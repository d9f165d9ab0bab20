import type { ChecklistView } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { Checks } from './Checks.tsx'

const said = strings.panel

/** What publishing needs; what is in order is folded away. */
export function Checklist({ view }: { view: ChecklistView }) {
  const open = view.items.filter(({ state }) => state !== 'ok')
  const done = view.items.filter(({ state }) => state === 'ok')
  const missing = open.filter(({ state }) => state === 'missing').length
  return (
    <section className="academy-review__part" aria-labelledby="academy-checklist">
      <h2 id="academy-checklist">{said.checklist}</h2>
      <p className="academy-review__quiet">{missing === 0 ? said.ready : said.missing(missing)}</p>
      <Checks items={open} />
      {done.length > 0 ? (
        <details>
          <summary>{said.inOrder(done.length)}</summary>
          <Checks items={done} />
        </details>
      ) : null}
    </section>
  )
}
