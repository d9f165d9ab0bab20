import type { ReviewView } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { When } from '../releases/When.tsx'

const said = strings.panel

/** Who did what, newest first. */
export function History({ history }: Pick<ReviewView, 'history'>) {
  return (
    <section className="academy-review__part" aria-labelledby="academy-review-history">
      <h2 id="academy-review-history">{said.history}</h2>
      {history.length === 0 ? <p className="academy-review__quiet">{said.noHistory}</p> : null}
      <ol className="academy-review__history">
        {history.map(({ id, step, by, note, at }) => (
          <li key={id}>
            <span>
              {by ?? said.somebody} {strings.done[step]} <When at={at} />
            </span>
            {note ? <p className="academy-review__words">{note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
